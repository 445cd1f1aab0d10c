import { messagesFor } from '../../../../locales';
import type { Exporter } from '../exporter';
import { html as markup } from '../markup';
import { brokenLinkSection } from './broken-links';
import { coverageSection } from './coverage';
import { disclosureSection } from './disclosures';
import { findingsSection } from './findings';
import { iconShapes } from './icons';
import { inspectionSection } from './inspection';
import { localSection } from './local';
import type { Page } from './page';
import { contentPolicy } from './policy';
import { scoreSection } from './score';
import { STYLE } from './style';
import { summarySection } from './summary';
import { treeSection } from './tree';
import { verificationSection } from './verification';

/**
 * The report as one HTML file that a supervisor can file: it needs no script, no font and no other file, prints on A4
 * with its first page as the one-page summary, and takes nothing from the portal but text.
 */
export const html: Exporter = async (report, locale) => {
  const page: Page = { report, t: messagesFor(locale) };
  const title = page.t('report.title', { name: report.portal.name });
  const { source } = markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await contentPolicy(STYLE.source)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${iconShapes}
<main>
${summarySection(page)}
${findingsSection(page)}
${scoreSection(page)}
${brokenLinkSection(page)}
${disclosureSection(page)}
${inspectionSection(page)}
${localSection(page)}
${treeSection(page)}
${coverageSection(page)}
${verificationSection(page)}
</main>
</body>
</html>
`;
  return new Blob([source], { type: 'text/html;charset=utf-8' });
};
