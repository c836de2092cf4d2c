/** Finds Firefox. It is used where it is there and never installed: the tests in it are few, and the download is large. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onPath } from './chromium.mjs';

const names = ['firefox-esr', 'firefox'];

/** The first version of long support that takes an extension over WebDriver BiDi. */
const oldest = 140;

/** Where it stands where it is not on the search path. */
const places = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** Whether a program is a Firefox that can be used. One that only offers to install it says no version. @param {string} path */
function isUsable(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return Number(/Firefox (\d+)/u.exec(stdout ?? '')?.[1] ?? 0) >= oldest;
}

/**
 * The Firefox to use, or null where there is none that is new enough: `FIREFOX_PATH` first, then the search path, then the usual places.
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
  const found = [...names.map(onPath), ...places.filter((path) => existsSync(path))];
  return found.find((path) => path !== null && isUsable(path)) ?? null;
}
