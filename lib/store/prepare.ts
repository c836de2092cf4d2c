/** Makes records of a cleaned page, before anything is written. */
import { flat, pieces } from '../edits.ts';
import { missingChars } from '../export/summary.ts';
import { countChars, fold, visible } from '../text.ts';
import type { Block, CleanPage, Speech } from '../types.ts';
import type { Folded, Row, Text } from './records.ts';

/** Characters of the text that the list shows. */
const excerptChars = 120;

/** A speech ready to be written; the row still lacks what only the library knows. */
export interface Prepared {
  readonly row: Omit<Row, 'id' | 'savedAt' | 'updatedAt' | 'version' | 'deletedAt' | 'tags'>;
  readonly text: Omit<Text, 'id' | 'logId'>;
  readonly folded: Omit<Folded, 'id'>;
}

/** Prepares every speech of a page that has any text. Nothing is shortened but the excerpt. */
export async function prepare(page: CleanPage): Promise<Prepared[]> {
  const all = await Promise.all(page.speeches.map((speech, ordinal) => prepareSpeech(page, speech, ordinal)));
  return all.filter(({ row }) => row.chars > 0);
}

async function prepareSpeech(page: CleanPage, speech: Speech, ordinal: number): Promise<Prepared> {
  const text = speech.blocks.map(flat).join('');
  return {
    row: {
      title: speech.title,
      source: speech.source,
      author: speech.author,
      published: speech.published,
      url: page.url,
      site: page.site,
      kind: page.kind,
      ordinal,
      chars: countChars(text),
      complete: speech.complete,
      totalChars: speech.totalChars,
      shownChars: speech.shownChars,
      missingChars: missingChars(speech),
      script: page.script.source,
      contentHash: await contentHash(speech.blocks),
      excerpt: excerpt(speech.blocks),
    },
    text: { blocks: speech.blocks },
    folded: { text: searchable(speech.title, speech.blocks) },
  };
}

/** The same text, however it is spaced and in whichever script, has the same hash. */
export async function contentHash(blocks: readonly Block[]): Promise<string> {
  const bytes = new TextEncoder().encode(visible(fold(blocks.map(flat).join(''))));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the search looks through: title and text, folded. */
export function searchable(title: string, blocks: readonly Block[]): string {
  return fold(`${title}\n${blocks.map(flat).join('')}`);
}

function excerpt(blocks: readonly Block[]): string {
  const text = blocks
    .filter((block) => block.type !== 'heading')
    .flatMap((block) => [...pieces(block)])
    .join(' ');
  const characters = [...text.slice(0, excerptChars * 2)];
  return characters.slice(0, excerptChars).join('');
}
