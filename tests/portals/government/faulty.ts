import type { Day } from '../kit/days';
import { yearlyUntil } from '../kit/schedule';
import type { SamplePortal } from '../sample-portal';
import { aged, all, emptied, gone, scheduled, without } from './faults/columns';
import { blankFields, lateDocument, latePenalty, shortConsultation, unlinkedInterpretation } from './faults/documents';
import { innocents } from './faults/innocents';
import { unansweredLetter } from './faults/interaction';
import { told, urlOf } from './faults/plant';
import { emptyPart, wrongTotal } from './faults/reports';
import {
  foreignFrame,
  graveMisspelling,
  hiddenLinks,
  injectedSiteName,
  linkFarm,
  publishedIdentities,
  secrecyMark,
} from './faults/safety';
import {
  bareLeaders,
  brokenHomeLink,
  brokenSearch,
  incompleteForm,
  incompleteGuide,
  noColumnLabels,
  noFindErrors,
  noSiteCode,
  twoSiteCodes,
} from './faults/site';
import type { GovernmentLevel } from './government';
import { governmentPortal, type Planting } from './government-portal';

const content = (folder: string): string => `/zwgk/zfxxgk/fdzdgknr/${folder}/`;

/** The faults of each level; together they touch every group of indicators. */
const PLANTINGS: Readonly<Record<GovernmentLevel, Planting>> = {
  township: {
    change: all(emptied('/hdjl/yjzj/', content('zjd')), aged(500, content('shjz'))),
    plants: (of) => [
      publishedIdentities(of, content('snzc')),
      noSiteCode(of),
      noFindErrors(of),
      ...wrongTotal(of),
      ...innocents(of),
    ],
  },
  county: {
    change: all(gone(content('yjgl')), aged(400, content('zfcg'))),
    plants: (of) => [
      injectedSiteName(of, '/zwgk/rsxx/'),
      hiddenLinks(of),
      blankFields(of),
      lateDocument(of),
      unlinkedInterpretation(of),
      latePenalty(of),
      incompleteGuide(of),
      brokenHomeLink(of),
      ...innocents(of),
    ],
  },
  city: {
    change: all(
      emptied(content('xzsyxsf'), content('gwyzk'), content('msly/jyxx'), content('fwzs'), content('jyta')),
      scheduled(yearlyUntil('01-20', 2, 2), '/zwgk/zfxxgk/zfxxgknb/'),
    ),
    plants: (of) => [
      foreignFrame(of),
      linkFarm(of),
      secrecyMark(of, '/zwgk/rsxx/'),
      graveMisspelling(of, '/xwdt/jcdt/'),
      unansweredLetter(of),
      shortConsultation(of),
      ...innocents(of),
    ],
  },
  provincial: {
    change: all(
      aged(30, '/xwdt/bdyw/', '/xwdt/bmdt/', '/xwdt/jcdt/', '/zwgk/tzgg/', '/zwgk/zcjd/'),
      without(content('xzcf'), content('xzqz'), '/hdjl/ldxx/'),
    ),
    plants: (of) => [
      told('IND-VETO-HOME', urlOf(of, '/'), 'nothing new on the home page for 30 days'),
      told('REG-20-6', urlOf(of, '/'), 'no column of penalties'),
      told('IND-VETO-INTERACTION', urlOf(of, '/'), 'no channel for consultation'),
      noColumnLabels(of),
      twoSiteCodes(of),
      brokenSearch(of),
      incompleteForm(of),
      bareLeaders(of),
      emptyPart(of),
    ],
  },
};

/** A government's portal with the faults of its level planted, and innocent look-alikes beside them. */
export const faultyPortal = (level: GovernmentLevel, now: Day): SamplePortal =>
  governmentPortal(level, now, PLANTINGS[level]);
