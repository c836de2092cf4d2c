/** Laws about the rows of known sites, and which address belongs to which row. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locateText } from '../../lib/clean/locate/locate.ts';
import { decode } from '../../lib/page/charset.ts';
import { parse } from '../../lib/page/parse.ts';
import { select } from '../../lib/page/select.ts';
import { findSite, knownMatches, sites } from '../../lib/rules/sites.ts';

const pages = new URL('../pages/', import.meta.url);
const withSelectors = sites.filter(({ main, drop }) => main.length + drop.length > 0);

/** Values that stand more than once. */
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

const hostIn = (pattern: string) => pattern.replace(/^\*:\/\/(?:\*\.)?|\/\*$/gu, '');

/** The saved pages of a site's folder. */
function pagesOf(id: string): readonly string[] {
  return readdirSync(new URL(`${id}/`, pages), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => decode(readFileSync(new URL(`${id}/${name}/page.html`, pages))).text);
}

describe('rows', () => {
  test('are at least thirty and hold nothing but data', () => {
    expect(sites.length).toBeGreaterThanOrEqual(30);
    expect(structuredClone(sites)).toEqual(sites);
  });

  test('share no id and no host', () => {
    expect(repeated(sites.map(({ id }) => id))).toEqual([]);
    expect(repeated(knownMatches)).toEqual([]);
  });

  test('have ids that can be names of folders', () => {
    expect(sites.map(({ id }) => id).filter((id) => !/^[a-z\d]+$/u.test(id))).toEqual([]);
  });

  test('match whole hosts under a domain of their own', () => {
    const form = /^\*:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/\*$/u;
    expect(knownMatches.filter((pattern) => !form.test(pattern))).toEqual([]);
    const suffixes = ['com.cn', 'net.cn', 'org.cn', 'gov.cn', 'edu.cn', 'com', 'cn', 'net'];
    expect(knownMatches.filter((pattern) => suffixes.includes(hostIn(pattern)))).toEqual([]);
  });

  test('lie in no other row', () => {
    const strays = sites.flatMap((site) =>
      site.matches.filter((pattern) => findSite(`https://${hostIn(pattern)}/`) !== site),
    );
    expect(strays).toEqual([]);
  });

  test('say what was checked, and when', () => {
    const form = /^(\d{4}-\d{2}-\d{2}), \S.{10,}$/u;
    const days = sites.map(({ checked }) => form.exec(checked)?.[1] ?? '');
    expect(days.filter((day) => Number.isNaN(Date.parse(day)))).toEqual([]);
  });

  test('have a folder of pages where they name selectors', () => {
    const missing = withSelectors.filter(({ id }) => !existsSync(new URL(`${id}/site.json`, pages)));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(withSelectors)('$id', (site) => {
  test('has selectors that can be read', () => {
    const { root } = parse('<p>字</p>', null);
    for (const selector of [...site.main, ...site.drop]) expect(select(root, selector)).toEqual([]);
  });

  test('finds the text of its pages by a selector, and what to drop inside it', () => {
    const { host } = JSON.parse(readFileSync(new URL(`${site.id}/site.json`, pages), 'utf8')) as { host: string };
    expect(findSite(`https://${host}/`)).toBe(site);
    const found = pagesOf(site.id).map((html) => {
      const tree = parse(html, `https://${host}/`);
      const { main } = locateText(tree, site);
      return {
        named: site.main.some((selector) => select(tree.root, selector).includes(main)),
        dropped: site.drop.filter((selector) => select(main, selector).length > 0),
      };
    });
    expect(found.map(({ named }) => named)).toEqual(found.map(() => true));
    expect([...new Set(found.flatMap(({ dropped }) => dropped))].sort()).toEqual([...site.drop].sort());
  });
});

describe('findSite', () => {
  test.each([
    ['https://www.ruiwen.com/yanjianggao/1.html', 'ruiwen'],
    ['http://ruiwen.com/', 'ruiwen'],
    ['https://teacher.ruiwen.com/fayangao/2.html', 'ruiwen'],
    ['https://WWW.RUIWEN.COM/', 'ruiwen'],
    ['https://www.ruiwen.com:8443/a?b#c', 'ruiwen'],
    ['https://max.book118.com/html/2023/0804/1.shtm', 'book118'],
    ['https://fanwen.chazidian.com/fanwen1/', 'chazidian'],
    ['http://m.jey722.cn/wen/11/1.html', 'xinwenmi'],
    ['https://www.wm114.cn/wen/39/1.html', 'xinwenmi'],
    ['http://www.360doc.com/content/19/1.shtml', '360doc'],
    ['https://www.360docs.net/doc/1.html', '360docs'],
  ])('%s is %s', (url, id) => expect(findSite(url)?.id).toBe(id));

  test.each([
    ['a host that ends alike', 'https://evil-ruiwen.com/'],
    ['a host that begins alike', 'https://ruiwen.com.evil.com/'],
    ['the host in the path', 'https://evil.com/www.ruiwen.com/'],
    ['the host as user name', 'https://www.ruiwen.com@evil.com/'],
    ['the host as query', 'https://evil.com/?u=https://www.ruiwen.com/'],
    ['another ending', 'https://www.ruiwen.cn/'],
    ['a part of a portal that is not of this kind', 'https://www.chazidian.com/'],
    ['the e-paper without its sub-domain', 'https://daixian.gov.cn/'],
    ['a sub-domain of a host without any', 'https://a.dxb.daixian.gov.cn/'],
    ['another protocol', 'ftp://www.ruiwen.com/'],
    ['a file', 'file:///www.ruiwen.com/a.html'],
    ['no address', 'www.ruiwen.com'],
    ['nothing', ''],
  ])('%s is none', (_, url) => expect(findSite(url)).toBeNull());

  test('a page without address is none', () => expect(findSite(null)).toBeNull());
});
