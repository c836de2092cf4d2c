/** What the extension does not do: for pages without a speech, pages it may not read, and pages that mean harm. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  badge,
  badgeAfter,
  clickAction,
  command,
  launch,
  message,
  open,
  openOwn,
  pinged,
  type Reader,
  until,
} from './browser.ts';
import { messageAfter, press, readerOn, readerOver, readerTab, readView, statusOf } from './reading.ts';
import { readSample } from './samples.ts';
import { type Served, serve } from './server.ts';
import { rowsIn } from './stored.ts';

/** A host that the manifest names; any page may be shown under it. */
const knownHost = 'www.kulewenxing.com';
const html = 'text/html; charset=utf-8';

const world = {} as { server: Served; reader: Reader };

beforeAll(async () => {
  const server = await serve();
  Object.assign(world, { server, reader: await launch({ port: server.port, hosts: [knownHost] }) });
});

afterAll(async () => {
  await world.reader?.close();
  await world.server?.close();
});

beforeEach(() => {
  world.reader.faults.length = 0;
});

const speech = (
  extra: string,
) => `<!doctype html><html><head><meta charset="utf-8"><title>在读书会上的讲话</title></head><body>
  <h1>在读书会上的讲话</h1>
  <div class="content">
    <p>各位老师、同学们：</p>
    <p>大家下午好！很高兴在这个秋天的下午和大家一起谈谈读书。刚才几位同学的发言都很真诚，我听了很受启发，也想借这个机会说三点想法。</p>
    <p>一、读书要有恒心</p>
    <p>每天读二十页，一年就是七千多页。难的不是哪一天读得多，而是天天都读，刮风下雨不停，忙里偷闲不断，这样才会有真正的积累。</p>
    <p>二、读书要会提问</p>
    <p>合上书本，问一问自己：作者为什么这样写？换了我会怎样想？会提问的人，才算把书读到了心里。</p>
    <p>三、读书要能动手</p>
    <p>我希望同学们把读到的道理用到学习和生活中去，做一个言行一致的人。谢谢大家！</p>
    ${extra}
  </div></body></html>`;

describe('a page without a text', () => {
  it('says so, and nothing is saved', async () => {
    const { reader, server } = world;
    const url = `http://${knownHost}/login.html`;
    server.put(url, {
      bytes: '<!doctype html><title>登录</title><form><input name="q"><button>登录</button></form>',
      type: html,
    });
    const page = await open(reader, url);
    const refused = await message(reader, 'error_no_main_content');
    expect(await messageAfter(page, () => command(reader, page, 'save-page'))).toContain(refused);
    expect(await messageAfter(page, () => command(reader, page, 'read-page'))).toContain(refused);
    expect(readerOver(page)).toBeNull();
    expect(await rowsIn(reader)).toEqual([]);
    await page.close();
    expect(reader.faults).toEqual([]);
  });

  it('has no badge that promises one', async () => {
    const { reader, server } = world;
    const url = `http://${knownHost}/list.html`;
    server.put(url, { bytes: readSample('general', 'negative-list').bytes, type: html });
    const page = await open(reader, url);
    expect((await pinged(reader, page)).kind).toBe('none');
    expect(await badge(reader, page)).toBe('');
    await page.close();
  });
});

describe('a page on an unknown host', () => {
  const url = 'http://speeches.example/1.html';

  it('is not entered without a gesture of the reader, and the toolbar says so', async () => {
    const { reader, server } = world;
    server.put(url, { bytes: speech(''), type: html });
    const page = await open(reader, url);
    const before = await page.content();
    expect(await badge(reader, page)).toBe('');
    await badgeAfter(reader, page, '!', () => command(reader, page, 'read-page'));
    expect(await page.content()).toBe(before);
    expect(await rowsIn(reader)).toEqual([]);
    await page.close();
    expect(reader.faults).toEqual([]);
  });

  it('is read and saved where the reader clicked the toolbar button', async () => {
    const { reader, server } = world;
    server.put(url, { bytes: speech(''), type: html });
    const page = await open(reader, url);
    const popup = await clickAction(reader, page);
    await popup.locator('[data-role="save"]:enabled').click();
    const result = await popup.waitForSelector('[data-role="result"].done');
    expect(await result?.evaluate(({ textContent }) => textContent)).toContain('在读书会上的讲话');
    expect((await rowsIn(reader)).map(({ title }) => title)).toEqual(['在读书会上的讲话']);
    await popup.close();
    await page.close();
    expect(reader.faults).toEqual([]);
  });
});

describe('a page that forbids everything by its policy', () => {
  const nothing = "default-src 'none'; frame-src 'none'; frame-ancestors 'none'";
  it.each([
    ['', nothing, false],
    [', sandbox and all, but in a tab', `${nothing}; sandbox`, true],
    [', scripts and all, but in a tab', `${nothing}; sandbox allow-same-origin`, true],
  ])('is read and saved like any other%s', async (_, policy, inTab) => {
    const { reader, server } = world;
    const url = `http://${knownHost}/strict.html`;
    server.put(url, { bytes: speech(''), type: html, policy });
    const page = await open(reader, url);
    await command(reader, page, 'read-page');
    const where = inTab ? await readerTab(reader) : page;
    expect((await readView(where)).titles).toEqual(['在读书会上的讲话']);
    const toolbar = await (await readerOn(where)).waitForSelector('[data-role="toolbar"]');
    expect(await toolbar?.evaluate((bar) => getComputedStyle(bar).display)).toBe('flex');
    expect(inTab ? await statusOf(where) : '').toBe(inTab ? await message(reader, 'viewApart') : '');
    await press(where, 'save');
    await until('that it is saved', async () => /读书会|没有变化/u.test(await statusOf(where)));
    if (inTab) await where.close();
    await page.close();
    expect(reader.faults.filter((fault) => !fault.includes('sandbox'))).toEqual([]);
  });
});

describe('a hostile page', () => {
  const url = `http://${knownHost}/hostile.html`;
  const attack = `<p>这里写着 &lt;img src=x onerror="window.broken = true"&gt; 和 &lt;script&gt;window.broken = true&lt;/script&gt;，都只是文字，不会运行，也不该丢掉。</p>
    <script>
      window.pressed = 0;
      const all = (root, found = []) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) all(element.shadowRoot, found);
          found.push(element);
        }
        return found;
      };
      setInterval(() => {
        for (const element of all(document)) {
          window.pressed++;
          element.click();
          element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
          element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        }
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 's', code: 'KeyS', altKey: true, bubbles: true }));
        for (const name of ['save', 'keep', 'snapshot', 'openLibrary']) {
          window.postMessage({ name, question: null }, '*');
          window.dispatchEvent(new CustomEvent('message', { detail: { name, question: null } }));
        }
      }, 100);
      // What careless code would stumble over
      Object.prototype.toJSON = () => ({ stolen: true });
      Array.prototype.map = () => [];
      Element.prototype.attachShadow = () => { throw new Error('no shadow'); };
      Node.prototype.appendChild = () => { throw new Error('no children'); };
    </script>`;

  it('has no way to the extension, and its clicks do nothing', async () => {
    const { reader, server } = world;
    server.put(url, { bytes: speech(attack), type: html });
    const rows = (await rowsIn(reader)).length;
    const page = await open(reader, url);
    expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe(
      'undefined',
    );

    await command(reader, page, 'read-page');
    const shown = await readView(page);
    expect(shown.paragraphs.join('\n')).toContain('<img src=x onerror="window.broken = true">');
    await page.waitForFunction(() => (window as unknown as { pressed: number }).pressed > 20);
    expect(await rowsIn(reader)).toHaveLength(rows);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);

    await press(page, 'save');
    expect(await statusOf(page)).not.toBe('');
    expect((await rowsIn(reader)).length).toBe(rows + 1);
    await page.close();
    expect(reader.faults).toEqual([]);
  });

  it('cannot put a page of the extension into a frame', async () => {
    const { reader, server } = world;
    const framed = `chrome-extension://${reader.extension.id}/popup.html?tab=1`;
    server.put(url, { bytes: speech(`<iframe src="${framed}"></iframe>`), type: html });
    const page = await open(reader, url);
    expect(page.frames().map((frame) => frame.url())).not.toContain(framed);
    await page.close();
  });
});

describe('pages of the extension', () => {
  it.each(['popup.html', 'library.html', 'options.html'])(
    '%s opens without a complaint and asks for nothing',
    async (name) => {
      const { reader } = world;
      reader.asked.length = 0;
      const page = await openOwn(reader, name);
      await page.waitForSelector('main, [data-role]');
      const own = `chrome-extension://${reader.extension.id}/`;
      expect(reader.asked.filter((address) => !address.startsWith(own) && !/^(data|blob):/u.test(address))).toEqual([]);
      await page.close();
      expect(reader.faults).toEqual([]);
    },
  );
});
