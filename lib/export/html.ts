/** Speeches as one HTML file that loads nothing else. */

import { byLine } from '../model/speech.ts';
import type { Block, TargetScript } from '../model/types.ts';
import type { SourceScript } from '../text/script.ts';
import { standsFlush } from '../text/speaker.ts';
import { element, escaped } from './escapes.ts';
import type { PrintOptions } from './markdown.ts';
import type { ExportItem } from './summary.ts';
import { chineseWords, type ExportWords, gapLine } from './words.ts';

/** By it browsers choose glyphs. */
const languages: Readonly<Record<SourceScript | TargetScript, string>> = {
  keep: 'zh',
  unknown: 'zh',
  mixed: 'zh',
  hans: 'zh-Hans',
  hant: 'zh-Hant',
  tw: 'zh-Hant-TW',
  hk: 'zh-Hant-HK',
};

/** `href` is an anchor, or the path of a file. */
export interface HtmlEntry {
  readonly href: string;
  readonly title: string;
}

/** One speech as a file. */
export function toHtmlPage(item: ExportItem, options: PrintOptions = {}): string {
  const { untitled } = options.words ?? chineseWords;
  return `${htmlHead(item.speech.title.trim() || untitled, options)}${htmlArticle(item, options)}${htmlEnd}`;
}

/** What stands before the speeches, with a table of contents where there are entries. */
export function htmlHead(title: string, options: PrintOptions = {}, entries: readonly HtmlEntry[] = []): string {
  // It forbids itself to load anything, whatever might be put into it later
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>${htmlStyle}</style>`,
  ].join('\n');
  return `<!DOCTYPE html>\n<html lang="zh">\n<head>\n${head}\n</head>\n<body${options.indent ? ' class="indent"' : ''}>\n${contents(entries, options.words ?? chineseWords)}`;
}

export const htmlEnd = '</body>\n</html>\n';

/** One speech; `id` is what a table of contents calls it. */
export function htmlArticle(
  { speech, meta }: ExportItem,
  options: PrintOptions = {},
  id: string | null = null,
): string {
  const words = options.words ?? chineseWords;
  const by = options.byLine === true ? byLine(speech) : '';
  const title = speech.title.trim() === '' ? '' : element('h1', escaped(speech.title));
  const from = options.byLine === true ? source(meta.url, words) : '';
  const body = [
    title,
    by === '' ? '' : element('p', escaped(by), ' class="by"'),
    ...speech.blocks.map((block) => write(block, words)),
    from,
  ].join('');
  const attributes = `${id === null ? '' : ` id="${escaped(id)}"`} lang="${languages[meta.script]}"`;
  return element('article', `\n${body}`, attributes);
}

function contents(entries: readonly HtmlEntry[], words: ExportWords): string {
  if (entries.length === 0) return '';
  const lines = entries.map(({ href, title }) =>
    element('li', `<a href="${escaped(href)}">${escaped(title.trim() === '' ? words.untitled : title)}</a>`),
  );
  return element('nav', `\n${element('h1', escaped(words.index.heading))}${element('ol', `\n${lines.join('')}`)}`);
}

/** Only addresses of the web become links. */
function source(url: string | null, words: ExportWords): string {
  if (url === null || url === '') return '';
  const address = /^https?:\/\//iu.test(url)
    ? `<a href="${escaped(url)}" rel="noreferrer noopener">${escaped(url)}</a>`
    : escaped(url);
  return element('p', `${escaped(words.index.source)} ${address}`, ' class="from"');
}

type Writers = { [K in Block['type']]: (block: Extract<Block, { type: K }>, words: ExportWords) => string };

const writers: Writers = {
  heading: ({ level, text }) => element(`h${level}`, escaped(text)),
  paragraph: ({ text }) =>
    element('p', escaped(text), standsFlush(text) || text.startsWith('\u3000') ? ' class="flush"' : ''),
  list: ({ ordered, items }) =>
    element(ordered ? 'ol' : 'ul', `\n${items.map((item) => element('li', escaped(item))).join('')}`),
  table: ({ rows }) =>
    element('table', `\n${element('tbody', `\n${rows.map((row) => element('tr', cells(row))).join('')}`)}`),
  gap: (gap, words) => element('p', escaped(gapLine(gap, words)), ' class="gap" role="note"'),
};

function cells(row: readonly string[]): string {
  return row.map((cell) => element('td', escaped(cell)).trimEnd()).join('');
}

function write(block: Block, words: ExportWords): string {
  return writers[block.type](block as never, words);
}

const songti = '"Songti SC", "SimSun", "Noto Serif CJK SC", "Source Han Serif SC", serif';

const songtiTraditional = '"Songti TC", "PMingLiU", "Noto Serif CJK TC", "Source Han Serif TC", serif';

const fangsong = '"FangSong", "STFangsong", "FangSong_GB2312"';

const heiti = '"SimHei", "Heiti SC", "Heiti TC", "Microsoft JhengHei", "Noto Sans CJK SC", sans-serif';

const kaiti = '"KaiTi", "STKaiti", "Kaiti SC", "BiauKai", "DFKai-SB"';

/** A gap is marked in print too, and text keeps its blanks. */
const htmlStyle = `
:root { color-scheme: light dark; }
body { max-width: 38em; margin: 0 auto; padding: 2em 1.2em 4em; font: 18px/1.9 ${fangsong}, ${songti};
  color: #222; background: #fff; overflow-wrap: anywhere; }
:lang(zh-Hant) { font-family: ${songtiTraditional}; }
h1, h2, h3, h4, h5, h6, p, li, td { white-space: pre-wrap; }
h1 { margin: 1.2em 0 .5em; font: 600 1.55em/1.45 ${songti}; text-align: center; text-wrap: balance; }
h2, h3, h4, h5, h6 { margin: 1.2em 0 .4em; font-size: 1em; font-weight: 600; }
h2 { font-family: ${heiti}; }
h3, .by { font-family: ${kaiti}, ${songti}; }
p { margin: .5em 0; text-align: justify; }
.indent p { text-indent: 2em; }
.indent :is(.flush, .by, .gap, .from) { text-indent: 0; }
.by { text-align: center; }
.by, .from { color: #666; font-size: .85em; }
.from { margin-top: 2em; }
.gap { margin: 1.2em 0; padding: .3em 1em; border: 1px dashed #b3301f; color: #b3301f; text-align: center; }
table { width: 100%; margin: 1em 0; border-collapse: collapse; font-size: .9em; }
td { padding: .2em .6em; border: 1px solid #999; vertical-align: top; }
nav { margin-bottom: 3em; }
nav ol { padding-inline-start: 2.5em; }
a { color: inherit; }
@media (prefers-color-scheme: dark) {
  body { color: #ddd; background: #1c1b19; }
  .gap { border-color: #e0705e; color: #e0705e; }
  .by, .from { color: #aaa; }
}
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 16pt; line-height: 28.95pt; color: #000; background: #fff; }
  h1 { margin-top: 0; font-size: 22pt; line-height: 35pt; }
  .by, .from, table { font-size: 12pt; }
  article + article, nav + article { break-before: page; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  tr, .gap { break-inside: avoid; }
  p { orphans: 2; widows: 2; }
}
`;
