/** Saved files of every form and charset come out as the same speech. */
import { describe, expect, test } from 'vitest';
import { cleanFile, cleanPasted } from '../../lib/import/clean-file.ts';
import type { Beside } from '../../lib/import/open-file.ts';
import { encode } from './encode.ts';
import * as pages from './pages.ts';

const clean = (name: string, bytes: Uint8Array, beside?: Beside) =>
  cleanFile(name, bytes, { own: [], clock: () => 0, ...(beside && { beside }) });
const utf8 = (text: string) => encode(text, 'utf-8');
const textsOf = (page: Awaited<ReturnType<typeof clean>>) =>
  page.speeches.flatMap(({ blocks }) => blocks.map((block) => ('text' in block ? block.text : block.type)));

const { html, text, paragraphs, traditional, title, address } = pages;

describe('the same speech', () => {
  test.each<[string, string, Uint8Array, readonly string[]]>([
    ['a page in UTF-8', 'a.html', utf8(html()), paragraphs],
    ['a page in UTF-8 with a mark', 'a.htm', encode(html(), 'utf-8-mark'), paragraphs],
    ['a page in UTF-16', 'a.html', encode(html(), 'utf-16le'), paragraphs],
    ['a page in UTF-16, the other way round', 'a.html', encode(html(), 'utf-16be'), paragraphs],
    [
      'a page in GBK that says so',
      'a.html',
      encode(html(undefined, { meta: '<meta charset=gb2312>' }), 'gbk'),
      paragraphs,
    ],
    ['a page in GBK without a word', 'a.shtml', encode(html(), 'gbk'), paragraphs],
    [
      'a page in Big5 that says so',
      'a.html',
      encode(html(traditional, { meta: '<meta charset="big5">', name: '講話' }), 'big5'),
      traditional,
    ],
    ['a page in Big5 without a word', 'a.HTML', encode(html(traditional, { name: '講話' }), 'big5'), traditional],
    ['XHTML', 'a.xhtml', utf8(`<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>${html()}`), paragraphs],
    ['an archive by Chrome', 'a.mhtml', utf8(pages.byChrome), paragraphs],
    ['an archive by IE', 'a.mht', utf8(pages.byExplorer), paragraphs],
    ['an archive by Word', 'a.mht', utf8(pages.byWord), paragraphs],
    ['an archive in Big5', 'a.mht', utf8(pages.inBig5), traditional],
    ['an archive named .html', 'a.html', utf8(pages.byChrome), paragraphs],
    ['a page named .mht', 'a.mht', utf8(html()), paragraphs],
    ['an archive with lines of Unix', 'a.mht', utf8(pages.byExplorer.replaceAll('\r\n', '\n')), paragraphs],
    [
      'an archive cut off behind its page',
      'a.mht',
      utf8(pages.byExplorer.replace(/\r\n------=_NextPart\S+--\r\n$/u, '')),
      paragraphs,
    ],
    ['a frame in an archive', 'a.mht', utf8(pages.inFrame), paragraphs],
    ['a frame of a frameset', 'a.mht', utf8(pages.inFrameset), paragraphs],
    [
      'a frame written into the page',
      'a.html',
      utf8(`<body><iframe srcdoc="${html().replaceAll('"', '&quot;')}"></iframe>`),
      paragraphs,
    ],
    ['a text in GBK', 'a.txt', encode(text, 'gbk'), paragraphs],
    ['a text in UTF-8', 'a.txt', utf8(text), paragraphs],
    ['a text in UTF-16', 'a.txt', encode(text, 'utf-16le'), paragraphs],
    ['a text in Big5', 'a.txt', encode(['在植樹活動上的講話', ...traditional].join('\r\n'), 'big5'), traditional],
  ])('from %s', async (_, name, bytes, lines) => {
    const page = await clean(name, bytes);
    expect(textsOf(page)).toEqual(lines);
    expect(page.speeches).toHaveLength(1);
    expect(page.speeches[0]!.title).toMatch(/讲话|講話/u);
    expect(page.kind).toBe('speech');
  });

  test('from a frame that was saved into the folder beside the page', async () => {
    const frame = `<html><head><title>${title}</title></head><body><iframe src="./a_files/zhi%20shu.html"></iframe></body>`;
    const page = await clean('a.html', utf8(frame), new Map([['a_files/zhi shu.html', encode(html(), 'gbk')]]));
    expect(textsOf(page)).toEqual(paragraphs);
  });

  test('from pasted text', () => {
    const page = cleanPasted(text);
    expect(textsOf(page)).toEqual(paragraphs);
    expect(page.speeches[0]!.title).toBe(title);
    expect(page.url).toBeNull();
  });
});

describe('the address of a page', () => {
  const note = (url: string) => `<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->\r\n`;
  const singleFile = `<!--\n Page saved with SingleFile \n url: ${address} \n saved date: Sun Mar 12 2023\n-->`;
  const canonical = `<link rel="canonical" href="${address}">`;
  test.each<[string, string, string, string | null]>([
    ['the note of Chrome and IE', 'a.html', html(undefined, { head: note(address) }), address],
    ['the note under a doctype', 'a.html', `<!DOCTYPE html>\n${html(undefined, { head: note(address) })}`, address],
    ['the note of SingleFile', 'a.html', html(undefined, { head: `<!DOCTYPE html>${singleFile}` }), address],
    ['the head of an archive', 'a.mht', pages.byChrome, address],
    ['a part of an archive, broken over two lines', 'a.mht', pages.byExplorer, address],
    ['its canonical link', 'a.html', html(undefined, { meta: canonical }), address],
    ['its og:url', 'a.html', html(undefined, { meta: `<meta property="og:url" content="${address}">` }), address],
    [
      'the note before its own word',
      'a.html',
      html(undefined, { head: note('https://b.example/1'), meta: canonical }),
      'https://b.example/1',
    ],
    ['no address of a disk', 'a.mht', pages.byWord, null],
    ['no page of the browser itself', 'a.html', html(undefined, { head: note('about:internet') }), null],
    ['no front page', 'a.html', html(undefined, { meta: '<link rel="canonical" href="https://zhen.example/">' }), null],
    ['no relative link', 'a.html', html(undefined, { meta: '<link rel="canonical" href="/1.html">' }), null],
    ['no script', 'a.html', html(undefined, { head: note('javascript:alert(1)') }), null],
    ['no name and password', 'a.html', html(undefined, { head: note('https://a:b@zhen.example/1') }), null],
    ['nothing', 'a.html', html(), null],
  ])('is %s', async (_, name, source, url) => {
    expect((await clean(name, utf8(source))).url).toBe(url);
  });
});

describe('a text without a title of its own', () => {
  const untitled = utf8(paragraphs.join('\n'));
  const opening = paragraphs[1]!.slice(0, 24);
  test.each([
    ['在植树活动上的讲话.txt', '在植树活动上的讲话'],
    ['03、张镇长在植树活动上的讲话（2）.txt', '张镇长在植树活动上的讲话'],
    ['新建文本文档.txt', opening],
    ['001.txt', opening],
  ])('%s', async (name, wanted) => {
    expect((await clean(name, untitled)).speeches[0]!.title).toBe(wanted);
  });

  test('keeps the title that stands in it', async () => {
    expect((await clean('某人在别处的讲话.txt', utf8(text))).speeches[0]!.title).toBe(title);
  });
});

describe('a file without a speech', () => {
  const noPage = pages.archive([], [{ head: ['Content-Type: image/gif'], body: 'GIF89a' }]);
  const hollow = pages.archive(
    [`Snapshot-Content-Location: ${address}`],
    [{ head: ['Content-Type: text/html'], body: '' }],
  );
  const looping = pages.archive(
    [],
    [
      pages.pagePart(utf8('<iframe src="cid:1"></iframe>'.repeat(50)), 'base64', [
        'Content-Type: text/html',
        'Content-ID: <1>',
      ]),
    ],
  );
  test.each<[string, string, Uint8Array, string]>([
    ['a picture', 'a.jpg', new Uint8Array([255, 216, 255]), 'unsupported'],
    ['a Word file', 'a.docx', new Uint8Array([80, 75, 3, 4]), 'unsupported'],
    ['a file without an ending', 'README', utf8(text), 'unsupported'],
    [
      'a picture named .html',
      'a.html',
      new Uint8Array([0x89, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 1, 0]),
      'not-text',
    ],
    ['an empty page', 'a.html', new Uint8Array(), 'no-main-content'],
    ['an empty text', 'a.txt', new Uint8Array(), 'no-main-content'],
    ['an English page', 'a.html', utf8('<p>Nothing to see here, and no Chinese at all.</p>'), 'no-main-content'],
    ['an empty archive', 'a.mht', new Uint8Array(), 'no-main-content'],
    ['an archive of pictures', 'a.mht', utf8(noPage), 'empty-archive'],
    ['an archive whose page is empty', 'a.mht', utf8(hollow), 'no-main-content'],
    ['an archive that holds itself', 'a.mht', utf8(looping), 'no-main-content'],
  ])('%s', async (_, name, bytes, code) => {
    await expect(clean(name, bytes)).rejects.toMatchObject({ code });
  });
});

test("the reader's own rules hold for the address that a file notes", async () => {
  const source = html(undefined, { meta: `<link rel="canonical" href="${address}">` });
  const own = [{ kind: 'line', text: '最后，祝愿今天种下的每一棵树都能茁壮成长。谢谢大家！', off: false }] as const;
  const page = await cleanFile('a.html', utf8(source), { own, clock: () => 0 });
  expect(textsOf(page)).toEqual(paragraphs.slice(0, -1));
});
