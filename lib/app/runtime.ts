/**
 * Messages without the polyfill, which would be a quarter of what a known page loads. Both browsers give promises here;
 * listeners answer through `respond` and `return true`.
 */

import { answerOrThrow, type Reply } from '../model/errors.ts';
import { platform, type Sender } from '../platform/browser.ts';
import type { Answer, Question } from '../platform/calls.ts';
import type { Own, ToBackground } from './messages.ts';

/** The extension itself, to check senders against. */
export function own(): Own {
  const { id, getURL } = platform().runtime;
  return { id, root: getURL('') };
}

/** The address of the reader: in a page's frame, one that no page can know. The fragment is its token; none for a message. */
export function readerAddress(fragment: string): string {
  return `${platform().runtime.getURL('reader.html')}#${fragment}`;
}

/** False in what is left of the extension after an update or a reload: it has neither messages nor texts any more. */
export function isAlive(): boolean {
  return platform().runtime?.id !== undefined;
}

/** Asks the background. Rejects with a `RemoteError`: `no-answer` where it was stopped before it answered. */
export async function ask<N extends keyof ToBackground>(
  name: N,
  question: Question<ToBackground, N>,
): Promise<Answer<ToBackground, N>> {
  const send = async () => platform().runtime.sendMessage({ name, question });
  return answerOrThrow((await send().catch(() => null)) as Reply<Answer<ToBackground, N>> | null);
}

/** Answers messages with what `answer` gives; null leaves a message to others, for every page of the extension hears it. */
export function listen(answer: (message: unknown, sender: Sender) => Promise<unknown> | null): void {
  platform().runtime.onMessage.addListener((message, sender, respond) => {
    const answered = answer(message, sender);
    void answered?.then(respond);
    return answered !== null; // The answer comes later
  });
}
