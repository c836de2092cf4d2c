/** Pages with more than one text, or with more than the text: numbered collections, two articles, outlines, runs printed twice, mirrors. */
import { type Check, number, object, oneOf, readRows, strings, text, truth } from '../../read.ts';

export interface CollectionRow {
  readonly id: string;
  /** How many texts. */
  readonly count: number;
  /** The heading of a text; {篇} is its number in words, {n} in digits, {topic} what the page is about, {title} the text's own. */
  readonly heading: string;
  /** What the text may be called, in the same notation. The heading itself is always right. */
  readonly names: readonly string[];
  /** The page's own title; {topic}, {count}, {总} in words. */
  readonly pageTitle: string;
  readonly tag: 'strong' | 'plain' | 'heading';
  readonly topic: string;
  /** An opener about the genre, and sentences of an editor between. */
  readonly filler: boolean;
}

export interface TwoArticlesRow {
  readonly id: string;
  /** The element of the second title. */
  readonly tag: CollectionRow['tag'];
  readonly layout: string;
}

export interface ExtraRow {
  readonly id: string;
  /** What is printed besides the text. */
  readonly extra: 'twice' | 'twice-run' | 'outline' | 'outline-dots' | 'summary';
}

export interface MirrorRow {
  readonly id: string;
  /** With pinyin notes, byte by byte; else Traditional and no more. */
  readonly notes: boolean;
  readonly halfWidth: boolean;
}

const rows = <T>(name: string, check: Check<T>): readonly T[] =>
  readRows(new URL(`${name}.jsonl`, import.meta.url), check);
const tagOf = oneOf('strong', 'plain', 'heading');

export const collections = rows<CollectionRow>(
  'numbered',
  object({
    id: text,
    count: number,
    heading: text,
    names: strings,
    pageTitle: text,
    tag: tagOf,
    topic: text,
    filler: truth,
  }),
);

/** A newspaper's page with two texts under each other. */
export const twoArticles = rows<TwoArticlesRow>('two-articles', object({ id: text, tag: tagOf, layout: text }));

/** A text, and something of it once more. */
export const extras = rows<ExtraRow>(
  'extras',
  object({ id: text, extra: oneOf('twice', 'twice-run', 'outline', 'outline-dots', 'summary') }),
);

/** Pages as mirrors print them. */
export const mirrors = rows<MirrorRow>('mirrors', object({ id: text, notes: truth, halfWidth: truth }));
