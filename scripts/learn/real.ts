/** Reads the real texts and pages of `../shared/real`: an author's lines, and what pages print around them. */
import { readdirSync, readFileSync } from 'node:fs';
import { visibleLength } from '../../lib/text/visible.ts';

interface RealText {
  readonly source: string;
  readonly lines: readonly string[];
}

/** Clean texts: all lines of them are an author's. */
export function textsOf(real: URL): readonly RealText[] {
  const folder = new URL('texts/', real);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .map((name) => ({
      source: name.replace('.ndjson', ''),
      lines: readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .flatMap((line): readonly string[] => (JSON.parse(line) as { paragraphs: readonly string[] }).paragraphs),
    }));
}

interface PageLine {
  readonly source: string;
  readonly text: string;
  readonly isAuthors: boolean;
  /** A link to another text: a title, worded like a subhead; whose it is its place tells. */
  readonly isHeadline: boolean;
  /** What stands within the text counts most, what is far from it least. */
  readonly weight: number;
}

interface Reference {
  readonly title: string | null;
  readonly text: string;
}

/** Lines of saved pages: those of the reference, and those outside of it. */
export function linesOfPages(real: URL): readonly PageLine[] {
  const pages = new URL('pages/', real);
  return readdirSync(pages)
    .sort()
    .flatMap((source) => {
      const folder = new URL(`${source}/`, pages);
      return readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .flatMap((name) => {
          const reference = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Reference;
          return linesOfPage(source, reference, readFileSync(new URL(name.replace('.json', '.html'), folder)));
        });
    });
}

const unseen = /<!--[\s\S]*?-->|<(script|style|noscript|textarea)\b[\s\S]*?<\/\1>/giu;
const breaks =
  /<\/?(?:p|div|br|li|ul|ol|td|tr|table|h[1-6]|dl|dd|dt|section|article|form|select|option|center|blockquote|title|body|hr|header|footer|nav|aside|figure|figcaption|button|label)\b[^>]*>/giu;
const entities: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', ensp: ' ', emsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', raquo: '»', laquo: '«', copy: '©' },
  ...{ middot: '·', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', hellip: '…', bull: '•' },
};
const highest = 0x10ffff;

function decoded(html: string): string {
  return html
    .replace(/&#x([0-9a-f]+);?/giu, (_, code: string) =>
      String.fromCodePoint(Math.min(highest, Number.parseInt(code, 16))),
    )
    .replace(/&#(\d+);?/gu, (_, code: string) => String.fromCodePoint(Math.min(highest, Number(code))))
    .replace(/&([a-z]+);/giu, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}

const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Letters; a shorter reference is not one, a longer line of it shows where the text stands. */
const leastReference = 50;
const longLine = 20;
/** Letters; a line that shares as many with the reference is partly the author's. */
const shared = 8;
/** Visible characters. */
const longest = 200;
/** Lines from the text. */
const near = 15;
const headline = /^[\p{Script=Han}\s“”《》、，：！？]{9,40}$/u;

function linesOfPage(source: string, { title, text }: Reference, bytes: Uint8Array): readonly PageLine[] {
  const reference = lettersOf(text);
  if (reference.length < leastReference) return [];
  const named = lettersOf(title ?? '');
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  const html = (asUtf8.match(/\ufffd/gu)?.length ?? 0) > 20 ? new TextDecoder('gb18030').decode(bytes) : asUtf8;
  const lines = html
    .replace(unseen, '')
    .replace(/<a\b[^>]*>/giu, '\u0001')
    .replace(/<\/a>/giu, '\u0002')
    .replace(breaks, '\n')
    .replace(/<[^>]*>/gu, '')
    .split('\n')
    .map((raw) => {
      const line = decoded(raw);
      const linked = (line.match(/\u0001[^\u0002]*/gu) ?? []).join('').replaceAll('\u0001', '');
      const plain = line
        .replace(/[\u0001\u0002]/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim();
      return {
        text: plain,
        letters: lettersOf(plain),
        linked: visibleLength(linked) / Math.max(1, visibleLength(plain)),
      };
    })
    .filter(({ letters }) => letters.length > 1);
  const isLong = lines.map(({ letters }) => letters.length >= longLine && reference.includes(letters));
  const from = isLong.indexOf(true);
  const to = isLong.lastIndexOf(true);
  const grams = new Set(
    Array.from({ length: reference.length - shared + 1 }, (_, at) => reference.slice(at, at + shared)),
  );
  const isShared = (letters: string) =>
    reference.includes(letters) ||
    (named !== '' && (named.includes(letters) || letters.includes(named))) ||
    Array.from({ length: Math.max(0, letters.length - shared + 1) }, (_, at) => letters.slice(at, at + shared)).some(
      (gram) => grams.has(gram),
    );
  const outside = lines.flatMap((line, index): readonly PageLine[] => {
    if (isShared(line.letters) || visibleLength(line.text) > longest) return [];
    const distance = from < 0 ? Infinity : Math.max(from - index, index - to, 0);
    const weight = (distance === 0 ? 1 : distance <= near ? 0.7 : 0.2) * (line.linked > 0.6 ? 0.3 : 1);
    const isHeadline = line.linked > 0.6 && headline.test(line.text);
    return [{ source, text: line.text, isAuthors: false, isHeadline, weight: isHeadline ? 0.3 : weight }];
  });
  const own = [...text.split('\n'), title ?? '']
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): PageLine => ({ source, text: line, isAuthors: true, isHeadline: false, weight: 1 }));
  return [...own, ...outside];
}
