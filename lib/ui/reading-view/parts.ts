/** The bar of the view that says that the page is one part of a text, and puts all parts together when the reader asks. */

import type { JoinedPage, RawPart } from '../../app/join.ts';
import { codeOf } from '../../model/errors.ts';
import { errorText, t } from '../../platform/i18n.ts';
import type { NoticeTone } from '../../present/print.ts';
import { button, el } from './element.ts';
import { fetchPart } from './fetch-part.ts';

export interface Parts {
  readonly bar: HTMLElement;
  /** Begins to put the parts together. Only for what the reader pressed. */
  join(): void;
  /** Stops it; what has come is kept. */
  stop(): void;
  /** Fetches one part; null where the reader has stopped. Rejects where the reader has not asked for any. */
  part(url: string, number: number): Promise<RawPart | null>;
}

interface Around {
  readonly ask: () => Promise<JoinedPage>;
  readonly show: (joined: JoinedPage) => void;
  readonly say: (text: string, tone: NoticeTone) => void;
}

/** Builds the bar. `more` is false on a page that is whole. */
export function partsBar(more: boolean, { ask, show, say }: Around): Parts {
  let stopping: AbortController | null = null;
  const words = el('span', { role: 'status', 'data-role': 'parts-status' }, t('partsMore'));
  const stop = () => stopping?.abort();
  const join = () => {
    stopping = new AbortController();
    bar.replaceChildren(words, stopButton);
    stopButton.focus();
    ask()
      .then((joined) => {
        show(joined);
        say(joined.text, joined.whole ? 'done' : 'failed');
        bar.hidden = joined.whole;
      })
      .catch((error: unknown) => say(errorText(codeOf(error)), 'failed'))
      .finally(() => {
        stopping = null;
        words.textContent = t('partsMore');
        bar.replaceChildren(words, joinButton);
      });
  };
  const joinButton = button('join-parts', t('partsJoin'), join);
  const stopButton = button('stop-parts', t('partsStop'), stop);
  const bar = el('div', { class: 'parts', 'data-role': 'parts', hidden: !more }, words, joinButton);

  const part = async (url: string, number: number): Promise<RawPart | null> => {
    const { signal } = stopping ?? {};
    if (!signal) throw new Error('Nobody asked for it');
    words.textContent = t('partsFetching', number);
    return fetchPart(url, signal).catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
  };
  return { bar, join, stop, part };
}
