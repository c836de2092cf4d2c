/** The browser to use, or null where there is none. Throws where `CHROME_PATH` names no file. */
export function findChromium(): string | null;

/** The path of a browser, installed first where there is none. Rejects with a sentence for the reader. */
export function ensureChromium(): Promise<string>;
