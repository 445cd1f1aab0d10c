import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, grantedCopy } from '../../cli/extension';
import { expect, test } from './extension';

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

test('the production build asks for no host at install', () => {
  const manifest = manifestOf(buildExtension());
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.permissions).not.toContain('tabs');
  expect(manifest.permissions).not.toContain('webRequestBlocking');
  expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect(manifest.minimum_chrome_version).toBe('109');
});

test('the build under test differs from it in host permission alone', () => {
  const { optional_host_permissions, ...production } = manifestOf(buildExtension());
  const { host_permissions, ...tested } = manifestOf(grantedCopy(buildExtension()));
  expect(tested).toEqual(production);
  expect(host_permissions).toEqual(optional_host_permissions);
});
