// @vitest-environment jsdom

import createDOMPurify from 'dompurify';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wellFormed } from '../../lib/export/escapes.ts';
import { richTags, toHtml } from '../../lib/export/rich.ts';
import type { Block, Speech } from '../../lib/model/types.ts';
import { hostileText } from './hostile.ts';

const purifier = createDOMPurify(window);

const speech = (title: string, blocks: readonly Block[]): Speech => ({
  title,
  published: null,
  author: null,
  source: null,
  complete: true,
  totalChars: null,
  shownChars: null,
  blocks,
});

const opened = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

test('headings, lists and tables survive', () => {
  const html = toHtml(
    speech('讲话', [
      { type: 'heading', level: 2, text: '一、开头' },
      { type: 'heading', level: 5, text: '⑴' },
      { type: 'paragraph', text: '甲 < 乙' },
      { type: 'gap', reason: 'paywall', omittedChars: 882 },
      { type: 'list', ordered: true, items: ['子'] },
      { type: 'list', ordered: false, items: ['丑'] },
      { type: 'table', rows: [['寅', '卯']] },
    ]),
    purifier,
  );
  expect(html.replaceAll('\n', '')).toBe(
    '<h1>讲话</h1><h2>一、开头</h2><h5>⑴</h5><p>甲 &lt; 乙</p><p>【此处缺 882 字：需付费】</p><ol><li>子</li></ol><ul><li>丑</li></ul><table><tbody><tr><td>寅</td><td>卯</td></tr></tbody></table>',
  );
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '</p><iframe src="javascript:alert(1)">',
  '&lt;b&gt;',
  '&#60;script&#62;',
  '<a href="javascript:alert(1)">点</a>',
  '<style>*{display:none}</style>',
  '<!-- -->',
  '<math><mi><mglyph><style><img>',
  '</h1><h1 style="color:red">',
])('%s stays text', (text) => {
  const body = opened(
    toHtml(
      speech(text, [
        { type: 'paragraph', text },
        { type: 'list', ordered: false, items: [text] },
        { type: 'table', rows: [[text]] },
      ]),
      purifier,
    ),
  );
  expect(['h1', 'p', 'li', 'td'].map((tag) => body.querySelector(tag)?.textContent)).toEqual([text, text, text, text]);
  expect([...body.querySelectorAll('*')].map((element) => element.localName)).toEqual([
    'h1',
    'p',
    'ul',
    'li',
    'table',
    'tbody',
    'tr',
    'td',
  ]);
});

test('any text is text, and no attribute is left', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const body = opened(toHtml(speech('', [{ type: 'paragraph', text }]), purifier));
      expect(body.querySelector('p')?.textContent).toBe(wellFormed(text).replace(/\r\n?/gu, '\n'));
      const elements = [...body.querySelectorAll('*')];
      expect(elements.every((element) => richTags.includes(element.localName) && element.attributes.length === 0)).toBe(
        true,
      );
    }),
    { numRuns: 500 },
  );
});

test('the purifier has the last word', () => {
  const asked: unknown[] = [];
  const html = toHtml(speech('甲', []), { sanitize: (text, options) => `${asked.push([text, options])}` });
  expect(html).toBe('1');
  expect(asked).toEqual([
    [
      '<h1>甲</h1>\n',
      { ALLOWED_TAGS: [...richTags], ALLOWED_ATTR: [], ALLOW_DATA_ATTR: false, ALLOW_ARIA_ATTR: false },
    ],
  ]);
});
