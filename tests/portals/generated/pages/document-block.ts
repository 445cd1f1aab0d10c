import { addDays, type Day } from '../../kit/days';
import { each, esc } from '../../kit/markup';
import type { Random } from '../../kit/random';
import { chineseNumerals } from '../chinese-numerals';
import type { ColumnPlan } from '../column-plans';
import type { Place } from '../places';

export interface DrawnBlock {
  html: string;
  shape: string;
  /** Field name → value as written, `''` for blank. */
  fields: Record<string, string>;
  /** The field 发布日期, where the block has it filled. */
  published: Day | null;
}

type Field = readonly [name: string, value: string];

const row = (pair: readonly Field[], make: (field: Field) => string): string => `<tr>${pair.map(make).join('')}</tr>`;
const twos = (fields: readonly Field[]): (readonly Field[])[] =>
  Array.from({ length: Math.ceil(fields.length / 2) }, (_, i) => fields.slice(i * 2, i * 2 + 2));

/** 文号 → 文　　号: labels of two or three characters are spread to the width of four. */
function spread(name: string, how: string): string {
  if (how === '' || name.length > 3) return name;
  return name.length === 2 ? `${name[0]}${how.repeat(2)}${name[1]}` : [...name].join(how);
}

/** The shapes in which portals show a document's fields; `label` writes a name with what belongs behind it. */
const shapes: Record<string, (fields: readonly Field[], label: (name: string) => string) => string> = {
  'table-four-columns': (fields, label) =>
    `<table class="xxgk" width="100%" border="1">${each(twos(fields), (pair) => row(pair, ([name, value]) => `<td class="l">${label(name)}</td><td>${esc(value)}</td>`))}</table>`,
  'table-two-columns': (fields, label) =>
    `<table>${each(fields, ([name, value]) => `<tr><th align="right">${label(name)}</th><td>${esc(value)}</td></tr>`)}</table>`,
  'table-name-and-value-in-cell': (fields, label) =>
    `<table border="1" width="100%">${each(twos(fields), (pair) => row(pair, ([name, value]) => `<td>${label(name)}${esc(value)}</td>`))}</table>`,
  'table-head-and-values': (fields) =>
    `<table class="table-article"><thead><tr>${fields.map(([name]) => `<td>${name}</td>`).join('')}</tr></thead><tbody><tr>${fields.map(([, value]) => `<td>${esc(value)}</td>`).join('')}</tr></tbody></table>`,
  'table-in-tables': (fields, label) =>
    `<table><tr><td><table width="100%"><tr>${each(twos(fields), (pair) => `<td><table>${pair.map(([name, value]) => `<tr><td nowrap><b>${label(name)}</b></td><td><span>${esc(value)}</span></td></tr>`).join('')}</table></td>`)}</tr></table></td></tr></table>`,
  list: (fields, label) =>
    `<ul class="syh">${each(fields, ([name, value]) => `<li><b>${label(name)}</b><span>${esc(value)}</span></li>`)}</ul>`,
  'list-of-text': (fields, label) =>
    `<div class="syhbox"><ul>${each(fields, ([name, value]) => `<li>${label(name)}\n  ${esc(value)}\n</li>`)}</ul></div>`,
  definitions: (fields, label) =>
    `<dl>${each(fields, ([name, value]) => `<dt>${label(name)}</dt><dd>${esc(value)}</dd>`)}</dl>`,
  'definitions-of-dd': (fields, label) =>
    `<dl class="clearfix">${each(fields, ([name, value]) => `<dd><label><font>${label(name)}</font></label><div class="display-block">${esc(value)}</div></dd>`)}</dl>`,
  paragraphs: (fields, label) =>
    `<div class="top">${each(fields, ([name, value]) => `<p><strong>${label(name)}</strong>${esc(value)}</p>`)}</div>`,
  'two-a-line': (fields, label) =>
    `<div class="meta">${each(twos(fields), (pair) => `<p>${pair.map(([name, value]) => `${label(name)}${esc(value)}`).join('　　　　')}</p>`)}</div>`,
  'lines-with-br': (fields, label) =>
    `<div class="meta">${fields.map(([name, value]) => `${label(name)}${esc(value)}`).join('<br>\n')}</div>`,
  grid: (fields, label) =>
    `<div class="grid">${each(fields, ([name, value]) => `<div class="cell"><div class="k">${label(name)}</div><div class="v">${esc(value)}</div></div>`)}</div>`,
  brackets: (fields) =>
    `<div class="zw-info">${each(fields, ([name, value]) => `<p>【${name}】${esc(value)}</p>`)}</div>`,
};

const shapeNames = Object.keys(shapes);

export interface BlockPlan {
  title: string;
  day: Day;
  place: Place;
  plan: ColumnPlan;
}

/** A block of fields; some stand there blank. */
export function drawBlock(random: Random, turn: number, { title, day, place, plan }: BlockPlan): DrawnBlock {
  const shape = shapeNames[turn % shapeNames.length] as string;
  const draw = shapes[shape];
  if (!draw) throw new Error(`no shape ${shape}`);
  const written = addDays(day, -random.int(0, 20));
  const dateAs = random.pick([
    (d: Day) => d,
    (d: Day) => d.replace(/(\d+)-0?(\d+)-0?(\d+)/, '$1年$2月$3日'),
    chineseNumerals,
  ]);
  const [issuer, number, writtenName, titleName] = random.pick([
    ['发布机构', '文号', '生成日期', '名称'],
    ['发文机关', '发文字号', '成文日期', '标题'],
    ['发文单位', '文号', '发文日期', '名称'],
    ['公开责任部门', '文件编号', '成文日期', '信息名称'],
  ] as const);
  const blankness = random.pick([0, 0, 0.3, 0.6]);
  const maybe = (value: string): string => (random.next() < blankness ? '' : value);
  const fields: Field[] = [
    [
      '索引号',
      maybe(`${place.siteCode.slice(0, 8)}${random.int(1, 9)}/${day.slice(0, 4)}-${random.int(10_000, 99_999)}`),
    ],
    ['主题分类', maybe(random.pick(['综合政务', '财政、金融、审计', '城乡建设、环境保护', plan.name]))],
    [issuer, maybe(place.body)],
    [writtenName, maybe(dateAs(written))],
    [titleName, title],
    [number, maybe(`${place.area.slice(0, 1)}政办发〔${day.slice(0, 4)}〕${random.int(1, 99)}号`)],
    ['发布日期', day],
    [random.pick(['有效性', '时效性']), maybe(random.pick(['有效', '现行有效', '失效', '废止']))],
  ];
  const spreading = random.pick(['', '', ' ', '　', '&nbsp;']);
  const colon =
    shape.startsWith('table') && shape !== 'table-name-and-value-in-cell'
      ? random.pick(['：', ':', ''])
      : random.pick(['：', ': ', ' : ']);
  const needsColon =
    shape === 'table-four-columns' || shape === 'table-two-columns' ? colon : colon === '' ? '：' : colon;
  return {
    html: draw(fields, (name) => `${spread(name, spreading)}${needsColon}`),
    shape,
    fields: Object.fromEntries(fields.map(([name, value]) => [name, value])),
    published: day,
  };
}
