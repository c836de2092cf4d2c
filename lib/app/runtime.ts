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

/** Asks the background. Rejects with a `RemoteError`, or with the browser's error if the extension is gone. */
export async function ask<N extends keyof ToBackground>(
  name: N,
  question: Question<ToBackground, N>,
): Promise<Answer<ToBackground, N>> {
  const reply = await platform().runtime.sendMessage({ name, question });
  return answerOrThrow(reply as Reply<Answer<ToBackground, N>>);
}

/** Answers messages with what `answer` gives. */
export function listen(answer: (message: unknown, sender: Sender) => Promise<unknown>): void {
  platform().runtime.onMessage.addListener((message, sender, respond) => {
    void answer(message, sender).then(respond);
    return true; // The answer comes later
  });
}
