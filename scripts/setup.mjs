/**
 * Sets up what the other scripts need: npm packages and Chromium. `npm start` and `npm test` call it; it does nothing
 * where nothing is missing. Plain Node, no packages: it runs before there are any.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { root, run } from './steps.mjs';

const lockFile = join(root, 'package-lock.json');
/** Holds the hash of the lock file that `node_modules` was installed from. */
const stampFile = join(root, 'node_modules', '.qinggao-setup');
/** npm's own note of what it installed; written last, so an install that was broken off leaves none. */
const installedFile = join(root, 'node_modules', '.package-lock.json');

/** Throws where this Node is older than `engines` asks for. */
function checkNode() {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '');
  const [major, minor] = wanted.split('.').map(Number);
  const [hasMajor, hasMinor] = process.versions.node.split('.').map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  throw new Error(
    `需要 Node.js ${wanted} 或更新的版本，现在是 ${process.versions.node}：请到 nodejs.org 下载安装。\n` +
      `Node.js ${wanted} or newer is needed, this is ${process.versions.node}: please install it from nodejs.org.`,
  );
}

/** Whether npm installed every package of the lock file in its very version. Packages for other systems do not count. */
function isInstalled() {
  if (!existsSync(installedFile)) return false;
  const locked = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(locked).every(
    ([path, { version, optional }]) => path === '' || optional === true || installed[path]?.version === version,
  );
}

/** Installs the npm packages where they are missing or not those of the lock file. */
async function ensurePackages() {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return;
  if (!isInstalled()) {
    console.log('正在安装 npm 依赖 · Installing npm packages …');
    // Under `npm start` npm says where it is; on Windows its own name is a shell script that cannot be run directly
    const npm = process.env.npm_execpath;
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
    const code = await (npm === undefined ? run('npm', args) : run(process.execPath, [npm, ...args]));
    if (code !== 0) {
      throw new Error(
        `安装 npm 依赖失败（npm ci，退出码 ${code}），请看上面的输出。\nInstalling npm packages failed (npm ci, exit code ${code}), see above.`,
      );
    }
  }
  writeFileSync(stampFile, hash);
}

/**
 * Makes the machine ready.
 *
 * @throws {Error} with a sentence for the reader, in Chinese and English, where something is missing that it cannot get.
 * @returns {Promise<{ chromium: string }>} the path of the browser
 */
export async function setup() {
  checkNode();
  await ensurePackages();
  const chromium = await ensureChromium();
  console.log(`准备就绪 · Ready: Node ${process.versions.node}, ${chromium}`);
  return { chromium };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  setup().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
