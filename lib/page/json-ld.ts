/** What a page tells of its text for machines: JSON-LD. */

import type { PageElement } from './tree.ts';

/** The type of such scripts, and the name under which a tree keeps their text in a `<meta>`. */
export const jsonLd = 'application/ld+json';

/** What a tree keeps of such a script. */
export function keptJsonLd(content: string): PageElement {
  return { tag: 'meta', attributes: { name: jsonLd, content }, children: [] };
}

/** Fields of JSON-LD that the head of a page may tell as well, by the names that they have there. */
export interface JsonLd {
  readonly author: string | null;
  readonly datepublished: string | null;
}

const nothing: JsonLd = { author: null, datepublished: null };

/** Reads the first text that a script tells of. Never throws. */
export function readJsonLd(json: string): JsonLd {
  try {
    return firstTold(JSON.parse(json)) ?? nothing;
  } catch {
    return nothing;
  }
}

function firstTold(value: unknown): JsonLd | null {
  if (Array.isArray(value)) return value.map(firstTold).find((told) => told !== null) ?? null;
  if (!isFields(value)) return null;
  const author = personIn(value.author);
  const datepublished = typeof value.datePublished === 'string' ? value.datePublished : null;
  return author === null && datepublished === null ? firstTold(value['@graph']) : { author, datepublished };
}

/** The name of a person; of several the first. A house that publishes is none. */
function personIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(personIn).find((name) => name !== null) ?? null;
  return isFields(value) && value['@type'] !== 'Organization' ? personIn(value.name) : null;
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
