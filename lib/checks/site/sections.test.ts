import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../locales';
import type { PageFacts } from '../../model/page-facts';
import { blankFacts } from '../../model/testing/blank-facts';
import { now, page, portal, standard } from '../testing/portal-builder';
import { missingFooterMarks } from './missing-footer-marks';
import { missingPageLabels } from './missing-page-labels';

const below = (folder: string, count: number, part: Partial<PageFacts>) =>
  Array.from({ length: count }, (_, at) =>
    page({ facts: { url: `http://www.example.gov.cn/${folder}/${at}.html`, ...part } }),
  );
const shown = {
  ...blankFacts('').identity,
  siteCode: '4408030001',
  icp: '粤ICP备00000000号',
  policeRecord: '粤公网安备 00000000000000号',
  siteMapUrl: 'http://www.example.gov.cn/map/',
};

describe('a section whose pages differ from all others', () => {
  test('is told in both languages, with what is to be done', () => {
    const labels = { SiteName: '青石县人民政府', SiteDomain: 'www.example.gov.cn', SiteIDCode: '4408030001' };
    const pages = [
      ...below('xwdt/qhyw', 12, { identity: shown, meta: labels }),
      ...below('zwgk/yjgl', 2, { identity: blankFacts('').identity }),
    ];
    const found = [missingFooterMarks, missingPageLabels].flatMap((check) =>
      check.run(portal({ pages }), standard, now).filter(({ message }) => message.key.endsWith('.section')),
    );
    expect(found).toHaveLength(2);
    for (const translate of [messagesFor('zh-CN'), messagesFor('en')])
      for (const { message, rectification } of found) {
        expect(translate(message)).toContain('zwgk/yjgl/');
        expect(translate(rectification)).not.toMatch(/^checks\./);
      }
  });
});
