import type { Column } from '../../model/column';
import type { Check } from '../../model/finding';
import { type ListedItem, listedItems } from '../documents/listed-items';
import { onColumn } from '../finding';
import { evidenceOf } from '../look';

const meta = {
  id: 'placeholder-items',
  title: 'checks.placeholderItems.title',
  basis: ['IND-DED-COLUMN', 'GUIDE-COLUMN'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** 测试, 测试文章1, test123, 新建文章, 无标题 · not 普通话水平测试公告 */
const TRIAL =
  /^[\s【[（(]*(?:测试|test|ceshi|试发布?|demo|样例|新建(?:文章|文档|信息)|无标题|未命名|标题)(?:文章|信息|数据|稿件|内容|栏目|新闻|页面|标题|一下)?[\s\d_\-—一二三四五六七八九十（）()\]】.]*$|^(?:a{3,}|1{3,}|123+|asdf?\w{0,6}|哈哈+)$/i;
/** 内容更新中，敬请期待 · 栏目建设中 · 暂无内容 */
const PROMISE =
  /^(?:该|本)?(?:内容|栏目|信息|数据|资料|页面)?(?:正在|仍在)?(?:更新|建设|整理|完善|维护|筹备)中[，,。！!\s]*(?:敬请期待|请稍候|请稍后)?[。！!….]*$|^敬请期待[。！!….]*$|^暂无(?:内容|数据|信息|资料)[。！!….]*$/;
const SHOWN = 3;

/** Columns that list what somebody wrote to try the system or to fill the space (测试信息、占位信息): a person looks. */
export const placeholderItems: Check = {
  meta,
  run(portal) {
    const listed = new Map<Column, ListedItem[]>();
    for (const one of listedItems(portal)) listed.set(one.column, [...(listed.get(one.column) ?? []), one]);
    return [...listed].flatMap(([column, items]) => {
      const empty = items.filter(({ item }) => TRIAL.test(item.title.trim()) || PROMISE.test(item.title.trim()));
      const [first] = empty;
      if (!first) return [];
      const found = onColumn(meta, column, {
        state: 'needs-review',
        text: empty.length === items.length ? 'all' : 'message',
        params: { count: empty.length, item: first.item.title },
      });
      return [{ ...found, evidence: empty.slice(0, SHOWN).map(({ page, item }) => evidenceOf(page, item.title)) }];
    });
  },
};
