import type { DisclosureDuty } from './duty';

/** What the functions of a site (GUIDE-FUNCTIONS) are known by; services only of those that offer some to the public. */
export const siteFunctionDuties: readonly DisclosureDuty[] = [
  {
    ruleId: 'GUIDE-FUNCTIONS',
    name: '信息发布',
    group: 'site-functions',
    bound: 'everybody',
    kinds: ['news', 'notice', 'policy'],
    hints: /动态|要闻|公告|新闻/,
  },
  {
    ruleId: 'GUIDE-FUNCTIONS',
    name: '解读回应',
    group: 'site-functions',
    bound: 'governments',
    kinds: ['interpretation', 'response', 'press'],
    columns: /解读|回应/,
    titles: /政策解读|一图读懂|》的?(?:政策)?解读/,
    hints: /解读|回应|发布会/,
  },
  {
    ruleId: 'GUIDE-FUNCTIONS',
    name: '互动交流',
    group: 'site-functions',
    bound: 'governments',
    kinds: ['interaction', 'consultation', 'reply', 'survey', 'interview'],
    hints: /互动|信箱|留言|咨询|征集|调查|访谈|12345/,
  },
  {
    ruleId: 'GUIDE-FUNCTIONS',
    name: '办事服务',
    group: 'site-functions',
    bound: 'governments',
    kinds: ['service'],
    hints: /办事(?!处)|政务服务|便民服务|网办|服务(?:大厅|事项)/,
  },
];

/** What guides of development zones list besides article 20 (领导分工, 重要会议和重点工作). */
export const zoneDuties: readonly DisclosureDuty[] = [
  {
    ruleId: 'ZONE-DUTY',
    name: '管委会领导及分工',
    group: 'zone',
    levels: ['zone'],
    bound: 'functions',
    kinds: ['leaders'],
    columns: /领导|班子/,
    titles: /领导(?:班子)?[^，。]{0,6}分工|班子成员/,
  },
  {
    ruleId: 'ZONE-DUTY',
    name: '重要会议和重点工作',
    group: 'zone',
    levels: ['zone'],
    bound: 'functions',
    kinds: ['meeting', 'work-report'],
    columns: /会议|重点工作|工作报告/,
    titles: /(?:主任|管委会)[^，。]{0,6}(?:办公)?会议|重点工作(?:任务|安排|进展)/,
  },
];
