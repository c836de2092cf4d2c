/** What the layouts share: how runs, lines and notices become mark-up. */
import type { Fragment, Line, Run, Sheet } from '../sheet.ts';

/** Text as mark-up. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** One piece of a line as mark-up. */
export function run({ text, tag, html }: Run): string {
  const inner = html ?? escaped(text);
  if (tag === undefined) return inner;
  if (tag === 'a') return `<a href="/go/?id=7">${inner}</a>`;
  return `<${tag}>${inner}</${tag}>`;
}

/** The mark-up of a line's pieces, without an element of its own. */
export function inline(line: Line): string {
  return 'runs' in line ? line.runs.map(run).join('') : '';
}

/** The text of a line's pieces. */
export function plain(line: Line): string {
  return 'runs' in line ? line.runs.map(({ text }) => text).join('') : '';
}

/** A notice in an element of its own. */
export function element(tag: Fragment['tag'], inner: string, name = ''): string {
  const named = name ? ` class="${name}"` : '';
  return tag === 'a' ? `<a${named} href="/go/?id=9">${inner}</a>` : `<${tag}${named}>${inner}</${tag}>`;
}

/** The same, as a layout writes it among the lines of the text. */
export function notice(inner: string, tag: Fragment['tag']): string {
  return element(tag, inner);
}

/** Notices outside the text, each in its own element. */
export function fragments(all: readonly Fragment[], name = 'box'): string {
  return all
    .map(({ tag, texts, html }) => {
      if (html !== undefined) return `<div class="${name}">${html}</div>`;
      const inner = texts.map((text) => element(tag, escaped(text))).join('\n');
      return tag === 'li' ? `<div class="${name}"><ul>${inner}</ul></div>` : `<div class="${name}">${inner}</div>`;
    })
    .join('\n');
}

/** A table as every editor writes it. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  return `<table border="1" cellspacing="0"><tbody>${cells.join('')}</tbody></table>`;
}

/** The other pages that a site names beside the text. */
export function otherPages(sheet: Sheet, name = 'list'): string {
  const items = sheet.others.map(
    ({ title, day }, index) =>
      `<li><a href="/a/${index + 31}.html" title="${escaped(title)}">${escaped(title)}</a><span>${day}</span></li>`,
  );
  return `<ul class="${name}">${items.join('\n')}</ul>`;
}

/** How a layout writes each sort of line; what it does not name is written like a paragraph. */
export interface Writers {
  readonly paragraph: (inner: string, line: Line) => string;
  readonly heading?: (inner: string, level: number) => string;
  readonly signature?: (inner: string) => string;
  readonly imprint?: (inner: string) => string;
  readonly section?: (inner: string) => string;
  readonly extra?: (inner: string) => string;
  readonly verse?: (inner: string) => string;
  readonly notice?: (inner: string, tag: Fragment['tag']) => string;
  /** Not there: an item is a paragraph. */
  readonly list?: (items: readonly string[]) => string;
}

/** A list as such. */
export function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
}

/** All lines of the container. */
export function lines(sheet: Sheet, writers: Writers, between = '\n'): string {
  return sheet.lines
    .map((line): string => {
      if (line.type === 'table') return table(line.rows);
      if (line.type === 'list') {
        return (
          writers.list?.(line.items) ?? line.items.map((item) => writers.paragraph(escaped(item), line)).join(between)
        );
      }
      const inner = inline(line);
      if (line.type === 'heading') return writers.heading?.(inner, line.level) ?? writers.paragraph(inner, line);
      if (line.type === 'notice') return writers.notice?.(inner, line.tag) ?? writers.paragraph(inner, line);
      if (line.type === 'paragraph') return writers.paragraph(inner, line);
      return writers[line.type]?.(inner) ?? writers.paragraph(inner, line);
    })
    .join(between);
}

/** A page from what is in its head and its body. */
export function page(sheet: Sheet, body: string, head = ''): string {
  return `<!DOCTYPE html>
<html lang="${sheet.hant ? 'zh-Hant' : 'zh-CN'}"><head><meta charset="utf-8"><title>${escaped(sheet.headTitle)}</title>
${head}</head><body>
${body}
</body></html>`;
}
