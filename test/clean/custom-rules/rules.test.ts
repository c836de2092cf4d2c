import { describe, expect, test } from 'vitest';
import {
  findProblem,
  hostOf,
  type OwnKind,
  type OwnProblem,
  ownRulesFor,
  readOwnRows,
} from '../../../lib/clean/custom-rules/rules.ts';

const row = (kind: OwnKind, text: string, off = false) => ({ kind, text, off });

describe('rows that are taken', () => {
  test.each<[OwnKind, string]>([
    ['host', 'wenku.example'],
    ['host', 'https://www.wenku.example/a/1.html'],
    ['host', '范文.example'],
    ['element', 'wenku.example##.ad'],
    ['element', 'wenku.example## div.box > p:first-child, #foot'],
    ['element', 'wenku.example##+#content'],
    ['element', '##.share-bar'],
    ['element', 'wenku.example##[class*="down"]'],
    ['line', '关注公众号*回复#领取资料'],
    ['span', '（来源：*）'],
    ['span', '/本文共\\d+字/'],
    ['span', '/(a+)+$/'],
    ['line', '共#页'.padEnd(4, '页')],
  ])('%s %s', (kind, text) => expect(findProblem({ kind, text })).toBe(null));
});

describe('rows that are refused', () => {
  test.each<[OwnKind, string, OwnProblem]>([
    ['host', '', 'empty'],
    ['host', '   ', 'empty'],
    ['host', 'wenku', 'no-host'],
    ['host', '*', 'no-host'],
    ['host', 'a b.example', 'no-host'],
    ['host', 'javascript:alert(1)', 'no-host'],
    ['host', 'user@wenku.example', 'no-host'],
    ['host', 'x'.repeat(301), 'too-long'],
    ['element', '.ad', 'no-marks'],
    ['element', 'wenku.example#.ad', 'no-marks'],
    ['element', '*##*', 'no-host'],
    ['element', '##*', 'takes-all'],
    ['element', '##body', 'takes-all'],
    ['element', '##.ad, *', 'takes-all'],
    ['element', 'wenku.example##', 'empty'],
    ['element', 'wenku.example##+', 'empty'],
    ['element', 'wenku.example##.ad]', 'bad-selector'],
    ['element', 'wenku.example##div[', 'bad-selector'],
    ['element', 'wenku.example##p:nothing-like-it', 'bad-selector'],
    ['element', 'wenku.example##p::before', 'bad-selector'],
    ['element', 'wenku.example##{}', 'bad-selector'],
    ['element', 'wenku.example##div:has(p:has(a))', 'heavy-selector'],
    ['element', 'wenku.example##* * * * * .ad', 'heavy-selector'],
    ['line', '*', 'too-short'],
    ['line', '#', 'too-short'],
    ['span', '的', 'too-short'],
    ['span', '*的*', 'too-short'],
    ['span', '一*二*三*四*五*六*七*八*九*十', 'too-many-gaps'],
    ['span', '/(/', 'bad-expression'],
    ['span', '/(?=a)b/', 'bad-expression'],
    ['span', '/(a)\\1/', 'bad-expression'],
    ['span', '/(?:a{1000}){1000}/', 'bad-expression'],
    ['span', '/.*/', 'takes-all'],
    ['span', '/./', 'takes-all'],
    ['span', '/x*/', 'takes-all'],
    ['span', 'x'.repeat(100_000), 'too-long'],
  ])('%s %s: %s', (kind, text, problem) => expect(findProblem({ kind, text })).toBe(problem));
});

describe('what was stored', () => {
  const good = [row('host', 'wenku.example'), row('line', '欢迎下载'), row('span', '本站*整理', true)];

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'rows'],
    ['an object', { 0: good[0] }],
    ['rows of another kind', [{ rule: 'x' }, 7, null, [], 'host']],
  ])('%s gives no rows', (_, stored) => expect(readOwnRows(stored)).toEqual([]));

  test('one bad row never clears the others', () => {
    const bad = [
      null,
      { kind: 'host' },
      row('element', '*##*'),
      row('span', '/(/'),
      { kind: 'poem', text: 'x', off: false },
    ];
    expect(readOwnRows(bad.flatMap((one, n) => [one, good[n]]))).toEqual(good);
  });

  test('at most five hundred', () => {
    expect(readOwnRows(Array.from({ length: 900 }, (_, n) => row('host', `a${n}.example`)))).toHaveLength(500);
  });
});

describe('hosts', () => {
  test.each([
    ['Wenku.Example', 'wenku.example'],
    ['https://www.wenku.example:8080/a?b#c', 'www.wenku.example'],
    ['*.wenku.example', 'wenku.example'],
    ['范文.example', 'xn--7dv496d.example'],
    ['127.0.0.1', '127.0.0.1'],
  ])('%s', (written, host) => expect(hostOf(written)).toBe(host));
});

describe('the rules of a page', () => {
  const rows = [
    row('host', 'wenku.example'),
    row('element', '##.bar'),
    row('element', 'wenku.example##.ad'),
    row('element', 'm.wenku.example##+#text'),
    row('element', 'other.example##.box'),
    row('line', '欢迎下载'),
    row('span', '本站*整理', true),
  ];
  const line = [{ text: '欢迎下载', scope: 'line' }];

  test.each([
    ['https://wenku.example/1', { known: true, mains: [], drops: ['.bar', '.ad'], sentences: line }],
    ['https://m.wenku.example/1', { known: true, mains: ['#text'], drops: ['.bar', '.ad'], sentences: line }],
    ['https://other.example/1', { known: false, mains: [], drops: ['.box'], sentences: line }],
    ['https://notwenku.example/1', { known: false, mains: [], drops: [], sentences: line }],
    [null, { known: false, mains: [], drops: [], sentences: line }],
  ])('%s', (url, expected) => expect(ownRulesFor(rows, url)).toEqual(expected));
});
