/**
 * Texts that readers show, each under a token. They lie in the storage of the session, which outlives the background, so that
 * what is saved is what the extension itself cleaned and never what a message brings along.
 */

import { CodedError } from '../model/errors.ts';
import { putBackOrThrow } from '../model/put-back.ts';
import type { CleanPage } from '../model/types.ts';
import type { Sender } from '../platform/browser.ts';
import type { StorageArea } from '../settings/stored-item.ts';

export interface HeldText {
  /** The tab whose page it is. */
  readonly tabId: number;
  /** As it was cleaned. */
  readonly page: CleanPage;
  /** Entries of the log that the reader put back, one after the other; each counts in the log that the one before left. */
  readonly putBacks: readonly number[];
  /** The text continues on another page. */
  readonly more: boolean;
  /** The reader has already asked to join the parts. */
  readonly join: boolean;
  /** What the reader has to be told besides. */
  readonly note: string | null;
}

export type HeldErrorCode =
  /** No text is kept under the token, or it is of another tab. */
  'no-reading';

/** The text with what the reader put back. Throws `cannot-put-back`. */
export function withPutBacks({ page, putBacks }: HeldText): CleanPage {
  return putBacks.reduce(putBackOrThrow, page);
}

/** What is kept, so that some pages of a hundred thousand characters fit the 10 MB of the session. */
const mostKept = 6;

interface Area extends StorageArea {
  remove(keys: string[]): Promise<void>;
}

export interface HeldTexts {
  /** A text that is being cleaned: whoever asks for it waits. */
  begin(token: string, work: Promise<HeldText>): Promise<HeldText>;
  /** Replaces what is kept. */
  keep(token: string, reading: HeldText): Promise<HeldText>;
  /** Throws `no-reading`, also for a sender in the tab of another page. Pages of the extension in a tab of their own may have any. */
  find(token: string, sender: Sender): Promise<HeldText>;
  /** Whether the reader of a token has asked for it, or does within so many ms. */
  isAsked(token: string, withinMs: number): Promise<boolean>;
}

/** Keeps texts in an area, the last few. */
export function heldTexts(area: Area): HeldTexts {
  const underway = new Map<string, Promise<HeldText>>();
  const asked = new Map<string, () => void>();
  const state = { order: Promise.resolve() };
  const key = (token: string) => `reading:${token}`;

  const write = async (token: string, reading: HeldText) => {
    const { readings: listed } = await area.get(['readings']);
    const others = (Array.isArray(listed) ? listed.map(String) : []).filter((one) => one !== token);
    const kept = others.slice(1 - mostKept);
    await area.remove(others.slice(0, others.length - kept.length).map(key));
    await area.set({ readings: [...kept, token], [key(token)]: reading }).catch(async () => {
      await area.remove(others.map(key)); // One text may be longer than ten others
      await area.set({ readings: [token], [key(token)]: reading });
    });
  };
  const keep = async (token: string, reading: HeldText) => {
    const written = state.order.then(() => write(token, reading));
    state.order = written.catch(() => undefined);
    await written;
    return reading;
  };

  return {
    keep,
    begin: (token, work) => {
      const kept = work.then((reading) => keep(token, reading)).finally(() => underway.delete(token));
      underway.set(token, kept);
      return kept;
    },
    find: async (token, { tab, frameId }) => {
      asked.get(token)?.();
      asked.set(token, () => undefined);
      const reading = await (underway.get(token) ?? area.get([key(token)]).then((found) => found[key(token)]));
      const { tabId } = (reading ?? {}) as Partial<HeldText>;
      if (tabId === undefined || (frameId !== 0 && tab?.id !== tabId)) {
        throw new CodedError<HeldErrorCode>('no-reading', `Nothing is kept for tab ${tab?.id}`);
      }
      return reading as HeldText;
    },
    isAsked: (token, withinMs) =>
      new Promise((resolve) => {
        if (asked.has(token)) return resolve(true);
        asked.set(token, () => resolve(true));
        setTimeout(() => resolve(false), withinMs);
      }),
  };
}
