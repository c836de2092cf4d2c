/** YAML front matter that readers of version 1.1 and 1.2 read the same, with tags in the form of Obsidian. */

import { type ScalarTag, stringify, type Tags } from 'yaml';
import { missingChars } from '../model/speech.ts';
import type { Speech } from '../model/types.ts';
import { wellFormed } from './escapes.ts';
import { type ExportMeta, speechChars } from './summary.ts';

/** In the order in which they are printed. Null is what is not known. */
export interface FrontMatter {
  readonly title: string;
  /** Obsidian's other names for a note. */
  readonly aliases?: readonly string[];
  readonly author: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly saved: string | null;
  readonly chars: number;
  readonly script: string;
  readonly complete: boolean;
  readonly missing: number | null;
  readonly tags: readonly string[];
}

/** The fields of a speech. */
export function frontMatterOf(speech: Speech, meta: ExportMeta, aliases: readonly string[] = []): FrontMatter {
  return {
    title: speech.title,
    ...(aliases.length > 0 ? { aliases } : {}),
    author: speech.author,
    source: speech.source,
    url: meta.url,
    published: speech.published,
    saved: meta.saved,
    chars: speechChars(speech),
    script: meta.script,
    complete: speech.complete,
    missing: missingChars(speech),
    tags: obsidianTags(meta.tags),
  };
}

/** Not printable in YAML, or a line end in YAML 1.1; JSON leaves them as they are. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

const quote = (text: string) =>
  JSON.stringify(text).replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Always in double quotes on one line: a title `yes`, `2021-01-01` or `1:30` stays a string, and none can end the front matter. */
const quotedString: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string',
  resolve: (text) => text,
  stringify: ({ value }, context) => (context.implicitKey ? String(value) : quote(String(value))),
};

/** The front matter with its two `---` lines. */
export function toFrontMatter(fields: FrontMatter): string {
  const entries = Object.entries(fields).map(([key, value]) => [key, writable(value)]);
  const customTags = (tags: Tags) => [quotedString, ...tags.filter((tag) => !isString(tag))];
  return `---\n${stringify(Object.fromEntries(entries), { schema: 'core', customTags, lineWidth: 0, aliasDuplicateObjects: false })}---\n`;
}

function isString(tag: Tags[number]): boolean {
  return typeof tag !== 'string' && tag.tag === quotedString.tag;
}

function writable(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  return Array.isArray(value) ? value.map(writable) : value;
}

/** Marks that belong to a letter or a picture stay with it. */
const others =
  /[^\p{Letter}\p{Mark}\p{Number}\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}_\-/\u200d\ufe0f]+/gu;

/**
 * Tags as Obsidian takes them (help.obsidian.md, Tags): a hyphen for blanks and other characters, `_` before a number. Empty
 * ones, and those that differ from another only in case, are left out.
 */
export function obsidianTags(tags: readonly string[]): readonly string[] {
  const written = tags.map(obsidianTag).filter((tag) => tag !== '');
  const first = new Map(written.toReversed().map((tag) => [tag.toLowerCase(), tag]));
  return written.filter((tag, place) => first.get(tag.toLowerCase()) === tag && written.indexOf(tag) === place);
}

function obsidianTag(tag: string): string {
  const written = tag
    .normalize('NFC')
    .replace(others, '-')
    .replace(/\/{2,}/gu, '/')
    .replace(/^[-/\u200d\ufe0f]+|(?<![-/\u200d])[-/\u200d]+$/gu, '');
  return /^[\d/]+$/u.test(written) ? `_${written}` : written;
}
