/** What a Word document is put together from: paragraphs, tables, runs of text. */
import {
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { StyleId } from './docx-layout.ts';
import { wellFormed } from './well-formed.ts';

/** A paragraph that breaks where the page ends: 22 lines a page, also where one of them stands alone. */
export function para(options: IParagraphOptions): Paragraph {
  return new Paragraph({ widowControl: false, ...options });
}

/** A paragraph in a style. */
export function styled(style: StyleId, text: string): Paragraph {
  return para({ style, children: runs(text) });
}

/** A table over the whole width. Rows shorter than the longest are filled: Word refuses a table whose rows differ. */
export function table(rows: readonly (readonly string[])[]): Table {
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

/** A text as runs: line ends and tabs as Word has them, and quotation marks in the Chinese font by the hint. */
export function runs(text: string, style?: string): ParagraphChild[] {
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

/** What XML 1.0 has no characters for, each as U+FFFD. */
export function xmlText(text: string): string {
  return wellFormed(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
