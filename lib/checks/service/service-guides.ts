import type { Column } from '../../model/column';
import type { PageRecord, Portal } from '../../model/portal';
import { ownPages } from '../disclosures/own-pages';
import type { ReadPage } from '../look';
import { elementsLackedBy, type GuideElement } from './guide-elements';

/** A guide that was opened, and what it does not tell. */
export interface ServiceGuide {
  page: ReadPage;
  title: string;
  column: string;
  lacks: GuideElement[];
}

/** 办事指南 服务指南 办理指南; 表格下载 and 便民查询 hold no guides. */
const GUIDE_COLUMN = /指南|服务事项|办事事项/;
const GUIDE_TITLE = /指南|办理(?:流程|须知)|办事流程/;
/** Notices and explanations that stand among guides. */
const NO_GUIDE = /通知|公告|通告|公示|解读|关于.*的|目录|清单|表格|下载|查询|样表|[请记报批]表|表$/;
/** Files that belong to a guide and do not hold it: 表格下载, 申请表, 样表. */
const FORM = /表|样本|样例|下载|申请书/;
/** Shorter texts leave everything to a file or a script. */
const LEAST_TEXT = 60;

/**
 * Service guides (办事指南) that were opened and have words of their own; one whose text is in files beside it, or that only
 * leads to another site, tells nothing here.
 */
export function serviceGuides(portal: Portal): ServiceGuide[] {
  const guides = new Map<string, ServiceGuide>();
  for (const { page, column } of ownPages(portal)) {
    const { facts, purpose } = page;
    const listedIn = column && guideColumn(column, purpose);
    if (!listedIn) continue;
    const title = facts.article?.title ?? facts.title;
    const text = facts.text ?? '';
    if (NO_GUIDE.test(title) || !(GUIDE_COLUMN.test(listedIn) || GUIDE_TITLE.test(title))) continue;
    const files = facts.attachments.filter((file) => !FORM.test(file.text));
    if (files.length > 0 || facts.frames.length > 0 || text.replace(/\s/g, '').length < LEAST_TEXT) continue;
    guides.set(facts.url, { page, title, column: listedIn, lacks: elementsLackedBy(text) });
  }
  return [...guides.values()];
}

/** The column that lists a page as a guide: its own, or the one around it where each guide is a place of the tree. */
function guideColumn({ kind, name, places, verdict }: Column, purpose: PageRecord['purpose']): string | null {
  if (purpose === 'article') return kind === 'service' ? name : null;
  const around = places[0]?.path.at(-2) ?? '';
  return verdict.state === 'single-content' && GUIDE_COLUMN.test(around) ? around : null;
}
