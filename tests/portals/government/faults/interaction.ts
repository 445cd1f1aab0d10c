import { addDays } from '../../kit/days';
import type { Content } from '../content';
import { type Plant, replaced, urlOf } from './plant';

/** A letter of 130 days ago that nobody answered. */
export const unansweredLetter = (content: Content): Plant => ({
  fault: {
    ruleId: 'IND-VETO-INTERACTION',
    url: urlOf(content, '/hdjl/lyxd/unanswered.html'),
    note: 'letter unanswered for 130 days',
  },
  on: ['/hdjl/lyxd/'],
  change: (html) =>
    replaced(
      html,
      '<th>答复时间</th></tr>',
      `<th>答复时间</th></tr><tr><td><a href="/hdjl/lyxd/unanswered.html">小区旁工地夜间施工扰民如何反映</a></td><td>${addDays(content.now, -130)}</td><td>未答复</td><td></td><td></td></tr>`,
    ),
});
