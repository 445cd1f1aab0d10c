import type { Rule } from '../model/standard';
import { inspectionQuestions, rulesWithoutDuty } from '../standards/inspection-list';
import { coverageOfRules, isChecked, type RuleCoverage } from './rule-coverage';

type Means = 'checks' | 'checks and inspector' | 'inspector only' | 'no duty' | 'nothing';

interface Row extends RuleCoverage {
  rule: Rule;
  isAsked: boolean;
  means: Means;
}

/** Rules that neither a check, the matrix nor the inspector's list looks into, though something follows from them. */
export const uncoveredRules = (rules: readonly Rule[]): string[] =>
  rowsOf(rules).flatMap(({ rule, means }) => (means === 'nothing' ? [rule.id] : []));

/** docs/coverage.md: each rule with what looks into it. Markdown. */
export function coverageDocument(rules: readonly Rule[]): string {
  const rows = rowsOf(rules);
  const documents = [...new Set(rules.map(({ document }) => document))];
  return `# Which rule is looked into by what

Written by \`npm run coverage\` from the rules in \`lib/standards\`, the checks in \`lib/checks\`, the disclosure matrix and
the inspector's list; a test fails when it is out of date, and when an automatic or assisted rule has none of them.

- **mode**, as the rulebook has it: \`auto\`, a machine can decide; \`assist\`, a machine finds and a person decides;
  \`manual\`, the inspector answers. **status**: \`C\` confirmed in two or more sources, \`S\` in one, \`M\` from memory.
- **checks** name the rule as their basis. *matrix*: the rule has rows of its own among the duties to disclose (公开事项):
  present, outdated, missing. \`missing-disclosures\` makes findings of those that the Regulation asks for.
- **inspector**: the rule is a question of the inspector's list (人工核查). *While open*: checks decide the rule, and the
  question is put only when they leave something to verify.
- A rule marked *inspector only* has no check: nothing of it is told by a machine. A check that names a rule need not look
  into all of it: its own text says what it holds a portal against.

${summary(rows)}
${documents.map((document) => section(document, rows)).join('\n')}`;
}

function rowsOf(rules: readonly Rule[]): Row[] {
  const coverage = coverageOfRules(rules);
  const asked = new Set(inspectionQuestions.map(({ ruleId }) => ruleId));
  return rules.map((rule) => {
    const found = coverage.get(rule.id) ?? { checks: [], matrix: false };
    const isAsked = asked.has(rule.id);
    return { rule, ...found, isAsked, means: meansOf(rule.id, found, isAsked) };
  });
}

function meansOf(id: string, coverage: RuleCoverage, isAsked: boolean): Means {
  if (isChecked(coverage)) return isAsked ? 'checks and inspector' : 'checks';
  if (isAsked) return 'inspector only';
  return rulesWithoutDuty.has(id) ? 'no duty' : 'nothing';
}

const MEANS: readonly Means[] = ['checks', 'checks and inspector', 'inspector only', 'no duty', 'nothing'];

function summary(rows: readonly Row[]): string {
  const lines = (['auto', 'assist', 'manual'] as const).map((mode) => {
    const own = rows.filter(({ rule }) => rule.mode === mode);
    return tableRow([
      mode,
      String(own.length),
      ...MEANS.map((means) => String(own.filter((row) => row.means === means).length)),
    ]);
  });
  return [tableRow(['mode', 'rules', ...MEANS]), tableRow(Array(MEANS.length + 2).fill('---')), ...lines, ''].join(
    '\n',
  );
}

function section(document: string, rows: readonly Row[]): string {
  const lines = rows.filter(({ rule }) => rule.document === document).map(ruleRow);
  const head = ['rule', 'name', 'mode', 'status', 'checks', 'inspector'];
  return [`## ${document}`, '', tableRow(head), tableRow(head.map(() => '---')), ...lines, ''].join('\n');
}

function ruleRow({ rule, checks, matrix, isAsked, means }: Row): string {
  const found = [...checks.map((id) => `\`${id}\``), ...(matrix ? ['*matrix*'] : [])].join(', ');
  const remark = rulesWithoutDuty.get(rule.id);
  const instead = means === 'no duty' && remark ? `*none: ${remark}*` : means === 'nothing' ? '**nothing**' : '';
  const inspector = isAsked ? askedAs(rule, means) : '';
  return tableRow([`\`${rule.id}\``, rule.name, rule.mode, rule.status, found || instead, inspector]);
}

function askedAs({ id, mode }: Rule, means: Means): string {
  if (means === 'inspector only') return 'yes, *inspector only*';
  return mode === 'auto' && !id.startsWith('IND-BONUS-') ? '*while open*' : 'yes';
}

const tableRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
