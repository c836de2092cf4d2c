/** Speeches as one HTML file that needs nothing else: no script, no picture, no address that it asks for. */

import { byLine } from '../model/speech.ts';
import type { Block, TargetScript } from '../model/types.ts';
import type { SourceScript } from '../text/script.ts';
import { standsFlush } from '../text/speaker.ts';
import { htmlStyle } from './html-style.ts';
import type { PrintOptions } from './markdown.ts';
import { element, escaped } from './markup.ts';
import type { ExportItem } from './summary.ts';
import { chineseWords, type ExportWords, gapLine } from './words.ts';

/** The languages whose glyphs a script is drawn with. */
const languages: Readonly<Record<SourceScript | TargetScript, string>> = {
  keep: 'zh',
  unknown: 'zh',
  mixed: 'zh',
  hans: 'zh-Hans',
  hant: 'zh-Hant',
  tw: 'zh-Hant-TW',
  hk: 'zh-Hant-HK',
};

/** A line of the table of contents: `href` is an anchor, or the path of a file. */
export interface HtmlEntry {
  readonly href: string;
  readonly title: string;
}

/** One speech as a file. */
export function toHtmlPage(item: ExportItem, options: PrintOptions = {}): string {
  const { untitled } = options.words ?? chineseWords;
  return `${htmlHead(item.speech.title.trim() || untitled, options)}${htmlArticle(item, options)}${htmlEnd}`;
}

/** What stands before the speeches, a table of contents among it where there are entries. */
export function htmlHead(title: string, options: PrintOptions = {}, entries: readonly HtmlEntry[] = []): string {
  // Nothing is asked for by the page itself, and it forbids it to whatever might be put into it later
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

/** What stands behind them. */
export const htmlEnd = '</body>\n</html>\n';

/** One speech between the head and the end; `id` is what a table of contents calls it. */
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

/** Where it was saved from; only addresses of the web become links. */
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
