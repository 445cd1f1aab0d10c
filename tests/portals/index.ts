import { bureauPortal } from './bureau/bureau-portal';
import { countyPortal } from './county/county-portal';
import { gkmlptPortal } from './gkmlpt/gkmlpt-portal';
import { faultyPortal } from './government/faulty';
import { governmentPortal } from './government/government-portal';
import type { Day } from './kit/days';
import { officePortal } from './office/office-portal';
import { provincePortal } from './province/province-portal';
import type { SamplePortal } from './sample-portal';
import { townPortal } from './town/town-portal';
import { townshipPortal } from './township/township-portal';
import { zonePortal } from './zone/zone-portal';

const portals: Record<string, (now: Day) => SamplePortal> = {
  zone: zonePortal,
  county: countyPortal,
  bureau: bureauPortal,
  gkmlpt: gkmlptPortal,
  town: townPortal,
  province: provincePortal,
  township: townshipPortal,
  office: officePortal,
  'clean-township': (now) => governmentPortal('township', now),
  'clean-county': (now) => governmentPortal('county', now),
  'clean-city': (now) => governmentPortal('city', now),
  'clean-provincial': (now) => governmentPortal('provincial', now),
  'faulty-township': (now) => faultyPortal('township', now),
  'faulty-county': (now) => faultyPortal('county', now),
  'faulty-city': (now) => faultyPortal('city', now),
  'faulty-provincial': (now) => faultyPortal('provincial', now),
};

/** Ids of the sample portals; the first is the embedded default. */
export const samplePortalIds = Object.keys(portals);

/** The sample portal of an id as it stands on a day (`YYYY-MM-DD`). Throws when there is none of that id. */
export function samplePortal(id: string, now: Day): SamplePortal {
  const make = portals[id];
  if (!make) throw new Error(`no sample portal "${id}"; there are: ${samplePortalIds.join(', ')}`);
  return make(now);
}
