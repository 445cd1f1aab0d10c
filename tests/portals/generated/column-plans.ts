import type { Kind } from '../kit/kinds';

/** A column: its name, the name of the one above it, the words of its path, and what its titles are about. */
export interface ColumnPlan {
  name: string;
  above: string;
  path: string;
  kind: Kind;
}

const plan = (above: string, name: string, path: string, kind: Kind): ColumnPlan => ({ above, name, path, kind });

export const columnPlans: readonly ColumnPlan[] = [
  plan('新闻中心', '工作动态', 'xwzx/gzdt', 'news'),
  plan('新闻中心', '部门动态', 'xwzx/bmdt', 'news'),
  plan('新闻中心', '图片新闻', 'xwzx/tpxw', 'news'),
  plan('新闻中心', '乡镇街道', 'xwzx/xzjd', 'news'),
  plan('政务公开', '通知公告', 'zwgk/tzgg', 'notice'),
  plan('政务公开', '公示公告', 'zwgk/gsgg', 'notice'),
  plan('政务公开', '政策文件', 'zwgk/zcwj', 'policy'),
  plan('政务公开', '规范性文件', 'zwgk/gfxwj', 'policy'),
  plan('政务公开', '政策解读', 'zwgk/zcjd', 'interpretation'),
  plan('政务公开', '规划计划', 'zwgk/ghjh', 'plan'),
  plan('政务公开', '统计信息', 'zwgk/tjxx', 'statistics'),
  plan('法定主动公开内容', '财政资金', 'xxgk/czzj', 'budget'),
  plan('法定主动公开内容', '政府采购', 'xxgk/zfcg', 'procurement'),
  plan('法定主动公开内容', '重大建设项目', 'xxgk/zdjsxm', 'project'),
  plan('法定主动公开内容', '行政许可', 'xxgk/xzxk', 'permit'),
  plan('法定主动公开内容', '行政处罚', 'xxgk/xzcf', 'penalty'),
  plan('法定主动公开内容', '食品安全', 'xxgk/spaq', 'inspection'),
  plan('法定主动公开内容', '环境保护', 'xxgk/hjbh', 'inspection'),
  plan('法定主动公开内容', '社会救助', 'xxgk/shjz', 'livelihood'),
  plan('法定主动公开内容', '人事任免', 'xxgk/rsrm', 'personnel'),
  plan('法定主动公开内容', '招考录用', 'xxgk/zkly', 'recruitment'),
  plan('法定主动公开内容', '征地拆迁', 'xxgk/zdcq', 'land'),
  plan('互动交流', '民意征集', 'hdjl/myzj', 'survey'),
  plan('互动交流', '回应关切', 'hdjl/hygq', 'response'),
  plan('专题专栏', '党建工作', 'ztzl/djgz', 'party'),
];

/** Names of a portal's navigation, each with what hangs below it. */
export const navigation: readonly (readonly [string, readonly string[]])[] = [
  ['走进{area}', ['概况', '历史沿革', '自然地理', '旅游资源']],
  ['新闻中心', ['工作动态', '部门动态', '图片新闻', '乡镇街道']],
  ['政务公开', ['通知公告', '公示公告', '政策文件', '规范性文件', '政策解读', '规划计划', '统计信息']],
  ['政务服务', ['个人办事', '法人办事', '办事指南', '中介超市']],
  ['互动交流', ['领导信箱', '民意征集', '在线访谈', '回应关切']],
  ['专题专栏', ['党建工作', '优化营商环境', '乡村振兴']],
];
