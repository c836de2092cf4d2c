/** What is wrong with a page, in a few lines. */
import { type Measures, normal, type Outcome } from './score.ts';
import type { Page, ReferenceBlock } from './sheet.ts';

const longest = 6;
const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 60)}…${text.slice(-25)}` : text);
const textOf = (block: ReferenceBlock): string =>
  block.type === 'gap'
    ? ''
    : 'text' in block
      ? block.text
      : block.type === 'list'
        ? block.items.join('\n')
        : block.rows.flat().join('\n');
const gapList = (blocks: readonly ReferenceBlock[]): string =>
  blocks
    .flatMap((block) =>
      block.type === 'gap'
        ? [`${block.reason}:${block.omittedChars ?? '?'}${block.orAbout === undefined ? '' : `~${block.orAbout}`}`]
        : [],
    )
    .join(' ');

/** Whether every measure is full. */
export function isRight(measures: Measures): boolean {
  const { junk, ...shares } = measures;
  return junk.length === 0 && Object.values(shares).every((share) => share >= 1);
}

/** One line for each thing that is wrong. */
export function whatIsWrong(page: Page, outcome: Outcome, measures: Measures): readonly string[] {
  const { reference } = page;
  const lines: string[] = [];
  if (measures.kind < 1) lines.push(`kind: ${outcome.kind} instead of ${reference.kind}`);
  if (reference.speeches.length === 0) return lines;
  if (measures.title < 1)
    lines.push(
      `title: ${outcome.speeches.map(({ title }) => title).join(' | ')} instead of ${reference.speeches.map(({ title }) => title).join(' | ')}`,
    );
  if (measures.date < 1)
    lines.push(
      `date: ${outcome.speeches[0]?.published ?? null} instead of ${reference.speeches[0]?.published ?? null}`,
    );
  if (measures.split < 1)
    lines.push(`split: ${outcome.speeches.length} speeches instead of ${reference.speeches.length}`);
  const wantedBlocks = reference.speeches.flatMap(({ blocks }) => blocks);
  const foundBlocks = outcome.speeches.flatMap(({ blocks }) => blocks);
  if (measures.gaps < 1) lines.push(`gaps: [${gapList(foundBlocks)}] instead of [${gapList(wantedBlocks)}]`);
  if (measures.junk.length > 0) lines.push(`junk: ${measures.junk.join(' · ')}`);
  const wanted = new Set(wantedBlocks.map(textOf).map(normal));
  const found = new Set(foundBlocks.map(textOf).map(normal));
  const optional = new Set(reference.underTitle.map(normal));
  const missing = wantedBlocks.map(textOf).filter((text) => normal(text) !== '' && !found.has(normal(text)));
  const extra = foundBlocks
    .map(textOf)
    .filter((text) => normal(text) !== '' && !wanted.has(normal(text)) && !optional.has(normal(text)));
  const some = (sign: string, texts: readonly string[]): string[] => [
    ...texts.slice(0, longest).map((text) => `  ${sign} ${short(text)}`),
    ...(texts.length > longest ? [`  ${sign} … ${texts.length - longest} more`] : []),
  ];
  if (measures.recall < 1 || measures.precision < 1 || measures.exact < 1) {
    lines.push(
      `text: recall ${measures.recall.toFixed(3)} precision ${measures.precision.toFixed(3)} exact ${measures.exact.toFixed(3)}`,
    );
    lines.push(...some('-', missing), ...some('+', extra));
  }
  if (measures.underTitle < 1) lines.push(`under the title: ${reference.underTitle.join(' · ')} is not in the record`);
  return lines;
}
