import { describe, expect, test } from 'vitest';
import type { Check } from '../../model/finding';
import type { PageRecord } from '../../model/portal';
import { shippedWordFaults } from '../../standards/content-safety/word-list';
import { portal, standard } from '../testing/portal-builder';
import { article, pageWith } from '../testing/safety-pages';
import { secrecyMarks } from './secrecy-marks';
import { wrongWordings } from './wrong-wordings';

const run = (check: Check, pages: PageRecord[], by = standard) =>
  check.run(portal({ pages }), by, '2026-03-02T09:30:00+08:00');

describe('secrecy-marks', () => {
  const document = (text: string) => article('关于某项工作的意见', text, { kind: 'official-document' });

  test('hit: a mark alone at the head of an official document', () => {
    for (const mark of ['机密★', '秘密★1年', '绝密 ★ 长期', '000012 机密★10年'])
      expect(run(secrecyMarks, [document(`${mark}\n青石县人民政府文件\n青政发〔2026〕1号`)])).toMatchObject([
        { state: 'violation', severity: 'veto', basis: ['IND-VETO-SAFETY', 'REG-14/15-LEAK'] },
      ]);
  });

  test('near miss: secrecy spoken of', () => {
    for (const [title, text] of [
      ['《保守国家秘密法》宣传', '国家秘密的密级分为绝密、机密、秘密三级。'],
      ['保密知识问答', '国家秘密标志形式为密级★保密期限，如“机密★5年”，秘密★应当标注在首页。'],
      ['一批档案解密', '机密档案向社会开放。'],
      ['商业秘密保护', '商业秘密、个人隐私不予公开。'],
      ['五星好评', '服务★★★★★'],
      ['成功的故事', '秘密\n每个人心里都有一个秘密。'],
      ['档案目录', '密级：公开\n国家秘密（机密）的范围\n（秘密级）以下文件'],
    ] as const)
      expect(run(secrecyMarks, [article(title, text)])).toEqual([]);
  });

  test('cannot tell: examination papers, internal papers, a mark on what is no document', () => {
    for (const text of [
      '绝密★启用前\n2025年普通高等学校招生全国统一考试\n数学试题',
      '内部资料 注意保存\n工作简报',
      '内部文件，不得外传',
      '机密★1年\n会议纪要',
      '（秘密）青石县储备计划',
      '内部资料，请注意保存',
      '机密\n特急\n青石县人民政府文件\n青政办发〔2026〕12号',
      '密 级：机密\n会议纪要',
    ])
      expect(run(secrecyMarks, [article('材料', text)])).toMatchObject([{ state: 'needs-review' }]);
    const listed = pageWith({ title: '文件汇编', text: '1. 秘密★关于某事的通知\n2. 其他' });
    expect(run(secrecyMarks, [listed])).toMatchObject([{ state: 'needs-review' }]);
  });
});

describe('wrong-wordings', () => {
  const wrong = (text: string) => run(wrongWordings, [article('工作动态', text)]);

  test('hit: names of places as of states, and names of bodies', () => {
    expect(wrong('来自日本、台湾等国家的客商')).toMatchObject([
      { severity: 'veto', state: 'needs-review', message: { params: { wrong: '台湾等国家' } } },
    ]);
    expect(wrong('来自日本、台湾等国家和地区的客商，台湾地区领导人')).toEqual([]);
    expect(wrong('县人力资源与社会保障局、住房与城乡建设局')).toMatchObject([
      { severity: 'advice', message: { params: { right: '人力资源和社会保障局' } } },
      { message: { params: { right: '住房和城乡建设局' } } },
    ]);
    expect(wrong('县人力资源和社会保障局，人力资源与社会保障论坛，国家工商行政管理总局令第76号')).toEqual([]);
  });

  test('hit: a misspelling is advised on, each with an id of its own', () => {
    const found = wrong('精心布署，一如继往抓好落实，再布署。');
    expect(found).toMatchObject([
      {
        state: 'violation',
        severity: 'advice',
        points: 0,
        message: { params: { wrong: '布署', right: '部署', count: 2 } },
      },
      { message: { params: { wrong: '一如继往' } } },
    ]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
    expect(found[0]?.evidence[0]?.quotation).toContain('精心布署');
  });

  test('hit: a grave one concerns the veto where the right wording shows what was meant', () => {
    expect(wrong('习近平总书记强调。习进平总书记指出。')).toMatchObject([
      {
        state: 'violation',
        severity: 'veto',
        basis: ['IND-VETO-SAFETY'],
        message: { key: 'checks.wrongWordings.grave' },
      },
    ]);
  });

  test('hit: a leader’s title behind the name tells what was meant', () => {
    expect(wrong('深入学习贯彻习近乎新时代中国特色社会主义思想。')).toMatchObject([{ state: 'violation' }]);
  });

  test('near miss: the same characters in right phrases', () => {
    expect(wrong('结果公布署名文章，颁布署令。学习进平台，练习近乎苛刻。')).toEqual([]);
  });

  test('near miss: a page that teaches right writing, a standard without a list', () => {
    expect(wrong('常见错别字：布署应为部署，按装应为安装。')).toEqual([]);
    expect(run(wrongWordings, [article('甲', '布署')], { ...standard, wordFaults: [] })).toEqual([]);
  });

  test('cannot tell: a grave one alone on its page', () => {
    expect(wrong('中华人名共和国')).toMatchObject([
      { state: 'needs-review', severity: 'veto', message: { key: 'checks.wrongWordings.graveReview' } },
    ]);
  });

  test('a profile’s words are looked for with the standard’s own; one without a right wording is to be deleted', () => {
    const mine = { wrong: '青石县老名', right: '', severity: 'general' as const, source: '青政办〔2025〕1号' };
    const by = { ...standard, wordFaults: [...standard.wordFaults, mine] };
    expect(run(wrongWordings, [article('甲', '青石县老名简介')], by)).toMatchObject([
      { message: { params: { wrong: '青石县老名', mend: 'delete' } } },
    ]);
  });
});

describe('the list that comes with the tool', () => {
  test('finds each of its words and none of the phrases in which they are right', () => {
    for (const { wrong, except = [] } of shippedWordFaults) {
      const found = run(wrongWordings, [article('甲', `前${wrong}后`)]);
      expect(found.map(({ message }) => message.params.wrong)).toEqual([wrong]);
      for (const phrase of except) expect(run(wrongWordings, [article('甲', `前${phrase}后`)])).toEqual([]);
    }
  });

  test.each([
    '按装机容量计算，按装配式建筑标准',
    '公布署名单位',
    '激发韧性，开发韧带损伤的疗法',
    '形势严峻工作繁重',
    '城市文脉博物馆',
    '武松驰援',
    '变迁徒步，搬迁徒增',
    '既使群众满意，又使企业受益',
    '紧凑和谐',
    '动脉博士后工作站',
    '入场卷宗移交',
    '地震憾事',
    '停泊来品',
    '漂泊来品尝',
    '大气慨叹',
    '一股作气体',
    '社会主义核心价值关系到',
  ])('lets %s be', (text) => {
    expect(run(wrongWordings, [article('甲', text)])).toEqual([]);
  });
});
