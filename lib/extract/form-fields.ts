import { oncePer } from './once-per';
import type { PageContext } from './page-context';
import { indexPage } from './page-index';
import { regionsByIndex } from './regions';

/** Places of the page's input elements and forms in the page index, in document order. */
export interface FormParts {
  inputs: number[];
  forms: number[];
}

/** Found in one walk; all readers of forms go on from there. */
export const formPartsOf = oncePer((page: PageContext): FormParts => {
  const inputs: number[] = [];
  const forms: number[] = [];
  const { els } = indexPage(page);
  for (let el = 0; el < els.length; el++) {
    const name = els[el]?.name;
    if (name === 'input') inputs.push(el);
    else if (name === 'form') forms.push(el);
  }
  return { inputs, forms };
});

/** Number of fields in the main block that a person fills in. */
export function formFields(page: PageContext): number {
  const { inputs } = formPartsOf(page);
  if (inputs.length === 0) return 0;
  const { els } = indexPage(page);
  const regions = regionsByIndex(indexPage(page));
  return inputs.filter(
    (el) => regions[el] === 'main' && !/^(?:hidden|button|submit|image|reset)$/i.test(els[el]?.attribs.type ?? ''),
  ).length;
}
