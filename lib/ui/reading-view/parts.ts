/** The bar of the view that offers to join the parts of a text. */

import type { JoinedPage, RawPart } from '../../app/join.ts';
import { codeOf } from '../../model/errors.ts';
import { errorText, t } from '../../platform/i18n.ts';
import type { NoticeTone } from '../../present/print.ts';
import { button, el } from './element.ts';
import { fetchPart } from './fetch-part.ts';

export interface Parts {
  readonly bar: HTMLElement;
  /** Begins to join the parts. Only on a click of the reader. */
  join(): void;
  /** Stops fetching; what has arrived is kept. */
  stop(): void;
  /** Fetches one part; null if the reader stopped it. Rejects if the reader did not ask. */
  part(url: string, number: number): Promise<RawPart | null>;
}

interface Around {
  readonly ask: () => Promise<JoinedPage>;
  readonly show: (joined: JoinedPage) => void;
  readonly say: (text: string, tone: NoticeTone) => void;
}

/** Builds the bar. `more` is false if the page has the whole text. */
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
    if (!signal) throw new Error('Not asked');
    words.textContent = t('partsFetching', number);
    return fetchPart(url, signal).catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
  };
  return { bar, join, stop, part };
}
