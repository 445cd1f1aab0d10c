import type { Locality } from '../kit/titles';

export type GovernmentLevel = 'township' | 'county' | 'city' | 'provincial';

/** A government (人民政府) that has a portal; no such place exists. */
export interface Government {
  level: GovernmentLevel;
  host: string;
  name: string;
  siteCode: string;
  icp: string;
  policeRecord: string;
  organiser: string;
  address: string;
  telephone: string;
  fax: string;
  email: string;
  complaints: string;
  head: string;
  heads: readonly (readonly [name: string, post: string, duties: string])[];
  place: Locality;
}

const firms = ['恒远机械公司', '绿源食品公司', '宏基建设公司', '东晟化工公司', '惠民超市', '众联物流公司'];

const heads = (post: string): Government['heads'] => [
  ['周文清', post, '主持政府全面工作，负责审计方面工作'],
  ['孙立民', `副${post}`, '负责发展改革、财政、应急管理、统计方面工作'],
  ['吴晓岚', `副${post}`, '负责教育、卫生健康、民政、医疗保障方面工作'],
];

export const governments: Readonly<Record<GovernmentLevel, Government>> = {
  township: {
    level: 'township',
    host: 'www.liuhezhen.gov.cn',
    name: '柳河镇人民政府',
    siteCode: '3307270019',
    icp: '浙ICP备19040021号-1',
    policeRecord: '浙公网安备33072702000119号',
    organiser: '柳河镇人民政府党政办公室',
    address: '柳河镇振兴路12号',
    telephone: '0579-87460012',
    fax: '0579-87460013',
    email: 'liuhezhen@liuhezhen.gov.cn',
    complaints: '0579-87460099',
    head: '镇长',
    heads: heads('镇长'),
    place: {
      area: '柳河镇',
      body: '柳河镇人民政府',
      firms,
      streets: ['上柳村', '下柳村', '石桥村', '新丰社区', '枫林村'],
      departments: ['镇党政办公室', '镇经济发展办公室', '镇社会事务办公室', '镇综合执法队', '镇农业农村办公室'],
    },
  },
  county: {
    level: 'county',
    host: 'www.qinxi.gov.cn',
    name: '沁溪县人民政府',
    siteCode: '3408270001',
    icp: '皖ICP备18011234号-1',
    policeRecord: '皖公网安备34082702000127号',
    organiser: '沁溪县人民政府办公室',
    address: '沁溪县雷池大道1号',
    telephone: '0556-6541200',
    fax: '0556-6541201',
    email: 'xxgk@qinxi.gov.cn',
    complaints: '0556-6541345',
    head: '县长',
    heads: heads('县长'),
    place: {
      area: '沁溪县',
      body: '沁溪县人民政府',
      firms,
      streets: ['城关镇', '太平镇', '东流街道', '新桥乡', '长岭村'],
      departments: ['县政府办公室', '县教育局', '县自然资源和规划局', '县卫生健康委员会', '县应急管理局', '县司法局'],
    },
  },
  city: {
    level: 'city',
    host: 'www.wutong.gov.cn',
    name: '梧桐市人民政府',
    siteCode: '3413000001',
    icp: '皖ICP备17022345号-1',
    policeRecord: '皖公网安备34130002000201号',
    organiser: '梧桐市人民政府办公室',
    address: '梧桐市行政中心A座',
    telephone: '0557-3020012',
    fax: '0557-3020013',
    email: 'xxgk@wutong.gov.cn',
    complaints: '0557-3020345',
    head: '市长',
    heads: heads('市长'),
    place: {
      area: '梧桐市',
      body: '梧桐市人民政府',
      firms,
      streets: ['埇城区', '灵璧县', '城东街道', '经济技术开发区', '银河社区'],
      departments: ['市政府办公室', '市发展改革委', '市教育体育局', '市财政局', '市生态环境局', '市卫生健康委'],
    },
  },
  provincial: {
    level: 'provincial',
    host: 'www.jiangling.gov.cn',
    name: '江陵省人民政府',
    siteCode: '3600000001',
    icp: '赣ICP备16033456号-1',
    policeRecord: '赣公网安备36000002000301号',
    organiser: '江陵省人民政府办公厅',
    address: '江城市东湖大道2号',
    telephone: '0791-88910012',
    fax: '0791-88910013',
    email: 'xxgk@jiangling.gov.cn',
    complaints: '0791-88910345',
    head: '省长',
    heads: heads('省长'),
    place: {
      area: '江陵省',
      body: '江陵省人民政府',
      firms,
      streets: ['江城市', '新洲市', '赣南新区', '明月湖街道', '桃源县'],
      departments: ['省政府办公厅', '省发展改革委', '省教育厅', '省财政厅', '省生态环境厅', '省卫生健康委'],
    },
  },
};
