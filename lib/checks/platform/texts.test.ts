import { describe, expect, test } from 'vitest';
import type { Column } from '../../model/column';
import type { Check } from '../../model/finding';
import type { PageFacts } from '../../model/page-facts';
import type { PageRecord, Portal } from '../../model/portal';
import { column, now, page, portal, standard } from '../testing/portal-builder';
import { incompleteApplicationForm } from './incomplete-application-form';
import { incompleteGuide } from './incomplete-guide';
import { missingConsultationTelephone } from './missing-consultation-telephone';
import { missingDisclosureRules } from './missing-disclosure-rules';
import { missingSupervisionChannel } from './missing-supervision-channel';
import { unnamedReadingPlaces } from './unnamed-reading-places';

const run = (check: Check, part: Partial<Portal>) => check.run(portal(part), standard, now);

/** A column and the page that shows its text. */
function shown(
  kind: Column['kind'],
  text: string,
  part: Partial<PageFacts> = {},
): { columns: Column[]; pages: PageRecord[] } {
  const own = column({ kind, section: 'platform', state: 'single-content' });
  return {
    columns: [own],
    pages: [page({ purpose: 'column', facts: { url: own.url, kind: 'single-content', text, ...part } })],
  };
}

const missing = (params: Record<string, unknown>) =>
  Object.entries(params)
    .filter(([, value]) => value === 'yes')
    .map(([name]) => name);

const GUIDE = `为便于公民、法人和其他组织获取政府信息，根据《中华人民共和国政府信息公开条例》编制本指南，并适时更新。
一、信息分类和编排体系：按机构职能、政策文件、规划计划、统计信息等分类，逐条编制索引号。
二、获取方式：可在本机关门户网站、县档案馆、县图书馆查阅，也可以依法申请公开。
三、公开工作机构：青石县人民政府办公室。办公地址：青石县迎宾路1号。办公时间：工作日8:30至12:00，14:30至17:30。
联系电话：0770-1234567。传真：0770-1234568。电子邮箱：gk@example.gov.cn。`;

describe('incomplete-guide', () => {
  test('hit: read to its end, it names no fax and no hours', () => {
    const text = GUIDE.replace(/办公时间：[^。]*。/, '').replace(/传真：[^。]*。/, '');
    const found = run(incompleteGuide, shown('guide', text));
    expect(found).toMatchObject([{ state: 'violation', severity: 'advice', basis: ['REG-12-GUIDE'] }]);
    expect(missing(found[0]?.message.params ?? {})).toEqual(['hours', 'fax']);
    expect(found[0]?.evidence).toHaveLength(1);
  });

  test('near miss: all is named, labels spaced out and values in the next cell', () => {
    expect(run(incompleteGuide, shown('guide', GUIDE))).toEqual([]);
    const spaced = GUIDE.replace('传真：', '传 真\n')
      .replace('联系电话：', '电　话：\n')
      .replace('办公时间：', '受理时间：');
    expect(run(incompleteGuide, shown('guide', spaced))).toEqual([]);
  });

  test('near miss: of two guides one is complete, or it stands in an article of the column', () => {
    const poor = shown('guide', GUIDE.replace(/传真：[^。]*。/, ''));
    const full = shown('guide', GUIDE);
    expect(
      run(incompleteGuide, { columns: [...poor.columns, ...full.columns], pages: [...poor.pages, ...full.pages] }),
    ).toEqual([]);
    const { columns, pages } = shown('guide', '青石县政府信息公开指南', { kind: 'column-list' });
    const article = page({
      purpose: 'article',
      facts: { url: 'http://www.example.gov.cn/zn.html', kind: 'article', text: GUIDE },
    });
    const opened = { ...article, completes: pages[0]?.key ?? null };
    expect(run(incompleteGuide, { columns, pages: [...pages, opened] })).toEqual([]);
  });

  test('cannot tell: a file beside it, no contact data at all, or a text that was cut off', () => {
    const text = GUIDE.replace(/传真：[^。]*。/, '');
    const file = { text: '指南.docx', url: 'http://www.example.gov.cn/zn.docx', region: 'main' as const };
    const unsorted = GUIDE.replace(/^一、.*$/m, '一、主动公开').replaceAll('分类', '');
    for (const part of [
      shown('guide', unsorted),
      shown('guide', text, { attachments: [file] }),
      shown('guide', GUIDE.split('\n').slice(0, 3).join('\n').repeat(2)),
      shown('guide', text.padEnd(20_000, '。')),
    ])
      expect(run(incompleteGuide, part)).toMatchObject([{ state: 'needs-review' }]);
  });

  test('a file that was read speaks for the guide', () => {
    const url = 'http://www.example.gov.cn/zn.docx';
    const file = { text: '指南.docx', url, region: 'main' as const };
    const { columns, pages } = shown('guide', '青石县政府信息公开指南见附件', { attachments: [file] });
    const read = (text: string) => {
      const look = page({ purpose: 'file', facts: { url, text, kind: 'column-list' } });
      return run(incompleteGuide, { columns, pages: [...pages, { ...look, completes: pages[0]?.key ?? null }] });
    };
    expect(read(GUIDE)).toEqual([]);
    expect(read(GUIDE.replace(/传真：[^。]*。/, ''))).toMatchObject([{ state: 'violation' }]);
  });

  test('what was not kept or is too short is not judged', () => {
    expect(run(incompleteGuide, shown('guide', '公开指南'))).toEqual([]);
    expect(run(incompleteGuide, { columns: [column({ kind: 'guide', state: 'single-content' })] })).toEqual([]);
  });
});

const FORM =
  '政府信息公开申请表\n姓名\n证件名称及号码\n联系电话\n所需信息的名称、文号或者其他特征性描述\n获取信息的方式\n邮寄 电子邮件';

describe('incomplete-application-form', () => {
  const form = { kind: 'application-form' as const };

  test('hit: the form on the page asks for no identity and no form of delivery', () => {
    const text = FORM.replace('证件名称及号码\n', '').replace('获取信息的方式\n', '');
    const found = run(incompleteApplicationForm, shown('application', text, form));
    expect(found).toMatchObject([{ state: 'violation', severity: 'advice', basis: ['REG-28-CHANNEL'] }]);
    expect(missing(found[0]?.message.params ?? {})).toEqual(['identity', 'delivery']);
  });

  test('near miss: all is asked for, in one column or in two', () => {
    expect(run(incompleteApplicationForm, shown('application', FORM, form))).toEqual([]);
    const short = shown('application', FORM.replace('获取信息的方式', '其他说明事项'), form);
    const terms = shown(
      'application',
      '申请人应当写明获取信息的方式、途径，并提交身份证明的复印件，本机关依法答复申请人的申请。',
    );
    expect(
      run(incompleteApplicationForm, {
        columns: [...short.columns, ...terms.columns],
        pages: [...short.pages, ...terms.pages],
      }),
    ).toEqual([]);
  });

  test('cannot tell: the form may be a file, or the page only explains', () => {
    const text = FORM.replace('证件名称及号码\n', '');
    const file = { text: '申请表', url: 'http://www.example.gov.cn/sqb.doc', region: 'main' as const };
    for (const part of [{ ...form, attachments: [file] }, {}])
      expect(run(incompleteApplicationForm, shown('application', text, part))).toMatchObject([
        { state: 'needs-review' },
      ]);
  });

  test('a text about something else is not judged', () => {
    expect(
      run(incompleteApplicationForm, shown('application', '欢迎访问，本栏目为您提供办理进度的查询服务。'.repeat(3))),
    ).toEqual([]);
  });
});

describe('missing-disclosure-rules', () => {
  const titled = (...titles: string[]) => {
    const own = column({
      kind: 'system',
      section: 'platform',
      verdict: { items: { count: titles.length, exact: true } },
    });
    const links = titles.map((text, at) => ({ text, url: `${own.url}${at}.html`, region: 'main' as const }));
    return {
      columns: [own],
      pages: [
        page({ purpose: 'column', facts: { url: own.url, kind: 'column-list', links, text: titles.join('\n') } }),
      ],
    };
  };

  test('cannot tell: no title speaks of review, or of assessment', () => {
    expect(run(missingDisclosureRules, titled('依申请公开办理制度', '政务公开社会评议办法'))).toMatchObject([
      { state: 'needs-review', severity: 'advice', basis: ['REG-17-REVIEW'] },
    ]);
    expect(run(missingDisclosureRules, titled('依申请公开办理制度'))).toHaveLength(2);
  });

  test('near miss: both are there, or further pages of the list were not seen', () => {
    expect(run(missingDisclosureRules, titled('信息公开保密审查制度', '政务公开考核办法'))).toEqual([]);
    const { columns, pages } = titled('依申请公开办理制度');
    const more = columns.map((one) => ({ ...one, verdict: { ...one.verdict, items: { count: 15, exact: false } } }));
    expect(run(missingDisclosureRules, { columns: more, pages })).toEqual([]);
  });
});

/** Ten pages that tell no telephone, but for what the fourth tells. */
const read = (part: Partial<PageFacts>) =>
  Array.from({ length: 10 }, (_, at) =>
    page({
      purpose: 'column',
      facts: { url: `http://www.example.gov.cn/${at}/`, telephones: [], text: '正文', ...(at === 3 ? part : {}) },
    }),
  );

describe('missing-consultation-telephone', () => {
  test('cannot tell: ten pages and none tells whom to call, but for complaints', () => {
    const complaints: Partial<PageFacts> = {
      telephones: [{ serves: 'complaint', quotation: '监督电话：0770-1234567' }],
    };
    for (const part of [{}, complaints])
      expect(run(missingConsultationTelephone, { pages: read(part) })).toMatchObject([
        { state: 'needs-review', severity: 'advice', message: { params: { pages: 10 } } },
      ]);
  });

  test('near miss: a telephone, the hotline, a link, a number that may be a picture; or too little was read', () => {
    for (const part of [
      { telephones: [{ serves: 'consultation', quotation: '咨询电话：0770-1234567' }] },
      { telephones: [{ serves: 'both', quotation: '拨打12345' }] },
      { links: [{ text: '联系我们', url: 'http://www.example.gov.cn/lx/', region: 'footer' }] },
      { text: '联系电话：（见图）' },
    ] as Partial<PageFacts>[])
      expect(run(missingConsultationTelephone, { pages: read(part) })).toEqual([]);
    expect(run(missingConsultationTelephone, { pages: read({}).slice(0, 5) })).toEqual([]);
    expect(run(missingConsultationTelephone, { pages: read({}), incomplete: true })).toEqual([]);
  });
});

describe('missing-supervision-channel', () => {
  test('cannot tell: ten pages and none tells where to complain', () => {
    expect(run(missingSupervisionChannel, { pages: read({}) })).toMatchObject([
      { state: 'needs-review', severity: 'advice' },
    ]);
  });

  test('near miss: a telephone, the hotline, a link, a sentence of the guide; or too little was read', () => {
    for (const part of [
      { telephones: [{ serves: 'complaint', quotation: '监督电话：0770-1234567' }] },
      { telephones: [{ serves: 'both', quotation: '拨打12345' }] },
      { links: [{ text: '监督投诉', url: 'http://www.example.gov.cn/jd/', region: 'main' }] },
      { text: '可以向县政府信息公开工作主管部门投诉、举报。' },
      { text: '可以向省政府办公厅投诉举报，也可以依法申请行政复议。' },
    ] as Partial<PageFacts>[])
      expect(run(missingSupervisionChannel, { pages: read(part) })).toEqual([]);
    expect(run(missingSupervisionChannel, { pages: read({}).slice(0, 5) })).toEqual([]);
    expect(run(missingSupervisionChannel, { pages: read({}), incomplete: true })).toEqual([]);
  });
});

describe('unnamed-reading-places', () => {
  const without = GUIDE.replace('、县档案馆、县图书馆', '');

  test('cannot tell: the whole guide of a government names none', () => {
    expect(run(unnamedReadingPlaces, shown('guide', without))).toMatchObject([{ state: 'needs-review' }]);
  });

  test('near miss: it names one, a link does, a department, a guide that was not read to its end', () => {
    expect(run(unnamedReadingPlaces, shown('guide', GUIDE))).toEqual([]);
    const { columns, pages } = shown('guide', without);
    const link = { text: '信息查阅点', url: 'http://www.example.gov.cn/cyd/', region: 'main' as const };
    expect(run(unnamedReadingPlaces, { columns, pages: [...pages, page({ facts: { links: [link] } })] })).toEqual([]);
    expect(run(unnamedReadingPlaces, { columns, pages, level: 'department' })).toEqual([]);
    expect(run(unnamedReadingPlaces, shown('guide', without, { frames: ['http://www.example.gov.cn/f'] }))).toEqual([]);
  });
});
