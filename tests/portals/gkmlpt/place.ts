import type { Locality } from '../kit/titles';

/** The city district (区) that the portal belongs to; no such place exists. */
export const identity = {
  host: 'www.nanlingqu.gov.cn',
  name: '南岭区人民政府',
  siteCode: '4499050003',
  icp: '粤ICP备18003344号-1',
  policeRecord: '粤公网安备 44990502000066号',
  organiser: '南岭区人民政府办公室',
  telephone: '0768-8233110',
  address: '海州市南岭区兴岭路1号',
} as const;

/** Number of the body on the province's disclosure platform. */
export const SID = '768005';

export const place: Locality = {
  area: '南岭区',
  body: '南岭区人民政府',
  firms: ['岭海陶瓷公司', '粤东食品公司', '南岭电子公司', '海丰物流公司', '兴岭建筑公司'],
  streets: ['兴岭街道', '湖西街道', '东海镇', '白沙社区', '桥头村'],
  departments: ['区府办', '区发展和改革局', '区财政局', '区住房和城乡建设局', '区卫生健康局', '区教育局'],
};
