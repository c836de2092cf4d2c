/** What putting the parts of a text together does to a tab: the page fetches, here it is decided, decoded and parsed. */

import type { TargetScript } from '../model/types.ts';

import { decode } from '../page/charset.ts';
import { parse } from '../page/parse.ts';
import { type JoinedPage, type Joining, joinParts } from './join.ts';
import type { Visiting } from './visit.ts';

/** Asks a tab for the parts that follow its page, and gives all of them as one clean text, in a script. */
export async function joinTab(on: Visiting, tabId: number, to: TargetScript): Promise<JoinedPage> {
  const joining: Joining = {
    fetchPart: async (url, number) => {
      const part = await on.askPage(tabId, 'part', { url, number });
      return part === null ? 'cancelled' : { ...part, bytes: fromBase64(part.bytes) };
    },
    read: (bytes, url) => parse(decode(bytes).text, url),
  };
  const first = await on.askPage(tabId, 'snapshot', null);
  const joined = await joinParts(first, joining);
  const { page, note } = await on.clean(first, joined.later);
  return {
    page,
    shown: await on.print(page.speeches, to),
    text: [on.joinedText(joined), note].filter(Boolean).join(' '),
    whole: joined.missing === 0,
  };
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
