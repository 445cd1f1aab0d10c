import type { Translate } from '../../../../locales';
import type { VerdictState } from '../../../model/column';
import { html, type Markup } from '../markup';
import { icon } from './icons';

/** A verdict as icon, word and colour, never colour alone. */
export const verdictMark = (state: VerdictState, t: Translate): Markup =>
  html`<span class="verdict ${state}">${icon(state)}${t(`verdict.state.${state}`)}</span>`;
