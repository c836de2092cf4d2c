/** How runs, lines and notices become mark-up, in whatever layout they stand. */
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

/** A line's pieces, without an element of its own; lists and tables as such. */
export function inline(line: Line): string {
  if (line.type === 'table') return table(line.rows);
  if (line.type === 'list') return `<ul>${line.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  return line.runs.map(run).join('');
}

/** The text of a line's pieces. */
export function plain(line: Line): string {
  return 'runs' in line ? line.runs.map(({ text }) => text).join('') : '';
}

/** A notice in an element of its own. */
export function element(tag: Fragment['tag'], inner: string): string {
  return tag === 'a' ? `<a href="/go/?id=9">${inner}</a>` : `<${tag}>${inner}</${tag}>`;
}

/** Notices outside the text, each in its own element. */
export function fragments(all: readonly Fragment[], name: string): string {
  return all
    .map(({ tag, texts, html }) => {
      if (html !== undefined) return `<div class="${name}">${html}</div>`;
      const inner = texts.map((text) => element(tag, escaped(text))).join('\n');
      return tag === 'li' ? `<div class="${name}"><ul>${inner}</ul></div>` : `<div class="${name}">${inner}</div>`;
    })
    .join('\n');
}

/** A table as every editor writes it. */
function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  return `<table border="1" cellspacing="0"><tbody>${cells.join('')}</tbody></table>`;
}

/** The other pages that a site names beside the text. */
export function otherPages({ others }: Sheet, name: string): string {
  const items = others.map(
    ({ title, day }, index) =>
      `<li><a href="/a/${index + 31}.html" title="${escaped(title)}">${escaped(title)}</a><span>${day}</span></li>`,
  );
  return `<ul class="${name}">${items.join('\n')}</ul>`;
}

/** A page from what is in its head and its body. */
export function page({ hant, headTitle }: Sheet, body: string, head: string): string {
  return `<!DOCTYPE html>
<html lang="${hant ? 'zh-Hant' : 'zh-CN'}"><head><meta charset="utf-8"><title>${escaped(headTitle)}</title>
${head}</head><body>
${body}
</body></html>`;
}
