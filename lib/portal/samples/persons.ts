/** 2024年农村低保对象名单, 耕地补贴发放公示, 拟录用人员公示; not 名单公布会 nor a firm's list alone. */
const PERSONS =
  /(?:名单|花名册|明细表?|(?:补贴|补助|救助|低保|特困|资助|慰问金|抚恤|优待|养老金|危房改造|临时救助).{0,12}(?:公示|发放|情况|名册)|(?:拟录用|拟聘用|拟任|招聘|录取|入围|体检|面试).{0,10}(?:公示|公告|人员|名单)|(?:家庭|人员|对象|学生|农户).{0,6}公示)/;

/** Whether a title tells of people one by one: where personal data is published by mistake. */
export const isListOfPersons = (title: string): boolean => PERSONS.test(title);
