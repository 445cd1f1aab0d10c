import { rulesOf } from '../rule-input';

/** Bodies that are neither government nor department: zones, public enterprises, new media accounts. */
export const otherBodyRules = [
  ...rulesOf('政府信息公开条例（国令第711号）', [
    {
      id: 'ZONE-DUTY',
      name: '开发区管委会的公开义务',
      article: '第十条、第二十条',
      status: 'C',
      mode: 'assist',
    },
    { id: 'ZONE-IDLE', name: '不承担的职能应声明，不留空白栏目', status: 'S', mode: 'assist' },
  ]),
  ...rulesOf('公共企事业单位信息公开规定制定办法（国办发〔2020〕50号）', [
    { id: 'PUBLIC-RULES', name: '公共企事业单位依主管部门规定公开', status: 'C', mode: 'assist' },
  ]),
  ...rulesOf('关于推进政务新媒体健康有序发展的意见（国办发〔2018〕123号）', [
    { id: 'NEWMEDIA', name: '一个单位一个平台一个账号，发布前审核', status: 'C', mode: 'manual' },
  ]),
];
