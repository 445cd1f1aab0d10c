import { watchPage } from './background/in-page';

/** The script that is registered for a portal's pages while they are rendered: it runs before their own. */
export default defineUnlistedScript(() => watchPage());
