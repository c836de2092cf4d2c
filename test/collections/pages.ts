/** Pages of many texts in the styles that sites have, and pages that only look so; printed plainly, as old templates do. */
import { object, optional, readRows, strings, text, truth } from '../read.ts';
import { type Small, smalls } from './texts.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** A line; one that begins with # is a heading by its tag. */
const line = (text: string): string =>
  text.startsWith('# ') ? `<h2>${escaped(text.slice(2))}</h2>` : `<p>${escaped(text)}</p>`;

/** A page with this title and these lines of text. */
export function pageOf(title: string, lines: readonly string[]): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>
<div class="nav"><a href="/">首页</a> <a href="/a">讲话</a> <a href="/b">致辞</a></div>
<div class="article"><h1>${escaped(title)}</h1><div class="content">${lines.map(line).join('\n')}</div></div>
<div class="foot"><a href="/c">关于本站</a></div></body></html>`;
}

/** The lines of a small text; without its greeting where it has none. */
export const bodyOf = ({ greeting, lines }: Small, greeted = true): readonly string[] =>
  greeted ? [greeting, ...lines] : lines;

/** The ways in which collections number their texts. */
export const styles = readRows(
  new URL('styles.jsonl', import.meta.url),
  object({
    /** How it is numbered. */
    name: text,
    page: text,
    /** The heading of each text; {} is the text's own title. */
    headings: strings,
    /** What the texts are called, where it is not what is printed. */
    titles: optional(strings),
    /** The texts begin with a greeting. */
    greeted: optional(truth),
    /** Lines above the first heading. */
    above: optional(strings),
    /** Lines between each heading and its greeting. */
    under: optional(strings),
  }),
);
type Style = (typeof styles)[number];

/** The lines of a page in such a style. */
export function collected({ headings, greeted, above = [], under = [] }: Style): readonly string[] {
  return [
    ...above,
    ...headings.flatMap((heading, index) => {
      const small = smalls[index % smalls.length] as Small;
      return [heading.replace('{}', small.title), ...under, ...bodyOf(small, greeted !== false)];
    }),
  ];
}

/** The headings as they are printed. */
export function printed({ headings, titles }: Style): readonly string[] {
  return (
    titles ??
    headings.map((heading, index) =>
      heading.replace(/^# /u, '').replace('{}', smalls[index % smalls.length]?.title ?? ''),
    )
  );
}
