import type { Column } from '../../model/column';
import type { Portal } from '../../model/portal';
import { ownPages } from '../disclosures/own-pages';
import type { ReadPage } from '../look';

/** Petitions, complaints on discipline and reports of offences (信访、纪检、举报): no channel for consultation and suggestions. */
const OTHER_CHANNELS = /信访|纪检|监察|纪委|举报|廉政|扫黑|巡[视察]|督察/;
/** 投诉 alone may take consultations, too. */
const COMPLAINTS = /投诉|监督/;
const CONSULTS = /咨询|信箱|留言|写信|来信|问政|建议|建言|互动|民声|12345|诉求|求助|热线/;

const SHUT: ReadonlySet<Column['verdict']['state']> = new Set(['unreachable', 'empty']);

/** What a portal has to consult by and to suggest through (咨询建言渠道). */
export interface Channels {
  /** Channels that work, as far as an audit sees; another site's count. */
  open: Column[];
  /** Channels that do not open or hold nothing. */
  shut: Column[];
  /** What may take consultations, too. */
  doubtful: Column[];
}

export function channelsOf({ columns }: Portal): Channels {
  const channels: Channels = { open: [], shut: [], doubtful: [] };
  for (const column of columns) {
    if (column.kind !== 'consultation') continue;
    const { name, verdict } = column;
    const consults = CONSULTS.test(name);
    if (OTHER_CHANNELS.test(name) && !consults) continue;
    if (SHUT.has(verdict.state)) channels.shut.push(column);
    else if (COMPLAINTS.test(name) && !consults) channels.doubtful.push(column);
    else channels.open.push(column);
  }
  return channels;
}

/** Kinds whose columns list messages. */
const LISTS_MESSAGES: ReadonlySet<Column['kind']> = new Set(['consultation', 'reply', 'interaction']);

/** Pages of consultation columns that list messages, each address once, the rendered look where there is one. */
export function messagePages(portal: Portal): { page: ReadPage; column: Column }[] {
  const pages = new Map<string, { page: ReadPage; column: Column }>();
  for (const { page, column } of ownPages(portal)) {
    if (!column || !LISTS_MESSAGES.has(column.kind) || page.purpose === 'article') continue;
    if (OTHER_CHANNELS.test(column.name) && !CONSULTS.test(column.name)) continue;
    const known = pages.get(page.snapshot.finalUrl);
    if (!known || page.snapshot.via === 'render') pages.set(page.snapshot.finalUrl, { page, column });
  }
  return [...pages.values()];
}
