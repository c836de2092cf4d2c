/**
 * Every notice goes, and not a character of the sentence beside it.
 *
 * A notice is set on a line of its own, glued to either end of a sentence, printed with its letters apart, in full width,
 * in Traditional and with ornaments, and divided over elements.
 */
import { describe, expect, test } from 'vitest';
import { list, maybe, number, object, readJson, strings, text } from '../read.ts';
import { gapsOf, linesOf, outcomesOf, type Setting, settings, spelling } from './pages.ts';

const gaps = list(object({ text, reason: text, omittedChars: maybe(number) }));
const { inBrackets, glued, sentences, lines, below, above, inside, atEnd } = readJson(
  new URL('notices.json', import.meta.url),
  object({
    inBrackets: strings,
    glued: strings,
    /** They go where marks or line ends set them off. */
    sentences: strings,
    lines: strings,
    below: strings,
    above: strings,
    /** The text goes on after them. */
    inside: gaps,
    /** What the page shows ends there. */
    atEnd: gaps,
  }),
);

const all = [
  ...glued,
  ...sentences,
  ...lines,
  ...below,
  ...above,
  ...inside.map(({ text }) => text),
  ...atEnd.map(({ text }) => text),
];

test('there are enough of them, and none twice', () => {
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(all.filter((line, index) => all.indexOf(line) !== index)).toEqual([]);
});

/** The settings in which something is left of the notice, or something of the speech is gone. */
function failures(notice: string, where: readonly Setting[]) {
  return where.flatMap((setting) => {
    const { wanted, html } = linesOf(setting, notice);
    return outcomesOf(html)
      .filter(({ lines: got }) => got.join('\n') !== wanted.join('\n'))
      .map(({ lines: got, rules }) => ({
        setting: setting.name,
        rules,
        lost: wanted.filter((line) => !got.includes(line)),
        left: got.filter((line) => !wanted.includes(line)),
      }));
  });
}

const { ownLine, belowText, aboveText, midSentence, ...gluing } = settings;

describe('in brackets inside a sentence', () => {
  test.each(inBrackets)('%s', (notice) => expect(failures(notice, [midSentence, settings.afterSentence])).toEqual([]));
});

describe('on a line or glued to a sentence', () => {
  test.each(glued)('%s', (notice) => {
    expect(failures(notice, [ownLine, belowText, ...Object.values(gluing)])).toEqual([]);
  });
});

describe('a sentence of its own', () => {
  test.each(sentences)('%s', (notice) => {
    expect(failures(notice, [ownLine, belowText, settings.afterSentence, settings.beforeSentence])).toEqual([]);
    expect(failures(`${notice}。`, [ownLine, settings.betweenSentences])).toEqual([]);
  });
});

describe('on a line of its own', () => {
  test.each(lines)('%s', (notice) => expect(failures(notice, [ownLine, belowText])).toEqual([]));
});

describe('below the text', () => {
  test.each(below)('%s', (notice) => expect(failures(notice, [belowText])).toEqual([]));
});

describe('above the greeting', () => {
  test.each(above)('%s', (notice) => expect(failures(notice, [aboveText])).toEqual([]));
});

describe('however it is spelt', () => {
  test.each([...glued, ...sentences])('%s', (notice) => {
    expect(Object.values(spelling).flatMap((spell) => failures(spell(notice), [ownLine]))).toEqual([]);
  });
});

describe('gaps inside the text', () => {
  test.each(inside)('$text', ({ text, reason, omittedChars }) => {
    const { wanted, html } = linesOf(ownLine, text, `[${reason} ${omittedChars}]`);
    expect(gapsOf(html)).toEqual(wanted);
    const between = linesOf(settings.betweenSentences, text, `[${reason} ${omittedChars}]`);
    expect(gapsOf(between.html)).toEqual(between.wanted);
  });
});

describe('gaps at the end', () => {
  test.each(atEnd)('$text', ({ text, reason, omittedChars }) => {
    const { wanted, html } = linesOf(settings.lastLine, text, `[${reason} ${omittedChars}]`);
    expect(gapsOf(html)).toEqual(wanted);
    const tail = linesOf(settings.gluedToLast, text, `[${reason} ${omittedChars}]`);
    expect(gapsOf(tail.html)).toEqual(tail.wanted);
  });
});
