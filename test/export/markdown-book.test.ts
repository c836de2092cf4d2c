import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { writeBook } from '../../lib/export/deliver.ts';
import { wellFormed } from '../../lib/export/escapes.ts';
import type { ExportItem } from '../../lib/export/summary.ts';
import type { Block } from '../../lib/model/types.ts';
import { hostileText } from './hostile.ts';
import { anyItem, itemOf } from './items.ts';
import { readBack } from './read-back.ts';

type Element = DefaultTreeAdapterTypes.Element;

const bookOf = async (items: readonly ExportItem[], options = {}) =>
  (await writeBook(items, { ...options, format: 'markdown', title: '清稿 2026-01-02' })).text();

/** As a program shows it that lets anchors through. */
function shown(markdown: string): readonly Element[] {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const all = (node: DefaultTreeAdapterTypes.Node): readonly Element[] =>
    'childNodes' in node ? node.childNodes.flatMap((one) => ('tagName' in one ? [one, ...all(one)] : [])) : [];
  return all(parse(html));
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value ?? null;
const textIn = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';

/** For each link of the table of contents, the heading that follows the anchor which it names. */
function headingsLinked(markdown: string): readonly (string | null)[] {
  const elements = shown(markdown);
  const list = elements.findIndex(({ tagName }) => tagName === 'ol');
  const first = elements.findIndex(({ tagName }) => tagName === 'h2');
  const links = elements
    .slice(list, first)
    .filter((one) => one.tagName === 'a' && attribute(one, 'href')?.startsWith('#'));
  return links.map((link) => {
    const name = decodeURIComponent(attribute(link, 'href')?.slice(1) ?? '');
    const at = elements.findIndex((one) => attribute(one, 'id') === name);
    const heading = at === -1 ? undefined : elements.slice(at).find(({ tagName }) => tagName === 'h2');
    return heading === undefined ? null : textIn(heading);
  });
}

test('three speeches as they are printed', async () => {
  const blocks = [
    { type: 'heading', level: 2, text: '一、开头' },
    { type: 'gap', reason: 'paywall', omittedChars: 882 },
  ] as const;
  const items = [itemOf({ blocks }), itemOf({ title: '', blocks: [] }), itemOf({ blocks: [] })];
  expect(await bookOf(items, { byLine: true })).toBe(`# 清稿 2026-01-02

1. [在全区大会上的讲话](#%E5%9C%A8%E5%85%A8%E5%8C%BA%E5%A4%A7%E4%BC%9A%E4%B8%8A%E7%9A%84%E8%AE%B2%E8%AF%9D)
2. [未命名](#%E6%9C%AA%E5%91%BD%E5%90%8D)
3. [在全区大会上的讲话](#%E5%9C%A8%E5%85%A8%E5%8C%BA%E5%A4%A7%E4%BC%9A%E4%B8%8A%E7%9A%84%E8%AE%B2%E8%AF%9D-2)

<a id="在全区大会上的讲话"></a>

## 在全区大会上的讲话

2025-03-12 09:18:15　某区报　某某

### 一、开头

> 【此处缺 882 字：需付费】

<a id="未命名"></a>

## 未命名

2025-03-12 09:18:15　某区报　某某

<a id="在全区大会上的讲话-2"></a>

## 在全区大会上的讲话

2025-03-12 09:18:15　某区报　某某
`);
});

describe('the links of the table of contents', () => {
  test('lead to the headings, whatever the titles', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 4 }), async (titles) => {
        const items = [...titles, ...titles].map((title) => itemOf({ title, blocks: [] }));
        const expected = items.map(({ speech }) => (speech.title.trim() === '' ? '未命名' : wellFormed(speech.title)));
        const readable = (text: string | null) => text?.replace(/\s+/gu, ' ').trim();
        expect(headingsLinked(await bookOf(items)).map(readable)).toEqual(expected.map(readable));
      }),
      { numRuns: 300 },
    );
  });

  test('name the heading itself, for programs that look for headings and not for anchors', async () => {
    const items = ['在全区大会上的讲话（一）', '“三农”工作：2025 年'].map((title) => itemOf({ title, blocks: [] }));
    const links = shown(await bookOf(items)).flatMap((one) => attribute(one, 'href') ?? []);
    expect(links.map((link) => decodeURIComponent(link))).toEqual([
      '#在全区大会上的讲话（一）',
      '#“三农”工作：2025 年',
    ]);
  });
});

test('any speeches: read back, the same text and headings, one level deeper', async () => {
  const whole = (item: ExportItem) => [
    { type: 'heading', depth: 2, text: wellFormed(item.speech.title) },
    ...item.speech.blocks.flatMap((block): readonly object[] => {
      if (block.type === 'heading')
        return [{ type: 'heading', depth: Math.min(block.level + 1, 6), text: wellFormed(block.text) }];
      return block.type === 'paragraph' ? [{ type: 'paragraph', text: wellFormed(block.text) }] : [];
    }),
  ];
  const isText = (block: Block) => (block.type === 'heading' || block.type === 'paragraph') && block.text !== '';
  const named = anyItem.filter(({ speech }) => speech.title.trim() !== '');
  await fc.assert(
    fc.asyncProperty(fc.array(named, { minLength: 1, maxLength: 3 }), async (given) => {
      const items = given.map((item) => ({
        ...item,
        speech: { ...item.speech, blocks: item.speech.blocks.filter(isText) },
      }));
      const body = (await bookOf(items)).replace(/^<a id=".*"><\/a>\n/gmu, '');
      const read = readBack(body.slice(body.indexOf('\n\n\n'))); // Behind the table of contents, where an anchor stood
      expect(read).toEqual(items.flatMap(whole));
    }),
    { numRuns: 200 },
  );
});

test('of nothing has its title alone', async () => {
  expect(await bookOf([])).toBe('# 清稿 2026-01-02\n');
});
