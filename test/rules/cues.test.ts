import characters from 'opencc-js/dict/TSCharacters';
import { describe, expect, test } from 'vitest';
import { cueCharacters } from '../../lib/rules/cue-characters.ts';
import { cues } from '../../lib/rules/speech-cues.ts';
import { allCues } from '../../lib/rules/speech-cues-more.ts';
import { fold } from '../../lib/text/visible.ts';
import { cueCases } from './cue-cases.ts';

test('every cue has its cases', () => expect(Object.keys(cueCases).sort()).toEqual(allCues.map(({ id }) => id).sort()));

describe.each(allCues)('$id', ({ id, pattern }) => {
  const { takes, spares } = cueCases[id]!;
  test.each(takes)('finds %s', (text) => expect(fold(text)).toMatch(pattern));
  test.each(spares)('passes over %s', (text) => expect(fold(text)).not.toMatch(pattern));
});

/** As the detector leaves them: `lib/clean/detect/light-fold.ts`. */
const withWideMarks = (text: string) =>
  text.replace(/[,:;!?()]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

describe.each(cues)('$id knows marks of either width', ({ id, pattern }) => {
  const { takes, spares } = cueCases[id]!;
  test.each(takes)('finds %s', (text) => expect(withWideMarks(fold(text))).toMatch(pattern));
  test.each(spares)('passes over %s', (text) => expect(withWideMarks(fold(text))).not.toMatch(pattern));
});

/** Forms of other words that Simplified writes alike: 傢具, 手錶, 頭髮, 製作, 論壇 but 罈子, 同志 but 雜誌. */
const ofOtherWords = new Set('倖傢侷埰墰壜罈罎寀彔蓆蔘衕麫麪麵錶閤鬚齣厤曆韆迴製髮緻複纍誌');

/** Forms that hardly anybody writes beside 錄, 教, 閱, 麼, 罵, 證, 匯, 嘆. */
const seldom = new Set('録敎閲麽駡証滙歎');

test('the detector knows the Traditional form of every character in a cue, but those of other words and rare ones', () => {
  const known = new Set([...cueCharacters.matchAll(/(.)(.)/gu)].map(([pair]) => pair));
  const used = new Set(cues.flatMap(({ pattern }) => [...pattern.source]));
  const missing = characters
    .split('|')
    .map((entry) => entry.replace(' ', ''))
    .filter(
      (pair) =>
        /^[\u4e00-\u9fff]{2}$/u.test(pair) &&
        pair[0] !== pair[1] &&
        used.has(pair[1]!) &&
        !ofOtherWords.has(pair[0]!) &&
        !seldom.has(pair[0]!) &&
        !known.has(pair),
    );
  expect(missing).toEqual([]);
});
