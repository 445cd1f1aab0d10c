import type { Locality } from '../kit/titles';

/** A county's public security bureau (公安局); no such county exists. */
export const identity = {
  host: 'gaj.lanshi.gov.cn',
  name: '岚石县公安局',
  siteCode: '4803210027',
} as const;

export const county = 'http://www.lanshi.gov.cn';

export const place: Locality = {
  area: '岚石县',
  body: '县公安局',
  firms: ['岚石客运公司', '东门商贸城', '宏远物流公司', '金鼎保安公司'],
  streets: ['城关镇', '东门社区', '青石乡', '柳河镇', '白沙社区'],
  departments: ['指挥中心', '治安管理大队', '交通警察大队', '刑事侦查大队', '法制大队', '出入境管理大队'],
};
