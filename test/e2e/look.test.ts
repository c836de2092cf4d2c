/** What a page shows, and when: text that waits for a script, stands in shadow roots, or in forms whose inputs bear the names of properties. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, launch, open, type Reader } from './browser.ts';
import { closeView, readView } from './reading.ts';
import { type Served, serve } from './server.ts';

const host = 'www.kulewenxing.com';
const world = {} as { server: Served; reader: Reader };

beforeAll(async () => {
  const server = await serve();
  Object.assign(world, { server, reader: await launch({ port: server.port, hosts: [host] }) });
});

afterAll(async () => {
  await world.reader?.close();
  await world.server?.close();
});

const title = '在冬季植树动员会上的讲话';
const speech = [
  '同志们：',
  '今天开这个短会，是为了把冬季植树的任务分下去，把各村的山头认领清楚。',
  '去年我们种了三万棵，活了两万七千棵，这个数字要感谢守了一个冬天的护林员。',
  '今年的树苗月底就到，请各村先把坑挖好，把水引到地头，不要等树苗到了再动手。',
  '山上风大，大家要注意安全，老人和孩子只在平地帮忙。',
  '树种下去不算完，谁种的谁管三年，死一棵补一棵。',
  '学校的孩子们写了牌子，每棵树上挂一块，写上是谁种的。',
  '等到山绿了，水就留住了，我们的子孙就有了一片凉荫。',
  '希望大家把这件事当成自己家里的事来办，办一件成一件。',
  '谢谢大家！',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const half = 5;
const first = paragraphs(speech.slice(0, half));
const rest = paragraphs(speech.slice(half));

/** Opens a page and the view on it; gives what the view shows, and how long that took. */
async function read(
  body: string,
  act: (page: Awaited<ReturnType<typeof open>>) => Promise<void> = async () => undefined,
) {
  const { server, reader } = world;
  const url = `http://${host}/look.html`;
  server.put(url, {
    bytes: `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`,
    type: 'text/html; charset=utf-8',
  });
  const page = await open(reader, url);
  await act(page);
  await command(reader, page, 'read-page');
  const { paragraphs: texts, gaps } = await readView(page);
  await closeView(page);
  await page.close();
  return { texts, gaps: gaps.length };
}

const all = { texts: speech, gaps: 0 };
const heading = `<h1>${title}</h1>`;
const intoRoot = (markup: string, mode = 'open') =>
  `<script>document.querySelector('article-box').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(markup)}</script>`;

describe('what is shown later is text', () => {
  it.each([
    [
      'fades in when it is scrolled to',
      `<style>[data-aos]{opacity:0}[data-aos].on{opacity:1}p{margin:120px 0}</style><div>${heading}${first}${speech
        .slice(half)
        .map((text) => `<div data-aos="fade-up"><p>${text}</p></div>`)
        .join(
          '',
        )}</div><script>new IntersectionObserver((all) => all.forEach((one) => one.isIntersecting && one.target.classList.add('on'))).observe(document.querySelector('[data-aos]'))</script>`,
    ],
    [
      'is invisible below the fold',
      `<div style="height:1500px"></div>${heading}<div id="t" style="visibility:hidden">${first}${rest}</div>`,
    ],
    [
      'is white on red',
      `${heading}<div style="background:#a00">${paragraphs(speech).replaceAll('<p>', '<p style="color:#fff">')}</div>`,
    ],
    ['has no box of its own', `${heading}<div style="display:contents">${first}${rest}</div>`],
  ])('%s', async (_, body) => expect(await read(body)).toEqual(all));

  it('jammer within words is not', async () =>
    expect(
      await read(
        `${heading}<div>${paragraphs(speech).replace('任务', '任<span style="opacity:0">某某公文网</span><font style="font-size:0">/ G- k; W%</font>务')}</div>`,
      ),
    ).toEqual(all));
});

describe('the rest behind a button', () => {
  const body = `${heading}<div>${first}<a onclick="r.hidden=false">展开全文</a><div id="r" hidden>${rest}</div></div>`;
  it('is a gap before the click', async () =>
    expect(await read(body)).toEqual({ texts: speech.slice(0, half), gaps: 1 }));

  it('is text after it', async () => expect(await read(body, (page) => page.click('a'))).toEqual(all));
});

describe('shadow roots', () => {
  it.each([
    ['an open one', `<article-box></article-box>${intoRoot(heading + first + rest)}`],
    ['an open one with the rest', `${heading}<div>${first}<article-box></article-box></div>${intoRoot(rest)}`],
    ['one with a slot', `<article-box>${heading}${first}${rest}</article-box>${intoRoot('<div><slot></slot></div>')}`],
    ['a closed one', `<article-box></article-box>${intoRoot(heading + first + rest, 'closed')}`],
  ])('%s', async (_, body) => expect(await read(body)).toEqual(all));
});

describe('inputs named like properties', () => {
  it.each([
    ['localName', `<form><input name="localName">${heading}${first}${rest}</form>`],
    ['nodeType', `${heading}<div>${first}<form><input type="hidden" name="nodeType">${rest}</form></div>`],
    ['nextSibling', `<input form="f" name="nextSibling"><form id="f"></form>${heading}<div>${first}${rest}</div>`],
    [
      'childNodes',
      `<form><input name="childNodes"><input name="attributes"><input name="textContent">${heading}${first}${rest}</form>`,
    ],
    ['documentElement', `<img name="documentElement"><img name="URL">${heading}<div>${first}${rest}</div>`],
  ])('%s', async (_, body) => expect(await read(body)).toEqual(all));
});
