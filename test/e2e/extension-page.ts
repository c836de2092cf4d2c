/** A Chromium whose profile stays, with the built extension, and a page of the extension's own origin that runs what it is given. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findChromium } from '../../scripts/chromium.mjs';
import { built, patience } from './browser.ts';

export interface Started {
  readonly browser: Browser;
  /** `chrome-extension://…`, without a slash at its end; the same each time. */
  readonly origin: string;
  /** Opens a page of that origin that has nothing of the extension's in it, and runs the script there. */
  readonly blank: (script: string) => Promise<Page>;
}

/** Starts a browser on a profile; whoever starts it closes it. */
export async function start(profile: string): Promise<Started> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: node scripts/setup.mjs installs one');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: [built],
    userDataDir: profile,
    timeout: patience,
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: 1_800_000,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', { timeout: patience });
  const { origin } = new URL(target.url().replace('chrome-extension:', 'https:'));
  const extension = origin.replace('https:', 'chrome-extension:');
  return {
    browser,
    origin: extension,
    blank: async (script) => {
      const page = await browser.newPage();
      await page.goto(`${extension}/manifest.json`);
      await page.evaluate(script);
      return page;
    },
  };
}

/** The path of the worker that searches, as the build named it: the one that tells when more texts have been read. */
export function workerPath(): string {
  const folder = join(built, 'assets');
  const name = readdirSync(folder)
    .filter((file) => /^worker-.*\.js$/u.test(file))
    .find((file) => /[`'"]grown[`'"]/u.test(readFileSync(join(folder, file), 'utf8')));
  if (name === undefined) throw new Error('The extension is not built: npx wxt build');
  return `/assets/${name}`;
}

/** A module with all that it imports as one script. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'made' } },
    resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] },
  });
  const [first] = [result].flat();
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The bundler gave nothing');
  return chunk.code;
}
