import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBook } from '../../lib/export/deliver.ts';
import { toDocx } from '../../lib/export/docx.ts';
import { leadIn, placedBlocks } from '../../lib/export/docx-lines.ts';
import { formats } from '../../lib/export/formats.ts';
import type { ExportItem } from '../../lib/export/summary.ts';
import { gapLine, wordsFor } from '../../lib/export/words.ts';
import type { Block } from '../../lib/model/types.ts';
import { bodyOfDocx, openDocx, type ReadPart, valueIn, xmlIn } from './docx-read.ts';
import { anyItem, itemOf } from './items.ts';

/** What XML cannot hold is U+FFFD; line ends are one kind. */
const readable = (text: string) =>
  text.replace(/\r\n?/gu, '\n').replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

const paragraphs = (block: Block, { meta }: ExportItem): readonly (string | readonly (readonly string[])[])[] => {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [readable(block.text)];
    case 'list':
      return block.items.map(readable);
    case 'table': {
      const columns = Math.max(...block.rows.map((row) => row.length));
      return [block.rows.map((row) => Array.from({ length: columns }, (_, n) => readable(row[n] ?? '')))];
    }
    case 'gap':
      return [gapLine(block, wordsFor(meta.script))];
  }
};

const whole = (item: ExportItem) => [
  item.speech.title.trim() === '' ? '未命名' : readable(item.speech.title),
  ...item.speech.blocks.flatMap((block) => paragraphs(block, item)),
];
const shown = (part: ReadPart) => ('rows' in part ? part.rows : part.text);
const open = async (...items: readonly ExportItem[]) => openDocx(await toDocx(items, { byLine: true }));

test('any speech: well-formed, and the same text', async () => {
  await fc.assert(
    fc.asyncProperty(anyItem, async (item) => {
      const docx = openDocx(await toDocx([item], { words: wordsFor(item.meta.script) }));
      expect(bodyOfDocx(docx).map(shown)).toEqual(whole(item));
      expect(() => docx.part('docProps/core.xml')).not.toThrow();
    }),
    { numRuns: 100 },
  );
});

test('every part of a document is well-formed', async () => {
  const docx = await open(itemOf({ title: '<&>"\u0001', author: ']]>&amp;' }));
  expect(xmlIn(docx).length).toBeGreaterThan(8);
  for (const name of xmlIn(docx)) expect(() => docx.part(name)).not.toThrow();
});

describe('the layout of official papers', async () => {
  const docx = await open(itemOf());
  const document = docx.part('word/document.xml');
  const styles = docx.part('word/styles.xml');
  const style = (id: string) =>
    [...styles.getElementsByTagName('w:style')].find((one) => one.getAttribute('w:styleId') === id)!;
  const font = (id: string) => style(id).getElementsByTagName('w:rFonts')[0]?.getAttribute('w:eastAsia');
  const mm = (twips: string | null | undefined) => Math.round((Number(twips) * 25.4) / 1440);

  test('A4 with 156 × 225 mm for the text', () => {
    const [paper] = document.getElementsByTagName('w:pgSz');
    const [margin] = document.getElementsByTagName('w:pgMar');
    const edge = (side: string) => mm(margin?.getAttribute(`w:${side}`));
    expect([mm(paper?.getAttribute('w:w')), mm(paper?.getAttribute('w:h'))]).toEqual([210, 297]);
    expect([edge('top'), edge('left'), edge('right'), edge('bottom')]).toEqual([37, 28, 26, 35]);
  });

  test('22 lines of 28 characters', () => {
    const [defaults] = styles.getElementsByTagName('w:docDefaults');
    const spacing = [...defaults!.getElementsByTagName('w:spacing')];
    const line = Number(spacing.map((one) => one.getAttribute('w:line')).find((value) => value !== null));
    const between = Number(spacing.map((one) => one.getAttribute('w:val')).find((value) => value !== null));
    const points = Number(valueIn(defaults!, 'w:sz')) / 2;
    const [twipsHigh, twipsWide] = [(225 / 25.4) * 1440, (156 / 25.4) * 1440];
    expect(Math.floor(twipsHigh / line)).toBe(22);
    expect(Math.floor(twipsWide / (points * 20 + between))).toBe(28);
    expect([line / 20, points]).toEqual([28.95, 16]);
  });

  test('fonts and sizes of title, text and headings', () => {
    const [defaults] = styles.getElementsByTagName('w:docDefaults');
    expect(defaults?.getElementsByTagName('w:rFonts')[0]?.getAttribute('w:eastAsia')).toBe('仿宋_GB2312');
    expect([font('Title'), valueIn(style('Title'), 'w:sz'), valueIn(style('Title'), 'w:jc')]).toEqual([
      '方正小标宋简体',
      '44',
      'center',
    ]);
    expect([font('Heading1'), font('Heading2')]).toEqual(['黑体', '楷体_GB2312']);
    expect(style('Heading3').getElementsByTagName('w:b')).toHaveLength(1);
  });

  test('every font that is named has others to stand in for it', () => {
    const table = docx.part('word/fontTable.xml');
    const known = [...table.getElementsByTagName('w:font')].map((one) => one.getAttribute('w:name'));
    const used = [...styles.getElementsByTagName('w:rFonts')].flatMap((one) =>
      ['eastAsia', 'ascii'].map((kind) => one.getAttribute(`w:${kind}`)),
    );
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
    expect([...table.getElementsByTagName('w:altName')]).toHaveLength(known.length);
  });

  test('page numbers outside', () => {
    const sides = docx.names
      .filter((name) => /^word\/footer\d+\.xml$/u.test(name))
      .map((name) => {
        const footer = docx.part(name);
        return [
          valueIn(footer, 'w:jc'),
          [...footer.getElementsByTagName('w:r')].map((run) => run.textContent).join(''),
        ];
      });
    expect(sides.sort()).toEqual([
      ['left', '— PAGE —'],
      ['right', '— PAGE —'],
    ]);
    expect(docx.part('word/settings.xml').getElementsByTagName('w:evenAndOddHeaders')).toHaveLength(1);
  });

  test('a line for author and day, one for each block in its style, and the source at the end', () => {
    expect(bodyOfDocx(docx)).toEqual([
      { style: 'Title', text: '在全区大会上的讲话' },
      { style: 'ByLine', text: '某某' },
      { style: 'ByLine', text: '（2025年3月12日）' },
      { style: null, text: '同志们：' },
      { style: 'Heading1', text: '一、做好“三件事”' },
      { style: 'Heading2', text: '（一）第一件' },
      { style: null, text: '20xx年，***同志说“诚信***”，×××记下了___。' },
      { style: 'Gap', text: '【此处缺 882 字：需付费】' },
      { style: 'ListParagraph', text: '读书' },
      { style: 'ListParagraph', text: '1. 写字' },
      { style: 'ListParagraph', text: '种树' },
      {
        rows: [
          ['项目', '数量|单位'],
          ['树', '3 000'],
        ],
      },
      { style: 'Gap', text: '【此处有缺：下转其他版面】' },
      { style: null, text: '（来源：某区报　https://a.example/1?a=1&b=2）' },
    ]);
  });

  test('two lists have numbers of their own', () => {
    const numbers = [...document.getElementsByTagName('w:numId')].map((one) => one.getAttribute('w:val'));
    expect(numbers).toHaveLength(3);
    expect(new Set(numbers).size).toBe(2);
  });
});

test.each([
  ['tw', '標楷體', 'zh-TW'],
  ['hant', '標楷體', 'zh-TW'],
  ['hk', '新細明體', 'zh-HK'],
  ['hans', '仿宋_GB2312', 'zh-CN'],
] as const)('%s is set in %s', async (script, body, language) => {
  const [defaults] = (await open(itemOf({}, { script }))).part('word/styles.xml').getElementsByTagName('w:docDefaults');
  expect(defaults?.getElementsByTagName('w:rFonts')[0]?.getAttribute('w:eastAsia')).toBe(body);
  expect(defaults?.getElementsByTagName('w:lang')[0]?.getAttribute('w:eastAsia')).toBe(language);
});

test('several speeches are one document, each from a new page on', async () => {
  const items = ['甲', '乙', '丙'].map((title) => itemOf({ title }));
  const file = await writeBook(items, { format: 'docx', title: '' });
  expect(file.type).toBe(formats.docx.mime);
  const docx = openDocx(new Uint8Array(await file.arrayBuffer()));
  const titles = bodyOfDocx(docx).filter((part) => 'style' in part && part.style === 'Title');
  expect(titles.map(shown)).toEqual(['甲', '乙', '丙']);
  expect(docx.part('word/document.xml').getElementsByTagName('w:pageBreakBefore')).toHaveLength(2);
});

test('a day that the text has below its title is not said twice', async () => {
  const blocks = [{ type: 'paragraph', text: '（2025年3月12日，某县）' }] as const;
  const lines = bodyOfDocx(await open(itemOf({ blocks, author: null, source: null }, { url: null })));
  expect(lines.map(shown)).toEqual(['在全区大会上的讲话', '（2025年3月12日，某县）']);
});

test('no speech at all is still a document', async () => {
  expect(bodyOfDocx(await open())).toEqual([]);
});

describe('lines that stand apart', () => {
  const lines = (...texts: readonly string[]): readonly Block[] => texts.map((text) => ({ type: 'paragraph', text }));

  test.each([
    ['a greeting', ['同志们：', '今天开会。'], ['greeting', 'text']],
    [
      'day and place below the title',
      ['（2025年3月12日）', '同志们：', '今天开会。'],
      ['below-title', 'greeting', 'text'],
    ],
    ['a subtitle', ['——在全区大会上的讲话', '同志们：'], ['below-title', 'greeting']],
    ['brackets further down', ['今天开会。', '（全体起立）', '谢谢。'], ['text', 'text', 'text']],
    ['a signature with its day', ['今天开会。', '某某县委', '2025年3月12日'], ['text', 'signer', 'day']],
    ['a day in Chinese numbers', ['今天开会。', '某某县委', '二〇二五年三月十二日'], ['text', 'signer', 'day']],
    ['a sentence before a day', ['今天开会。', '散会。', '2025年3月12日'], ['text', 'text', 'day']],
    ['a day alone', ['2025年3月12日'], ['text']],
  ] as const)('%s', (_, texts, places) => {
    expect(placedBlocks(lines(...texts))).toEqual(places);
  });

  test.each([
    ['（一）加强领导。各乡镇要落实。', 8, 3],
    ['一、突出重点。各乡镇要落实。', 7, 2],
    ['1. 抓宣传。各乡镇要落实。', 7, 4],
  ] as const)('%s begins with its heading', (text, length, level) => {
    expect(leadIn(text)).toEqual({ length, level });
  });

  test.each(['（一）加强领导。', '各乡镇要落实。今天开会。', '（1）抓宣传。各乡镇要落实。', '一是抓宣传。再说。'])(
    '%s does not',
    (text) => {
      expect(leadIn(text)).toBeNull();
    },
  );
});
