import type { Day } from '../../kit/days';
import type { Random } from '../../kit/random';
import { chance } from '../draw';
import type { Place } from '../places';

const bodies = ['省发展改革委', '省教育厅', '省财政厅', '省民政厅', '省司法厅', '市政府办', '市统计局'];

/** Friendly links and the identity marks of the footer. */
export function foot(random: Random, place: Place, savedOn: Day): string {
  const year = savedOn.slice(0, 4);
  const links = random.pick([
    `<div class="link"><h3>友情链接</h3><ul>${bodies.map((name) => `<li><a href="http://www.${random.int(10, 99)}.gov.cn/">${name}</a></li>`).join('')}</ul></div>`,
    `<select onchange="window.open(this.value)"><option>省直部门网站</option>${bodies.map((name) => `<option value="http://www.${random.int(10, 99)}.gov.cn/">${name}</option>`).join('')}</select>`,
    '',
  ]);
  const generated = chance(random, 0.4) ? `<p>页面生成时间：${savedOn} 08:12:44</p>` : '';
  const visits = chance(random, 0.4) ? `<p>您是第 ${random.int(10_000, 990_000)} 位访问者</p>` : '';
  const mark = `<p><a href="/gywm/">关于我们</a> | <a href="/lxwm/">联系我们</a> | <a href="/wzdt/">网站地图</a></p><p>主办：${place.site}　网站标识码：${place.siteCode}</p><p>${place.icp}　赣公网安备 ${place.siteCode}2000${random.int(100, 999)}号</p><p>Copyright &copy; 2008-${year} ${place.host} All Rights Reserved</p>`;
  return random.pick([
    `${links}<div class="footer">${mark}${generated}${visits}</div>`,
    `<footer>${links}${mark}${generated}${visits}</footer>`,
    `${links}<table width="1000" align="center" class="bottom"><tr><td align="center">${mark}${generated}${visits}</td></tr></table>`,
    `<div id="footer">${links}<div class="wrap">${mark}${generated}</div></div>`,
  ]);
}
