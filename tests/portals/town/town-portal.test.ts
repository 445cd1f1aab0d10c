import { describe, expect, it } from 'vitest';
import { at, decoded, describePortal } from '../kit/describe-portal';
import { townColumns } from './columns';
import { townPortal } from './town-portal';

const trees = new Map(townColumns().map(({ plan }) => [plan.at, plan.look.tree]));

describePortal('town', townPortal, {
  pages: ({ url }) => [1, 2, 3, 4].map((n) => url.replace(/\.htm$/, `/${n}.htm`)),
  article: ({ url }) => new RegExp(`/info/${trees.get(new URL(url).pathname)}/\\d+\\.htm`),
});

describe('the town', () => {
  it('counts its pages down', async () => {
    const portal = townPortal('2026-11-20');
    const first = decoded(await at(portal, `http://${portal.host}/tzgg.htm`));
    expect(first).toContain('<a href="/tzgg/3.htm">下页</a>');
    expect(first).toContain('<a href="/tzgg/1.htm">尾页</a>');
    const last = decoded(await at(portal, `http://${portal.host}/tzgg/1.htm`));
    expect(last.match(/id="line_u5_/g)).toHaveLength(2);
  });
});
