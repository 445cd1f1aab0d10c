import type { Random } from './random';
import type { Locality } from './titles';

const openings = [
  '近日，{body}组织召开专题会议，传达学习上级有关精神，研究部署下一阶段重点任务。',
  '为进一步规范有关工作，根据国家和省、市有关规定，结合{area}实际，现将有关事项公布如下。',
  '连日来，{dept}深入{street}和{firm}等单位，围绕企业和群众关心的问题开展走访服务。',
];
const middles = [
  '会议要求，各有关单位要压实责任，细化举措，建立工作台账，实行清单化管理、项目化推进，确保各项任务按时间节点完成。',
  '{firm}负责人表示，将抓住政策机遇，加大研发投入，带动上下游企业协同发展，为{area}高质量发展作出更大贡献。',
  '凡符合条件的单位和个人，可在规定时间内向{dept}提出申请，并按要求提交相关材料，逾期不再受理。',
  '{street}通过悬挂横幅、发放资料、入户讲解等形式，累计发放宣传资料一千余份，接受群众咨询三百余人次。',
  '下一步，{area}将坚持问题导向和目标导向，强化部门联动，健全长效机制，切实提升服务效能。',
];
const endings = [
  '特此公告。',
  '{area}将持续跟踪推进，及时公开工作进展情况，接受社会监督。',
  '如有疑问，请在工作日与{dept}联系，联系电话：0798-8512345。',
];

/** The paragraphs of an article's body. */
export function paragraphs(place: Locality, random: Random): string[] {
  const fill = (text: string): string =>
    text
      .replaceAll('{area}', place.area)
      .replaceAll('{body}', place.body)
      .replace(/\{dept\}/g, () => random.pick(place.departments))
      .replace(/\{street\}/g, () => random.pick(place.streets))
      .replace(/\{firm\}/g, () => random.pick(place.firms));
  const between = Array.from({ length: random.int(2, 4) }, () => random.pick(middles));
  return [random.pick(openings), ...new Set(between), random.pick(endings)].map(fill);
}
