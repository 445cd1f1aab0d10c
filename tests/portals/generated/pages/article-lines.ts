import { type Day, partsOf } from '../../kit/days';
import { esc } from '../../kit/markup';
import type { Random } from '../../kit/random';
import { titleOf } from '../../kit/titles';
import type { Place } from '../places';

/** The line below a title: day, source, hits, buttons. */
export interface InfoLine {
  html: string;
  /** `null`: none is shown; absent: the line does not say whose it is. */
  source: string | null;
  words: string[];
}

const sources = ['县政府办公室', '县融媒体中心', '新华社', '市发展和改革委员会', '人民日报', '党政办'];

export function infoLine(random: Random, day: Day): InfoLine {
  const { year, month, date } = partsOf(day);
  const shown = random.pick([
    day,
    `${day} 10:${String(random.int(10, 59))}`,
    `${day} 08:07:${random.int(10, 59)}`,
    `${year}年${month}月${date}日`,
    `${year}/${month}/${date}`,
    day.replaceAll('-', '.'),
    `${day} 16:20`,
  ]);
  const named = random.next() < 0.75;
  const source = named ? random.pick(sources) : '';
  const hits = random.pick([
    '浏览次数：<span id="hits">123</span>',
    '点击数：<script src="/hits.js"></script>次',
    '阅读：88',
    '',
  ]);
  const font =
    '【字体：<a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a>】';
  const label = random.pick(['发布时间：', '发布日期：', '时间：', '日期: ', '发布时间 : ', '']);
  const sourceLabel = random.pick(['来源：', '信息来源：', '稿件来源：', '来源:', '文章来源：']);
  const withSource = (before: string, after = ''): string => `${before}${sourceLabel}${source}${after}`;
  const html = random.pick([
    `<div class="info">${label}${shown}　${withSource('')}　${hits}　${font}</div>`,
    `<p class="laiyuan"><span>${withSource('')}</span><span>${label}${shown}</span><span>${hits}</span></p>`,
    `<table width="100%"><tr><td>${label}${shown}</td><td>${withSource('')}</td><td>${hits}</td><td>${font}</td></tr></table>`,
    `<div class="sm"><i>${label}${shown}</i> | <i>${withSource('')}</i> | <i>作者：</i> | ${hits}</div>`,
    `<ul class="attr"><li>${label}${shown}</li><li>${withSource('')}</li><li>${hits}</li></ul>`,
    `<div class="xx">[ ${shown} ]　${withSource('')}　${font}</div>`,
    `<div class="date"><span class="a">${shown}</span>&nbsp;&nbsp;&nbsp;<span class="b">${withSource('')}</span></div>`,
  ]);
  return { html, source: named ? source : null, words: [shown] };
}

/** What stands below an article: neighbours, related pieces with fresh days, buttons. */
export function afterText(random: Random, place: Place, savedOn: Day): string {
  const related = Array.from({ length: 4 }, (_, i) =>
    titleOf('notice', place, random, 700 + i, Number(savedOn.slice(0, 4))),
  );
  return random.pick([
    '',
    `<div class="editor">责任编辑：张某</div>`,
    `<div class="sxp">上一篇：<a href="/a/1.html">${esc(related[0] ?? '')}</a><br>下一篇：<a href="/a/2.html">${esc(related[1] ?? '')}</a></div>`,
    `<div class="related"><h3>相关信息</h3><ul>${related.map((title) => `<li><a href="/a/${random.int(100, 999)}.html">${esc(title)}</a><span>${savedOn}</span></li>`).join('')}</ul></div>`,
    `<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a> 【<a href="javascript:window.print()">打印本页</a>】【<a href="javascript:window.close()">关闭窗口</a>】</div>`,
  ]);
}
