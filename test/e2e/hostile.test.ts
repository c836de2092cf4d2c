/**
 * Pages that work against the reader. What they try: to read it, to press its buttons, to take it away, to cover it, to stand in
 * its way beforehand. It holds, or the toolbar says so and the text is in a tab.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickAction, command, launch, message, open, openOwn, type Reader, tabOf, until } from './browser.ts';
import {
  closeView,
  messageAfter,
  messageOver,
  press,
  readerOn,
  readerOver,
  readerTab,
  readView,
  statusOf,
} from './reading.ts';
import { type Served, serve } from './server.ts';
import { rowsIn, wipe } from './stored.ts';

const host = 'www.kulewenxing.com';
const url = `http://${host}/hostile.html`;
const title = '在春灌现场会上的讲话';
const secret = '渠水长清';
const lines = [
  '同志们：',
  '春灌是一年收成的头一件事，今天把会开到渠边上，就是要大家看一看闸口，算一算水账。',
  '去年有三条支渠没有清淤，水到不了田头，乡亲们提着桶下河，这件事我们要记住。',
  '从明天起，各村按图上的分段下渠，谁的段谁清，清完了再放水。',
  '放水的日子由水管站统一排，先远后近，先高后低，不许截水。',
  `${secret}，${secret}，这是渠首石碑上刻的一句话。`,
  '谢谢大家！',
];

// Declared for functions that run in the browser
declare const chrome: {
  readonly runtime: { reload(): void };
  readonly action: {
    getBadgeText(filter: { tabId: number }): Promise<string>;
    getTitle(filter: { tabId: number }): Promise<string>;
  };
};

const world = {} as { server: Served; reader: Reader };

beforeAll(async () => {
  const server = await serve();
  const reader = await launch({ port: server.port, hosts: [host] });
  Object.assign(world, { server, reader });
  // A rule of the reader's own, which is nobody else's business
  const options = await openOwn(reader, 'options.html');
  const row = '[data-role="own-sentence"] [data-role="row"]:last-of-type';
  await (await options.waitForSelector(`${row} [data-role="text"]`))?.type(`${secret}*`);
  await options.locator('[data-role="own-sentence"] [data-role="add"]:enabled').click();
  await options.waitForSelector('[data-role="own-sentence"] [data-role="remove"]');
  await options.close();
});

afterAll(async () => {
  await world.reader?.close();
  await world.server?.close();
});

beforeEach(() => wipe(world.reader));

afterEach(async () => {
  for (const page of await world.reader.browser.pages()) if (page.url() !== 'about:blank') await page.close();
});

/** Opens a page of the speech with something in its head that means harm. */
async function hostile(harm: string): Promise<Page> {
  const body = `<h1>${title}</h1><div class="content">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
  const bytes = `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${harm}</head><body>${body}</body></html>`;
  world.server.put(url, { bytes, type: 'text/html; charset=utf-8' });
  return open(world.reader, url);
}

const script = (code: string) => `<script>${code}</script>`;
const read = (page: Page) => command(world.reader, page, 'read-page');

/** Waits until the toolbar button says that the reader is hidden. */
async function toldHidden(page: Page): Promise<void> {
  const { reader } = world;
  const tabId = await tabOf(reader, page);
  const told = await message(reader, 'viewHidden');
  await until('the toolbar to say so', async () => {
    const [badge, name] = await reader.worker.evaluate(
      async (id) => [await chrome.action.getBadgeText({ tabId: id }), await chrome.action.getTitle({ tabId: id })],
      tabId,
    );
    return badge === '!' && name === told;
  });
}

/** What a page can get at, once the reader stands over it. */
const spy = script(`
  document.currentScript.remove(); // Its own words are not what it learnt
  window.found = [];
  const note = (root) => { for (const one of root.querySelectorAll('*')) if (one.shadowRoot) window.found.push(one.shadowRoot.textContent); };
  new MutationObserver((all) => { for (const { addedNodes } of all) for (const one of addedNodes) {
    if (one.shadowRoot) window.found.push(one.shadowRoot.textContent);
    if (one.querySelectorAll) note(one);
  } }).observe(document, { childList: true, subtree: true });
  addEventListener('message', ({ data }) => window.found.push(JSON.stringify(data)), true);
  for (const type of ['keydown', 'keyup', 'click', 'mousedown', 'copy', 'selectionchange', 'focusin']) {
    addEventListener(type, () => window.found.push(type), true);
  }`);

/** Everything that the page could learn, as one text. */
const learnt = (page: Page, words: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((wanted) => {
    const selection = getSelection();
    selection?.selectAllChildren(document.documentElement);
    for (let n = 0; n < 40; n++) selection?.modify('extend', 'forward', 'documentboundary');
    const own = document.body.innerText;
    const told = [
      (window as unknown as { found: string[] }).found.join('\n'),
      document.documentElement.outerHTML.replace(document.body.outerHTML, ''),
      String(selection).replace(own, ''),
      performance
        .getEntries()
        .map(({ name }) => name)
        .filter((name) => !name.includes('hostile'))
        .join('\n'),
      String(window.length),
    ];
    const find = (window as unknown as { find(text: string): boolean }).find;
    return wanted.filter((word) => told.some((text) => text.includes(word)) || find(word));
  }, words);

describe('what a page learns', () => {
  it('is neither the rule, nor what was taken, nor whether the text is in the library', async () => {
    const page = await hostile(spy);
    await read(page);
    const frame = await readerOn(page);
    await press(page, 'taken');
    await (await frame.waitForSelector('[data-role="taken-group"] summary'))?.click();
    expect(await frame.$eval('[data-role="taken-panel"]', ({ textContent }) => textContent)).toContain(`${secret}*`);
    await press(page, 'save');
    await until('the save', async () => (await statusOf(page)).includes(title));
    await page.keyboard.type('xyz');
    const { shown, rule } = { shown: await message(world.reader, 'viewTaken'), rule: `${secret}*` };
    expect(await learnt(page, [rule, shown, '已保存', 'chrome-extension', 'reader.html', 'keydown', 'click'])).toEqual(
      [],
    );
    expect(await page.evaluate(() => window.length)).toBe(0);
  });

  it('is no message that tells of the library', async () => {
    const page = await hostile(spy);
    const told = await messageAfter(page, () => command(world.reader, page, 'save-page'));
    expect(told).toContain(title);
    expect(await learnt(page, [told, '已保存', 'chrome-extension', 'reader.html'])).toEqual([]);
  });

  it('cannot be asked from a frame of its own: the address of the reader is no address for it', async () => {
    const page = await hostile('');
    const address = `chrome-extension://${world.reader.extension.id}/reader.html#x`;
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, address);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const [, framed] = page.frames();
    expect(await framed!.evaluate(() => document.querySelector('[data-role]')).catch(() => null)).toBeNull();
  });
});

describe('a page that takes the reader away', () => {
  const gone: readonly (readonly [string, string])[] = [
    [
      'removes what is put into it',
      `new MutationObserver((all) => { for (const { addedNodes } of all) for (const one of addedNodes) if (one.parentNode === document.documentElement && one.localName === 'div') one.remove(); }).observe(document.documentElement, { childList: true })`,
    ],
    [
      'replaces its root',
      `new MutationObserver(() => { if (document.documentElement.lastElementChild.localName === 'div') document.replaceChild(document.createElement('html'), document.documentElement); }).observe(document.documentElement, { childList: true })`,
    ],
  ];
  it.each(gone)('%s at once: the text is in a tab, which says why', async (_, code) => {
    const page = await hostile(script(code));
    await read(page);
    const tab = await readerTab(world.reader);
    expect((await readView(tab)).titles).toEqual([title]);
    expect(await statusOf(tab)).toBe(await message(world.reader, 'viewApart'));
    expect(readerOver(page)).toBeNull();
    await press(tab, 'save');
    await until('the save', async () => (await rowsIn(world.reader)).length === 1);
  });

  it.each([
    ['removes it later', 'document.documentElement.lastElementChild.remove()'],
    ['moves it', 'document.body.append(document.documentElement.lastElementChild), document.body.remove()'],
    ['opens the document anew', 'document.open(), document.write("<p>x"), document.close()'],
    ['is not drawn at all', 'document.documentElement.style.display = "none"'],
    [
      'covers it',
      `(() => { const cover = document.createElement('div'); cover.popover = 'manual'; cover.style = 'inset:0;width:100%;height:100%;opacity:.01'; document.body.append(cover); cover.showPopover(); })()`,
    ],
    [
      'covers it with a dialog of its own',
      `(() => { const cover = document.createElement('dialog'); cover.style = 'width:100%;height:100%;max-width:none;max-height:none'; document.body.append(cover); cover.showModal(); })()`,
    ],
  ])('%s: the toolbar says so, and the next key opens a tab', async (_, code) => {
    const page = await hostile('');
    await read(page);
    await readView(page);
    await page.evaluate(code);
    await toldHidden(page);
    await read(page);
    const tab = await readerTab(world.reader);
    expect((await readView(tab)).titles).toEqual([title]);
    expect(await statusOf(tab)).toBe(await message(world.reader, 'viewApart'));
  });

  it('is told of in the popup too', async () => {
    const page = await hostile('');
    await read(page);
    await readView(page);
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await toldHidden(page);
    const popup = await clickAction(world.reader, page);
    expect(await popup.$eval('[data-role="kind"]', ({ textContent }) => textContent)).toBe(
      await message(world.reader, 'viewHidden'),
    );
    await popup.locator('[data-role="read"]:enabled').click();
    expect((await readView(await readerTab(world.reader))).titles).toEqual([title]);
  });
});

describe('a page that prepares for the reader', () => {
  it.each([
    [
      'defines the names it may have',
      `for (const name of ['qinggao-view', 'qinggao-toast', 'qinggao-reader']) customElements.define(name, class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }); } })`,
    ],
    [
      'breaks what elements can do',
      `Element.prototype.attachShadow = () => { throw new Error('no'); }; Node.prototype.appendChild = () => null; Element.prototype.append = () => null; HTMLDialogElement.prototype.showModal = () => null; HTMLDialogElement.prototype.close = () => null; window.MessageChannel = null; window.IntersectionObserver = null`,
    ],
    [
      'closes every dialog',
      `setInterval(() => { for (const one of document.querySelectorAll('dialog')) one.close(); }, 20)`,
    ],
    [
      'ends every timer',
      `setInterval(() => { for (let n = 0; n < 3000; n++) if (n !== window.own) clearTimeout(n); }, 20)`,
    ],
    [
      'hides every element by its style',
      `document.head.append(Object.assign(document.createElement('style'), { textContent: 'html > div, div:not(.content) { display: none !important; opacity: 0 !important; transform: scale(0) !important } iframe, dialog { display: none !important }' }))`,
    ],
    [
      'stops every key before all others',
      `addEventListener('keydown', (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true)`,
    ],
  ])('%s: it stands, saves, and Esc closes it', async (_, code) => {
    const page = await hostile(script(code));
    await read(page);
    const frame = await readerOn(page);
    expect(await frame.$eval('[data-role="title"]', ({ textContent }) => textContent)).toBe(title);
    await press(page, 'save');
    await until('the save', async () => (await rowsIn(world.reader)).length === 1);
    void page.keyboard.press('Escape').catch(() => undefined);
    await until('the end of the reader', async () => readerOver(page) === null);
  });
});

describe('a click that the reader does not mean', () => {
  it('does not save: the button cannot be stretched over the page', async () => {
    const page = await hostile(
      script(`addEventListener('load', () => setInterval(() => {
      const last = document.documentElement.lastElementChild;
      if (last.localName === 'div') last.style.cssText = 'all:unset;position:fixed;inset:0;opacity:0;display:block;transform:scale(9)';
    }, 20))`),
    );
    await read(page);
    await readView(page);
    await page.mouse.click(640, 450);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await page.mouse.click(640, 450);
    expect(await rowsIn(world.reader)).toEqual([]);
  });

  it('does not save through a cover that lets clicks pass', async () => {
    const page = await hostile('');
    await read(page);
    const frame = await readerOn(page);
    const save = await frame.waitForSelector('[data-role="save"]:not([aria-disabled="true"])');
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'inset:0;width:100%;height:100%;background:#fff;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    });
    await frame.waitForSelector('[data-role="save"][aria-disabled="true"]');
    await save?.click();
    expect(await statusOf(page)).toBe(await message(world.reader, 'saveUnseen'));
    expect(await rowsIn(world.reader)).toEqual([]);
  });
});

it('two readers do not answer for each other', async () => {
  const first = await hostile('');
  await read(first);
  await readView(first);
  const second = await hostile('');
  await read(second);
  expect((await readView(second)).titles).toEqual([title]);
  await press(second, 'save');
  await until('the save', async () => (await statusOf(second)).includes(title));
});

describe('copying', () => {
  it('is done by the extension, whatever the page answers to it', async () => {
    const page = await hostile(
      script(
        `addEventListener('copy', (event) => { event.clipboardData.setData('text/plain', '别的'); event.preventDefault(); }, true)`,
      ),
    );
    await read(page);
    await press(page, 'copy');
    expect(await statusOf(page)).toBe(await message(world.reader, 'copied'));
    const options = await openOwn(world.reader, 'options.html');
    await world.reader.browser
      .defaultBrowserContext()
      .overridePermissions(`chrome-extension://${world.reader.extension.id}`, ['clipboard-read']);
    expect(await options.evaluate(() => navigator.clipboard.readText())).toContain(lines[3]);
  });

  it('is said to have failed where it did', async () => {
    const page = await hostile('');
    await read(page);
    const frame = await readerOn(page);
    await frame.evaluate(() => {
      document.execCommand = () => false;
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await press(page, 'copy');
    expect(await statusOf(page)).toBe(await message(world.reader, 'copyRefused'));
  });
});

it('says that a worker stopped in mid-save, and saves when it is asked again', async () => {
  const { reader } = world;
  const page = await hostile('');
  await read(page);
  const frame = await readerOn(page);
  const expected = await message(reader, 'error_no_answer');
  await frame.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: unknown } } }).chrome;
    const { sendMessage } = runtime;
    // As the browser answers for a background that was stopped
    runtime.sendMessage = () => {
      runtime.sendMessage = sendMessage;
      return Promise.reject(new Error('The message channel closed before a response was received'));
    };
  });
  await press(page, 'save');
  await until('the failure', async () => (await statusOf(page)) === expected);
  await press(page, 'save');
  await until('the save', async () => (await rowsIn(reader)).length === 1);
});

describe('after a reload of the extension', () => {
  it('an open reader says so at each button, and closes', async () => {
    const { reader } = world;
    const page = await hostile('');
    await read(page);
    const frame = await readerOn(page);
    const expected = await message(reader, 'error_extension_gone');
    await frame.waitForSelector('[data-role="save"]:not([aria-disabled="true"])');
    const rows = await rowsIn(reader);
    await reader.worker.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50)).catch(() => undefined);
    await until('the end of the old one', () =>
      frame.evaluate(() => !(globalThis as unknown as { chrome: { runtime?: { id?: string } } }).chrome.runtime?.id),
    );
    for (const role of ['save', 'copy', 'taken', 'script-tw']) {
      await (await frame.waitForSelector(`[data-role="${role}"]`))?.click();
      expect(await frame.$eval('[data-role="status"]', ({ textContent }) => textContent)).toBe(expected);
    }
    expect(rows).toEqual([]);
    await closeView(page);
    expect(messageOver(page)).toBeNull();
  });
});
