/** The layers of docs/architecture.md. An arrow that is not listed there is an error here. */
const below = (layer, allowed) => ({
  name: `layer-${layer}`,
  comment: `lib/${layer} imports only: ${allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^lib/${layer}/`, pathNot: '[.]test[.]tsx?$' },
  to: {
    path: '^(lib|entrypoints|components|locales|cli|tests)/',
    pathNot: `^lib/(${[layer, ...allowed].join('|')})(/|[.]ts$)`,
  },
});

module.exports = {
  forbidden: [
    below('model', []),
    below('text', ['model']),
    below('crawl', ['model', 'text']),
    below('store', ['model']),
    below('read-file', ['model']),
    below('extract', ['model', 'text']),
    below('standards', ['model', 'text']),
    below('portal', ['model', 'text', 'extract', 'standards']),
    below('checks', ['model', 'text', 'standards']),
    {
      name: 'layer-report',
      severity: 'error',
      from: { path: '^lib/report/', pathNot: '[.]test[.]tsx?$' },
      to: {
        path: '^(lib|entrypoints|components|locales|cli|tests)/',
        pathNot: '^(lib/(report|model|text|standards|portal|checks)|locales)/',
      },
    },
    {
      name: 'layer-audit',
      comment: 'lib/audit composes the layers into one audit; it knows no browser and no UI',
      severity: 'error',
      from: { path: '^lib/audit/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^(entrypoints|components|locales|cli|tests)/' },
    },
    {
      name: 'ui-parses-no-html',
      severity: 'error',
      from: { path: '^(components|entrypoints/(sidepanel|workbench))/' },
      to: { path: '^(lib/extract|node_modules/cheerio)' },
    },
    {
      name: 'portals-know-no-lib',
      comment: 'sample portals tell their own truth; the code under test must not',
      severity: 'error',
      from: { path: '^tests/portals/' },
      to: { path: '^(lib|entrypoints|components|locales|cli)/' },
    },
    {
      name: 'lib-needs-no-tests',
      severity: 'error',
      from: { path: '^(lib|entrypoints|components|locales)/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^tests/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|node_modules/\\.)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
