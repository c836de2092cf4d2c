/**
 * The few calls of the extension's platform that the content script needs, without the polyfill: it would be a quarter of
 * what a known page loads. Both browsers answer promises here; listeners answer through `respond` and `return true`.
 */
import type { Answer, Own, Question, Reply, Sender, ToBackground } from './messages.ts';
import { answerOrThrow } from './messages.ts';

interface Platform {
  readonly runtime: {
    readonly id: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: Sender, respond: (reply: unknown) => void) => boolean): void;
    };
  };
  readonly i18n: {
    getMessage(key: string, substitutions?: string | string[]): string;
    getUILanguage(): string;
  };
}

function platform(): Platform {
  const { browser, chrome } = globalThis as unknown as { browser?: Platform; chrome?: Platform };
  const found = browser?.runtime?.id ? browser : chrome;
  if (!found) throw new Error('No extension platform');
  return found;
}

/** The extension itself, to compare senders with. */
export function own(): Own {
  const { id, getURL } = platform().runtime;
  return { id, root: getURL('') };
}

/** Asks the background. Throws a `RemoteError` where it refuses or fails; rejects where the extension is gone. */
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

/** A text of the interface; empty where the message files lack it. */
export function message(key: string, substitutions: readonly string[] = []): string {
  return platform().i18n.getMessage(key, [...substitutions]);
}

/** The language of the browser's own interface, such as `zh-TW`. */
export function interfaceLanguage(): string {
  return platform().i18n.getUILanguage();
}
