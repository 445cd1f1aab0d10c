import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    action: { default_title: '__MSG_name__' },
    permissions: [
      'activeTab',
      'alarms',
      'declarativeNetRequestWithHostAccess',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
      'webRequest',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(browser !== 'firefox' && { minimum_chrome_version: '109' }),
    ...(browser === 'firefox' && {
      // Firefox's own policy for extensions turns every http: request into https:, and many a portal has only http:.
      content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
      browser_specific_settings: {
        gecko: {
          id: 'portal-audit@portal-audit.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  // Offices run the last Chromium for Windows 7.
  vite: () => ({
    build: { target: 'chrome109', chunkSizeWarningLimit: 2_000 },
    // The worker that reads files loads its readers when it needs them.
    worker: { format: 'es' },
  }),
});
