import type { Locality } from '../kit/titles';

/** The development zone (高新区) that the portal belongs to; no such place exists. */
export const identity = {
  host: 'www.ljgxq.gov.cn',
  name: '澜江高新技术产业开发区',
  shortName: '澜江高新区',
  organiser: '澜江高新技术产业开发区管理委员会',
  siteCode: '4298010036',
  icp: '鄂ICP备20001234号-1',
  policeRecord: '鄂公网安备42980102000123号',
  address: '澜江市高新大道88号',
  telephone: '0798-8512345',
  fax: '0798-8512346',
  mail: 'gkb@ljgxq.gov.cn',
} as const;

export const place: Locality = {
  area: '澜江高新区',
  body: '澜江高新区管委会',
  firms: ['华芯光电公司', '澜江精工机械公司', '瑞和生物医药公司', '中科新材公司', '恒远汽车零部件公司', '云图软件公司'],
  streets: ['横沟街道', '永安社区', '龙潭村', '贺胜路片区', '金桂社区'],
  departments: [
    '党政办公室',
    '经济发展局',
    '建设管理局',
    '招商服务局',
    '应急管理局',
    '财政局',
    '科技创新局',
    '政务服务局',
  ],
};
