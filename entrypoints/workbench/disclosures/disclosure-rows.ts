import type { Disclosure, DisclosureGroup } from '../../../lib/model/audit-report';

/** Gravest first, the order in which people look for them. */
export const statusOrder: readonly Disclosure['status'][] = [
  'missing',
  'outdated',
  'cannot-tell',
  'present',
  'not-applicable',
];

/** A duty with its parts (stages, items, years) below it. */
export interface DutyNode {
  key: string;
  duty: Disclosure;
  parts: DutyNode[];
}

export interface DutyGroup {
  /** `null` for rows of older audits, which had no groups. */
  group: DisclosureGroup | null;
  nodes: DutyNode[];
  /** Duties in it; a part whose duty is filtered out counts for it. */
  count: number;
}

/** What is shown, as it stands in an address; what is left out does not restrict. */
export interface DutyFilter {
  status?: string;
  q?: string;
}

/** A row's own key: several rows may go by one rule. */
export const keyOf = ({ ruleId, name }: Disclosure): string => `${ruleId} ${name}`;

export const chosenStatuses = ({ status }: DutyFilter): Disclosure['status'][] =>
  statusOrder.filter((each) => status?.split(',').includes(each));

/** `words` gives the texts that search looks in. */
export function matchesDuty(duty: Disclosure, filter: DutyFilter, words: (duty: Disclosure) => string): boolean {
  const statuses = chosenStatuses(filter);
  const q = filter.q?.trim().toLowerCase();
  return (statuses.length === 0 || statuses.includes(duty.status)) && (!q || words(duty).toLowerCase().includes(q));
}

const rank = ({ status }: Disclosure): number => statusOrder.indexOf(status);
const worst = ({ duty, parts }: DutyNode): number => Math.min(rank(duty), ...parts.map((part) => rank(part.duty)));

/**
 * Rows by group, what is missing first: groups, duties and parts alike, equals in the report's order. A part whose duty is
 * filtered out stands in its place.
 */
export function dutyGroups(duties: readonly Disclosure[]): DutyGroup[] {
  const groups = new Map<DisclosureGroup | null, DutyNode[]>();
  const above = new Map<string, DutyNode>();
  for (const duty of duties) {
    const node: DutyNode = { key: keyOf(duty), duty, parts: [] };
    const parent = duty.parent === undefined ? undefined : above.get(duty.parent);
    if (parent) {
      parent.parts.push(node);
      continue;
    }
    if (duty.parent === undefined) above.set(duty.ruleId, node);
    const group = duty.group ?? null;
    groups.set(group, [...(groups.get(group) ?? []), node]);
  }
  const byRank = (nodes: DutyNode[]): DutyNode[] => [...nodes].sort((a, b) => worst(a) - worst(b));
  return [...groups]
    .map(([group, nodes]) => ({
      group,
      nodes: byRank(nodes).map((node) => ({ ...node, parts: byRank(node.parts) })),
      count: nodes.length,
    }))
    .sort((a, b) => Math.min(...a.nodes.map(worst)) - Math.min(...b.nodes.map(worst)));
}

/** How many of some rows are duties and how many parts of others: whoever counts what is met counts duties. */
export function dutyCount(rows: readonly Disclosure[]): { duties: number; parts: number } {
  const duties = rows.filter(({ parent }) => parent === undefined).length;
  return { duties, parts: rows.length - duties };
}
