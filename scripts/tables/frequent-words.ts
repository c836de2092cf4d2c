/**
 * Writes `lib/rules/frequent-words.ts` from jieba's word list (`dict.txt`, MIT licence; the npm package `@node-rs/jieba` carries it):
 * `node --import tsx scripts/tables/frequent-words.ts PATH/TO/dict.txt`
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** Pairs to keep: of what stands inside words in running text, four fifths. */
const most = 12_000;

const counts = new Map<string, number>();
for (const line of readFileSync(process.argv[2] ?? '', 'utf8').split('\n')) {
  const [word = '', times] = line.split(' ');
  if (!/^\p{Script=Han}{2,}$/u.test(word)) continue;
  const characters = [...word];
  characters.slice(1).forEach((second, index) => {
    const pair = `${characters[index]}${second}`;
    counts.set(pair, (counts.get(pair) ?? 0) + Number(times));
  });
}

const seconds = new Map<string, string>();
for (const [pair] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, most)) {
  const [first = '', second = ''] = pair;
  seconds.set(first, (seconds.get(first) ?? '') + second);
}

const source = `/** Written by \`scripts/tables/frequent-words.ts\` from jieba's word list; do not edit. */

/**
 * What stands together inside words of running text, in Simplified: the first character of a group with those that follow it, the most
 * frequent first, groups parted by blanks.
 */
export const pairsInWords =
  '${[...seconds].map(([first, followers]) => first + followers).join(' ')}';
`;
writeFileSync(new URL('../../lib/rules/frequent-words.ts', import.meta.url), source);
console.log(`${most} pairs after ${seconds.size} characters, ${Buffer.byteLength(source)} bytes`);
