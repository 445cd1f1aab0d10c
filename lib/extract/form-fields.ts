import type { PageContext } from './page-context';
import { elementsNamed, indexPage } from './page-index';
import { regionsByIndex } from './regions';

/** Number of fields in the main block that a person fills in. */
export function formFields(page: PageContext): number {
  const index = indexPage(page);
  const inputs = elementsNamed(index, 'input');
  if (inputs.length === 0) return 0;
  const regions = regionsByIndex(index);
  return inputs.filter(
    (el) =>
      regions[el] === 'main' && !/^(?:hidden|button|submit|image|reset)$/i.test(index.els[el]?.attribs.type ?? ''),
  ).length;
}
