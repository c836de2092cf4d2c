/** Pass `shifted-bytes`: finds the runs that a mirror shifted, and what they were. */

import type { Edit } from '../../model/edits.ts';
import type { RepairEvidence } from './evidence.ts';
import { encodePair } from './gbk.ts';
import { trimmed } from './jammer.ts';
import { noteShape, shiftedNote } from './notes.ts';
import { noteAt, realign } from './realign.ts';

/** Edits that bring shifted runs back. Linear in the text. */
export function findShifts(text: string, evidence: RepairEvidence): Edit[] {
  const edits: Edit[] = [];
  let done = 0; // Text before this is settled
  let last = -1; // Its last byte
  for (const { index } of text.matchAll(shiftedNote())) {
    if (index < done || !noteAt(text, index)?.hole) continue;
    const byte = byteBefore(text, done, index) ?? last;
    const run = realign(text, index, byte, evidence);
    if (!run) continue;
    edits.push(...trimmed('shifted-bytes', index, text.slice(index, run.end), run.text));
    done = run.end;
    last = run.last;
  }
  return edits;
}

/**
 * The byte before `at`, notes in between left out; undefined where only notes stand between `from` and `at`.
 * -1 where it is half of no pair.
 */
function byteBefore(text: string, from: number, at: number): number | undefined {
  let end = at;
  for (;;) {
    if (end <= from) return from === 0 ? -1 : undefined;
    const open = /[)）]/u.test(text[end - 1] ?? '')
      ? text.slice(Math.max(from, end - 10), end).search(/[(（][^(（]*$/u)
      : -1;
    if (open === -1) break;
    const start = Math.max(from, end - 10) + open;
    const shape = noteShape();
    shape.lastIndex = start;
    if (shape.exec(text)?.[0].length !== end - start) break;
    end = start;
  }
  const before = text[end - 1] ?? '';
  const pair = encodePair(before);
  if (pair !== undefined) return pair & 0xff;
  // No byte of ASCII begins a pair: the mark was a full-width one when the bytes were read
  return /[!(),:;?]/u.test(before) ? before.charCodeAt(0) + 0x80 : -1;
}
