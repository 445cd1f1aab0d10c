import type { Locality } from '../kit/titles';

/** A province's department of ecology and environment (生态环境厅); no such province exists. */
export const identity = {
  host: 'www.hcsthj.gov.cn',
  platformHost: 'xxgk.hcsthj.gov.cn',
  name: '衡川省生态环境厅',
  siteCode: '4800000021',
} as const;

export const platformBase = `http://${identity.platformHost}`;

export const place: Locality = {
  area: '衡川省',
  body: '省生态环境厅',
  firms: ['衡川钢铁集团', '南陵化工公司', '长坪水泥公司', '江源纸业公司', '星河再生资源公司'],
  streets: ['青阳市', '南陵市', '江源县', '长坪自治州', '望溪区'],
  departments: ['大气环境处', '水生态环境处', '法规与标准处', '环境影响评价处', '省环境监测中心', '办公室'],
};
