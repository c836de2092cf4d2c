/**
 * Speeches as a Word document in the layout of official papers. Loaded when asked for: the package behind it is as large as
 * the rest of the library's page.
 */

import {
  AlignmentType,
  BorderStyle,
  Document,
  type IParagraphOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Speech } from '../model/types.ts';
import {
  docxFonts,
  docxStyles,
  flush,
  fontTable,
  numbering,
  pageNumbers,
  pageOptions,
  type StyleId,
} from './docx-layout.ts';
import { leadIn, type PlacedBlock, placedBlocks } from './docx-lines.ts';
import { wellFormed } from './escapes.ts';
import type { PrintOptions } from './markdown.ts';
import type { ExportItem } from './summary.ts';
import { chineseWords, gapLine } from './words.ts';

/** One document, each speech on a new page. Those in another script keep the first one's fonts. */
export async function toDocx(items: readonly ExportItem[], options: PrintOptions = {}): Promise<Uint8Array> {
  const fonts = docxFonts(items[0]?.meta.script ?? 'hans');
  const [only] = items.length === 1 ? items : [];
  const lists = { count: 0 };
  const children = items.flatMap((item, place) => speechParts(item, options, place > 0, lists));
  const file = new Document({
    title: xmlText(only?.speech.title ?? ''),
    creator: xmlText(only?.speech.author ?? ''),
    lastModifiedBy: '',
    description: '',
    styles: docxStyles(fonts),
    numbering: numbering(),
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [
      {
        properties: pageOptions(),
        footers: pageNumbers(fonts),
        children: children.length > 0 ? children : [para({})],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file, false, [{ path: 'word/fontTable.xml', data: fontTable() }]));
}

type Part = Paragraph | Table;

/** Each list begins its numbers anew. */
interface Lists {
  count: number;
}

function speechParts({ speech, meta }: ExportItem, options: PrintOptions, onNewPage: boolean, lists: Lists): Part[] {
  const words = options.words ?? chineseWords;
  const places = placedBlocks(speech.blocks);
  const isDated = speech.blocks.some((block, at) => places[at] === 'below-title' && hasDay(block));
  const below = options.byLine === true ? belowTitle(isDated ? { ...speech, published: null } : speech) : [];
  const source = [speech.source, meta.url].filter(Boolean).join('\u3000');
  return [
    para({
      style: 'Title' satisfies StyleId,
      pageBreakBefore: onNewPage,
      children: runs(speech.title.trim() === '' ? words.untitled : speech.title),
    }),
    ...below.map((line) => styled('ByLine', line)),
    para({}),
    ...speech.blocks.flatMap((block, at) => write(block, { place: places[at] ?? 'text', options, lists })),
    ...(options.byLine === true && source !== ''
      ? [para({}), para({ indent: flush, children: runs(`（${words.index.source}：${source}）`) })]
      : []),
  ];
}

/** Then the day need not be said twice. */
function hasDay(block: Block): boolean {
  return block.type === 'paragraph' && /年.{1,4}月/u.test(block.text);
}

function belowTitle({ author, published }: Speech): readonly string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(published ?? '') ?? [];
  const date = year === undefined ? published : `${year}年${Number(month)}月${Number(day)}日`;
  return [...(author === null ? [] : [author]), ...(date === null ? [] : [`（${date}）`])];
}

interface Setting {
  readonly place: PlacedBlock;
  readonly options: PrintOptions;
  readonly lists: Lists;
}

type Writers = { [K in Block['type']]: (block: Extract<Block, { type: K }>, setting: Setting) => Part[] };

const headingStyles = { 2: 'Heading1', 3: 'Heading2', 4: 'Heading3', 5: 'Heading4', 6: 'Heading4' } as const;

const writers: Writers = {
  heading: ({ level, text }) => [styled(headingStyles[level], text)],
  paragraph: ({ text }, { place }) => [paragraph(text, place)],
  list: ({ ordered, items }, { lists }) => {
    const instance = ++lists.count;
    return items.map((item) =>
      para({
        numbering: { reference: ordered ? 'numbered' : 'dotted', level: 0, instance },
        children: runs(item),
      }),
    );
  },
  // Tables that touch become one
  table: ({ rows }) => (rows.length === 0 ? [] : [table(rows), para({})]),
  gap: (gap, { options }) => [styled('Gap', gapLine(gap, options.words ?? chineseWords))],
};

function write(block: Block, setting: Setting): Part[] {
  return writers[block.type](block as never, setting);
}

/** A signature two characters from the edge, its day four (7.3.5 of the standard). */
const fromRight = { signer: 2 * 320, day: 4 * 320 } as const;

function paragraph(text: string, place: PlacedBlock): Paragraph {
  switch (place) {
    case 'below-title':
      return styled('ByLine', text);
    case 'greeting':
      return para({ indent: flush, children: runs(text) });
    case 'signer':
    case 'day':
      return para({
        alignment: AlignmentType.RIGHT,
        indent: { ...flush, right: fromRight[place] },
        children: runs(text),
      });
    case 'text':
      return para({ ...(text.startsWith('\u3000') ? { indent: flush } : {}), children: withLeadIn(text) });
  }
}

/** A first sentence that is a heading in the type of its level. */
function withLeadIn(text: string): ParagraphChild[] {
  const lead = leadIn(text);
  if (lead === null) return runs(text);
  const style = { 2: 'Lead1', 3: 'Lead2', 4: 'Lead3' }[lead.level];
  return [...runs(text.slice(0, lead.length), style), ...runs(text.slice(lead.length))];
}

/** Single lines at a page's end are allowed, so that a page has 22. */
function para(options: IParagraphOptions): Paragraph {
  return new Paragraph({ widowControl: false, ...options });
}

function styled(style: StyleId, text: string): Paragraph {
  return para({ style, children: runs(text) });
}

/** Rows are filled: Word refuses a table whose rows differ. */
function table(rows: readonly (readonly string[])[]): Table {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: Array.from(
            { length: columns },
            (_, column) => new TableCell({ children: [styled('Cell', row[column] ?? '')] }),
          ),
        }),
    ),
  });
}

/** Line ends and tabs as Word has them, and quotation marks in the Chinese font by the hint. */
function runs(text: string, style?: string): ParagraphChild[] {
  return xmlText(text)
    .split(/\r\n?|\n/u)
    .map(
      (line, place) =>
        new TextRun({
          font: { hint: 'eastAsia' },
          ...(style === undefined ? {} : { style }),
          ...(place > 0 ? { break: 1 } : {}),
          children: line.split(/(\t)/u).map((piece) => (piece === '\t' ? new Tab() : piece)),
        }),
    );
}

/** What XML 1.0 has no characters for becomes U+FFFD. */
function xmlText(text: string): string {
  return wellFormed(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
