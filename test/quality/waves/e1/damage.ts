/** What the wave's sites do to text, beside what the wave before it shows. */
import { insideClause } from '../../cut.ts';
import { plain } from '../../layouts/print.ts';
import type { Line } from '../../sheet.ts';

/** Lines in sheets of about `per` lines; a long paragraph at the end of a sheet is broken and goes on overleaf. */
export function turned(all: readonly Line[], per: number): readonly (readonly Line[])[] {
  const sheets: Line[][] = [[]];
  for (const line of all) {
    const sheet = sheets.at(-1);
    if (!sheet) break;
    const text = plain(line);
    const full = sheet.length + 1 >= per;
    const at =
      full && line.type === 'paragraph' && line.runs.length === 1 && text.length > 120
        ? insideClause(text, Math.floor(text.length * 0.5))
        : null;
    if (line.type === 'paragraph' && at !== null) {
      sheet.push({ ...line, runs: [{ text: text.slice(0, at) }] });
      sheets.push([{ ...line, runs: [{ text: text.slice(at) }] }]);
    } else {
      sheet.push(line);
      if (full) sheets.push([]);
    }
  }
  return sheets.filter((sheet) => sheet.length > 0);
}

/** Marked-up text in which some editor wrapped every few words in an element of its own. */
export function wrapped(html: string): string {
  return html.replace(/[^<>&;]{24,}?[，。]/gu, (run) => `<span class="s${run.length % 4}">${run}</span>`);
}
