/** MediaWiki's lists of words, which the npm package wikimedia-langconv carries. They are GPL: they are counted, no row stands here. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const lists = { Simplified: 'HANS', Traditional: 'HANT' } as const;
const bytes = String.raw`\[ ((?:"[0-9A-F]{2}" ?)+)\]`;

/** Words of two characters and more with what they become; null where the package is not installed. */
export function mediaWikiWords(to: keyof typeof lists): readonly (readonly [string, string])[] | null {
  const source = readList();
  if (source === null) return null;
  const begin = source.indexOf(`define TABLE'ZH'${lists[to]} [`);
  const table = source.slice(begin, source.indexOf('];', begin));
  return [...table.matchAll(new RegExp(`${bytes} : ${bytes}`, 'gu'))]
    .map(([, from = '', into = '']) => [textOf(from), textOf(into)] as const)
    .filter(([from]) => [...from].length > 1);
}

function readList(): string | null {
  try {
    return readFileSync(createRequire(import.meta.url).resolve('wikimedia-langconv/fst/zh-exceptions.foma'), 'utf8');
  } catch {
    return null;
  }
}

/** `"E4" "B8"`: UTF-8, byte by byte. */
function textOf(listed: string): string {
  return Buffer.from(listed.replace(/[" ]/gu, ''), 'hex').toString('utf8');
}
