import { z } from 'zod';
import { Answer } from './model/answer';
import { AuditSettings } from './model/audit';
import { Message } from './model/evidence';
import { Profile } from './model/profile';
import { WeightTable } from './model/weight-table';

const auditId = z.object({ auditId: z.string() });
const nothing = z.object({});

/** Contexts that may send a command. */
export type Sender = 'background' | 'offscreen' | 'sidepanel' | 'workbench';

/**
 * The typed calls between the extension's contexts: who may send, what goes in, what comes back. Pages read the database
 * themselves and only send commands.
 */
export const messages = {
  /** Begins an audit; the sender has asked for the host permission before (a click is needed for it). */
  startAudit: {
    from: ['sidepanel', 'workbench'],
    request: z.object({ url: z.string(), settings: AuditSettings }),
    reply: z.object({ auditId: z.string().nullable(), problem: Message.nullable() }),
  },
  pauseAudit: { from: ['sidepanel', 'workbench'], request: auditId, reply: nothing },
  resumeAudit: { from: ['sidepanel', 'workbench'], request: auditId, reply: nothing },
  /** Ends an audit where it is; its report is marked incomplete. */
  stopAudit: { from: ['sidepanel', 'workbench'], request: auditId, reply: nothing },
  changeSettings: {
    from: ['sidepanel', 'workbench'],
    request: z.object({ auditId: z.string(), settings: AuditSettings }),
    reply: nothing,
  },
  /** Keeps an inspector's answer in place of an earlier one. */
  saveAnswer: { from: ['workbench'], request: z.object({ auditId: z.string(), answer: Answer }), reply: nothing },
  removeAnswer: {
    from: ['workbench'],
    request: z.object({ auditId: z.string(), ruleId: z.string() }),
    reply: nothing,
  },
  /** Chooses the table of points that an audit's score is estimated by; `null`: the profile's, if it has one. */
  chooseWeights: {
    from: ['workbench'],
    request: z.object({ auditId: z.string(), weights: WeightTable.nullable() }),
    reply: nothing,
  },
  /** Keeps a profile in place of an earlier one with its id. An audit has a copy of its own. */
  saveProfile: { from: ['workbench'], request: z.object({ profile: Profile }), reply: nothing },
  deleteProfile: { from: ['workbench'], request: z.object({ id: z.string() }), reply: nothing },
  deleteAudit: { from: ['sidepanel', 'workbench'], request: auditId, reply: nothing },
  /** From the crawl host: this audit has come to an end. */
  auditEnded: { from: ['offscreen', 'workbench'], request: auditId, reply: nothing },
  /** To the crawl host: look at the database, run what should run, halt what should not. */
  crawlNow: { from: ['background'], request: nothing, reply: nothing },
  /** From the crawl host: where did this address redirect to just now? */
  redirectTarget: {
    from: ['offscreen', 'workbench'],
    request: z.object({ url: z.string() }),
    reply: z.object({ target: z.object({ url: z.string(), status: z.number().int() }).nullable() }),
  },
  /** From the crawl host: why did the request for this address fail just now? `null`: not known. */
  networkError: {
    from: ['offscreen', 'workbench'],
    request: z.object({ url: z.string() }),
    reply: z.object({ error: z.string().nullable() }),
  },
  /** From the crawl host: the next request for this address carries the headers of a guise; `null` takes them off. */
  dress: {
    from: ['offscreen', 'workbench'],
    request: z.object({ url: z.string(), guise: z.enum(['robot', 'referred']).nullable() }),
    reply: z.object({ dressed: z.boolean() }),
  },
  /** From the crawl host: show this address in an inactive tab and give back what stands there after its scripts ran. */
  render: {
    from: ['offscreen', 'workbench'],
    request: z.object({ url: z.string(), timeoutMs: z.number() }),
    reply: z.object({
      finalUrl: z.string(),
      status: z.number().int().nullable(),
      html: z.string().nullable(),
      frames: z.array(z.object({ url: z.string(), text: z.string() })),
      error: z.enum(['timeout', 'network', 'off-site', 'denied', 'render-failed']).nullable(),
      detail: z.string(),
    }),
  },
} as const satisfies Record<string, { from: readonly Sender[]; request: z.ZodType; reply: z.ZodType }>;

export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type Request<N extends MessageName> = z.infer<Messages[N]['request']>;
export type Reply<N extends MessageName> = z.infer<Messages[N]['reply']>;
