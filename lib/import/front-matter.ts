/** Front matter of Markdown files. */
import { parse } from 'yaml';
import { findDate } from '../text/dates.ts';
import { webAddress } from './origin.ts';

/** Null where the file says nothing. */
export interface Told {
  readonly title: string | null;
  /** In the form of `Speech`. */
  readonly published: string | null;
  readonly author: string | null;
  readonly source: string | null;
  readonly url: string | null;
}

const nothing: Told = { title: null, published: null, author: null, source: null, url: null };

/** Splits a file from its front matter: fields as our exports, Obsidian, Jekyll and Hexo write them. Invalid YAML is text. */
export function partFrontMatter(file: string): { readonly told: Told; readonly body: string } {
  const text = file.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const [whole, head] = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/u.exec(text) ?? [];
  const fields = whole === undefined ? null : fieldsOf(head ?? '');
  if (whole === undefined || fields === null) return { told: nothing, body: text };
  const first = (...names: readonly string[]) => names.map((name) => said(fields.get(name))).find(Boolean) ?? null;
  const source = first('source');
  // Not `created`: on that day a clipper made the file
  const day = first('published', 'date');
  return {
    told: {
      title: first('title'),
      published: day === null ? null : (isoDay.exec(day)?.slice(1).filter(Boolean).join('T') ?? findDate(day)),
      author: first('author', 'authors'),
      source: webAddress(source ?? undefined) === null ? source : null,
      url:
        [first('url'), first('link'), source].map((address) => webAddress(address ?? undefined)).find(Boolean) ?? null,
    },
    body: text.slice(whole.length),
  };
}

const isoDay = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}:\d{2}))?(?![\d:])/u;

function fieldsOf(head: string): ReadonlyMap<string, unknown> | null {
  try {
    // This schema keeps days as strings
    const read: unknown = parse(head, { schema: 'core' });
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? new Map(Object.entries(read)) : null;
  } catch {
    return null; // Two horizontal rules, not front matter
  }
}

/** The text of a field; Obsidian links names: `[[张明]]`. */
function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).filter(Boolean).join('、');
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .replace(/\s{0,9}\n\s{0,9}/gu, ' ')
        .replace(/^\[\[(.*)\]\]$/u, '$1')
        .trim()
    : '';
}
