/** Text as rows of print on sheets, as viewers of documents and scans show it. */
import { insideClause } from '../cut.ts';
import type { Line } from '../sheet.ts';
import { plain } from './mark-up.ts';
import type { Words } from './template.ts';

/** A row, and whether a paragraph begins with it. */
export interface Row {
  readonly row: string;
  readonly first: boolean;
}

const numberAfter = (words: Words, name: string): number | null =>
  words.includes(name) ? Number(words[words.indexOf(name) + 1]) : null;

/** No row begins with a mark that ends something. */
function hangingRows(text: string, measure: number): readonly string[] {
  const rows: string[] = [];
  for (const character of text) {
    const last = rows.at(-1);
    if (last !== undefined && ([...last].length < measure || /[，。、；：？！）”》]/u.test(character)))
      rows[rows.length - 1] = last + character;
    else rows.push(character);
  }
  return rows;
}

function strictRows(text: string, measure: number): readonly string[] {
  const characters = [...text];
  return Array.from({ length: Math.ceil(characters.length / measure) }, (_, row) =>
    characters.slice(row * measure, (row + 1) * measure).join(''),
  );
}

/**
 * The rows of each sheet: `of 34` characters a row; `by 28` rows a sheet, or `in 3` sheets, or sheets of one length `near 22` rows.
 * `flush`: no blanks before a paragraph. `hanging`: marks may stand beyond the measure.
 */
export function sheetsOf(lines: readonly Line[], words: Words): readonly (readonly Row[])[] {
  const measure = numberAfter(words, 'of') ?? 30;
  const split = words.includes('hanging') ? hangingRows : strictRows;
  const rows = lines.flatMap((line): readonly Row[] => {
    if (line.type === 'table') return line.rows.map((cells) => ({ row: cells.join('　'), first: true }));
    const texts = line.type === 'list' ? line.items : [plain(line)];
    return texts.flatMap((text) =>
      split(words.includes('flush') ? text : `　　${text}`, measure).map((row, index) => ({ row, first: index === 0 })),
    );
  });
  const near = numberAfter(words, 'near');
  const count = near === null ? numberAfter(words, 'in') : Math.max(2, Math.ceil(rows.length / near));
  const size = count === null ? (numberAfter(words, 'by') ?? rows.length) : Math.ceil(rows.length / count);
  return Array.from({ length: count ?? Math.ceil(rows.length / size) }, (_, sheet) =>
    rows.slice(sheet * size, (sheet + 1) * size),
  );
}

/** `3`: so many groups of lines of about one length; `4 5`: each of five lines at least. `turned`: a paragraph goes on overleaf. */
export function groupsOf(lines: readonly Line[], words: Words): readonly (readonly Line[])[] {
  const [count = 1, least = 1] = words.filter((word) => /^\d+$/u.test(word)).map(Number);
  const size = Math.max(least, Math.ceil(lines.length / count));
  if (words.includes('turned')) return turned(lines, size);
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, group) =>
    lines.slice(group * size, (group + 1) * size),
  );
}

/** Lines in sheets of about `size` lines; a long paragraph at the end of a sheet is broken and goes on overleaf. */
function turned(lines: readonly Line[], size: number): readonly (readonly Line[])[] {
  const sheets: Line[][] = [];
  let sheet: Line[] = [];
  for (const line of lines) {
    const text = plain(line);
    const full = sheet.length + 1 >= size;
    const at =
      full && line.type === 'paragraph' && line.runs.length === 1 && text.length > 120
        ? insideClause(text, Math.floor(text.length * 0.5))
        : null;
    const [own, overleaf] =
      line.type === 'paragraph' && at !== null
        ? [{ ...line, runs: [{ text: text.slice(0, at) }] }, [{ ...line, runs: [{ text: text.slice(at) }] }]]
        : [line, []];
    sheet.push(own);
    if (!full) continue;
    sheets.push(sheet);
    sheet = overleaf;
  }
  return [...sheets, sheet].filter((one) => one.length > 0);
}
