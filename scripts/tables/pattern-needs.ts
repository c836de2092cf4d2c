/**
 * Writes `lib/rules/pattern-needs.ts`: what the patterns of the tables need of a text, read off them (`needs.ts`). After a pattern has
 * changed: `npm run needs`
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Needs } from '../../lib/notices/sieve.ts';
import { omissionCues } from '../../lib/rules/omission-cues.ts';
import { omissions } from '../../lib/rules/omissions.ts';
import { voiceCues } from '../../lib/rules/site-cues.ts';
import { spanRules } from '../../lib/rules/site-spans.ts';
import { needsOf } from './needs.ts';

/** Words that differ in their last letter alone, by what they begin with: `http://a`, `http://b` and so on are `http://`. */
function shortened(words: readonly string[]): readonly string[] {
  const begins = new Map<string, number>();
  for (const word of words) begins.set(word.slice(0, -1), (begins.get(word.slice(0, -1)) ?? 0) + 1);
  const isOne = (word: string) => word.length > leastBeginning && (begins.get(word.slice(0, -1)) ?? 0) > mostEndings;
  return [...new Set(words.map((word) => (isOne(word) ? word.slice(0, -1) : word)))];
}

/** UTF-16 units. */
const leastBeginning = 4;
const mostEndings = 9;

/** Blanks by their number: two of them end a line of code. */
const written = (value: unknown): string =>
  JSON.stringify(value).replace(/(?! )\s/gu, (blank) => `\\u${blank.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The file as it has to be. */
export function patternNeedsFile(): string {
  const lists = new Map<string, number>();
  const numberOf = (words: readonly string[]): number => {
    const key = written(shortened(words));
    const known = lists.get(key) ?? lists.size;
    lists.set(key, known);
    return known;
  };
  const packed = ({ longest, ways }: Needs): string =>
    written([
      longest === Infinity ? null : longest,
      ...ways.map(({ starts, words }) => [starts && [...new Set(starts)].join(''), ...words.map(numberOf)]),
    ]);
  const tables = Object.entries({ spans: spanRules, omissions, cues: voiceCues, missing: omissionCues });
  const rows = tables.map(
    ([name, table]) =>
      `  ${name}: [\n${table.map(({ pattern }) => `    ${packed(needsOf(pattern))},\n`).join('')}  ],\n`,
  );
  return `/** Written by \`npm run needs\`; do not edit. */

export type TableName = ${tables.map(([name]) => `'${name}'`).join(' | ')};

/** The longest text that a row can fit, null for any; then each way to fit it: what it may begin with, and the lists of which it needs a word. */
type PackedNeeds = readonly [number | null, ...(readonly [string | null, ...number[]])[]];

// biome-ignore format: one row a line
export const patternNeeds: Readonly<Record<TableName, readonly PackedNeeds[]>> = {
${rows.join('')}};

// biome-ignore format: one list a line
export const wordLists: readonly (readonly string[])[] = [
${[...lists.keys()].map((list) => `  ${list},\n`).join('')}];
`;
}

const target = fileURLToPath(new URL('../../lib/rules/pattern-needs.ts', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, patternNeedsFile());
