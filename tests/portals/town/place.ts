import type { Locality } from '../kit/titles';

/** The town (镇) that the portal belongs to; no such place exists. */
export const identity = {
  host: 'www.shuangxi-town.gov.cn',
  name: '双溪镇人民政府',
  siteCode: '3699240017',
  icp: '赣ICP备16005566号',
  policeRecord: '赣公网安备 36992402000012号',
  organiser: '双溪镇人民政府',
  telephone: '0796-7712033',
  address: '青源县双溪镇新街18号',
} as const;

export const place: Locality = {
  area: '双溪镇',
  body: '双溪镇人民政府',
  firms: ['双溪竹木加工厂', '绿源茶叶合作社', '鑫达建材厂', '溪口养殖场'],
  streets: ['上溪村', '下溪村', '石桥村', '街道社区', '岭背村'],
  departments: ['党政办公室', '经济发展办公室', '社会事务办公室', '农业农村办公室', '综合执法大队'],
};
