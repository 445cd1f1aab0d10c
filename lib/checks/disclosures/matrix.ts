import type { Disclosure } from '../../model/audit-report';
import type { Column } from '../../model/column';
import { addMonths, type Day, dayInChina, type Instant, latestDay } from '../../model/day';
import { type Message, message } from '../../model/evidence';
import type { Level, Portal } from '../../model/portal';
import type { Standard } from '../../model/standard';
import { type DisclosureDuty, disclosureDuties, GOVERNMENTS } from '../../standards/disclosure-duties';
import { annualReportRows } from './annual-report-rows';
import { declaredIdle, declaredQuiet } from './declared';
import { lackInGrassrootsTree } from './grassroots-tree';
import { hintOf } from './hints';
import { proversOf } from './provers';
import { type Search, searchOf, wasSearchedFor } from './searched';
import { type Sighting, sightingsOf } from './sightings';

type Told = Pick<Disclosure, 'status'> & Partial<Pick<Disclosure, 'columns' | 'pages' | 'newest' | 'remark'>>;

const known = new WeakMap<Portal, { standard: Standard; now: Instant; rows: Disclosure[] }>();

/**
 * Whether each duty to disclose is met (公开事项), with the columns and pages that prove it. `missing` is said only of a
 * portal whose navigation, site map and platform were read in full, and where nothing was set up for a duty, only of a body
 * that has it for certain; a part of a duty (an item, a stage) that was not found is a question.
 */
export function discloseMatrix(portal: Portal, standard: Standard, now: Instant): Disclosure[] {
  const made = known.get(portal);
  if (made?.standard === standard && made.now === now) return made.rows;
  const rows = new Matrix(portal, standard, now).rows();
  known.set(portal, { standard, now, rows });
  return rows;
}

class Matrix {
  readonly #portal: Portal;
  readonly #standard: Standard;
  readonly #now: Instant;
  readonly #today: Day;
  readonly #search: Search;

  constructor(portal: Portal, standard: Standard, now: Instant) {
    this.#portal = portal;
    this.#standard = standard;
    this.#now = now;
    this.#today = dayInChina(now);
    this.#search = searchOf(portal);
  }

  rows(): Disclosure[] {
    const { columns, level } = this.#portal;
    const duties = disclosureDuties.filter((duty) => isAskedAtAll(duty, level));
    const provers = new Map(duties.map((duty) => [duty, proversOf(columns, duty)]));
    const open = duties.filter((duty) => !provers.get(duty)?.some(lives));
    const sightings = sightingsOf(this.#portal, open);
    const rows = duties.map((duty) =>
      this.#row(duty, this.#tell(duty, provers.get(duty) ?? [], sightings.get(duty) ?? [])),
    );
    const reports = annualReportRows(this.#portal, this.#standard, this.#now, this.#search);
    const after = rows.findLastIndex(({ group }) => group === 'article-21') + 1;
    return [...rows.slice(0, after), ...reports, ...rows.slice(after)];
  }

  #row(duty: DisclosureDuty, told: Told): Disclosure {
    const { ruleId, name, group, parent } = duty;
    const { sources } = this.#search;
    return {
      ruleId,
      name: name ?? this.#standard.rule(ruleId).name,
      columns: [],
      newest: null,
      ...told,
      group,
      ...(parent !== undefined && { parent }),
      searched: wasSearchedFor(this.#portal, duty) ? [...sources, 'search'] : sources,
    };
  }

  #tell(duty: DisclosureDuty, columns: readonly Column[], sightings: readonly Sighting[]): Told {
    const { level } = this.#portal;
    if (duty.levels && !duty.levels.includes(level))
      return { status: 'not-applicable', remark: remark('otherLevels', { level }) };
    if (this.#isBeyond(duty)) return { status: 'not-applicable', remark: remark('otherLevels', { level }) };
    const ids = columns.map(({ id }) => id);
    const idle = declaredIdle(this.#standard, duty, columns, this.#today);
    if (idle) {
      const { reason, on, movedTo } = idle;
      return { status: 'not-applicable', columns: ids, remark: remark('declared', { reason, on, movedTo }) };
    }
    const newest = latestDay(columns.map(({ verdict }) => verdict.newest)) ?? null;
    if (columns.some(lives)) return { status: 'present', columns: ids, newest };
    const quiet = declaredQuiet(this.#standard, duty, columns, this.#today);
    if (quiet)
      return { status: 'present', columns: ids, newest, remark: remark('quiet', { unit: quiet.unit, on: quiet.on }) };
    const seen = this.#bySightings(duty, sightings);
    if (seen?.status === 'present') return { ...seen, columns: ids };
    const states = new Set(columns.map(({ verdict }) => verdict.state));
    // Held elsewhere, or not to be judged: it may well be disclosed there.
    if (states.has('external')) return { status: 'cannot-tell', columns: ids, newest, remark: remark('external') };
    if (states.has('cannot-tell')) return { status: 'cannot-tell', columns: ids, newest, remark: remark('unread') };
    if (states.has('outdated')) return { status: 'outdated', columns: ids, newest };
    if (seen) return { ...seen, columns: ids };
    // An index whose sub-columns nobody knows tells nothing.
    if (states.size === 1 && states.has('index'))
      return { status: 'cannot-tell', columns: ids, remark: remark('onlyIndex') };
    return { columns: ids, ...this.#absent(duty, columns) };
  }

  /** A site of a ministry or a province's department is no city's or county's. */
  #isBeyond({ ruleId }: DisclosureDuty): boolean {
    const { level, siteCode } = this.#portal;
    return ruleId === 'REG-21-CITY' && level === 'department' && /^(?:bm|\d{2}0000)/i.test(siteCode ?? '');
  }

  #bySightings({ kinds }: DisclosureDuty, sightings: readonly Sighting[]): Told | null {
    if (sightings.length === 0) return null;
    const newest = latestDay(sightings.map(({ day }) => day)) ?? null;
    const months = kinds?.[0] ? (this.#standard.threshold(kinds[0])?.months ?? null) : null;
    const old = newest !== null && months !== null && newest < addMonths(this.#today, -months);
    return {
      status: old ? 'outdated' : 'present',
      newest,
      pages: sightings.map(({ title, url }) => ({ title, url })),
      remark: remark('byPages', { count: sightings.length }),
    };
  }

  /** Nothing that holds anything was found. */
  #absent(duty: DisclosureDuty, columns: readonly Column[]): Told {
    const { complete } = this.#search;
    const { level } = this.#portal;
    if (!complete) return { status: 'cannot-tell', remark: remark('notAllRead') };
    if (duty.group === 'grassroots') return lackInGrassrootsTree(this.#portal, this.#standard, duty, columns);
    if (columns.length > 0) {
      const { state } = (columns[0] as Column).verdict;
      if (duty.various || (duty.parent !== undefined && duty.group === 'article-21'))
        return { status: 'cannot-tell', remark: remark('emptyPart') };
      return { status: 'missing', remark: remark(state === 'unreachable' ? 'unreachable' : 'empty') };
    }
    if (duty.parent !== undefined) return { status: 'cannot-tell', remark: remark('partNotFound') };
    const tree = duty.madeByTree ? categoriesIn(this.#portal.columns) : [];
    if (tree.length >= LEAST_CATEGORIES) return { status: 'present', columns: tree, remark: remark('byTree') };
    const bound = duty.bound === 'everybody' || (duty.bound === 'governments' && GOVERNMENTS.has(level));
    if (!bound) return { status: 'cannot-tell', remark: remark('functions') };
    const hint = hintOf(this.#portal, duty);
    if (!hint) return { status: 'missing', remark: remark('notFound') };
    const { name, stated, columns: hinted, pages } = hint;
    return {
      status: 'cannot-tell',
      columns: hinted,
      ...(pages.length > 0 && { pages }),
      remark: remark(stated ? 'stated' : 'hinted', { name }),
    };
  }
}

/** So many categories of article 20 make a platform's tree a catalogue. */
const LEAST_CATEGORIES = 5;

/** Columns of the platform that stand for a category of article 20, one for each. */
function categoriesIn(columns: readonly Column[]): string[] {
  const found = new Map<string, string>();
  for (const { id, category, places } of columns)
    if (category?.startsWith('REG-20-') && places.some(({ section }) => section === 'platform'))
      found.set(category, id);
  return [...found.values()];
}

/** Parts of what does not apply, and groups that are another kind of body's, are no rows. */
function isAskedAtAll({ group, parent, levels }: DisclosureDuty, level: Level): boolean {
  if (!levels || levels.includes(level)) return true;
  const ofOthers = (group === 'grassroots' && level !== 'county' && level !== 'township') || group === 'zone';
  return parent === undefined && !ofOthers;
}

const lives = ({ verdict }: Column): boolean => verdict.state === 'alive' || verdict.state === 'single-content';

const remark = (key: string, params: Message['params'] = {}) => message(`checks.disclosureRemark.${key}`, params);
