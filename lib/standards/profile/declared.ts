import type { Declaration, NotApplicable } from '../../model/declaration';
import type { Standard } from '../../model/standard';

type Declared = Pick<Standard, 'declarations'>;

const isNotApplicable = (one: Declaration): one is NotApplicable => one.what === 'not-applicable';

/** The declaration by which the body does not have a duty (不适用), known by the duty's rule id; `undefined` where there is none. */
export const declaredNotApplicable = ({ declarations }: Declared, ruleId: string): NotApplicable | undefined =>
  declarations.filter(isNotApplicable).find(({ subject }) => 'ruleId' in subject && subject.ruleId === ruleId);
