/** The parts of the extension's platform that the content script needs, in both browsers. */

/** What the browser tells about the sender of a message. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

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

/** The platform that the extension runs on. Throws where there is none. */
export function platform(): Platform {
  const { browser, chrome } = globalThis as unknown as { browser?: Platform; chrome?: Platform };
  const found = browser?.runtime?.id ? browser : chrome;
  if (!found) throw new Error('No platform');
  return found;
}
