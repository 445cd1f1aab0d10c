import type { DisclosureDuty } from './duty';

/** What each body sets up before it discloses anything (第十二条、第二十八条, 国办公开办函〔2019〕61号). */
export const basicDuties: readonly DisclosureDuty[] = [
  {
    ruleId: 'REG-12-GUIDE',
    group: 'basics',
    bound: 'everybody',
    kinds: ['guide'],
    word: '信息公开指南',
    columns: /信息公开指南/,
    titles: /政府信息公开指南/,
    hints: /公开指南|指南目录/,
  },
  {
    ruleId: 'REG-12-CATALOGUE',
    group: 'basics',
    bound: 'everybody',
    madeByTree: true,
    // A tree of the statutory content is a catalogue by form.
    kinds: ['catalogue', 'statutory'],
    word: '信息公开目录',
    columns: /信息公开目录/,
    titles: /政府信息公开目录|主动公开基本目录|主动公开事项目录/,
    hints: /公开目录|公开事项|公开内容/,
  },
  {
    ruleId: 'PLAT-BLOCKS',
    name: '政府信息公开制度',
    group: 'basics',
    bound: 'everybody',
    kinds: ['system'],
    word: '信息公开制度',
    columns: /公开(?:制度|规定)|制度规范/,
    titles: /政府信息公开[^，。]{0,16}(?:制度|办法|规定|规范|细则)|信息公开条例/,
    hints: /公开(?:制度|规定|条例|法规)|制度/,
  },
  {
    ruleId: 'REG-28-CHANNEL',
    group: 'basics',
    bound: 'everybody',
    kinds: ['application'],
    word: '依申请公开',
    columns: /依申请公开|申请公开/,
    titles: /政府信息公开申请(?:表|书|须知|说明|流程|指引)|依申请公开(?:须知|说明|流程|指引|系统|平台)/,
    hints: /申请/,
  },
];
