import { rulesOf } from '../rule-input';

/** 政府网站发展指引, with the notices that go on from it. */
export const guidelineRules = [
  ...rulesOf('政府网站发展指引（国办发〔2017〕47号）', [
    { id: 'GUIDE-FOOT', name: '页脚标识齐全', status: 'C', mode: 'auto' },
    { id: 'GUIDE-SITECODE', name: '网站标识码格式', status: 'C', mode: 'auto' },
    { id: 'GUIDE-META-SITE', name: '网站标签', status: 'C', mode: 'auto' },
    { id: 'GUIDE-META-COLUMN', name: '栏目标签', status: 'C', mode: 'auto' },
    { id: 'GUIDE-META-ARTICLE', name: '内容页标签', status: 'C', mode: 'auto' },
    { id: 'GUIDE-COLUMN', name: '不得有空白栏目，无力维护的栏目应归并或关闭', status: 'C', mode: 'auto' },
    { id: 'GUIDE-STATIC', name: '概况、职能等静态信息及时更换', status: 'S', mode: 'assist' },
    { id: 'GUIDE-FUNCTIONS', name: '信息发布、解读回应、互动交流、办事服务功能', status: 'C', mode: 'auto' },
    { id: 'GUIDE-PROFILE', name: '概况信息', status: 'S', mode: 'assist' },
    { id: 'GUIDE-ORG', name: '机构职能', status: 'S', mode: 'assist' },
    { id: 'GUIDE-LEADER', name: '负责人信息', status: 'C', mode: 'assist' },
    { id: 'GUIDE-DOCS', name: '文件资料分类与检索', status: 'S', mode: 'assist' },
    { id: 'GUIDE-MAP', name: '使用标准地图或标注审图号', status: 'S', mode: 'assist' },
    { id: 'GUIDE-RELAY', name: '及时转载国务院重要信息', status: 'S', mode: 'assist' },
    { id: 'GUIDE-ONE-SITE', name: '一个单位最多开设一个网站', status: 'S', mode: 'assist' },
    { id: 'GUIDE-FINDERR', name: '首页“我为政府网站找错”入口', status: 'C', mode: 'auto' },
    { id: 'GUIDE-ARTICLE', name: '内容页标明标题、来源、时间', status: 'C', mode: 'auto' },
  ]),
  ...rulesOf('关于加强政府网站域名管理的通知（国办函〔2018〕55号）', [
    { id: 'GUIDE-DOMAIN', name: '使用.gov.cn域名', status: 'C', mode: 'auto' },
  ]),
  ...rulesOf('关于做好政府网站年度报表发布工作的通知（国办函〔2018〕12号）', [
    { id: 'GUIDE-YEARLY', name: '1月31日前发布政府网站工作年度报表', status: 'C', mode: 'auto' },
  ]),
];
