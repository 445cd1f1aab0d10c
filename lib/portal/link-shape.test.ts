import { describe, expect, test } from 'vitest';
import { isArticleShaped, isColumnShaped, isFile, isPagerPage, isServiceAddress } from './link-shape';

const host = 'http://www.example.gov.cn';

describe('addresses by their shape', () => {
  test.each([
    '/xxgk/gzdt/202401/t20240108_123456.shtml',
    '/art/2024/1/8/art_1234_567890.html',
    '/info/1020/1234.htm',
    '/xxgk/tzgg/content/post_1686913.html',
    '/gkmlpt/content/0/508/post_508890.html',
    '/qth/c100275/202404/0123456789abcdef0123456789abcdef.shtml',
    '/contents/2146/133484.html',
    '/zwgk/zfxxgkgd/20200525/i2026054.html',
    '/2024/01/08/123456.html',
    '/show?articleid=12',
  ])('%s is an article', (path) => {
    expect(isArticleShaped(host + path)).toBe(true);
    expect(isColumnShaped(host + path)).toBe(false);
  });

  test.each([
    '/xxgk/gzdt',
    '/xxgk/gzdt/list.shtml',
    '/col/col1525479',
    '/channels/2146.html',
    '/columns/0f8fad5b-d9cb-469f-a165-70867728950e',
    '/xxgk/tzgg.htm',
    '/qth/c100275/list.shtml',
    '/gkmlpt/index#505',
    '/list.jsp?cat_id=15971',
  ])('%s is a column', (path) => {
    expect(isArticleShaped(host + path)).toBe(false);
    expect(isColumnShaped(host + path)).toBe(true);
  });

  test('files, further pages and services are neither', () => {
    expect(isFile(`${host}/a/b.PDF?x=1`)).toBe(true);
    expect(isFile(`${host}/a/b.shtml`)).toBe(false);
    expect(isPagerPage(`${host}/a/index_2.html`)).toBe(true);
    expect(isPagerPage(`${host}/a/list?page=2`)).toBe(true);
    expect(isPagerPage(`${host}/a/index.html`)).toBe(false);
    expect(isServiceAddress(`${host}/search/index.html?q=1`)).toBe(true);
    expect(isServiceAddress(`${host}/user/logout.do`)).toBe(true);
    expect(isServiceAddress(`${host}/x.do?op=delete&id=3`)).toBe(true);
    expect(isServiceAddress(`${host}/research/`)).toBe(false);
    expect(isServiceAddress(`${host}/list.do?m=deliver`)).toBe(false);
  });
});
