/** Finds Firefox. It is used where it is there and never installed: the tests in it are few, and the download is large. */
import { existsSync } from 'node:fs';
import { onPath } from './chromium.mjs';

const names = ['firefox-esr', 'firefox'];

/** Where it stands where it is not on the search path. */
const places = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/**
 * The Firefox to use, or null where there is none: `FIREFOX_PATH` first, then the search path, then the usual places.
 *
 * @throws {Error} where `FIREFOX_PATH` names no file.
 * @returns {string | null}
 */
export function findFirefox() {
  const asked = process.env.FIREFOX_PATH;
  if (asked !== undefined && asked !== '') {
    if (!existsSync(asked)) throw new Error(`FIREFOX_PATH 指向的文件不存在 · FIREFOX_PATH names no file: ${asked}`);
    return asked;
  }
  return names.map(onPath).find((path) => path !== null) ?? places.find((path) => existsSync(path)) ?? null;
}
