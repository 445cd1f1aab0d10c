import { addDays } from '../../kit/days';
import type { Content } from '../content';
import { workingDay } from '../content';
import { itemAt, type Plant, replaced, urlOf } from './plant';

const DOCUMENTS = '/zwgk/zfxxgk/fdzdgknr/zcwj/';
const INTERPRETATIONS = '/zwgk/zcjd/';
const PENALTIES = '/zwgk/zfxxgk/fdzdgknr/xzcf/';
const CONSULTATIONS = '/hdjl/yjzj/';

const row = (name: string): RegExp => new RegExp(`<tr><th>${name}</th><td>[^<]*</td></tr>`);

/** Fields of a document that stand there blank. */
export function blankFields(content: Content): Plant {
  const path = itemAt(content, DOCUMENTS, 0);
  return {
    fault: {
      ruleId: 'PLAT-DOC-FIELDS',
      url: urlOf(content, path),
      note: 'blank index number, subject and document number',
    },
    on: [path],
    change: (html) =>
      ['索引号', '主题分类', '发文字号'].reduce(
        (changed, name) => replaced(changed, row(name), `<tr><th>${name}</th><td></td></tr>`),
        html,
      ),
  };
}

/** A document published months after it was written. */
export function lateDocument(content: Content): Plant {
  const path = itemAt(content, DOCUMENTS, 1);
  const day = content.items(DOCUMENTS)[1]?.day ?? '';
  return {
    fault: { ruleId: 'REG-26-20WD', url: urlOf(content, path), note: 'published 90 days after it was written' },
    on: [path],
    change: (html) =>
      replaced(html, row('成文日期'), `<tr><th>成文日期</th><td>${workingDay(addDays(day, -90))}</td></tr>`),
  };
}

/** An interpretation that does not lead to its document, nor the document to it. */
export function unlinkedInterpretation(content: Content): Plant {
  const path = itemAt(content, INTERPRETATIONS, 0);
  const document = itemAt(content, DOCUMENTS, 0);
  return {
    fault: { ruleId: 'IND-DED-INTERPRET', url: urlOf(content, path), note: 'interpretation and document not linked' },
    on: [path, document],
    change: (html) => replaced(html, /<div class="related">[\s\S]*?<\/ul><\/div>/, ''),
  };
}

/** A penalty published two months after it was decided. */
export function latePenalty(content: Content): Plant {
  const path = itemAt(content, PENALTIES, 0);
  const day = content.items(PENALTIES)[0]?.day ?? '';
  return {
    fault: { ruleId: 'TIME-2X7', url: urlOf(content, path), note: 'published 60 days after the decision' },
    on: [path],
    change: (html) =>
      replaced(html, row('决定日期'), `<tr><th>决定日期</th><td>${workingDay(addDays(day, -60))}</td></tr>`),
  };
}

/** A draft that the public may speak to for ten days only. */
export function shortConsultation(content: Content): Plant {
  const path = itemAt(content, CONSULTATIONS, 0);
  const day = content.items(CONSULTATIONS)[0]?.day ?? '';
  return {
    fault: { ruleId: 'TIME-CONSULT', url: urlOf(content, path), note: 'ten days of consultation' },
    on: [path],
    change: (html) => replaced(html, /至\d{4}-\d\d-\d\d，共32天/, `至${addDays(day, 10)}，共10天`),
  };
}
