import { describe, expect, it, test } from 'vitest';
import { badgeText } from '../../lib/app/badge.ts';
import { type HeldText, heldTexts } from '../../lib/app/held-texts.ts';
import type { ToPage } from '../../lib/app/messages.ts';
import { readTab, refusal, saveTab, type Visiting } from '../../lib/app/visit.ts';
import { CleanError } from '../../lib/model/errors.ts';
import { page, speech } from '../library/sample.ts';

const clean = page([speech('题', '正文')]);
const other = page([speech('题', '放回了一句的正文')]);

interface Tab {
  /** A content script is there from the beginning, or can be put there, or cannot. */
  readonly script: 'there' | 'can be' | 'cannot be';
  /** A reader is open over it. */
  readonly view?: 'seen' | 'hidden';
  /** The page takes the reader away at once. */
  readonly hostile?: true;
  /** The browser or the page has no room for a frame. */
  readonly frames?: 'none' | 'sandboxed';
  readonly text?: boolean;
  readonly url?: string;
}

/** A tab that writes down what was done to it. */
const open: HeldText = { tabId: 1, page: other, putBacks: [], more: true, join: false, note: null };

/** An area of storage in memory. */
function area() {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, items.get(key)])),
    set: async (given: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(given)) items.set(key, value);
    },
    remove: async (keys: string[]) => {
      for (const key of keys) items.delete(key);
    },
  };
}

function visit({ script, view, text = true, url, hostile, frames }: Tab) {
  const done: string[] = [];
  const kept = heldTexts(area());
  const state = { there: script === 'there' };
  const on: Visiting = {
    askPage: async (_, name, question) => {
      if (!state.there) throw new Error('Could not establish connection');
      const told =
        name === 'notify'
          ? ` ${(question as { tone: string; text: string }).tone} ${(question as { text: string }).text}`
          : '';
      done.push(`${name}${told}`);
      const answers: Partial<Record<keyof ToPage, unknown>> = {
        ping: {
          kind: 'speech',
          speeches: 1,
          hidden: view === 'hidden' || hostile === true,
          token: view ? 'old' : null,
          canFrame: frames !== 'sandboxed',
        },
        open: { url: null, root: { tag: 'html', attributes: {}, children: [] } },
        snapshot: { url: null, root: { tag: 'html', attributes: {}, children: [] } },
      };
      if (name === 'open') void kept.find('new', { tab: { id: 1 } }).catch(() => undefined);
      return (answers[name] ?? null) as never;
    },
    inject: async () => {
      if (script === 'cannot be') throw new Error('Cannot access contents of the page');
      done.push('inject');
      state.there = true;
    },
    urlOf: async () => url,
    clean: async () => {
      if (!text) throw new CleanError('no-main-content', 'none');
      return { page: clean, note: null };
    },
    save: async (saved) => {
      done.push(saved === other ? 'save the view' : 'save');
      return [{ status: 'saved', id: '1', title: '题', version: 1 }];
    },
    convert: async (speeches) => ({ speeches, chars: [] }),
    held: kept,
    newToken: () => 'new',
    openReader: async (token) => {
      done.push(`tab ${token}`);
    },
    frames: frames !== 'none',
    apart: 'apart',
    savedText: () => '已保存',
    joinedText: () => '已合并',
    errorText: (code) => code,
    flag: async (_, said, tone) => {
      done.push(`flag ${tone} ${said}`);
    },
  };
  return { on, done, opened: kept.keep('old', open), kept };
}

describe('reading', () => {
  test.each<[string, Tab, readonly string[]]>([
    ['a known page', { script: 'there' }, ['ping', 'open', 'ping']],
    ['another page', { script: 'can be' }, ['inject', 'ping', 'open', 'ping']],
    ['a page whose reader is open closes it', { script: 'there', view: 'seen' }, ['ping', 'hide']],
    ['a page that hides its reader', { script: 'there', view: 'hidden' }, ['ping', 'hide', 'tab old']],
    [
      'a page that takes it away at once',
      { script: 'there', hostile: true },
      ['ping', 'open', 'ping', 'hide', 'tab new'],
    ],
    ['a sandbox', { script: 'there', frames: 'sandboxed' }, ['ping', 'snapshot', 'ping', 'hide', 'tab new']],
    ['where no frame is safe', { script: 'there', frames: 'none' }, ['ping', 'snapshot', 'ping', 'tab new']],
  ])('%s', async (_, tab, expected) => {
    const { on, done, opened } = visit(tab);
    await opened;
    await readTab(on, 1);
    expect(done).toEqual(expected);
  });

  it('tells in a tab why the text is there', async () => {
    const { on, kept } = visit({ script: 'there', frames: 'sandboxed' });
    await readTab(on, 1);
    expect(await kept.find('new', { tab: { id: 1 } })).toMatchObject({ note: 'apart' });
  });

  test.each<[string, Tab, string, readonly string[]]>([
    [
      'without a text',
      { script: 'there', text: false },
      'no-main-content',
      ['ping', 'open', 'hide', 'notify failed no-main-content', 'flag failed no-main-content'],
    ],
    ['of the browser', { script: 'cannot be', url: 'chrome://settings' }, 'browser-page', ['flag failed browser-page']],
    ['whose address is not told', { script: 'cannot be' }, 'cannot-enter', ['flag failed cannot-enter']],
  ])('a page %s says why', async (_, tab, code, expected) => {
    const { on, done } = visit(tab);
    await expect(readTab(on, 1)).rejects.toMatchObject({ code });
    expect(done).toEqual(expected);
  });
});

describe('saving', () => {
  test.each<[string, Tab, readonly string[]]>([
    ['a known page', { script: 'there' }, ['ping', 'snapshot', 'save', 'notify done 已保存', 'flag done 已保存']],
    [
      'what the view shows',
      { script: 'there', view: 'seen' },
      ['ping', 'save the view', 'notify done 已保存', 'flag done 已保存'],
    ],
  ])('%s', async (_, tab, expected) => {
    const { on, done, opened } = visit(tab);
    await opened;
    expect(await saveTab(on, 1)).toMatchObject({ text: '已保存' });
    expect(done).toEqual(expected);
  });

  it('saves nothing of a page without a text', async () => {
    const { on, done } = visit({ script: 'there', text: false });
    await expect(saveTab(on, 1)).rejects.toMatchObject({ code: 'no-main-content' });
    expect(done).not.toContain('save');
  });

  it('is done when the page goes away before it can be told', async () => {
    const { on } = visit({ script: 'there' });
    const leaving: Visiting = {
      ...on,
      askPage: (tabId, name, question) =>
        name === 'notify' ? Promise.reject(new Error('gone')) : on.askPage(tabId, name, question),
    };
    expect(await saveTab(leaving, 1)).toMatchObject({ text: '已保存' });
  });
});

describe('what readers show', () => {
  const from = (id: number, frameId = 2) => ({ tab: { id }, frameId });

  it('is had by the tab of the page, and by pages of the extension', async () => {
    const kept = heldTexts(area());
    await kept.keep('t', open);
    expect(await kept.find('t', from(1))).toEqual(open);
    expect(await kept.find('t', from(2, 0))).toEqual(open);
    await expect(kept.find('t', from(2))).rejects.toMatchObject({ code: 'no-reading' });
    await expect(kept.find('other', from(1))).rejects.toMatchObject({ code: 'no-reading' });
  });

  it('outlives the background', async () => {
    const session = area();
    await heldTexts(session).keep('t', open);
    expect(await heldTexts(session).find('t', from(1))).toEqual(open);
  });

  it('is kept for the last few', async () => {
    const session = area();
    const kept = heldTexts(session);
    for (let n = 0; n < 9; n++) await kept.keep(`t${n}`, open);
    await kept.keep('t8', { ...open, more: false });
    expect([...session.items.keys()].filter((key) => key.startsWith('reading:'))).toHaveLength(6);
    expect(await kept.find('t8', from(1))).toMatchObject({ more: false });
    await expect(kept.find('t0', from(1))).rejects.toMatchObject({ code: 'no-reading' });
  });

  it('makes room where there is none', async () => {
    const session = area();
    const full: typeof session = {
      ...session,
      set: async (items) => {
        if (session.items.size > 2) throw new Error('QUOTA_BYTES quota exceeded');
        await session.set(items);
      },
    };
    const kept = heldTexts(full);
    for (let n = 0; n < 4; n++) await kept.keep(`t${n}`, open);
    expect(await kept.find('t3', from(1))).toEqual(open);
  });

  it('waits until it is cleaned', async () => {
    const kept = heldTexts(area());
    const gate: { open?: () => void } = {};
    const cleaned = new Promise<HeldText>((resolve) => {
      gate.open = () => resolve(open);
    });
    const begun = kept.begin('t', cleaned);
    const found = kept.find('t', from(1));
    expect(await kept.isAsked('t', 1)).toBe(true);
    expect(await kept.isAsked('u', 1)).toBe(false);
    gate.open?.();
    expect(await found).toEqual(await begun);
  });
});

test.each([
  [undefined, 'cannot-enter'],
  ['chrome://extensions/', 'browser-page'],
  ['about:blank', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'browser-page'],
  ['https://addons.mozilla.org/', 'browser-page'],
  ['https://a.example/report.pdf?x=1', 'pdf-page'],
  ['view-source:https://a.example/report.pdf', 'source-page'],
  ['https://a.example/', 'cannot-enter'],
])('%s is refused as %s', (url, code) => {
  expect(refusal(url)).toBe(code);
});

test.each([
  ['speech', 1, '文'],
  ['collection', 16, '16'],
  ['collection', 120, '99+'],
  ['article', 0, ''],
  ['none', 0, ''],
] as const)('%s with %i speeches has the badge %s', (kind, speeches, expected) => {
  expect(badgeText({ kind, speeches, hidden: false }, '文')).toBe(expected);
  expect(badgeText({ kind, speeches, hidden: true }, '文')).toBe('!');
});
