import type { Locality } from '../kit/titles';

/** A small town below a county; neither exists. The county's portal shares the town's registered domain. */
export const identity = {
  host: 'yxz.qingfengxian.gov.cn',
  name: '云溪镇人民政府',
  siteCode: null,
} as const;

export const county = 'http://www.qingfengxian.gov.cn';

export const place: Locality = {
  area: '云溪镇',
  body: '云溪镇人民政府',
  firms: ['云溪茶业合作社', '丰禾粮油加工厂', '溪源水电站', '绿野养殖合作社'],
  streets: ['石桥村', '大坪村', '桂花村', '双河社区', '老街社区'],
  departments: ['党政综合办公室', '经济发展办公室', '社会事务办公室', '应急管理办公室', '农业综合服务中心'],
};
