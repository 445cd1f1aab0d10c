import type { Check, Finding } from '../../model/finding';
import { masked, maskNumbers } from '../../text/mask-numbers';
import { mobileNumbers } from '../../text/mobile-number';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { cellsBelow } from './code-columns';
import { lineAround, nameOf, pageWords } from './page-words';

const meta = {
  id: 'published-mobile-numbers',
  title: 'checks.publishedMobileNumbers.title',
  basis: ['REG-14/15-LEAK'],
  severity: 'deduct',
  mode: 'assisted',
} as const;

/** Lists of people who are given something: 低保对象名单, 耕地地力保护补贴公示, 公租房申请人 */
const GIVEN =
  /低保|特困|五保|救助|补贴|补助|津贴|补偿|困难(?:群众|家庭|学生)|残疾|孤儿|高龄|公租房|廉租|保障性住房|危房改造|脱贫户|贫困户|监测户|优抚|退役|奖学金|助学|资助|摇号|录取|拟录用|拟聘|体检人员|考生|拆迁|安置|征地|宅基地/;
const LISTED = /名单|公示|花名册|发放表|明细|登记表|汇总表|一览表|姓名/;
/** Lists of people whose number is there to be called. */
const TO_BE_CALLED =
  /河长|湖长|林长|田长|路长|网格员|值班|责任人|包保|帮扶(?:干部|责任)|驻村|第一书记|家庭医生|签约服务|村医|律师|调解员|志愿者|联络员|负责人|法定代表人|经营(?:户|者|主体)|企业|公司|门店|商家|商户|门市|商店|超市|供应商|厂家|联系人|网点|诊所|药店|机构|合作社|经销商|服务点|维修|园区|学校名单|招生电话|咨询电话|监督电话|举报电话|联系方式一览|通讯录/;
/** Different numbers in such a list, from which on they are asked about. */
const MANY = 5;
/** A table of households, or one that says so: its numbers are the people's own. */
const HOUSEHOLDS =
  /户主|家庭(?:住址|地址)|(?:身份证|银行卡)号|(?:本人|个人|家属|家长|监护人|申请人|领取人|受益人)(?:联系)?(?:电话|手机)/;
const SOME = 3;
/** A private person right before the number: 申请人：张某，联系电话：138… */
const PRIVATE =
  /(?:申请人|户主|当事人|受助人|低保对象|残疾人|学生|家长|监护人|患者|死者家属|投诉人|举报人|信访人|来信人|被处罚人|考生)[^\n。；]{0,30}(?:电话|手机|联系方式)(?:号码)?[:：\s]{0,3}$/;

/** 准考证号, 报名序号: heads of columns whose numbers of eleven digits are none of telephones. */
const NO_TELEPHONE = /准考证|考号|报名|序号|编号|证书|学号|工号|代码|账号|帐号|卡号|单号/;

function finding(page: ReadPage): Finding[] {
  const text = pageWords(page.facts);
  const all = mobileNumbers(text);
  const others = all.length > 0 ? cellsBelow(page.facts, (head) => NO_TELEPHONE.test(head)) : new Set<string>();
  const found = new Map(all.filter(({ number }) => !others.has(number)).map((one) => [one.number, one]));
  if (found.size === 0) return [];
  const people = [...found.values()].filter(({ at }) => PRIVATE.test(text.slice(Math.max(0, at - 60), at)));
  const many = found.size >= MANY && GIVEN.test(text);
  const households = found.size >= SOME && HOUSEHOLDS.test(text);
  const listed = (many || households) && LISTED.test(text) && !TO_BE_CALLED.test(text);
  const shown = (listed ? [...found.values()] : people).slice(0, 3);
  if (shown.length === 0) return [];
  const evidence = shown.map(({ at }) => evidenceOf(page, maskNumbers(lineAround(text, at))));
  const params = {
    count: listed ? found.size : people.length,
    numbers: shown.map(({ number }) => masked(number)),
  };
  const subject = { name: maskNumbers(nameOf(page.facts)), url: page.facts.url, evidence };
  return [onPage(meta, subject, { state: 'needs-review', params })];
}

/**
 * Mobile numbers of private people (泄露个人手机号码): many in a list of people who are given something, or one labelled as an
 * applicant's. Whether a number is private is for a person to see; numbers that are there to be called (offices, wardens,
 * doctors, shops) are innocent.
 */
export const publishedMobileNumbers: Check = {
  meta,
  run: (portal) => readPages(portal).flatMap(finding),
};
