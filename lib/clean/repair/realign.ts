/**
 * Reads a run of bytes that a mirror shifted, back into step.
 *
 * A mirror replaced bytes where it meant characters: a note put between the last byte of one character and the first of the
 * next takes that first byte away, and what follows is read one byte off. Here the byte is put back and the run read again.
 * Where more than one byte would do, the likeliest text wins.
 */
import { clearlyBest, likeliest, lostSilently, type Path, readerOf } from './bytes.ts';
import type { RepairEvidence } from './evidence.ts';
import { decodePair, isLead } from './gbk.ts';
import { noteShape } from './notes.ts';
import { fits, isTraditionalOnly, toneless } from './readings.ts';

export interface Realigned {
  /** Where the run ends in the damaged text. */
  readonly end: number;
  readonly text: string;
  /** Last byte of the run, for a note right after it. */
  readonly last: number;
}

/** How much likelier the best way must be than any other text where a byte had to be guessed: seven times. */
const clearly = 2;

interface Note {
  readonly whole: string;
  readonly reading: string;
  /** The opening bracket went together with the byte before it: shown as `?`, in a browser as U+FFFD with the bracket left. */
  readonly hole: boolean;
}

/** The note at `at`, or null. */
export function noteAt(text: string, at: number): Note | null {
  const shape = noteShape();
  shape.lastIndex = at;
  const match = shape.exec(text);
  if (!match) return null;
  const [whole, marker = '', bracket = '', reading = ''] = match;
  if (marker + bracket === '') return null;
  return { whole, reading, hole: marker === '\uFFFD' || (marker === '?' && bracket === '') };
}

/**
 * Bytes that may have been swallowed after `last` by a note with this reading, each with what speaks for it: those that make
 * a Traditional character that is read so, or one that the page notes so elsewhere.
 */
function swallowed(
  last: number,
  reading: string,
  evidence: RepairEvidence,
): { readonly byte: number; readonly weight: number }[] {
  const found: { byte: number; weight: number }[] = [];
  const plain = toneless(reading);
  for (let byte = 0x80; byte <= 0xfe; byte++) {
    const character = decodePair(last, byte);
    if (character === '') continue;
    const times = evidence.noted(character, plain);
    const fit = fits(character, reading, plain);
    if (times > 0) found.push({ byte, weight: fit + Math.min(4, 2 + Math.log(times)) });
    else if (fit > 0 && isTraditionalOnly(character)) found.push({ byte, weight: fit - 1 });
  }
  return found;
}

/**
 * Reads on from the hole at `at` until the text is in step again.
 *
 * `last` is the byte before the hole. Null where no reading makes likely text of it.
 */
export function realign(text: string, at: number, last: number, evidence: RepairEvidence): Realigned | null {
  if (!isLead(last)) return null;
  const reader = readerOf(evidence, text[at - 1] ?? '');
  let paths: readonly Path[] = [{ text: '', safe: '', pending: -1, last, score: 0, guessed: false }];
  let position = at;

  const fill = (path: Path, { reading, hole }: Note): Path[] =>
    swallowed(path.last, reading, evidence).flatMap(({ byte, weight }) =>
      reader.feed(path, byte, (hole || byte === 0x80 ? 0 : lostSilently) - weight),
    );

  for (;;) {
    const note = noteAt(text, position);
    const inStep = paths.every(({ pending }) => pending === -1);
    if (note?.hole) {
      paths = paths.flatMap((path) => fill(path, note));
      position += note.whole.length;
    } else if (position > at && inStep) {
      break;
    } else if (position >= text.length) {
      paths = paths.flatMap((path) => (path.pending === -1 ? [path] : reader.guess(path, '', lostSilently)));
    } else if (note) {
      // In step, a note like any other. Out of step it stands after two bytes that only look like a character, or the byte
      // before it went unseen: readers differ on a lone 0x80
      const seen = text[position - 1] ?? '';
      const whole =
        (isTraditionalOnly(seen) && fits(seen, note.reading) > 0) || evidence.noted(seen, toneless(note.reading)) > 1;
      paths = paths.flatMap((path) => {
        if (path.pending === -1) return reader.append(path, note.whole, path.last);
        return whole ? [path, ...fill(path, note)] : fill(path, note);
      });
      position += note.whole.length;
    } else {
      const unit = String.fromCodePoint(text.codePointAt(position) ?? 0);
      position += unit.length;
      paths = paths.flatMap((path) => reader.step(path, unit, position === text.length));
    }
    paths = likeliest(paths);
    if (paths.length === 0) return null;
  }

  const next = text[position] ?? '\n';
  const { likelihood } = evidence.frequency();
  const ended = likeliest(
    paths.map((path) => ({ ...path, score: path.score + likelihood(path.text.slice(-1), next) })),
  );
  const best = clearlyBest(ended, clearly);
  if (best) return { end: position, text: best.text, last: best.last };
  // No byte is clearly best where one is lost for good: the sign of it stays, and what can be read is
  const [likely] = ended;
  return likely?.safe ? { end: position, text: likely.safe, last: -1 } : null;
}
