import { addDays, type Day } from '../../kit/days';
import type { Random } from '../../kit/random';
import { some } from '../draw';

/** Things in the source that no reader sees: comments with samples, scripts with dates, messages for later. */
export function hidden(random: Random, savedOn: Day): string {
  const later = addDays(savedOn, -1);
  const pieces = [
    `<!-- <ul><li><a href="/sample/1.html">示例标题示例标题示例标题</a><span>${later}</span></li><li><a href="/sample/2.html">示例标题二</a><span>${later}</span></li></ul> -->`,
    `<script>var buildTime = "${later} 12:00:00"; var version = '2.${random.int(0, 9)}.1';</script>`,
    `<script>if (window.list_empty) { document.getElementById('tip').innerHTML = '<p>暂无数据</p>'; }</script>`,
    `<div id="tip" style="display:none"><p>暂无数据</p></div>`,
    `<!--[if lt IE 9]><p>您的浏览器版本过低</p><![endif]-->`,
    `<style>.list li{line-height:30px} /* ${later} */</style>`,
    `<div class="float-ad" style="display:none"><a href="/zt/2.html"><img src="/images/float.gif"></a></div>`,
    `<noscript><p>请开启 JavaScript</p></noscript>`,
  ];
  return some(pieces, random.int(0, 4), random).join('\n');
}
