/** What the texts of a page show of a mirror's work on them. */

import { simplifiedOf } from '../../text/fold-characters.ts';
import { lazily } from '../../text/memo.ts';
import { type Frequency, frequencyOf } from './frequency.ts';
import { hanziLevel } from './gbk.ts';
import { noteAfterCharacter, shiftedNote } from './notes.ts';
import { fits, isTraditionalOnly, tonedLetter, toneless } from './readings.ts';

export interface RepairEvidence {
  /** How often the page notes this character with this reading, which is given without its tone. */
  noted(character: string, plain: string): number;
  /** True where (nearly) every occurrence of the character on the page is noted. */
  alwaysNoted(character: string): boolean;
  /** True where the page has (nearly) no full-width marks: they were made half-width after the damage was done. */
  readonly narrowed: boolean;
  /** True where a lost byte took the next one with it: shown as `?`, where a browser shows U+FFFD and keeps the next. */
  readonly swallows: boolean;
  readonly frequency: () => Frequency;
}

/** Fewer hits than this are no evidence. Of 19 mirror pages seen each had dozens. */
const fewestHits = 5;

/** Share of the toned notes that may follow characters of GB2312: none did on mirrors; a teaching page notes any. */
const ordinaryShare = 0.1;

/** Share of the hits on hanzi of everyday use: a gloss explains rare ones. */
const everydayShare = 0.7;

/** Share of a noted character's occurrences that are noted: all on a mirror; a gloss stands once. */
const notedShare = 0.6;

/** Looks for a mirror's damage; null where the page shows none. For pages that have toned notes at all. */
export function gatherEvidence(texts: readonly string[]): RepairEvidence | null {
  const notes = new Map<string, Map<string, number>>();
  let ordinary = 0;
  let fitting = 0;
  let everyday = 0;
  let shifted = 0;
  for (const text of texts) {
    for (const [, character = '', reading = ''] of text.matchAll(noteAfterCharacter())) {
      const readings = notes.get(character) ?? new Map<string, number>();
      const plain = toneless(reading);
      readings.set(plain, (readings.get(plain) ?? 0) + 1);
      notes.set(character, readings);
      if (!tonedLetter.test(reading)) continue;
      if (hanziLevel(character) !== 0) ordinary++;
      if (!isTraditionalOnly(character) || fits(character, reading) === 0) continue;
      fitting++;
      if (hanziLevel(simplifiedOf.get(character) ?? character) === 1) everyday++;
    }
    for (const [, reading = ''] of text.matchAll(shiftedNote())) if (tonedLetter.test(reading)) shifted++;
  }

  const frequency = lazily(() => frequencyWithoutNotes(texts));
  const timesNoted = (character: string) => [...(notes.get(character)?.values() ?? [])].reduce((a, b) => a + b, 0);
  if (fitting + shifted < fewestHits) return null;
  if (ordinary > ordinaryShare * (fitting + ordinary) || everyday < everydayShare * fitting) return null;

  const traditional = [...notes.keys()].filter(isTraditionalOnly);
  const occurrences = traditional.reduce((sum, character) => sum + frequency().count(character), 0);
  const times = traditional.reduce((sum, character) => sum + timesNoted(character), 0);
  if (times < notedShare * occurrences) return null;

  const always = lazily(
    () => new Set([...notes.keys()].filter((one) => timesNoted(one) >= 0.9 * frequency().count(one))),
  );

  return {
    noted: (character, plain) => notes.get(character)?.get(plain) ?? 0,
    alwaysNoted: (character) => always().has(character),
    narrowed: isNarrowed(texts),
    swallows: texts.some((text) => /\?[^?()]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][^?()]{0,3}\)/u.test(text)),
    frequency,
  };
}

/** The same evidence with another view of what the page says: of texts that are read better by now. */
export function readAgain(evidence: RepairEvidence, texts: readonly string[]): RepairEvidence {
  return { ...evidence, frequency: lazily(() => frequencyWithoutNotes(texts)) };
}

function frequencyWithoutNotes(texts: readonly string[]): Frequency {
  return frequencyOf(texts.map((text) => text.replace(noteAfterCharacter(), '$1')));
}

/** Share of full-width marks up to which they are what shifted bytes look like, not what the page is written in. */
const wideShare = 0.1;

function isNarrowed(texts: readonly string[]): boolean {
  const times = (pattern: RegExp) => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  const wide = times(/[，：；！]/gu);
  return (
    wide === 0 || wide <= wideShare * (wide + times(/(?<=[\p{Script=Han}”’》])[,:;!](?=[\p{Script=Han}“‘《]|$)/gu))
  );
}
