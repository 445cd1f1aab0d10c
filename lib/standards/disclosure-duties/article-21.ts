import type { Level } from '../../model/portal';
import type { DisclosureDuty } from './duty';

/** Cities with districts and counties with their departments; which government a department belongs to, its site does not tell. */
const CITY: readonly Level[] = ['city', 'county', 'zone', 'department'];
const TOWN: readonly Level[] = ['township'];

type Item = Pick<DisclosureDuty, 'kinds' | 'columns' | 'titles'> & { name: string };

const CITY_ITEMS: readonly Item[] = [
  { name: '市政建设', columns: /市政|城市(?:建设|管理)|城建|住建/, titles: /市政(?:工程|道路|管网|设施|基础设施)/ },
  {
    name: '公共服务',
    columns: /公共服务|便民服务|公共文化|公共交通/,
    titles: /(?:公共服务|公共文化服务)[^，。]{0,8}(?:目录|清单|标准)/,
  },
  { name: '公益事业', columns: /公益事业|社会公益|公益|慈善|社会事业/, titles: /社会公益事业|慈善(?:项目|募捐)/ },
  {
    name: '土地征收',
    columns: /征地|土地征收|征收土地|土地征用/,
    titles: /土地征收|征地(?:补偿|公告|拆迁|批复|信息|安置)|征收土地/,
  },
  {
    name: '房屋征收',
    columns: /房屋征收|拆迁|征收补偿/,
    titles: /房屋征收|征收补偿(?:方案|决定)/,
  },
  { name: '治安管理', columns: /治安|公共安全|社会治安|平安/, titles: /治安(?:管理|通告|形势)|警情通报/ },
  {
    name: '社会救助',
    columns: /社会救助|救助|低保|特困|社会福利/,
    titles: /(?:最低生活保障|低保|特困|临时救助|社会救助)/,
  },
];

const TOWN_ITEMS: readonly Item[] = [
  {
    name: '农业农村工作政策',
    columns: /农村政策|惠农|涉农|三农|农业农村|强农/,
    titles: /(?:惠农|涉农|强农|农业补贴|耕地地力|种粮)[^，。]{0,14}(?:政策|补贴|公示|方案)/,
  },
  { name: '农田水利工程建设运营', columns: /农田水利|水利/, titles: /农田水利|高标准农田|灌区|灌溉(?:工程|渠)/ },
  { name: '农村土地承包经营权流转', columns: /承包|土地流转|流转/, titles: /土地(?:承包)?(?:经营权)?流转|承包经营权/ },
  { name: '宅基地使用情况审核', columns: /宅基地|农村建房/, titles: /宅基地|农村村民(?:住宅|建房)|村民建房/ },
  { name: '土地征收', columns: /征地|土地征收/, titles: /土地征收|征地(?:补偿|公告|拆迁|安置)/ },
  { name: '房屋征收', columns: /房屋征收|拆迁/, titles: /房屋征收|拆迁(?:补偿|公告)/ },
  { name: '筹资筹劳', columns: /筹资|筹劳|一事一议/, titles: /筹资筹劳|一事一议/ },
  {
    name: '社会救助',
    columns: /社会救助|救助|低保|特困/,
    titles: /最低生活保障|低保|特困|临时救助|社会救助|优抚/,
  },
];

const partsOf = (parent: string, levels: readonly Level[], items: readonly Item[]): DisclosureDuty[] =>
  items.map((item) => ({ ruleId: parent, parent, group: 'article-21', levels, bound: 'functions', ...item }));

/** Any of the items, for the row that stands above them. */
const anyOf = (items: readonly Item[], part: 'columns' | 'titles'): RegExp =>
  new RegExp(items.flatMap((item) => item[part]?.source ?? []).join('|'));

/** Article 21: what counties and cities, and what townships publish besides. */
export const article21Duties: readonly DisclosureDuty[] = [
  {
    ruleId: 'REG-21-CITY',
    group: 'article-21',
    levels: CITY,
    bound: 'governments',
    kinds: ['land'],
    columns: anyOf(CITY_ITEMS, 'columns'),
    titles: anyOf(CITY_ITEMS, 'titles'),
  },
  ...partsOf('REG-21-CITY', CITY, CITY_ITEMS),
  {
    ruleId: 'REG-21-TOWN',
    group: 'article-21',
    levels: TOWN,
    bound: 'everybody',
    kinds: ['land'],
    columns: anyOf(TOWN_ITEMS, 'columns'),
    titles: anyOf(TOWN_ITEMS, 'titles'),
    hints: /农|村|救助|征/,
  },
  ...partsOf('REG-21-TOWN', TOWN, TOWN_ITEMS),
];
