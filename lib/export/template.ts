/** File names by a template of words and `{fields}`. */
import { cut, fileName, longestBytes } from './filenames.ts';

/** In the order in which they are offered. */
export const fieldNames = ['title', 'date', 'source', 'author', 'site', 'n', 'saved', 'kind'] as const;

export type FieldName = (typeof fieldNames)[number];

/** Empty where nothing is known. */
export type NameFields = { readonly [F in FieldName]: string };

export const defaultTemplate = '{title}';

export type TemplateProblem = 'empty' | 'unknown-field' | 'brace' | 'forbidden' | 'same-name' | 'too-long';

/** Characters; more would leave no room for a title. */
const longestTemplate = 60;

/** For the ending and a number: ` (99999).jsonl`. */
const reservedBytes = 14;

type Token = { readonly field: FieldName } | { readonly words: string };

const field = /\{([^{}]*)\}/gu;

/** Why a template cannot be used; null where it can. */
export function findTemplateProblem(template: string): TemplateProblem | null {
  const names = [...template.matchAll(field)].map(([, name]) => name ?? '');
  const words = template.replace(field, '');
  if (template.trim() === '') return 'empty';
  if (template.length > longestTemplate) return 'too-long';
  if (names.some((name) => !isField(name))) return 'unknown-field';
  if (/[{}]/u.test(words)) return 'brace';
  if (/[<>:"/\\|?*\p{Control}\p{Surrogate}]/u.test(words)) return 'forbidden';
  // Else every file would have the same name
  return names.some((name) => name === 'title' || name === 'n') ? null : 'same-name';
}

/**
 * The name without its ending. An empty field takes the marks beside it along: `{date} {title}` without date is the title. A
 * long title is cut, so that what stands behind it stays.
 */
export function fillTemplate(template: string, fields: NameFields): string {
  const parts = withoutEmpty(tokensOf(template), fields);
  const write = (title: string) =>
    parts.map((part) => ('words' in part ? part.words : part.field === 'title' ? title : fields[part.field])).join('');
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const whole = write(fields.title);
  const excess = bytes(whole) - (longestBytes - reservedBytes);
  if (excess <= 0) return whole;
  const titles = parts.filter((part) => 'field' in part && part.field === 'title').length;
  return titles === 0 ? whole : write(cut(fields.title, bytes(fields.title) - Math.ceil(excess / titles)));
}

/** The names that an export would give, for the settings. */
export function previewNames(
  template: string,
  speeches: readonly NameFields[],
  extension: string,
  untitled?: string,
): readonly string[] {
  const taken = new Set<string>();
  return speeches.map((fields) => fileName(fillTemplate(template, fields), taken, extension, untitled));
}

function isField(name: string): name is FieldName {
  return fieldNames.some((known) => known === name);
}

function tokensOf(template: string): readonly Token[] {
  return template.split(/(\{[^{}]*\})/u).flatMap((piece): Token[] => {
    const name = piece.slice(1, -1);
    if (piece.startsWith('{') && isField(name)) return [{ field: name }];
    return piece === '' ? [] : [{ words: piece }];
  });
}

const mark = String.raw`[\s\-_–—·•.,，、;；:：~～&+]`;
const marksAtEnd = new RegExp(`(?<!${mark})${mark}+$`, 'u');
const marksAtStart = new RegExp(`^${mark}+`, 'u');
const brackets: readonly (readonly [string, string])[] = [
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['[', ']'],
  ['「', '」'],
  ['《', '》'],
  ['〔', '〕'],
];

/** Drops empty fields, their brackets, and the marks beside them. */
function withoutEmpty(tokens: readonly Token[], fields: NameFields): readonly Token[] {
  const kept: Token[] = [];
  let rest = tokens;
  while (rest.length > 0) {
    const [token, ...after] = rest;
    rest = after;
    if (token === undefined) break;
    if ('words' in token || fields[token.field].trim() !== '') {
      kept.push(token);
      continue;
    }
    let before = wordsOf(kept.at(-1));
    const next = wordsOf(after[0]);
    let behind = next;
    const pair = brackets.find(([open, close]) => before?.endsWith(open) && behind?.startsWith(close));
    if (pair) {
      before = (before ?? '').slice(0, -1);
      behind = (behind ?? '').slice(1);
    }
    // The mark before still parts the next field
    if (before !== null && (next !== null || after.length === 0)) {
      kept.pop();
      const trimmed = before.replace(marksAtEnd, '');
      if (trimmed !== '') kept.push({ words: trimmed });
    }
    const isFirst = kept.length === 0 || brackets.some(([open]) => before?.endsWith(open));
    if (isFirst) behind = behind?.replace(marksAtStart, '') ?? null;
    if (next !== null) rest = behind ? [{ words: behind }, ...after.slice(1)] : after.slice(1);
  }
  return kept;
}

function wordsOf(token: Token | undefined): string | null {
  return token !== undefined && 'words' in token ? token.words : null;
}
