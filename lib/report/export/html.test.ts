import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../locales';
import { HOSTILE, report } from '../../../tests/unit/report-fixture';
import { Locale } from '../../model/locale';
import { html } from './html';

describe.each(Locale.options)('the HTML report in %s', async (locale) => {
  const source = await (await html(report(), locale)).text();
  const $ = load(source);

  test('runs nothing and loads nothing', () => {
    expect($('script, iframe, img, object, embed, form, base, link, meta[http-equiv="refresh"]').length).toBe(0);
    const handlers = $('*').filter((_, element) =>
      Object.keys('attribs' in element ? element.attribs : {}).some((name) => /^on|^style$/.test(name)),
    );
    expect(handlers.length).toBe(0);
    expect($('style').text()).not.toMatch(/url\(|@import/);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'$/,
    );
  });

  test('shows hostile names as they are', () => {
    const text = $('main').text();
    for (const words of [HOSTILE.script, HOSTILE.attribute, HOSTILE.formula, HOSTILE.plus])
      expect(text).toContain(words);
  });

  test('links to web pages only, and gives nothing away to them', () => {
    const links = $('main a').toArray();
    expect(links.length).toBeGreaterThan(30);
    for (const { attribs } of links) {
      expect(attribs.href).toMatch(/^https?:\/\//);
      expect(attribs.rel).toBe('noopener noreferrer nofollow');
    }
  });

  test('says every verdict with shape and word', () => {
    const marks = $('.tree .verdict').toArray();
    expect(marks.length).toBe(report().columns.length + 1);
    for (const mark of marks) {
      const shape = $(mark).find('use').attr('href')!;
      expect($(`symbol${shape}`).length).toBe(1);
      expect($(mark).text().trim()).not.toBe('');
    }
  });

  test('begins with the summary: vetoes against limits, census, five gravest', () => {
    const first = $('main > section').first();
    expect(first.find('.banner').hasClass('failed')).toBe(true);
    expect(first.find('.veto.hit').length).toBe(3);
    expect(first.find('.census tfoot td').first().text()).toBe('26');
    expect(first.find('.gravest li').length).toBe(5);
    expect(first.text()).toContain(messagesFor(locale)('report.disclosures.met', { met: 1, due: 2 }));
  });

  test('gives each finding its evidence and marks rules that nobody confirmed', () => {
    expect($('.finding-table .evidence').length).toBe(report().findings.length);
    expect($('.basis').text()).toContain('IND-DED-NEWS');
    expect($('.basis li').filter((_, li) => /依据待核实|basis unconfirmed/.test($(li).text())).length).toBeGreaterThan(
      0,
    );
  });

  test('lists broken links with the pages they stand on, as text', () => {
    const cells = $('.broken-links tbody td').toArray();
    expect(cells.map((cell) => $(cell).text())).toEqual([
      'http://www.xingchuan.example/old/',
      HOSTILE.entity,
      'http://www.xingchuan.example/',
    ]);
  });

  test('names no file as lying beside it', () => {
    expect($('main').text()).not.toMatch(/随附|beside this report/);
  });

  test('prints the same evidence once', () => {
    const hashes = $('.finding-table code')
      .toArray()
      .map((code) => $(code).text())
      .filter((text) => text.startsWith('SHA-256'));
    const looks = new Set(report().findings.flatMap(({ evidence }) => evidence.map((look) => JSON.stringify(look))));
    expect(hashes.length).toBe(looks.size);
  });

  test('has a text for everything', () => {
    expect(
      $('main')
        .text()
        .match(/\b(?:report|verdict|checks|kind)\.(?!json)\w+/g),
    ).toBeNull();
  });
});

test('an audit that was stopped says so on its first page', async () => {
  const source = await (await html(report({ incomplete: true }), 'zh-CN')).text();
  expect(load(source)('.banner .incomplete').text()).toContain('未全部完成');
});

test('a portal whose links all open has no table of broken ones', async () => {
  const source = await (await html(report({ brokenLinks: [] }), 'zh-CN')).text();
  expect(load(source)('.broken-links').length).toBe(0);
});

test('the same report gives the same file', async () => {
  const once = await (await html(report(), 'zh-CN')).text();
  expect(await (await html(report(), 'zh-CN')).text()).toBe(once);
});
