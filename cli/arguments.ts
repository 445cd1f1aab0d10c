import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { Instant } from '../lib/model/day';
import { Locale } from '../lib/model/locale';
import { Level } from '../lib/model/portal';

/** A command line that cannot be used; `key` and `params` name the sentence for it in the locale files. */
export class UsageError extends Error {
  constructor(
    readonly key: string,
    readonly params: Record<string, string> = {},
  ) {
    super(`${key} ${JSON.stringify(params)}`);
  }
}

export interface AuditArguments {
  /** Only tell how the command is used. */
  help: boolean;
  /** `null`: the embedded sample portal. */
  url: string | null;
  out: string;
  standard: string | null;
  /** Path of a profile's JSON file. */
  profile: string | null;
  /** `own`: the table that comes with the tool; else the path of a province's, CSV or JSON; `null`: the profile's. */
  weights: string | null;
  level: Level | null;
  now: string | null;
  politeness: boolean;
  /** Ask for some pages once more in the guise of a search engine. */
  cloaking: boolean;
  /** Host (or `*`) to `address:port`, as curl's --resolve. */
  resolve: Map<string, string>;
  locale: Locale;
}

const RESOLVE = /^([^=\s]+)=((?:\[[0-9a-f:]+\]|[^:\s]+):\d{1,5})$/i;

/** Reads the arguments of `npm run audit`. @throws UsageError */
export function readArguments(argv: string[]): AuditArguments {
  const { values, positionals } = parse(argv);
  if (positionals.length > 1) throw new UsageError('cli.usage.oneAddress', { got: positionals.join(' ') });
  const resolve = new Map<string, string>();
  for (const rule of values.resolve ?? []) {
    const match = RESOLVE.exec(rule);
    if (!match) throw new UsageError('cli.usage.resolve', { got: rule });
    resolve.set(match[1]!.toLowerCase(), match[2]!);
  }
  return {
    help: values.help ?? false,
    url: positionals[0] === undefined ? null : webAddress(positionals[0]),
    out: values.out ?? 'audit-report',
    standard: values.standard ?? null,
    profile: values.profile ?? null,
    weights: values.weights ?? null,
    level: values.level === undefined ? null : choice(Level, values.level, 'cli.usage.level'),
    now: values.now === undefined ? null : instant(values.now),
    politeness: !values['no-politeness'],
    cloaking: values.cloaking ?? false,
    resolve,
    locale: values.locale === undefined ? 'zh-CN' : choice(Locale, values.locale, 'cli.usage.locale'),
  };
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        out: { type: 'string' },
        standard: { type: 'string' },
        profile: { type: 'string' },
        weights: { type: 'string' },
        level: { type: 'string' },
        now: { type: 'string' },
        'no-politeness': { type: 'boolean' },
        cloaking: { type: 'boolean' },
        resolve: { type: 'string', multiple: true },
        locale: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError('cli.usage.unknown', { got: error instanceof Error ? error.message : String(error) });
  }
}

function webAddress(text: string): string {
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+:\d+/.test(text) ? text : `http://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !/[.]|^localhost$/.test(url.hostname)) {
    throw new UsageError('cli.usage.address', { got: text });
  }
  return url.href;
}

function choice<T extends string>(schema: z.ZodEnum<{ [K in T]: K }>, got: string, key: string): T {
  const parsed = schema.safeParse(got);
  if (!parsed.success) throw new UsageError(key, { got, known: schema.options.join(', ') });
  return parsed.data as T;
}

/** A day alone means noon in China. */
function instant(text: string): string {
  const full = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00+08:00` : text;
  const parsed = Instant.safeParse(full);
  if (!parsed.success || Number.isNaN(Date.parse(full))) throw new UsageError('cli.usage.now', { got: text });
  return parsed.data;
}
