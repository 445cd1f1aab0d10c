import type { Check } from '../../model/finding';
import { onColumn } from '../finding';
import { evidenceOf } from '../look';
import { textsOf } from '../platform/column-texts';

const meta = {
  id: 'outdated-guide',
  title: 'checks.outdatedGuide.title',
  basis: ['REG-12-GUIDE', 'REG-53-STALE'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** The Regulation of 2007 by its number, its year or its day: 国务院令第492号, 自2008年5月1日起施行. */
const OLD_LAW =
  /(?:国务院令|国令)?第?\s*492\s*号|(?:2007|二〇〇七)年[^。；\n]{0,20}(?:条例|国务院)|2008年5月1日[^。；\n]{0,8}(?:施行|实施)/;
const NEW_LAW = /711\s*号|2019年/;
/** 自收到申请之日起15个工作日内予以答复: the term of 2007; it is twenty since 2019. */
const OLD_TERM = /(?:15|十五)个?工作日/;
const NEW_TERM = /(?:20|二十)个?工作日/;
const REPLY = /答复/;
/** Third parties are asked for their opinion within fifteen working days by right (条例第三十二条). */
const OTHERS = /第三方|征求意见|征询|补正|复议|诉讼/;

/** A disclosure guide (公开指南) that still speaks of the Regulation of 2007 or of its term of reply: not kept current. */
export const outdatedGuide: Check = {
  meta,
  run: (portal) =>
    textsOf(portal, 'guide').flatMap(({ column, pages, text }) => {
      const law = NEW_LAW.test(text) ? null : OLD_LAW.exec(text)?.[0];
      const term = NEW_TERM.test(text)
        ? undefined
        : text
            .split(/[。；\n]/)
            .find((sentence) => OLD_TERM.test(sentence) && REPLY.test(sentence) && !OTHERS.test(sentence));
      const words = law ?? term?.trim().slice(0, 100);
      const [page] = pages;
      if (!words || !page) return [];
      const found = onColumn(meta, column, {
        state: 'needs-review',
        text: law ? 'message' : 'term',
        params: { words },
      });
      return [{ ...found, evidence: [evidenceOf(page, words)] }];
    }),
};
