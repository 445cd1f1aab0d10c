import type { Disclosure } from '../../model/audit-report';
import type { Column } from '../../model/column';
import { message } from '../../model/evidence';
import type { Portal } from '../../model/portal';
import type { Standard } from '../../model/standard';
import { type DisclosureDuty, disclosureDuties } from '../../standards/disclosure-duties';

/** What a column of grassroots disclosure is called. */
const TREE = /基层政务公开|政务公开标准化|标准化规范化|试点领域/;
/** A tree in which fewer areas are known by name is not made by the areas. */
const LEAST_AREAS = 8;

const remark = (key: string) => message(`checks.disclosureRemark.${key}`);

/**
 * An area of grassroots disclosure that no column with anything in it is named for. Only a tree of the areas (基层政务公开)
 * that lacks one, or holds an empty column for it, tells that it is missing, and only of an area whose name is confirmed.
 */
export function lackInGrassrootsTree(
  { columns: all }: Portal,
  standard: Standard,
  { ruleId }: DisclosureDuty,
  own: readonly Column[],
): Pick<Disclosure, 'status' | 'remark'> {
  const tree = all.filter(({ places }) => places.some(({ path }) => path.slice(0, -1).some((name) => TREE.test(name))));
  const areas = disclosureDuties.filter(
    ({ group, columns }) => group === 'grassroots' && tree.some(({ name }) => columns?.test(name)),
  );
  if (areas.length < LEAST_AREAS) return { status: 'cannot-tell', remark: remark('noGrassrootsTree') };
  if (own.length > 0) return { status: 'missing', remark: remark('empty') };
  return standard.rule(ruleId).status === 'C'
    ? { status: 'missing', remark: remark('notInGrassrootsTree') }
    : { status: 'cannot-tell', remark: remark('unconfirmedArea') };
}
