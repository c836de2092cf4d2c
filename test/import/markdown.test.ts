/** Markdown comes in as it went out, and as others write it. */

import { describe, expect, test } from 'vitest';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import { formats } from '../../lib/export/formats.ts';
import { toIndex } from '../../lib/export/index-page.ts';
import type { ExportItem } from '../../lib/export/summary.ts';
import { chineseWords } from '../../lib/export/words.ts';
import { cleanFile } from '../../lib/import/clean-file.ts';
import { flatten, replay, unplay } from '../../lib/model/edits.ts';
import type { Speech } from '../../lib/model/types.ts';
import { parse } from '../../lib/page/parse.ts';

const clean = (name: string, text: string) =>
  cleanFile(name, new TextEncoder().encode(text), { own: [], clock: () => 0 });

const opening = '同志们，过去一年全县上下团结一心，粮食产量稳中有增，群众收入持续提高，各项事业都有新的进展。';
const going = '要坚持问题导向，深入一线听取意见，把群众的难处当作自己的难处来办，一件一件抓到底。';

const speech: Speech = {
  title: '在全县春耕工作会议上的讲话',
  published: '2025-03-12T09:18:15',
  author: '张明',
  source: '某县报',
  complete: false,
  totalChars: null,
  shownChars: null,
  blocks: [
    { type: 'paragraph', text: '同志们：' },
    { type: 'paragraph', text: opening },
    { type: 'gap', reason: 'paywall', omittedChars: 882 },
    { type: 'heading', level: 2, text: '一、抓好“三件事”' },
    { type: 'heading', level: 3, text: '（一）第一件' },
    { type: 'paragraph', text: `20xx年，***同志说*这件事*要[记下]来：1. 种树；2. 修渠。${going}` },
    { type: 'list', ordered: true, items: ['读书的事要有人管', '写字的事要有人教'] },
    { type: 'gap', reason: 'preview', omittedChars: null },
    {
      type: 'table',
      rows: [
        ['项目', '数量|单位'],
        ['种树', '3000棵'],
      ],
    },
    { type: 'paragraph', text: `${opening}谢谢大家！` },
    { type: 'gap', reason: 'continued-on', omittedChars: null },
  ],
};
const itemOf = (given: Partial<Speech>, url: string | null): ExportItem => ({
  speech: { ...speech, ...given },
  meta: { url, saved: '2026-01-02T03:04:05', script: 'hans', tags: ['会议'] },
});
const written = async (given: Partial<Speech> = {}, options = {}) =>
  String(await formats.markdown.write(itemOf(given, 'https://zhen.example/1.html'), options));

describe('an exported speech', () => {
  test.each<[string, Partial<Speech>, object]>([
    ['with every kind of block', {}, {}],
    ['with an indent', {}, { indent: true }],
    ['whose date, author and source are not known', { published: null, author: null, source: null }, {}],
    ['with a title that no title is like', { title: '写给三月' }, {}],
    ['whose title YAML would read as a number', { title: '2025' }, {}],
  ])('%s comes in as it went out', async (_, given, options) => {
    const page = await clean('a.md', await written(given, options));
    const strip = (text: string) => text.replaceAll('\u3000', '');
    expect(JSON.parse(strip(JSON.stringify(page.speeches)))).toEqual([{ ...speech, ...given }]);
    expect(page.url).toBe('https://zhen.example/1.html');
    expect(page.kind).toBe('speech');
  });

  test('comes in without front matter too, and is named by its heading', async () => {
    const page = await clean('某人在别处的讲话.md', await written({}, { frontMatter: false }));
    expect(page.speeches.map(({ title, blocks }) => [title, blocks])).toEqual([[speech.title, speech.blocks]]);
    expect(page.url).toBeNull();
  });

  test('is the page again that it was cleaned from', async () => {
    const html = `<title>${speech.title}</title><h1>${speech.title}</h1><p>同志们：</p><p>${opening}</p><p>${going}</p>`;
    const { speeches } = cleanTree(parse(html, null));
    const file = await formats.markdown.write({ ...itemOf({}, null), speech: speeches[0]! }, {});
    expect((await clean('a.md', String(file))).speeches).toEqual(speeches);
  });

  test('and its marks of what is missing come in from plain text', async () => {
    const file = String(await formats.text.write(itemOf({}, null), {}));
    const gaps = (await clean('a.txt', file)).speeches.flatMap(({ blocks }) =>
      blocks.filter(({ type }) => type === 'gap'),
    );
    expect(gaps).toEqual(speech.blocks.filter(({ type }) => type === 'gap'));
  });
});

describe('several speeches in one file', () => {
  const book = async (...titles: readonly string[]) => {
    const all = formats.markdown.open('讲话汇编', {});
    const parts = titles.map((title) =>
      all.add(
        itemOf({ title, blocks: speech.blocks.slice(0, 2).concat({ type: 'paragraph', text: going + title }) }, null),
      ),
    );
    const { head, tail } = await all.end();
    return `${String(head)}${parts.join('')}${tail}`;
  };

  test('come in as so many', async () => {
    const titles = ['在春耕工作会议上的讲话', '在防汛工作会议上的讲话', '在秋收工作会议上的讲话'];
    const page = await clean('讲话汇编.md', await book(...titles));
    expect(page.speeches.map(({ title }) => title)).toEqual(titles);
    expect(page.kind).toBe('collection');
    const text = flatten(page.speeches.flatMap(({ blocks }) => blocks));
    expect(replay(unplay(text, page.changes), page.changes)).toBe(text);
  });

  test('and the list that lies beside files of their own is no text', async () => {
    const rows = ['甲', '乙', '丙'].map((name) => ({
      file: `${name}.md`,
      title: `${name}地调研时的讲话`,
      published: '2025-03-12',
      source: '某县报',
      chars: 1200,
      missing: 0,
    }));
    await expect(clean('index.md', toIndex(rows, chineseWords))).rejects.toMatchObject({ code: 'no-main-content' });
  });
});

describe('Markdown by others', () => {
  test.each<[string, string, string, Partial<Speech>]>([
    [
      'a note of Obsidian',
      `---\ntitle: 在座谈会上的讲话\nsource: "https://zhen.example/2.html"\nauthor:\n  - "[[张明]]"\npublished: 2024-05-06\n---\n`,
      '',
      { title: '在座谈会上的讲话', author: '张明', published: '2024-05-06', source: null },
    ],
    [
      'a post of Hexo',
      `---\r\ntitle: 在座谈会上的讲话\r\ndate: 2024-05-06 08:30:00\r\n---\r\n`,
      '',
      { title: '在座谈会上的讲话', published: '2024-05-06T08:30:00' },
    ],
    ['a heading with bold words', '', '# 在**座谈会**上的讲话\n\n', { title: '在座谈会上的讲话' }],
    ['two rules that are no front matter', '---\n', '', {}],
  ])('%s', async (_, head, heading, expected) => {
    const page = await clean('a.md', `${head}${heading}同志们：\n\n${opening}\n${going}\n\n> 要把事情**办好**。\n`);
    expect(page.speeches).toMatchObject([expected]);
    const texts = page.speeches.flatMap(({ blocks }) => blocks.map((block) => ('text' in block ? block.text : '')));
    expect(texts).toEqual(['同志们：', opening, going, '要把事情办好。']);
  });

  test.each([
    [
      'pictures and mark-up',
      `![图](a.png)\n\n<div align="center">同志们：</div>\n\n${opening}<br>${going}\n\n<!-- 记 -->`,
      ['同志们：', opening, going],
    ],
    ['code', `同志们：\n\n\`\`\`\n${opening}\n\`\`\`\n\n${going}`, ['同志们：', opening, going]],
    [
      'a list in a list',
      `同志们：\n\n${opening}\n\n- 甲\n  - 乙\n- 丙\n\n${going}`,
      ['同志们：', opening, '甲', '乙', '丙', going],
    ],
    ['quotations without end', `同志们：\n\n${'>'.repeat(5000)} ${opening}\n\n${going}`, ['同志们：', opening, going]],
    ['rules', `同志们：\n\n${opening}\n\n***\n\n${going}`, ['同志们：', opening, going]],
  ])('with %s', async (_, text, lines) => {
    const { speeches } = await clean('在座谈会上的讲话.markdown', text);
    expect(speeches.map(({ title }) => title)).toEqual(['在座谈会上的讲话']);
    const texts = speeches.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('text' in block ? [block.text] : 'items' in block ? block.items : [])),
    );
    expect(texts).toEqual(lines);
  });
});
