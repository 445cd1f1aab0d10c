import type { Locality } from '../kit/titles';

/** The city bureau (市局) that the portal belongs to; no such city exists. */
export const identity = {
  host: 'sthjj.yunhanshi.gov.cn',
  name: '云汉市生态环境局',
  siteCode: '6298000022',
  icp: '陇ICP备17002211号-3',
  policeRecord: '陇公网安备 62980002000088号',
  organiser: '云汉市生态环境局',
  telephone: '0949-8213344',
  address: '云汉市城关区解放路266号',
} as const;

export const place: Locality = {
  area: '云汉市',
  body: '云汉市生态环境局',
  firms: ['云汉热力公司', '金泉化工公司', '恒丰建材公司', '西城污水处理厂', '天润纸业公司', '陇源冶炼厂'],
  streets: ['城关区', '安远区', '临洮路街道', '渭水镇', '南川工业园'],
  departments: ['局办公室', '大气环境科', '水生态环境科', '环境影响评价科', '法规与标准科', '综合行政执法队'],
};
