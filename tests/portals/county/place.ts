import type { Locality } from '../kit/titles';

/** The county (县) that the portal belongs to; no such place exists. */
export const identity = {
  host: 'www.qingluxian.gov.cn',
  name: '青芦县人民政府',
  siteCode: '5299210001',
  icp: '滇ICP备19004321号-2',
  policeRecord: '滇公网安备 52992102000045号',
  organiser: '青芦县人民政府办公室',
  telephone: '0879-6123456',
  address: '青芦县文昌街道政府路1号',
} as const;

/** Directory that the publishing system keeps the site under. */
export const ROOT = '/qlx';

export const place: Locality = {
  area: '青芦县',
  body: '青芦县人民政府',
  firms: ['青芦茶业公司', '滇西果蔬公司', '宏达建筑公司', '石门水泥厂', '益民超市', '青山文旅公司'],
  streets: ['青阳镇', '石门乡', '文昌街道', '白水镇', '龙泉社区', '双河村'],
  departments: [
    '县政府办公室',
    '县教育体育局',
    '县自然资源局',
    '县农业农村局',
    '县卫生健康局',
    '县应急管理局',
    '县融媒体中心',
  ],
};
