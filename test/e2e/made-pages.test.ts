/** Pages made so that a reader, who sees the whole text, could be given less: by their look, their boxes, their names, their parts. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { badgeAfter, clickAction, command, launch, message, open, openOwn, type Reader } from './browser.ts';
import { showAsWritten } from './choices.ts';
import { closeView, messageAfter, press, readerOn, readView, type Shown, statusOf } from './reading.ts';
import { type Served, serve } from './server.ts';
import { rowsIn, tablesIn, wipe } from './stored.ts';

/** A host that the manifest names. */
const host = 'http://www.kulewenxing.com';
const html = 'text/html; charset=utf-8';

const title = '在全镇护林工作会议上的讲话';
/** Ten paragraphs, of which the page may hide the second five. */
const paragraphs = [
  '同志们：',
  '今天把各村的护林员都请来，只讲一件事，就是入冬以后怎样看好这片山。昨天我沿着防火道走了半天，心里有了底，也多了几分担心。',
  '去年冬天我们补种了三千亩杉木，成活的有九成。这是大家一棵一棵背上去、一担一担浇出来的，我代表镇里向大家道一声辛苦。',
  '担心的是防火道。东坡那一段荒草没过膝盖，烟头落下去就是一条火线，月底以前必须清出来。',
  '还有巡山的人手。六个村只有九个人，顾得了白天就顾不了夜里，镇里再添六个名额，工钱由镇里出。',
  '清明和春节两个节点要格外上心。上坟的人多，劝不住就陪着去，看着火灭了再下山。',
  '水池要提前蓄满，水泵要提前试转，不能等到冒烟了才去找钥匙。',
  '学校要给孩子们上一堂防火课，让孩子回家管住大人手里的烟。',
  '山是祖辈留下的，也是借子孙的。看住一个冬天，就是给他们留住一片荫凉。',
  '谢谢大家！',
] as const;
const beginning = paragraphs.slice(0, 5);
const rest = paragraphs.slice(5);

const inTags = (lines: readonly string[], attributes = '') =>
  lines.map((line) => `<p${attributes}>${line}</p>`).join('\n');
const heading = `<h1>${title}</h1>`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const world = {} as { server: Served; reader: Reader; room: string };

beforeAll(async () => {
  const server = await serve();
  const reader = await launch({ port: server.port, hosts: [new URL(host).hostname] });
  const room = await mkdtemp(join(tmpdir(), 'qinggao-made-'));
  Object.assign(world, { server, reader, room });
  await showAsWritten(reader);
});

afterAll(async () => {
  await world.reader?.close();
  await world.server?.close();
  await rm(world.room, { recursive: true, force: true });
});

beforeEach(() => {
  world.reader.faults.length = 0;
});

/** Shows a page under a name of its own. */
async function show(name: string, bytes: string, type = html): Promise<Page> {
  const url = `${host}/made/${name}.html`;
  world.server.put(url, { bytes, type });
  return open(world.reader, url);
}

/** Opens the reading view, and gives what it shows. */
async function read(shown: Page): Promise<Shown> {
  await command(world.reader, shown, 'read-page');
  return readView(shown);
}

/** What the view shows of a page; then all is closed. */
async function readOnce(name: string, bytes: string): Promise<Shown> {
  const shown = await show(name, bytes);
  const text = await read(shown);
  await shown.close();
  return text;
}

const whole = { titles: [title], paragraphs: [...paragraphs], gaps: [] };

it('whose the text is, and of which day, as the page tells machines', async () => {
  const told = {
    '@type': 'NewsArticle',
    author: { '@type': 'Person', name: '闻一舟' },
    datePublished: '2023-11-06T09:00:00+08:00',
  };
  const head = `<script type="application/ld+json">${JSON.stringify(told)}</script>`;
  const shown = await show('told', page(`${heading}<div class="text">${inTags(paragraphs)}</div>`, head));
  await read(shown);
  const frame = await readerOn(shown);
  const line = await frame.$eval('[data-role="by-line"]', ({ textContent }) => textContent);
  await shown.close();
  expect(line).toContain('闻一舟');
  expect(line).toContain('2023-11-06');
});

describe('hidden by its look until the reader comes to it', () => {
  it('paragraphs that fade in as one scrolls', async () => {
    const fading = rest.map((line) => `<div data-rise="up"><p>${line}</p></div>`).join('\n');
    const script = `<script>
      const seen = new IntersectionObserver((entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) target.classList.add('on');
      });
      for (const one of document.querySelectorAll('[data-rise]')) seen.observe(one);
    </script>`;
    const styles = '<style>[data-rise]{opacity:0}[data-rise].on{opacity:1}.high{height:1800px}</style>';
    const body = `${heading}<div class="text">${inTags(beginning)}<div class="high"></div>${fading}</div>${script}`;
    expect(await readOnce('fade', page(body, styles))).toMatchObject(whole);
  });

  it('a box below the fold', async () => {
    const body = `${heading}<div style="height:1500px"></div><div id="late" style="visibility:hidden">${inTags(paragraphs)}</div>
      <script>new IntersectionObserver(([entry]) => { if (entry.isIntersecting) late.style.visibility = 'visible'; }, { threshold: 0.9 }).observe(late);</script>`;
    expect(await readOnce('fold', page(body))).toMatchObject(whole);
  });

  it('white letters on a red ground', async () => {
    const body = `${heading}<div style="background:#a00">${inTags(paragraphs, ' style="color:#fff"')}</div>`;
    expect(await readOnce('red', page(body))).toMatchObject(whole);
  });

  it('but not what is set within a line for machines', async () => {
    const marked = paragraphs.map((line, number) => {
      const at = Math.floor(line.length / 2);
      const piece =
        number % 2 === 0
          ? '<span style="opacity:0">某某公文网</span>'
          : '<font style="font-size:0">/ G- k; W% a% |( ^# n% J3</font>';
      return line.length < 20 ? line : `${line.slice(0, at)}${piece}${line.slice(at)}`;
    });
    expect(await readOnce('jammed', page(`${heading}<div>${inTags(marked)}</div>`))).toMatchObject(whole);
  });
});

describe('the rest behind a button of the page', () => {
  it('is a gap before it is pressed, and text after', async () => {
    const button = '<a href="javascript:void 0" onclick="rest.hidden=false;this.remove()">展开全文</a>';
    const body = `${heading}<div>${inTags(beginning)}${button}<div id="rest" hidden>${inTags(rest)}</div></div>`;
    const shown = await show('unfold', page(body));
    const before = await read(shown);
    expect(before.paragraphs).toEqual(beginning);
    expect(before.gaps).toHaveLength(1);
    await closeView(shown);

    await shown.$eval('[onclick]', (link) => (link as HTMLElement).click());
    expect(await read(shown)).toMatchObject(whole);
    await shown.close();
  });
});

describe('shadow roots', () => {
  const rooted = (name: string, inner: string, mode: 'open' | 'closed') =>
    `<script>document.querySelector(${JSON.stringify(name)}).attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(inner)};</script>`;

  it.each([
    ['open', 'open', `${heading}${inTags(paragraphs)}`, '<talk-box></talk-box>'],
    ['closed', 'closed', `${heading}${inTags(paragraphs)}`, '<talk-box></talk-box>'],
    ['with the second half', 'open', inTags(rest), `${heading}${inTags(beginning)}<talk-box></talk-box>`],
    ['that the text is slotted into', 'open', '<slot></slot>', `${heading}<talk-box>${inTags(paragraphs)}</talk-box>`],
  ] as const)('%s', async (_, mode, inner, body) => {
    const { reader } = world;
    const shown = await show('root', page(`${body}${rooted('talk-box', inner, mode)}`));
    expect(await read(shown)).toMatchObject(whole);
    await press(shown, 'save');
    expect(await statusOf(shown)).toContain(title);
    await shown.close();
    expect((await rowsIn(reader)).filter((row) => row.title === title)).toHaveLength(1);
    await wipe(reader);
  });
});

describe("fields with the names of the document's own", () => {
  it.each([
    ['localName', `<form><input name="localName">${heading}${inTags(paragraphs)}</form>`],
    [
      'nodeType',
      `${heading}<div>${inTags(beginning)}<form><input type="hidden" name="nodeType">${inTags(rest)}</form></div>`,
    ],
    [
      'nextSibling',
      `<input form="f" name="nextSibling"><form id="f"></form>${heading}<div>${inTags(paragraphs)}</div>`,
    ],
  ])('%s', async (name, body) => {
    expect(await readOnce(name, page(body))).toMatchObject(whole);
    expect(world.reader.faults).toEqual([]);
  });
});

describe('parts', () => {
  const url = (number: number) => `${host}/made/talk${number === 1 ? '' : `_${number}`}.html`;
  const links = `<div class="pagelist"><a href="${url(1)}">1</a> <a href="${url(2)}">2</a> <a href="${url(2)}">下一页</a></div>`;
  const ended = '<div class="pagelist"><a href="talk.html">1</a> <a href="talk_2.html">2</a></div>';
  const part = (lines: readonly string[], pages = links) =>
    page(`${heading}<div class="text">${inTags(lines)}</div>${pages}`);

  async function join(first: string, second: string): Promise<{ readonly text: Shown; readonly told: string }> {
    const { server, reader } = world;
    server.put(url(1), { bytes: first, type: html });
    server.put(url(2), { bytes: second, type: html });
    const shown = await open(reader, url(1));
    await read(shown);
    await press(shown, 'join-parts');
    const told = await statusOf(shown);
    const text = await readView(shown);
    await shown.close();
    return { text, told };
  }

  it('a paragraph at the end of one and the beginning of the next stands once', async () => {
    const { text } = await join(part(paragraphs.slice(0, 6)), part(paragraphs.slice(5), ended));
    expect(text).toMatchObject(whole);
  });

  it('a page to log in is a gap, and no page of the text', async () => {
    const login = page(
      '<h1>会员登录</h1><form><p>手机号 <input></p><p>密码 <input type="password"></p><p>忘记密码？ 立即注册</p></form>',
    );
    const { text, told } = await join(part(beginning), login);
    expect(text.paragraphs).toEqual(beginning);
    expect(text.gaps).toHaveLength(1);
    expect(told).toBe(await message(world.reader, 'partsNone'));
  });

  it('what the speaker says twice stands twice', async () => {
    const refrain = '看住这片山，就是看住我们自己的家。';
    const { text } = await join(
      part([...beginning, refrain]),
      part([...rest.slice(0, 2), refrain, ...rest.slice(2)], ended),
    );
    expect(text.paragraphs).toEqual([...beginning, refrain, ...rest.slice(0, 2), refrain, ...rest.slice(2)]);
    expect(text.gaps).toEqual([]);
  });
});

describe('what is no page', () => {
  const list = JSON.stringify({ title, paragraphs });
  const xml = `<?xml version="1.0" encoding="utf-8"?><talk><title>${title}</title>${inTags(paragraphs)}</talk>`;

  it.each([
    ['error_xml_page', 'talk.xml', 'text/xml; charset=utf-8', xml],
    ['error_json_page', 'talk.json', 'application/json; charset=utf-8', list],
  ] as const)('says so: %s', async (key, name, type, bytes) => {
    const { reader, server } = world;
    server.put(`${host}/made/${name}`, { bytes, type });
    const shown = await open(reader, `${host}/made/${name}`);
    const told = await message(reader, key);
    expect(await messageAfter(shown, () => command(reader, shown, 'save-page'))).toContain(told);
    expect(await messageAfter(shown, () => command(reader, shown, 'read-page'))).toContain(told);
    expect(await rowsIn(reader)).toEqual([]);
    await shown.close();
  });

  it('says so at the button where no message may stand: a PDF', async () => {
    const { reader, server } = world;
    server.put(`${host}/made/talk.pdf`, { bytes: smallPdf, type: 'application/pdf' });
    const shown = await open(reader, `${host}/made/talk.pdf`);
    await badgeAfter(reader, shown, '!', () => command(reader, shown, 'save-page'));
    expect(await titleOfButton(reader)).toContain(await message(reader, 'error_pdf_page'));
    expect(await rowsIn(reader)).toEqual([]);
    await shown.close();
  });

  // Chromium hides the address of a page's source, even from who was clicked there: the message speaks of both it may be
  it('says so in the popup: the source of a page', async () => {
    const { reader } = world;
    const shown = await open(reader, `view-source:${host}/made/fold.html`);
    const popup = await clickAction(reader, shown);
    const told = await message(reader, 'error_cannot_enter');
    await popup.waitForFunction((text) => document.body.textContent?.includes(text) === true, {}, told);
    expect(await popup.$('[data-role="save"]:enabled')).toBeNull();
    expect(await rowsIn(reader)).toEqual([]);
    await popup.close();
    await shown.close();
  });
});

const smallPdf = [
  '%PDF-1.1',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj',
  'trailer<</Root 1 0 R>>',
].join('\n');

// Declared for functions that run in the browser
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<readonly { readonly id: number }[]> };
  readonly action: { getTitle(filter: { tabId: number | undefined }): Promise<string> };
};

const titleOfButton = ({ worker }: Reader): Promise<string> =>
  worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getTitle({ tabId: tab?.id });
  });

describe('files', () => {
  interface Row {
    readonly title: string;
    readonly published: string | null;
    readonly url: string | null;
  }

  /** Imports a file, and gives how many were saved and the rows there are. */
  async function take(name: string, bytes: string | Uint8Array): Promise<readonly Row[]> {
    const { reader, room } = world;
    await wipe(reader);
    await writeFile(join(room, name), bytes);
    const storage = await openOwn(reader, 'storage.html');
    const field = (await storage.waitForSelector(
      '[data-role="import-files"]:enabled',
    )) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(room, name));
    await storage.waitForSelector('[data-role="import-counts"]');
    await storage.waitForSelector('[data-role="import-files"]:enabled');
    await storage.close();
    return (await tablesIn(reader)).rows as readonly Row[];
  }

  const texts = async () => JSON.stringify(await tablesIn(world.reader));

  it('the day on which a page was clipped is not the day of its text', async () => {
    const clipped = `---\ntitle: ${title}\ncreated: 2024-05-01\n---\n\n${paragraphs.join('\n\n')}\n`;
    expect(await take('clipped.md', clipped)).toMatchObject([{ title, published: null }]);
  });

  it('a list in a list in a list is done with at once', async () => {
    const start = performance.now();
    await take('deep.md', `${'- '.repeat(5000)}\n\n${paragraphs.join('\n\n')}\n`);
    // Of which opening the page is the most
    expect(performance.now() - start).toBeLessThan(8_000);
  });

  it('the address in the first line is where it comes from', async () => {
    const from = 'https://talks.example/7.html';
    expect(await take('kept.txt', `原文地址：${from}\n\n${title}\n\n${paragraphs.join('\n')}\n`)).toMatchObject([
      { title, url: from },
    ]);
  });

  it('UTF-16 without a mark is read', async () => {
    const wide = Buffer.from(page(`${heading}<div>${inTags(paragraphs)}</div>`), 'utf16le');
    expect(await take('wide.html', wide)).toMatchObject([{ title }]);
    expect(await texts()).toContain(paragraphs[6]);
  });

  it('white letters on a red ground are read', async () => {
    const body = `${heading}<div style="background:#a00">${inTags(paragraphs, ' style="color:#fff"')}</div>`;
    expect(await take('red.html', page(body))).toMatchObject([{ title, complete: true }]);
    const all = await texts();
    expect(paragraphs.filter((line) => !all.includes(line))).toEqual([]);
  });

  it('XML has a title without mark-up, or is refused', async () => {
    const xml = `<?xml version="1.0" encoding="utf-8"?><talk><title>${title}</title>${inTags(paragraphs)}</talk>`;
    const rows = await take('talk.xml', xml);
    expect(rows.filter((row) => row.title !== title)).toEqual([]);
  });

  it('JSON is refused', async () => {
    expect(await take('talk.json', JSON.stringify(paragraphs))).toEqual([]);
    expect(await take('talk.txt', JSON.stringify(paragraphs))).toEqual([]);
  });
});
