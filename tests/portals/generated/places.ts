import type { Locality } from '../kit/titles';

/** A body with a portal; none of them exists. */
export interface Place extends Locality {
  host: string;
  site: string;
  siteCode: string;
  icp: string;
}

const firms = [
  '华锐机电有限公司',
  '中科新材料股份有限公司',
  '恒丰食品有限责任公司',
  '蓝天环保工程有限公司',
  '金穗农业合作社',
];
const streets = ['东街街道', '北关镇', '桃源乡', '新城社区', '河口村'];

function place(area: string, host: string, site: string, code: string, departments: string[]): Place {
  return {
    area,
    body: site,
    host,
    site,
    siteCode: code,
    icp: `赣ICP备${code.slice(0, 8)}号-1`,
    firms,
    streets,
    departments,
  };
}

export const places: readonly Place[] = [
  place('云溪县', 'www.yunxi-x.gov.cn', '云溪县人民政府', '4999210001', ['县教育局', '县财政局', '县卫生健康局']),
  place('青屏市', 'www.qingping-s.gov.cn', '青屏市人民政府', '4999000003', [
    '市发展改革委',
    '市住建局',
    '市生态环境局',
  ]),
  place('白石区', 'www.baishi-q.gov.cn', '白石区人民政府', '4999030011', ['区民政局', '区应急管理局', '区城管局']),
  place('临湖高新区', 'gxq.linhu.gov.cn', '临湖高新技术产业开发区管理委员会', '4999040020', [
    '党政办',
    '经济发展局',
    '社会事务局',
  ]),
  place('松江口镇', 'www.sjkz.gov.cn', '松江口镇人民政府', '4999210044', [
    '党政办公室',
    '经济发展办公室',
    '农业农村办公室',
  ]),
  place('北原省', 'jyt.beiyuan.gov.cn', '北原省教育厅', '4900000031', ['人事处', '基础教育处', '财务处']),
  place('岭前县', 'gaj.lingqian.gov.cn', '岭前县公安局', '4999250019', ['治安大队', '交警大队', '户政科']),
];
