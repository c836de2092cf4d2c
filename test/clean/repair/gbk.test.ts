import { describe, expect, test } from 'vitest';
import { decodePair, encodePair, hanziLevel } from '../../../lib/clean/repair/gbk.ts';

describe('pairs of bytes', () => {
  test.each([
    [0xfa, 0xae, '\uE2FD'],
    [0xc2, 0x93, '聯'],
    [0xae, 0x94, '當'],
    [0xd7, 0x52, '識'],
    [0x82, 0x80, '個'],
    [0xa3, 0xac, '，'],
    [0xa8, 0xbf, 'ǹ'],
    [0xa1, 0xa1, '\u3000'],
  ])('%i %i is %s and back', (lead, trail, character) => {
    expect(decodePair(lead, trail)).toBe(character);
    expect(encodePair(character)).toBe((lead << 8) | trail);
  });

  test.each([
    [0x80, 0x41],
    [0xc2, 0x28],
    [0xc2, 0x7f],
    [0xff, 0x41],
  ])('%i %i is none', (lead, trail) => expect(decodePair(lead, trail)).toBe(''));

  test('every pair that is a character comes back, but for the second U+3000', () => {
    const lost: string[] = [];
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const character = decodePair(lead, trail);
        if (character !== '' && encodePair(character) !== ((lead << 8) | trail)) lost.push(character);
      }
    }
    expect(lost).toEqual(['\u3000']);
  });

  test('what older decoders give for a pair is known too', () => expect(encodePair('\uE7C8')).toBe(0xa8bf));

  test.each([['A'], ['😀'], ['']])('%s has no pair', (text) => expect(encodePair(text)).toBeUndefined());
});

test.each([
  ['学', 1],
  ['鳜', 2],
  ['學', 0],
  ['，', 0],
])('%s is of level %i', (character, level) => expect(hanziLevel(character)).toBe(level));
