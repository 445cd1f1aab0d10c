import { expect, test } from 'vitest';
import type { UserManifestFn } from 'wxt';
import config from '../../wxt.config';

const manifestFor = (browser: string) =>
  (config.manifest as UserManifestFn)({ browser, manifestVersion: 3, mode: 'production', command: 'build' });

test('in Firefox portals without https can be asked; Chromium keeps its own policy', async () => {
  const policy = (await manifestFor('firefox')).content_security_policy as { extension_pages: string };
  expect(policy.extension_pages).toContain("script-src 'self'");
  expect(policy.extension_pages).not.toContain('upgrade-insecure-requests');
  expect((await manifestFor('chrome')).content_security_policy).toBeUndefined();
});

test('Firefox asks for no host at install, and for nothing that it does not know', async () => {
  const manifest = await manifestFor('firefox');
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.permissions).not.toContain('offscreen');
  expect(manifest.permissions).not.toContain('sidePanel');
});
