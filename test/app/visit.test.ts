import { describe, expect, it, test } from 'vitest';
import { badgeText } from '../../lib/app/badge.ts';
import type { ToPage } from '../../lib/app/messages.ts';
import { isOf, readTab, refusal, saveTab, type Visiting } from '../../lib/app/visit.ts';
import { CleanError } from '../../lib/model/errors.ts';
import { page, speech } from '../library/sample.ts';

const clean = page([speech('题', '正文')]);
const other = page([speech('题', '放回了一句的正文')]);

interface Tab {
  /** A content script is there from the beginning, or can be put there, or cannot. */
  readonly script: 'there' | 'can be' | 'cannot be';
  readonly view?: typeof clean;
  readonly text?: boolean;
  readonly url?: string;
}

/** A tab that writes down what was done to it. */
function visit({ script, view, text = true, url }: Tab) {
  const done: string[] = [];
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
        ping: { kind: 'speech', speeches: 1, shown: view ?? null },
        snapshot: { url: null, root: { tag: 'html', attributes: {}, children: [] } },
      };
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
    print: async () => [],
    preferences: async () => ({ target: 'keep', indent: true }),
    savedText: () => '已保存',
    joinedText: () => '已合并',
    errorText: (code) => code,
    styles: 'p{}',
    flag: async (_, said, tone) => {
      done.push(`flag ${tone} ${said}`);
    },
  };
  return { on, done };
}

describe('reading', () => {
  test.each<[string, Tab, readonly string[]]>([
    ['a known page', { script: 'there' }, ['ping', 'snapshot', 'show']],
    ['another page', { script: 'can be' }, ['inject', 'ping', 'snapshot', 'show']],
    ['a page whose view is open closes it', { script: 'there', view: clean }, ['ping', 'hide']],
  ])('%s', async (_, tab, expected) => {
    const { on, done } = visit(tab);
    await readTab(on, 1);
    expect(done).toEqual(expected);
  });

  test.each<[string, Tab, string, readonly string[]]>([
    [
      'without a text',
      { script: 'there', text: false },
      'no-main-content',
      ['ping', 'snapshot', 'notify failed no-main-content', 'flag failed no-main-content'],
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
      { script: 'there', view: other },
      ['ping', 'save the view', 'notify done 已保存', 'flag done 已保存'],
    ],
  ])('%s', async (_, tab, expected) => {
    const { on, done } = visit(tab);
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

test.each([
  ['https://a.example/1.html', 'https://a.example/1.html#end', true],
  ['https://a.example/1.html', 'https://b.example/1.html', false],
  ['https://a.example/1.html', 'http://a.example/1.html', false],
  ['https://a.example/1.html', undefined, false],
  [null, 'https://a.example/1.html', false],
  ['file:///home/a.html', 'file:///home/a.html', true],
])('a page of %s sent from %s', (url, sender, expected) => {
  expect(isOf(page([], url), sender)).toBe(expected);
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
  expect(badgeText({ kind, speeches }, '文')).toBe(expected);
});
