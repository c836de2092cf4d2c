import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { writeBook } from '../../lib/export/deliver.ts';
import { wellFormed } from '../../lib/export/escapes.ts';
import { toHtmlPage } from '../../lib/export/html.ts';
import type { ExportItem } from '../../lib/export/summary.ts';
import { gapLine, wordsFor } from '../../lib/export/words.ts';
import type { Block } from '../../lib/model/types.ts';
import { anyItem, itemOf } from './items.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const inside = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const all = (node: Node): readonly Element[] =>
  inside(node).flatMap((one) => (isElement(one) ? [one, ...all(one)] : all(one)));
const named = (node: Node, ...tags: readonly string[]) => all(node).filter(({ tagName }) => tags.includes(tagName));
const textIn = (node: Node): string => ('value' in node ? node.value : inside(node).map(textIn).join(''));
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value ?? null;

/** The elements of an article that hold text, as its tag and its texts. */
const read = (article: Element) =>
  article.childNodes.filter(isElement).map((element): readonly unknown[] => {
    if (element.tagName === 'table') return ['table', named(element, 'tr').map((row) => named(row, 'td').map(textIn))];
    const items = named(element, 'li').map(textIn);
    return [element.tagName, items.length > 0 ? items : textIn(element)];
  });

const readable = (text: string) => wellFormed(text).replace(/\r\n?/gu, '\n');

const expected = (block: Block, item: ExportItem): readonly unknown[] => {
  switch (block.type) {
    case 'heading':
      return [`h${block.level}`, readable(block.text)];
    case 'paragraph':
      return ['p', readable(block.text)];
    case 'list':
      return [block.ordered ? 'ol' : 'ul', block.items.map(readable)];
    case 'table':
      return ['table', block.rows.map((row) => row.map(readable))];
    case 'gap':
      return ['p', gapLine(block, wordsFor(item.meta.script))];
  }
};

const whole = (item: ExportItem) => [
  ...(item.speech.title.trim() === '' ? [] : [['h1', readable(item.speech.title)]]),
  ...item.speech.blocks.map((block) => expected(block, item)),
];

test('any speech: another parser reads the same text, and no mark-up but the own', () => {
  const allowed = /^(html|head|meta|title|style|body|article|h[1-6]|p|ol|ul|li|table|tbody|tr|td)$/u;
  fc.assert(
    fc.property(anyItem, (item) => {
      const page = parse(toHtmlPage(item, { words: wordsFor(item.meta.script) }));
      expect(all(page).filter(({ tagName }) => !allowed.test(tagName))).toEqual([]);
      expect(named(page, 'article').map(read)).toEqual([whole(item)]);
    }),
    { numRuns: 700 },
  );
});

test('nothing outside is asked for: no script, no picture, no style but its own', () => {
  const html = toHtmlPage(itemOf(), { byLine: true });
  const tags = all(parse(html)).filter(({ attrs }) =>
    attrs.some(({ name }) => /^(src|srcset|on\w+|style)$/u.test(name)),
  );
  expect(tags).toEqual([]);
  expect(html).not.toMatch(/url\(|@import|<script|<link/iu);
  expect(html).toContain(`content="default-src 'none'`);
});

test.each([
  ['hans', 'zh-Hans'],
  ['tw', 'zh-Hant-TW'],
  ['hk', 'zh-Hant-HK'],
  ['hant', 'zh-Hant'],
] as const)('%s is written as %s', (script, language) => {
  const [article] = named(parse(toHtmlPage(itemOf({}, { script }))), 'article');
  expect(attribute(article!, 'lang')).toBe(language);
});

describe('where it comes from', () => {
  const links = (url: string) => named(parse(toHtmlPage(itemOf({}, { url }), { byLine: true })), 'a');

  test('stands below the title and at the end', () => {
    const [article] = named(parse(toHtmlPage(itemOf(), { byLine: true })), 'article');
    const texts = read(article!).map(([, text]) => text);
    expect(texts.at(1)).toBe('2025-03-12 09:18:15　某区报　某某');
    expect(texts.at(-1)).toBe('来源 https://a.example/1?a=1&b=2');
  });

  test.each(['https://a.example/?a="b"&c', 'HTTP://a.example/'])('%s is a link', (url) => {
    expect(links(url).map((link) => attribute(link, 'href'))).toEqual([url]);
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'x https://a.example/'])('%s is none', (url) => {
    expect(links(url)).toEqual([]);
  });
});

test('several in one file have a table of contents whose links lead to them', async () => {
  const items = [itemOf({ title: '甲' }), itemOf({ title: '' }), itemOf({ title: '甲' })];
  const page = parse(await (await writeBook(items, { format: 'html', title: '三篇' })).text());
  const articles = named(page, 'article');
  const links = named(named(page, 'nav')[0]!, 'a');
  expect(links.map(textIn)).toEqual(['甲', '未命名', '甲']);
  expect(links.map((link) => attribute(link, 'href'))).toEqual(articles.map((one) => `#${attribute(one, 'id')}`));
  expect(new Set(articles.map((one) => attribute(one, 'id'))).size).toBe(3);
  expect(articles.map((one) => read(one))).toEqual(items.map(whole));
});
