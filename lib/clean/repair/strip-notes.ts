/** Passes `pinyin-note` and `toneless-note`: take the notes out that a mirror or a copy guard put after characters. */

import type { Edit } from '../../model/edits.ts';
import { simplifiedOf } from '../../text/fold-characters.ts';
import type { RepairEvidence } from './evidence.ts';
import { decodePair, encodePair, hanziLevel } from './gbk.ts';
import { noteAfterCharacter } from './notes.ts';
import { fits, isSyllable, isTraditionalOnly, pinyinLetter, tonedLetter, toneless } from './readings.ts';

const after = () => new RegExp(`(.)(.)([(（]([${pinyinLetter}]{1,6})[ \\u00A0]?[)）])`, 'gsuy');

/** Edits that take out a mirror's notes: after characters that fit them, nothing else. */
export function findNotes(text: string, evidence: RepairEvidence): Edit[] {
  const edits: Edit[] = [];
  const bracket = /[(（]/gu;
  const shape = after();
  for (const { index } of text.matchAll(bracket)) {
    shape.lastIndex = Math.max(0, index - 2);
    const match = shape.exec(index >= 2 ? text : ` ${text}`);
    if (!match) continue;
    const [, before = '', character = '', note = '', reading = ''] = match;
    if (text.startsWith(note, index) && isMirrorNote(before, character, reading, evidence))
      edits.push({ rule: 'pinyin-note', at: index, before: note, after: '' });
  }
  return edits;
}

function isMirrorNote(before: string, character: string, reading: string, evidence: RepairEvidence): boolean {
  const toned = tonedLetter.test(reading);
  if (/[@-~]/u.test(character)) {
    // The second byte of a noted character can be a letter of its own: 字R after a byte that makes 識 of the two
    const pair = encodePair(before);
    const made = pair === undefined ? '' : decodePair(pair & 0xff, character.charCodeAt(0));
    return toned && isTraditionalOnly(made) && fits(made, reading) > 0;
  }
  const times = evidence.noted(character, toneless(reading));
  if (isTraditionalOnly(character) && fits(character, reading) > 0) return toned || times >= 2;
  // What the table does not know, the page may show
  return times >= 3 && evidence.alwaysNoted(character) && isSyllable(reading);
}

/** Fewest toneless notes on a page, and how many characters there may be to each, for them to be a copy guard's. */
const fewest = 8;
const sparsest = 150;

/** Share of them whose reading must be right, and share that must stand after hanzi of everyday use. */
const rightShare = 0.6;
const everydayShare = 0.8;

/** True for a page strewn with toneless notes: `由烟(yan)台市(shi)教育装备(bei)`. A gloss here or there is none. */
export function hasTonelessNotes(texts: readonly string[]): boolean {
  let count = 0;
  let right = 0;
  let everyday = 0;
  const characters = new Set<string>();
  for (const [, character, reading] of texts.flatMap(tonelessNotes)) {
    count++;
    characters.add(character);
    if (fits(character, reading) > 0) right++;
    if (hanziLevel(simplifiedOf.get(character) ?? character) === 1) everyday++;
  }
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return (
    count >= fewest &&
    characters.size >= fewest / 2 &&
    length <= count * sparsest &&
    right >= rightShare * count &&
    everyday >= everydayShare * count
  );
}

/** Edits that take out toneless notes, on a page that is strewn with them. */
export function findTonelessNotes(text: string): Edit[] {
  return tonelessNotes(text)
    .filter(([, character, reading]) => reading.length > 1 || fits(character, reading) > 0)
    .map(([at, , , note]) => ({ rule: 'toneless-note', at, before: note, after: '' }));
}

/** Offset, character, reading and the note itself. */
function tonelessNotes(text: string): (readonly [number, string, string, string])[] {
  return [...text.matchAll(noteAfterCharacter())]
    .filter(([, , reading = '']) => !tonedLetter.test(reading) && isSyllable(reading))
    .map(({ index, 0: whole, 1: character = '', 2: reading = '' }) => [
      index + character.length,
      character,
      reading,
      whole.slice(character.length),
    ]);
}
