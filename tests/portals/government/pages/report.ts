import { annualReport } from '../../kit/annual-report';
import { randomOf } from '../../kit/random';
import type { Content } from '../content';

const THEMES = [
  ['优化营商环境', '惠企政策集中公开', '企业走访'],
  ['乡村振兴', '涉农补贴公开到村', '村务公开栏'],
  ['公共服务均等化', '教育医疗信息专栏', '开放日活动'],
  ['重大项目建设', '项目全过程公开', '新闻发布会'],
] as const;

/** The body of the annual report on `year`: true to the portal's own columns, and not the year before's text. */
export function reportText(content: Content, year: number): string {
  const { of, columns } = content;
  const levels = [1, 2, 3].map(
    (level) => columns.filter((column) => column.section === 'platform' && column.level === level).length,
  );
  const total = levels.reduce((sum, count) => sum + count, 0);
  const [theme, measure, meeting] = THEMES[year % THEMES.length] ?? THEMES[0];
  const random = randomOf(`${of.host} report ${year}`);
  const count = levels.map((of_, i) => `${'一二三'[i]}级栏目${of_}个`).join('，');
  return annualReport({ name: of.name, host: of.host, address: of.address, telephone: of.telephone }, year, {
    permits: random.int(12, 60),
    penalties: random.int(5, 40),
    overview: [
      `（三）政府信息管理情况。围绕${theme}，全年清理规范性文件${random.int(6, 20)}件，${measure}工作取得实效，信息发布前逐条审核把关。`,
      `（四）平台建设情况。政府信息公开平台设置栏目${total}个，其中${count}，全年改版${random.int(1, 3)}次。`,
      `（五）监督保障情况。将${theme}信息公开纳入年度考核和社会评议，通过${meeting}等形式听取意见${random.int(20, 90)}条，未发生责任追究情形。`,
    ],
    problems: [
      `存在的主要问题：${theme}领域信息公开的深度还不够，${measure}的形式比较单一。`,
      `改进情况：针对上年度问题，组织业务培训${random.int(2, 6)}次，通过${meeting}丰富解读形式，取得较好效果。`,
    ],
  });
}
