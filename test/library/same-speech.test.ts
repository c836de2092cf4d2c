import { describe, expect, test } from 'vitest';
import { findOlder, isLesser, sharesRun } from '../../lib/library/same-speech.ts';

describe('findOlder', () => {
  const row = (title: string, ordinal: number, url: string | null = 'https://a.example/1#top') => ({
    pageTitle: title,
    ordinal,
    url,
  });
  const old = [row('甲', 0), row('乙', 1), row('乙', 2)];
  const never = () => false;

  test.each([
    ['same title and position', row('乙', 2), never, old[2]],
    ['same title', row('甲', 5), never, old[0]],
    ['same position and text', row('丙', 1), () => true, old[1]],
    ['same position, other text', row('丙', 1), never, undefined],
    ['other place in the page', { ...row('甲', 0), url: 'https://a.example/1#end' }, never, old[0]],
    ['other page', { ...row('甲', 0), url: 'https://a.example/12' }, never, undefined],
    ['no address', row('甲', 0, null), never, undefined],
  ])('%s', (_, speech, shares, expected) => {
    expect(findOlder(speech, old, shares)).toBe(expected);
  });
});

describe('sharesRun', () => {
  const line = '这是足够长的一行文字，它至少有二十四个字，可以用来认出同一篇稿子。';

  test.each([
    ['a line in common', `甲\n${line}\n`, `乙\n前言\n${line}后来又加了字\n`, true],
    ['the title alone', `${line}\n别的\n`, `${line}\n也是别的\n`, false],
    ['short lines', '甲\n同志们：\n', '乙\n同志们：\n', false],
  ])('%s', (_, a, b, expected) => {
    expect(sharesRun(a, b)).toBe(expected);
  });
});

describe('isLesser', () => {
  const cut = (text: string) => ({ complete: false, chars: text.length, text });
  const whole = (text: string) => ({ complete: true, chars: text.length, text });
  const all = '题\n第一段。\n第二段，说到一半又接着说。\n第三段。\n';

  test.each([
    ['the first lines of a whole text', cut('题\n第一段。\n'), whole(all), true],
    ['lines with others between', cut('另题\n第一段。\n第三段。\n'), whole(all), true],
    ['a sentence that breaks off', cut('题\n第一段。\n第二段，说到一半\n'), whole(all), true],
    ['a text that is blank elsewhere', cut('题\n第一 段。\n'), whole(all), true],
    ['a part of a text that is cut itself', cut('题\n第一段。\n'), cut(all), true],
    ['a whole text', whole('题\n第一段。\n'), whole(all), false],
    ['a text of which a word differs', cut('题\n第一节。\n'), whole(all), false],
    ['lines in another order', cut('题\n第三段。\n第一段。\n'), whole(all), false],
    ['a text as long', cut(all), cut(all), false],
    ['a cut text without a line of the page', cut(all), cut(`${all}顶。\n`), false],
  ])('%s', (_, part, there, expected) => expect(isLesser(part, there)).toBe(expected));
});
