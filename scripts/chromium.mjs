/** Finds Chromium, and installs it through the system's package manager where there is none. Plain Node, no packages. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './steps.mjs';

/** Names of programs on the search path, the one that shows most plainly what an extension does first. */
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/** Where browsers stand that are not on the search path. */
const places = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ];
  }),
};

/** @param {readonly string[]} packages */
function aptCommands(packages) {
  return [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ];
}

/** Package managers in the order in which they are looked for, with what they call the browser and Chinese fonts. */
const managers = [
  {
    program: 'apt-get',
    asRoot: true,
    environment: { DEBIAN_FRONTEND: 'noninteractive' },
    commands: aptCommands(['chromium', 'chromium-l10n', 'fonts-noto-cjk']),
  },
  {
    program: 'dnf',
    asRoot: true,
    environment: {},
    commands: [['install', '-y', '-q', 'chromium', 'google-noto-sans-cjk-fonts']],
  },
  {
    program: 'pacman',
    asRoot: true,
    environment: {},
    commands: [['-Sy', '--needed', '--noconfirm', 'chromium', 'noto-fonts-cjk']],
  },
  { program: 'brew', asRoot: false, environment: {}, commands: [['install', '--cask', '--quiet', 'chromium']] },
];

/** The full path of a program on the search path, or null. @param {string} name */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null;
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser to use, or null where there is none: `CHROME_PATH` first, then the search path, then the usual places.
 *
 * @throws {Error} where `CHROME_PATH` names no file: to use another browser than the one asked for would hide a mistake.
 * @returns {string | null}
 */
export function findChromium() {
  const asked = process.env.CHROME_PATH;
  if (asked !== undefined && asked !== '') {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH 指向的文件不存在 · CHROME_PATH names no file: ${asked}`);
    return asked;
  }
  const usual = process.platform === 'darwin' || process.platform === 'win32' ? places[process.platform] : [];
  return names.map(onPath).find((path) => path !== null) ?? usual.find((path) => existsSync(path)) ?? null;
}

/** What has to stand before a command that only root may run: nothing, `sudo -n`, or null where it cannot be run at all. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const sudo = onPath('sudo');
  return sudo !== null && spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? [sudo, '-n'] : null;
}

/**
 * Installs packages where a package manager can be used. What came of it is for the caller to see: it looks again.
 *
 * @param {readonly string[]} [packages] others than the browser itself; only apt-get is asked for these
 */
async function install(packages) {
  const manager = managers.find(({ program }) => onPath(program) !== null);
  const prefix = manager?.asRoot === false ? [] : rootPrefix();
  if (manager === undefined || prefix === null) return;
  if (packages !== undefined && manager.program !== 'apt-get') return;
  const what = packages?.join(', ') ?? 'Chromium';
  console.log(`缺少 ${what}，正在用 ${manager.program} 安装 · ${what} missing, installing with ${manager.program} …`);
  for (const args of packages === undefined ? manager.commands : aptCommands(packages)) {
    const [command, ...rest] = [...prefix, manager.program, ...args];
    await run(command, rest, manager.environment);
  }
}

/**
 * The path of a browser, installed first where there is none.
 *
 * @throws {Error} with a sentence for the reader where none can be had.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== null) {
    const missing = missingChinese(found);
    if (missing.length > 0) await install(missing);
    return found;
  }
  await install();
  const installed = findChromium();
  if (installed !== null) return installed;
  throw new Error(
    '没有找到 Chromium，也无法自动安装：请安装 Chromium 或 Google Chrome（Debian/Ubuntu：sudo apt-get install chromium chromium-l10n fonts-noto-cjk），或用环境变量 CHROME_PATH 指明它的位置。\n' +
      'No Chromium, and it could not be installed: please install Chromium or Google Chrome (Debian/Ubuntu: sudo apt-get install chromium chromium-l10n fonts-noto-cjk), or name its place in CHROME_PATH.',
  );
}

/**
 * Debian packages without which a browser that is there speaks no Chinese: its own texts, and a font. Nothing fails for
 * want of them; the interface is then English, and screenshots show boxes.
 *
 * @param {string} browser
 */
function missingChinese(browser) {
  if (process.platform !== 'linux') return [];
  const debian = '/usr/lib/chromium/locales';
  const speaks = browser !== '/usr/bin/chromium' || !existsSync(debian) || existsSync(join(debian, 'zh-CN.pak'));
  const fonts = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  const shows = fonts.status !== 0 || fonts.stdout.trim() !== '';
  return [...(speaks ? [] : ['chromium-l10n']), ...(shows ? [] : ['fonts-noto-cjk'])];
}
