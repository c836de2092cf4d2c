/** Pages beyond all measure: a text, or a clear message, in time. */
import { describe, expect, it } from 'vitest';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import { CleanError } from '../../lib/model/errors.ts';
import { parse } from '../../lib/page/parse.ts';

/** Milliseconds of the processor. */
const most = 10_000;
const sentence = '今年冬天修的这条渠，明年春天就能把水送到山脚下的每一块田。';

function outcome(html: string): 'text' | 'message' | 'late' {
  const start = process.cpuUsage();
  let found: 'text' | 'message' = 'text';
  try {
    expect(cleanTree(parse(html)).speeches).not.toEqual([]);
  } catch (error) {
    if (!(error instanceof CleanError)) throw error;
    found = 'message';
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 > most ? 'late' : found;
}

describe('in time', () => {
  it.each([
    ['300,000 paragraphs', 'message', `<div>${`<p>${sentence}</p>`.repeat(300_000)}</div>`],
    ['50,000 levels', 'text', `${'<div>'.repeat(50_000)}${`<p>${sentence}</p>`.repeat(10)}`],
    ['50,000 levels of one line', 'text', `<p>${'<b><i>'.repeat(25_000)}${sentence.repeat(10)}`],
    [
      'a million nodes',
      'text',
      `<div>${`<p>${sentence}</p>`.repeat(20)}</div><div>${'<i>x</i>'.repeat(500_000)}</div>`,
    ],
    [
      'a million links',
      'text',
      `<div>${`<p>${sentence}</p>`.repeat(20)}</div>${'<a href="/x">水渠</a> '.repeat(330_000)}`,
    ],
  ])('%s', (_, expected, html) => expect(outcome(html)).toBe(expected), 120_000);
});

describe('what is no page', () => {
  const rows = JSON.stringify([
    { title: sentence, text: sentence.repeat(4) },
    { title: sentence, text: sentence.repeat(4) },
  ]);
  const codeOf = (html: string) => {
    try {
      cleanTree(parse(html));
    } catch (error) {
      return error instanceof CleanError ? error.code : error;
    }
    return null;
  };

  it('JSON is refused in words', () => expect(codeOf(`<pre>${rows}</pre>`)).toBe('json-page'));
  it('XML as Chromium shows it is refused in words', () =>
    expect(
      codeOf(
        `<div id="webkit-xml-viewer-source-xml"><title>题</title></div><div class="pretty-print">${sentence.repeat(4)}</div>`,
      ),
    ).toBe('xml-page'));
  it('a page about XML is read', () =>
    expect(
      codeOf(
        `<div><pre>&lt;title&gt;题&lt;/title&gt;</pre><p>${sentence}</p><p>${sentence.replace('渠', '路')}</p></div>`,
      ),
    ).toBeNull());
  it('a text in one box is read', () =>
    expect(codeOf(`<pre>[附件] ${sentence}\n${sentence.replace('渠', '路')}</pre>`)).toBeNull());
});
