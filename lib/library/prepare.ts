/** Makes records of a cleaned page, before anything is written. */

import { flat, pieces } from '../model/edits.ts';
import { missingChars } from '../model/speech.ts';
import type { Block, CleanPage, Speech } from '../model/types.ts';
import { countChars, fold, visible } from '../text/visible.ts';
import type { Folded, SpeechRow, Text } from './records.ts';

const excerptChars = 120;

type OfTheReader = 'tags' | 'starred' | 'note' | 'ownFields';

/** The row still lacks what only the library knows. */
export interface Prepared {
  readonly row: Omit<SpeechRow, 'id' | 'savedAt' | 'updatedAt' | 'changedAt' | 'version' | 'deletedAt' | OfTheReader>;
  readonly text: Omit<Text, 'id' | 'logId'>;
  readonly folded: Omit<Folded, 'id'>;
}

/** Prepares every speech of a page that has any text. */
export async function prepare(page: CleanPage): Promise<Prepared[]> {
  const all = await Promise.all(page.speeches.map((speech, ordinal) => prepareSpeech(page, speech, ordinal)));
  return all.filter(({ row }) => row.chars > 0);
}

async function prepareSpeech(page: CleanPage, speech: Speech, ordinal: number): Promise<Prepared> {
  const searched = searchable(speech.title, speech.blocks);
  const told = await toldOf(speech, searched);
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
      totalChars: speech.totalChars,
      shownChars: speech.shownChars,
      script: page.script.source,
      pageHash: told.contentHash,
      pageTitle: speech.title,
      ...told,
    },
    text: { blocks: speech.blocks },
    folded: { text: searched },
  };
}

/** What a row tells of its text; `searched` is its `searchable`. */
export async function toldOf(
  speech: Speech,
  searched: string,
): Promise<Pick<SpeechRow, 'chars' | 'complete' | 'missingChars' | 'contentHash' | 'excerpt'>> {
  return {
    // What is folded is blank where the text is
    chars: countChars(textOf(searched)),
    complete: speech.complete,
    missingChars: missingChars(speech),
    contentHash: await textHash(searched),
    excerpt: excerpt(speech.blocks),
  };
}

/** The hash of a text, whatever its title, blanks and script. Takes its `searchable`. */
export async function textHash(searched: string): Promise<string> {
  const bytes = new TextEncoder().encode(visible(textOf(searched)));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the search looks through: title and text, folded. The title is the first line, so that a place tells which of them it is in. */
export function searchable(title: string, blocks: readonly Block[]): string {
  return fold(`${title.replaceAll('\n', ' ')}\n${blocks.map(flat).join('')}`);
}

/** The same with another title. */
export function retitled(searched: string, title: string): string {
  return `${fold(title.replaceAll('\n', ' '))}${searched.slice(searched.indexOf('\n'))}`;
}

const textOf = (searched: string) => searched.slice(searched.indexOf('\n') + 1);

function excerpt(blocks: readonly Block[]): string {
  const words: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (block.type === 'heading') continue;
    for (const piece of pieces(block)) {
      words.push(piece.slice(0, excerptChars * 2));
      length += piece.length + 1;
    }
    if (length > excerptChars * 2) break;
  }
  const characters = [...words.join(' ').slice(0, excerptChars * 2)];
  return characters.slice(0, excerptChars).join('');
}
