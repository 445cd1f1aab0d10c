import { html, type Markup } from '../markup';

/**
 * Shapes of the verdicts, drawn with the text's colour on a 16 × 16 grid. Each differs in outline, so that they are told
 * apart in grey print and by colour-blind eyes.
 */
export const iconShapes: Markup = html`<svg width="0" height="0" class="shapes" aria-hidden="true">
<symbol id="alive" viewBox="0 0 16 16"><path d="M2.5 8.5l3.5 3.5 7.5-8"/></symbol>
<symbol id="outdated" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2"/><path d="M8 4v4.2l3 1.8"/></symbol>
<symbol id="empty" viewBox="0 0 16 16"><path d="M2.5 2.5h11v11h-11z"/></symbol>
<symbol id="unreachable" viewBox="0 0 16 16"><path d="M6.5 4.5l1.5-1.5a3.2 3.2 0 0 1 4.6 4.6L11.2 9M9.5 11.500L8 13a3.2 3.2 0 0 1-4.6-4.600L4.8 7M2 2l12 12"/></symbol>
<symbol id="cannot-tell" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2"/><path d="M6 6.500a2 2 0 1 1 2.7 1.900c-.5.2-.7.5-.7 1v.3M8 11.700v.2"/></symbol>
<symbol id="single-content" viewBox="0 0 16 16"><path d="M3.5 1.800h6l3 3v9.400h-9zM6 7.500h4M6 10.500h4"/></symbol>
<symbol id="index" viewBox="0 0 16 16"><path d="M2.5 4h.2M5.5 4h8M2.5 8h.2M5.5 8h8M2.5 12h.2M5.5 12h8"/></symbol>
<symbol id="external" viewBox="0 0 16 16"><path d="M6.5 3.500h-4v10h10v-4M9 2.500h4.500V7M13.5 2.500l-6 6"/></symbol>
<symbol id="not-due" viewBox="0 0 16 16"><path d="M2.5 3.500h11v10h-11zM2.5 6.500h11M5.5 1.800v3M10.5 1.800v3"/></symbol>
</svg>`;

/** One of the shapes, for the eye only: the word beside it says the same. */
export const icon = (name: string): Markup =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><use href="#${name}"/></svg>`;
