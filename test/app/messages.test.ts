import { describe, expect, it, test } from 'vitest';
import { toBackground } from '../../lib/app/background-contract.ts';
import { type Handlers, messageLimit, placeOf, reply, type ToBackground, type ToPage } from '../../lib/app/messages.ts';
import { toPage } from '../../lib/app/page-contract.ts';
import { StoreError } from '../../lib/library/errors.ts';
import { answerOrThrow, codeOf, RemoteError } from '../../lib/model/errors.ts';
import type { Sender } from '../../lib/platform/browser.ts';
import { page, speech } from '../library/sample.ts';

const own = { id: 'us', root: 'chrome-extension://us/' };
const fromPage: Sender = { id: 'us', url: 'https://a.example/', tab: { id: 7 }, frameId: 0 };
const fromPopup: Sender = { id: 'us', url: 'chrome-extension://us/popup.html' };
const fromLibrary: Sender = { id: 'us', url: 'chrome-extension://us/library.html', tab: { id: 8 }, frameId: 0 };
const fromReader: Sender = { id: 'us', url: 'chrome-extension://us/reader.html#t', tab: { id: 7 }, frameId: 3 };
const fromWorker: Sender = { id: 'us' };
const stranger: Sender = { id: 'them', url: 'chrome-extension://them/x.html' };
const frame: Sender = { ...fromPage, frameId: 3 };
const clean = page([speech('题', '正文')]);
const token = '2f6b1d0a-5c1e-4f0b-9a53-7c1b8c6f4e21';

describe('placeOf', () => {
  test.each([
    ['a content script', fromPage, 'page'],
    ['the popup', fromPopup, 'extension'],
    ['the library, which is a tab', fromLibrary, 'extension'],
    ['the background', fromWorker, 'extension'],
    ['the reader in a page', fromReader, 'reader'],
    ['the reader in a tab', { ...fromReader, frameId: 0 }, 'reader'],
    ['another page of the extension in a frame', { ...fromLibrary, frameId: 3 }, null],
    ['another extension', stranger, null],
    ['a frame in a page', frame, null],
    ['nobody', {}, null],
    ['an address that only begins alike', { id: 'us', url: 'chrome-extension://us.example/' }, null],
  ])('%s', (_, sender, expected) => {
    expect(placeOf(sender, own)).toBe(expected);
  });
});

/** Answers that say who was asked. */
const handlers = Object.fromEntries(
  Object.keys(toBackground).map((name) => [name, () => name]),
) as unknown as Handlers<ToBackground>;
const send = (name: string, question: unknown, sender: Sender) =>
  reply(toBackground, handlers, { name, question }, sender, own);

describe('to the background', () => {
  test.each<[string, unknown, Sender]>([
    ['detected', { kind: 'speech', speeches: 1, hidden: false }, fromPage],
    ['reading', { token }, fromReader],
    ['keep', { token }, fromReader],
    ['convert', { speeches: clean.speeches, to: 'tw' }, fromLibrary],
    ['convert', { speeches: clean.speeches, to: 'tw' }, fromReader],
    ['putBack', { token, putBacks: [0, 3], to: 'keep' }, fromReader],
    ['openLibrary', null, fromReader],
    ['stopParts', { token }, fromReader],
    ['leave', null, fromReader],
    ['status', { tabId: 3 }, fromPopup],
    ['join', { token, to: 'hans' }, fromReader],
    ['readAll', null, fromReader],
    ['read', { tabId: 3, join: false }, fromPopup],
    ['save', { tabId: 3 }, fromPopup],
  ])('%s is answered', async (name, question, sender) => {
    expect(await send(name, question, sender)).toEqual({ ok: true, answer: name });
  });

  test.each<[string, string, unknown, Sender]>([
    ['save from a page', 'save', { tabId: 3 }, fromPage],
    ['read from a page', 'read', { tabId: 3, join: true }, fromPage],
    ['save from the reader', 'save', { tabId: 3 }, fromReader],
    ['join from the popup', 'join', { token, to: 'hans' }, fromPopup],
    ['join from a page', 'join', { token, to: 'hans' }, fromPage],
    ['readAll from a page', 'readAll', null, fromPage],
    ['detected from the popup', 'detected', { kind: 'speech', speeches: 1, hidden: false }, fromPopup],
    ['keep from the library', 'keep', { token }, fromLibrary],
    ['keep from a page', 'keep', { token }, fromPage],
    ['keep from a frame', 'keep', { token }, frame],
    ['keep of a page that is brought along', 'keep', { page: clean }, fromReader],
    ['a token of another form', 'keep', { token: '1' }, fromReader],
    ['putting back a page that is brought along', 'putBack', { page: clean, index: 0, to: 'keep' }, fromReader],
    ['convert from another extension', 'convert', { speeches: clean.speeches, to: 'tw' }, stranger],
    ['an unknown kind', 'detected', { kind: 'poem', speeches: 1, hidden: false }, fromPage],
    ['a negative number', 'detected', { kind: 'speech', speeches: -1, hidden: false }, fromPage],
    [
      'a block of an unknown type',
      'convert',
      { speeches: [speech('题', '', { blocks: [{ type: 'html' } as never] })], to: 'tw' },
      fromReader,
    ],
    ['an unknown script', 'convert', { speeches: clean.speeches, to: 'pinyin' }, fromReader],
    ['convert from a page', 'convert', { speeches: clean.speeches, to: 'tw' }, fromPage],
    ['a tab that is no number', 'save', { tabId: '3' }, fromPopup],
    ['no question', 'read', undefined, fromPopup],
    ['an unknown name', 'eval', null, fromPopup],
    ['a name from the prototype', 'toString', null, fromPopup],
  ])('%s is refused', async (_, name, question, sender) => {
    expect(await send(name, question, sender)).toMatchObject({ ok: false, code: 'bad-message' });
  });

  test.each([null, undefined, 7, 'save', [], { question: null }])('%j is refused', async (message) => {
    expect(await reply(toBackground, handlers, message, fromPopup, own)).toMatchObject({
      ok: false,
      code: 'bad-message',
    });
  });

  it('refuses a page that sends more than it can have to say', async () => {
    const finding = { kind: 'speech', speeches: 1, hidden: false };
    expect(await send('detected', { ...finding, more: '字'.repeat(2000) }, fromPage)).toMatchObject({
      code: 'bad-message',
    });
  });

  it('hears a tab so often in a while, and each tab for itself', () => {
    const clock = { now: 0 };
    const may = messageLimit(2, 100, () => clock.now);
    expect([may(1), may(1), may(1), may(2)]).toEqual([true, true, false, true]);
    clock.now = 101;
    expect(may(1)).toBe(true);
  });

  it('tells failures by their code', async () => {
    const failing: Handlers<ToBackground> = {
      ...handlers,
      read: () => Promise.reject(new StoreError('storage-full', 'full')),
      save: () => {
        throw new TypeError('oh');
      },
    };
    const ask = (name: string) =>
      reply(toBackground, failing, { name, question: { tabId: 1, join: false } }, fromPopup, own);
    expect(await ask('read')).toEqual({ ok: false, code: 'storage-full', message: 'full' });
    expect(await ask('save')).toEqual({ ok: false, code: 'TypeError', message: 'oh' });
  });
});

describe('to the page', () => {
  const answering = Object.fromEntries(
    Object.keys(toPage).map((name) => [name, () => name]),
  ) as unknown as Handlers<ToPage>;
  test.each<[string, unknown]>([
    ['ping', null],
    ['snapshot', null],
    ['ping', { url: null, kind: 'speech', speeches: 1 }],
    ['open', { token }],
    ['stopParts', null],
    ['hide', null],
    ['notify', { text: '好', tone: 'done', more: false }],
    ['part', { url: 'https://a.example/1_2.html', number: 2 }],
  ])('%s is answered to the background alone', async (name, question) => {
    const from = (sender: Sender) => reply(toPage, answering, { name, question }, sender, own);
    expect(await from(fromWorker)).toEqual({ ok: true, answer: name });
    expect(await from(fromPage)).toMatchObject({ ok: false, code: 'bad-message' });
    expect(await from(stranger)).toMatchObject({ ok: false, code: 'bad-message' });
  });

  test.each<[string, unknown]>([
    ['open', null],
    ['ping', { url: null, kind: 'poem', speeches: 1 }],
    ['notify', { text: '好', tone: 'loud', more: false }],
    ['part', { url: null, number: 2 }],
    ['part', { url: 'https://a.example/1_2.html', number: -1 }],
    ['snapshot', { of: 'everything' }],
  ])('%s with %j is refused', async (name, question) => {
    expect(await reply(toPage, answering, { name, question }, fromWorker, own)).toMatchObject({ ok: false });
  });
});

describe('answers', () => {
  test.each([
    ['a failure', { ok: false, code: 'storage-full', message: 'x' } as const, 'storage-full'],
    ['nothing', undefined, 'no-answer'],
  ])('%s is thrown', (_, given, code) => {
    expect(() => answerOrThrow(given)).toThrow(RemoteError);
    expect(() => answerOrThrow(given)).toThrow(expect.objectContaining({ code }));
  });

  it('are given', () => {
    expect(answerOrThrow({ ok: true, answer: 7 })).toBe(7);
    expect(codeOf(null)).toBe('unexpected');
  });
});
