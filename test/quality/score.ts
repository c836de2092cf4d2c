/** The measures of the project's gold files, on pages with exact references. */
import type { Reference, ReferenceBlock, ReferenceSpeech } from './sheet.ts';

/** What a tool made of a page. */
export interface Outcome {
  /** Null where the tool does not tell kinds. */
  readonly kind: string | null;
  readonly speeches: readonly {
    readonly title: string;
    readonly author: string | null;
    readonly published: string | null;
    readonly blocks: readonly ReferenceBlock[];
  }[];
}

export interface Measures {
  readonly recall: number;
  readonly precision: number;
  readonly exact: number;
  /** Junk strings that are left. */
  readonly junk: readonly string[];
  readonly title: number;
  readonly date: number;
  readonly split: number;
  readonly gaps: number;
  readonly kind: number;
  /** Share of the lines under the title that are somewhere in the record. */
  readonly underTitle: number;
}

/** NFKC without white space and marks: a tool is not judged by its commas. Redactions stay. */
export function normal(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{S}]+/gu, (run) => (run.match(/[*×]/gu) ?? []).join(''));
}

const shingleLength = 6;

function shingles(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const characters = [...text];
  for (let at = 0; at + shingleLength <= characters.length; at++) {
    const key = characters.slice(at, at + shingleLength).join('');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function overlap(of: Map<string, number>, held: Map<string, number>): number {
  let hit = 0;
  let all = 0;
  for (const [key, count] of of) {
    all += count;
    hit += Math.min(count, held.get(key) ?? 0);
  }
  return all > 0 ? hit / all : 1;
}

type Texted = Exclude<ReferenceBlock, { readonly type: 'gap' }>;

const isText = (block: ReferenceBlock): block is Texted => block.type !== 'gap';
const textOf = (block: Texted): string =>
  'text' in block ? block.text : block.type === 'list' ? block.items.join('\n') : block.rows.flat().join('\n');
const textsOf = (speeches: readonly { readonly blocks: readonly ReferenceBlock[] }[]): string[] =>
  speeches.flatMap(({ blocks }) => blocks.filter(isText).map(textOf));
const gapsOf = (speeches: readonly { readonly blocks: readonly ReferenceBlock[] }[]) =>
  speeches.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'gap'));
const day = (date: string | null | undefined): string => (date ?? '').slice(0, 10);

/** A share says how much is missing to about one in thirty. */
const nearly = (value: number, about: number): boolean => Math.abs(value - about) <= Math.max(3, about / 30);

function gapsRight(reference: readonly ReferenceSpeech[], outcome: Outcome['speeches'], mayGap: boolean): boolean {
  const wanted = gapsOf(reference);
  const all = gapsOf(outcome);
  const found = mayGap && all.length > wanted.length && all.at(-1)?.omittedChars === null ? all.slice(0, -1) : all;
  return (
    wanted.length === found.length &&
    wanted.every((gap, index) => {
      const other = found[index];
      if (other === undefined) return false;
      return (
        other.omittedChars === gap.omittedChars ||
        (gap.orAbout !== undefined && other.omittedChars !== null && nearly(other.omittedChars, gap.orAbout))
      );
    })
  );
}

/** Measures one page. A page that is no speech is measured by its kind alone. */
export function measure(reference: Reference, outcome: Outcome): Measures {
  const kind =
    outcome.kind === reference.kind || (reference.orKind !== undefined && outcome.kind === reference.orKind) ? 1 : 0;
  if (reference.speeches.length === 0) {
    return { recall: 1, precision: 1, exact: 1, junk: [], title: 1, date: 1, split: 1, gaps: 1, kind, underTitle: 1 };
  }
  const optional = new Set(reference.underTitle.map(normal));
  const wanted = textsOf(reference.speeches).map(normal).filter(Boolean);
  const produced = textsOf(outcome.speeches).map(normal).filter(Boolean);
  const found = produced.filter((text) => !optional.has(text));
  const wantedShingles = shingles(wanted.join(''));
  const foundShingles = shingles(found.join(''));
  const bag = new Map<string, number>();
  for (const text of found) bag.set(text, (bag.get(text) ?? 0) + 1);
  let exact = 0;
  for (const text of wanted) {
    const left = bag.get(text) ?? 0;
    if (left > 0) {
      exact++;
      bag.set(text, left - 1);
    }
  }
  const raw = JSON.stringify(outcome.speeches.map((speech) => [speech.title, ...textsOf([speech])])).normalize('NFKC');
  const record =
    normal(
      outcome.speeches.map(({ title, author, published }) => `${title}${author ?? ''}${numbersOf(published)}`).join(''),
    ) + produced.join('');
  const kept = [...optional].filter(
    (row) =>
      record.includes(row) || (/\d|[〇一二三四五六七八九十]+日/u.test(row) && outcome.speeches[0]?.published != null),
  );
  const titles = outcome.speeches.map(({ title }) => normal(title));
  return {
    recall: overlap(wantedShingles, foundShingles),
    precision: found.length > 0 ? overlap(foundShingles, wantedShingles) : 1,
    exact: wanted.length > 0 ? exact / wanted.length : 1,
    junk: reference.junk.filter((string) => raw.includes(string.normalize('NFKC'))),
    title: Number(
      titles.length === reference.speeches.length &&
        reference.speeches.every(({ title, orTitles }, index) =>
          [title, ...orTitles].map(normal).includes(titles[index] ?? ''),
        ),
    ),
    date: Number(day(reference.speeches[0]?.published) === day(outcome.speeches[0]?.published)),
    split: Number(outcome.speeches.length === reference.speeches.length),
    gaps: Number(gapsRight(reference.speeches, outcome.speeches, reference.mayGap === true)),
    kind,
    underTitle: optional.size > 0 ? kept.length / optional.size : 1,
  };
}

const numbersOf = (published: string | null): string => (published ?? '').replace(/T.*/u, '');
