/** What the layouts of the wave share: source lines, rows of print, groups of lines. */
import { inline, list, plain, table } from '../../layouts/print.ts';
import type { Line, Sheet } from '../../sheet.ts';

/** Source lines of at most `measure` characters, as Word and old editors break them: a line end within a sentence means nothing. */
export function broken(inner: string, measure = 38): string {
  return inner.includes('<')
    ? inner
    : inner.replace(new RegExp(`(.{${measure}})(?=.{6})`, 'gu'), (row) => (/[&;\w]$/u.test(row) ? row : `${row}\n`));
}

/** A paragraph as rows of print, the first with an indent of two characters; no row begins with a mark that ends something. */
export function rowsOf(text: string, measure: number): readonly string[] {
  const rows: string[] = [];
  for (const character of `　　${text}`) {
    const last = rows.at(-1);
    if (last !== undefined && ([...last].length < measure || /[，。、；：？！）”》]/u.test(character)))
      rows[rows.length - 1] = last + character;
    else rows.push(character);
  }
  return rows;
}

/** All rows of print of a sheet. */
export function printedRows(sheet: Sheet, measure: number): readonly string[] {
  return sheet.lines.flatMap((line) =>
    line.type === 'table'
      ? line.rows.map((cells) => cells.join('　'))
      : line.type === 'list'
        ? line.items.flatMap((item) => rowsOf(item, measure))
        : rowsOf(plain(line), measure),
  );
}

/** `count` groups of about one length, in their order. */
export function grouped<T>(rows: readonly T[], count: number): readonly (readonly T[])[] {
  const size = Math.max(1, Math.ceil(rows.length / count));
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, group) =>
    rows.slice(group * size, (group + 1) * size),
  );
}

/** Each line's mark-up by one writer; lists and tables as such. */
export function written(
  lines: readonly Line[],
  write: (inner: string, line: Line, index: number) => string,
): readonly string[] {
  return lines.map((line, index) => {
    if (line.type === 'table') return table(line.rows);
    if (line.type === 'list') return list(line.items);
    return write(inline(line), line, index);
  });
}

/** The day of the week of a day, as one character. */
export const weekday = (day: string): string => '日一二三四五六'.charAt(new Date(`${day}T00:00:00Z`).getUTCDay());
