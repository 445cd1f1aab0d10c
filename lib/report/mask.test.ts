import { expect, test } from 'vitest';
import { unzip } from '../../tests/unit/unzip';
import { runChecks } from '../checks';
import { cardNumber, identityNumber, mobileNumber } from '../checks/testing/personal-numbers';
import { column, evidence, now, portal, standard } from '../checks/testing/portal-builder';
import { article } from '../checks/testing/safety-pages';
import { buildReport } from './build';
import { exporters } from './export';
import { withMaskedNumbers } from './mask';

const numbers = [0, 1, 2, 3, 4, 5].flatMap((place) => [identityNumber(place), cardNumber(place), mobileNumber(place)]);

/** A portal that leaks in a text, a title, a column's evidence, a broken link and an address nobody looked at. */
const leaking = portal({
  pages: [
    article(
      '高龄补贴发放名单公示',
      `姓名 身份证号 银行卡号 电话\n${[0, 1, 2, 3, 4, 5]
        .map((place) => `张某 ${identityNumber(place)} ${cardNumber(place)} ${mobileNumber(place)} 布署`)
        .join('\n')}`,
    ),
    article(`关于张某（${identityNumber(1)}）的公示`, `身份证号${identityNumber(1)}，一如继往`),
  ],
  columns: [
    column({
      state: 'outdated',
      kind: 'news',
      name: `公示${mobileNumber(2)}`,
      verdict: { evidence: [evidence({ quotation: `张某${identityNumber(2)} 2020-01-08` })] },
    }),
  ],
  brokenLinks: [
    {
      url: 'http://www.example.gov.cn/gone.html',
      text: `张某${identityNumber(3)}`,
      foundOn: ['http://www.example.gov.cn/'],
      onHome: true,
      evidence: [evidence({ quotation: cardNumber(3) })],
    },
  ],
  notLookedAt: [
    { url: 'http://www.example.gov.cn/x.html', name: `张某${mobileNumber(4)}`, section: 'other', reason: 'limit' },
  ],
});

const report = buildReport(leaking, runChecks(leaking, standard, now), [], standard, now);

test('the findings are there, masked', () => {
  const found = report.findings.map(({ check }) => check);
  for (const check of [
    'published-identity-numbers',
    'published-bank-cards',
    'published-mobile-numbers',
    'wrong-wordings',
  ])
    expect(found).toContain(check);
  expect(JSON.stringify(report)).toContain(`110101********${identityNumber(0).slice(-4)}`);
});

test.each(exporters.map((exporter) => [exporter.fileName, exporter] as const))(
  '%s holds no number in full',
  async (_, { load }) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const blob = await (await load())(report, locale);
      const packed = Buffer.from(await blob.slice(0, 2).arrayBuffer()).toString() === 'PK';
      const text = packed ? [...(await unzip(blob)).values()].join('\n') : await blob.text();
      const bare = text.replace(/[\s ]/g, '');
      for (const number of numbers) expect(bare.includes(number)).toBe(false);
    }
  },
);

test('addresses and keys stay', () => {
  const part = {
    id: 'a:13812345678',
    url: 'http://www.example.gov.cn/13812345678',
    sha256: '1'.repeat(64),
    text: '13812345678',
  };
  expect(withMaskedNumbers(part)).toEqual({ ...part, text: '138****5678' });
});
