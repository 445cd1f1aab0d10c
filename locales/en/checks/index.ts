import annualReport from './annual-report.json' with { type: 'json' };
import columns from './columns.json' with { type: 'json' };
import declarations from './declarations.json' with { type: 'json' };
import disclosures from './disclosures.json' with { type: 'json' };
import documents from './documents.json' with { type: 'json' };
import home from './home.json' with { type: 'json' };
import interaction from './interaction.json' with { type: 'json' };
import links from './links.json' with { type: 'json' };
import platform from './platform.json' with { type: 'json' };
import safety from './safety.json' with { type: 'json' };
import service from './service.json' with { type: 'json' };
import site from './site.json' with { type: 'json' };
import websiteReport from './website-report.json' with { type: 'json' };

/** Texts of the checks, a file an area, as lib/checks has folders. */
export const checks = {
  ...annualReport,
  ...columns,
  ...declarations,
  ...disclosures,
  ...documents,
  ...home,
  ...interaction,
  ...links,
  ...platform,
  ...safety,
  ...service,
  ...site,
  ...websiteReport,
};
