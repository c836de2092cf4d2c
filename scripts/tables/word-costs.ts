/**
 * Writes `lib/rules/word-costs.ts` from jieba's word list (`dict.txt`, MIT licence; the npm package `@node-rs/jieba` carries it):
 * `node --import tsx scripts/tables/word-costs.ts PATH/TO/dict.txt`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readDictionaries } from '../../lib/convert/dictionaries-node.ts';
import { phraseTable, replacePhrases } from '../../lib/convert/phrases.ts';

/** Rarer words are left out, but those that decide a character, and those that could lie across one: 条理 beside 面条. */
const fewest = 300;
const fewestBeside = 60;
const longest = 4;

const { STPhrases, STCharacters } = await readDictionaries();
const characters = phraseTable(STCharacters);
const decides = new Set(
  STPhrases.split('|')
    .map((entry) => entry.split(' '))
    .flatMap(([from = '', to = '']) => (replacePhrases(characters, from) === to ? [] : [from])),
);

const entries = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .map(([word = '', times = '0']) => ({ word, times: Number(times) }))
  .filter(({ word, times }) => /^\p{Script=Han}+$/u.test(word) && times > 0);
const total = entries.reduce((sum, { times }) => sum + times, 0);

const usual = new Set(
  entries.filter(({ word, times }) => times >= fewestBeside && decides.has(word)).map(({ word }) => word),
);
const begins = new Set([...usual].map((word) => word.charAt(0)));
const ends = new Set([...usual].map((word) => word.slice(-1)));
const isBeside = (word: string) => word.length === 2 && (ends.has(word.charAt(0)) || begins.has(word.charAt(1)));

/** Words by bits of surprise and length. */
const groups = new Map<string, string[]>();
for (const { word, times } of entries) {
  if (word.length > longest) continue;
  if (times < (isBeside(word) ? fewestBeside : fewest) && !decides.has(word)) continue;
  const key = `${Math.round(2 * Math.log2(total / times)) / 2} ${word.length}`;
  const words = groups.get(key);
  if (words === undefined) groups.set(key, [word]);
  else words.push(word);
}
const keys = [...groups.keys()].sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b) || (a < b ? -1 : 1));
const rows = keys.map((key) => `${key} ${(groups.get(key) ?? []).sort().join('')}`);

const source = `/** Written by \`scripts/tables/word-costs.ts\` from jieba's word list; do not edit. */

/** How rare words are, in Simplified, as groups \`bits-of-surprise length words\`, the words one behind the other. */
export const wordCosts =
  '${rows.join('|')}';
`;
writeFileSync(new URL('../../lib/rules/word-costs.ts', import.meta.url), source);
console.log(`${[...groups.values()].flat().length} words, ${Buffer.byteLength(source)} bytes`);
