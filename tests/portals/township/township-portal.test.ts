import { describe, expect, it } from 'vitest';
import { at, decoded } from '../kit/describe-portal';
import { checkPortal } from '../province/self-check';
import { townshipPortal } from './township-portal';

checkPortal('township', townshipPortal, { columns: [25, 45] });

describe('the town', () => {
  const portal = townshipPortal('2026-11-20');

  it('counts its pages down', async () => {
    const first = decoded(await at(portal, `http://${portal.host}/tzgg.htm`));
    expect(first).toContain('href="tzgg/3.htm" class="Next">下页');
    const last = decoded(await at(portal, `http://${portal.host}/tzgg/1.htm`));
    expect(last).toContain('4/4');
  });

  it('leaves two columns out of every menu', async () => {
    const home = decoded(await at(portal, `http://${portal.host}/`));
    expect(home).not.toContain('防汛抗旱<');
    expect(home).not.toContain('组织人事');
  });
});
