import type { Portal } from '../../model/portal';
import { type ReadPage, readPages } from '../look';

/** Looks at the home page (首页) that gave a page; behind an entrance, the page with the navigation too. */
export const homePages = (portal: Portal): ReadPage[] =>
  readPages(portal).filter(({ purpose, snapshot }) => purpose === 'home' || snapshot.url === portal.url);

/** Whether a look came from a tab: what scripts add to a page is then seen. */
export const isRendered = ({ snapshot }: ReadPage): boolean => snapshot.via === 'render';
