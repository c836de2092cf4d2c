/**
 * Reads a run of bytes that a mirror shifted, back into step.
 *
 * A mirror replaced bytes where it meant characters: a note put between the last byte of one character and the first of the
 * next takes that first byte away, and what follows is read one byte off. Here the byte is put back and the run read again.
 * Where more than one byte would do, all readings are followed side by side and the likeliest text wins.
 */
import type { Evidence } from './evidence.ts';
import { decodePair, encodePair, isLead } from './gbk.ts';
import { noteShape } from './notes.ts';
import { fits, isTraditionalOnly } from './readings.ts';

/** One way to read the run so far. */
interface Path {
  readonly text: string;
  /** First byte of a character whose second is still to come, or -1 in step. */
  readonly pending: number;
  /** The byte before the next one. */
  readonly last: number;
  readonly score: number;
  /** True where a byte that is lost for good was chosen because it reads well. */
  readonly guessed: boolean;
}

export interface Realigned {
  /** Where the run ends in the damaged text. */
  readonly end: number;
  readonly text: string;
  /** Last byte of the run, for a note right after it. */
  readonly last: number;
}

/** Ways followed side by side. Nearly all die at once: most pairs of bytes are no likely character. */
const widest = 16;

/** How much likelier (natural logarithm) the best way must be than another text where a byte had to be guessed. */
const clearly = 2;

/** What it costs to assume: a note that fits no known reading, or a byte that nothing shows was lost. */
const unlisted = 6;
const lostSilently = 8;
const lostVisibly = 2;

/**
 * The note at `at`, or null. `hole` tells that its opening bracket was taken together with the byte before it: shown as `?`,
 * or in a browser as U+FFFD with the bracket left.
 */
export function noteAt(
  text: string,
  at: number,
): { readonly whole: string; readonly reading: string; readonly hole: boolean } | null {
  const shape = noteShape();
  shape.lastIndex = at;
  const match = shape.exec(text);
  if (!match) return null;
  const [whole, marker = '', bracket = '', reading = ''] = match;
  if (marker + bracket === '') return null;
  return { whole, reading, hole: marker === '\uFFFD' || (marker === '?' && bracket === '') };
}

/** Bytes that may have been swallowed after `last` by a note with this reading, each with a score. */
function swallowed(
  last: number,
  reading: string,
  evidence: Evidence,
): { readonly byte: number; readonly score: number }[] {
  const found: { byte: number; score: number }[] = [];
  for (let byte = 0x80; byte <= 0xfe; byte++) {
    const character = decodePair(last, byte);
    if (character === '') continue;
    const times = evidence.noted(character, reading);
    const fit = fits(character, reading);
    if (times > 0) found.push({ byte, score: fit + Math.min(4, 2 + Math.log(times)) });
    else if (!isTraditionalOnly(character)) found.push({ byte, score: -unlisted - 4 });
    else found.push({ byte, score: fit > 0 ? fit - 1 : -unlisted });
  }
  return found.sort((a, b) => b.score - a.score);
}

/**
 * Reads on from a hole at `at` until the text is in step again.
 *
 * `last` is the byte before the hole. Null where no reading makes likely text of it.
 */
export function realign(text: string, at: number, last: number, evidence: Evidence): Realigned | null {
  if (!isLead(last)) return null;
  const { likelihood } = evidence.frequency();
  let paths: Path[] = [{ text: '', pending: -1, last, score: 0, guessed: false }];
  let position = at;

  const append = (path: Path, character: string, rest: Partial<Path>): Path[] => {
    if (character === '') return [];
    const seen = evidence.narrowed ? narrow(character) : character;
    const before = path.text.slice(-1);
    return [
      {
        ...path,
        pending: -1,
        ...rest,
        text: path.text + seen,
        score: path.score + likelihood(before, seen) + (rest.score ?? 0),
      },
    ];
  };
  const feed = (path: Path, byte: number, cost = 0): Path[] =>
    path.pending === -1
      ? [{ ...path, pending: byte, last: byte, score: path.score - cost }]
      : append(path, decodePair(path.pending, byte), { last: byte, score: -cost });

  const step = (path: Path, unit: string): Path[] => {
    // A lone 0x80 is shown as a euro sign
    if (path.pending !== -1 && (unit === '€' || unit === '\u0080')) return feed(path, 0x80);
    const pair = encodePair(unit);
    if (pair !== undefined) return feed(path, pair >> 8).flatMap((next) => feed(next, pair & 0xff));
    const code = unit.charCodeAt(0);
    const next: Path[] = [];
    if (code > 0x20 && code < 0x7f && evidence.narrowed && path.pending !== -1) {
      // Was a full-width mark when the bytes were read
      next.push(...feed(path, 0xa3, 1).flatMap((half) => feed(half, code + 0x80)));
    }
    if (path.pending === -1) return [...next, ...append(path, unit, {})];
    if (code >= 0x40 && code < 0x7f) return [...next, ...append(path, decodePair(path.pending, code), { last: code })];
    return [...next, ...lost(path, unit)];
  };

  // A byte is lost for good where a first byte has no second: what reads best, if anything clearly does
  const lost = (path: Path, unit: string): Path[] => {
    const visible = unit === '\uFFFD' || unit === '?';
    const next: Path[] = [];
    for (let byte = 0x40; byte <= 0xfe; byte++) {
      const character = decodePair(path.pending, byte);
      const cost = visible ? lostVisibly : lostSilently;
      for (const guess of append(path, character, { last: byte, score: -cost, guessed: true })) {
        if (visible || unit === '') next.push(guess);
        else next.push(...append(guess, unit, { last: unit.charCodeAt(0) }));
      }
    }
    return next;
  };

  for (;;) {
    const note = noteAt(text, position);
    if (note?.hole) {
      const candidates = new Map<number, ReturnType<typeof swallowed>>();
      paths = paths.flatMap((path) => {
        const known = candidates.get(path.last) ?? swallowed(path.last, note.reading, evidence);
        candidates.set(path.last, known);
        return known.flatMap(({ byte, score }) => feed(path, byte, -score));
      });
      position += note.whole.length;
    } else if (position > at && paths.every(({ pending }) => pending === -1)) {
      break;
    } else if (position >= text.length) {
      paths = paths.flatMap((path) => (path.pending === -1 ? [path] : lost(path, '')));
    } else if (note) {
      // In step, a note like any other; out of step, the byte before it went unseen: readers differ on a lone 0x80
      paths = paths.flatMap((path) =>
        path.pending === -1
          ? append(path, note.whole, {})
          : swallowed(path.last, note.reading, evidence).flatMap(({ byte, score }) =>
              feed(path, byte, byte === 0x80 ? -score : lostSilently - score),
            ),
      );
      position += note.whole.length;
    } else {
      const unit = String.fromCodePoint(text.codePointAt(position) ?? 0);
      paths = paths.flatMap((path) => step(path, unit));
      position += unit.length;
    }
    if (paths.length === 0) return null;
    paths = paths.sort((a, b) => b.score - a.score).slice(0, widest);
  }

  const [best] = paths;
  const second = paths.find((path) => path.text !== best?.text);
  if (!best) return null;
  if (best.guessed && second && best.score - second.score < clearly) return null;
  return { end: position, text: best.text, last: best.last };
}

/** A full-width mark as the half-width one it was made into. */
function narrow(character: string): string {
  return character >= '！' && character <= '～' ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : character;
}
