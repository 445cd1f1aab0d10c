/** Key elements that a service guide (办事指南) tells besides its name, which is its title (国办秘函〔2019〕19号, 服务不实用). */
export const GUIDE_ELEMENTS = ['basis', 'conditions', 'materials', 'place', 'hours', 'telephone', 'procedure'] as const;
export type GuideElement = (typeof GUIDE_ELEMENTS)[number];

/** Words that each is known by; wide, so that what is told in other words is not called missing. */
const WORDS: Record<GuideElement, RegExp> = {
  basis: /依据|法律法规|根据《/,
  conditions: /条件|受理范围|适用(?:对象|范围)|服务对象|申请人|办理对象/,
  materials: /材料|资料|证件|所需(?:证照|文件)/,
  place: /地点|地址|窗口|大厅|受理(?:机构|单位)|办理(?:机构|单位)/,
  hours: /时间|时限|工作日|期限|\d{1,2}[:：]\d{2}/,
  telephone: /电话|热线|\d{3,4}-\d{7,8}|(?<!\d)1\d{10}(?!\d)|12345/,
  procedure: /流程|程序|步骤|(?:申请|受理)[→、—-]|第一步/,
};

/** The elements that a guide's text does not tell. */
export const elementsLackedBy = (text: string): GuideElement[] =>
  GUIDE_ELEMENTS.filter((element) => !WORDS[element].test(text));
