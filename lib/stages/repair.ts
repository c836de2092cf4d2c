/** Undoes what mirrors and copy guards did to the text. Knows named passes, each with its own evidence. */
import { type Edit, splice } from '../edits.ts';
import { anyWrongCharset, findWrongCharset } from '../repair/charset.ts';
import { anyCompatibility, findCompatibility } from '../repair/compatibility.ts';
import { anyEscape, findEscapes, writesAboutCodes } from '../repair/escapes.ts';
import { gatherEvidence, readAgain } from '../repair/evidence.ts';
import { anyInvisible, findBidi, findZeroWidth } from '../repair/invisible.ts';
import { anyJammer, findJammers } from '../repair/jammer.ts';
import { lazily } from '../repair/lazily.ts';
import { findLost } from '../repair/lost.ts';
import { anyTonedNote, anyTonelessNote } from '../repair/notes.ts';
import { findShifts } from '../repair/shift.ts';
import { findSimplifiedWords, hasSimplifiedWords } from '../repair/simplified-words.ts';
import {
  anyBacktick,
  anyBlankBeforeMark,
  anyHyphen,
  findBackticks,
  findBlanks,
  findHyphens,
} from '../repair/strays.ts';
import { findNotes, findTonelessNotes, hasTonelessNotes } from '../repair/strip-notes.ts';
import { editPieces } from '../rewrite.ts';
import type { Block, Change, Step } from '../types.ts';

interface Pass {
  /** Stable: it stands in every change log. */
  readonly rule: string;
  /** Replacements in one text, ascending and not overlapping. */
  find(text: string): readonly Edit[];
}

/** What one page shows about its damage, and the passes that undo it. */
export interface Repairer {
  /** In order; each finds its edits in the text that the passes before it left. */
  readonly passes: readonly Pass[];
}

/**
 * No sign of damage is without one of these: what is neither a hanzi, a digit nor a mark of Chinese text, or is the beginning of
 * a common mark or hanzi in the wrong charset. One look at a clean text instead of a dozen.
 */
const anySign = /[^\u3000-\u303F\u3400-\u9FFF，：；？！（）％,.:;?!%0-9“”‘’…—·\n]|[锛銆鐨鏄涓鍦浜鍥鍙]/; // Without u: it is tried at every character

/**
 * Learns from all texts of a page (title, body lines, …) what damage it has.
 *
 * A pass is there only where the page shows its damage: on a clean page there is none.
 */
export function examine(texts: readonly string[]): Repairer {
  const telling = texts.filter((text) => anySign.test(text));
  const shows = (sign: RegExp) => telling.some((text) => sign.test(text));
  const first: Pass[] = [];
  // A misread byte may look like an unseen character
  if (shows(anyWrongCharset)) first.push({ rule: 'wrong-charset', find: findWrongCharset });
  if (shows(anyInvisible)) {
    first.push({ rule: 'zero-width', find: findZeroWidth }, { rule: 'bidi', find: findBidi });
  }
  if (shows(anyJammer)) first.push({ rule: 'jammer', find: findJammers });

  // What these leave is what the mirror's work shows in
  const cleared = first.length > 0 ? texts.map((text) => mend({ passes: first }, text)) : texts;
  const passes = [...first];
  const legible = first.length > 0 ? cleared : telling;
  const evidence = legible.some((text) => anyTonedNote.test(text)) ? gatherEvidence(cleared) : null;
  if (evidence) {
    const inStep = lazily(() =>
      readAgain(
        evidence,
        cleared.map((text) => splice(text, findShifts(text, evidence))),
      ),
    );
    passes.push(
      { rule: 'shifted-bytes', find: (text) => findShifts(text, evidence) },
      { rule: 'lost-byte', find: (text) => findLost(text, inStep()) },
      { rule: 'pinyin-note', find: (text) => findNotes(text, evidence) },
    );
  }
  if (hasSimplifiedWords(cleared, evidence !== null))
    passes.push({ rule: 'simplified-word', find: findSimplifiedWords });
  if (legible.some((text) => anyTonelessNote.test(text)) && hasTonelessNotes(cleared))
    passes.push({ rule: 'toneless-note', find: findTonelessNotes });
  if (shows(anyEscape) && !writesAboutCodes(cleared)) passes.push({ rule: 'escape', find: findEscapes });
  if (shows(anyCompatibility)) passes.push({ rule: 'compatibility', find: findCompatibility });
  if (shows(anyBacktick)) passes.push({ rule: 'backtick', find: findBackticks });
  if (shows(anyHyphen)) {
    const page = cleared.join('\n');
    passes.push({ rule: 'hyphen-in-word', find: (text) => findHyphens(text, page) });
  }
  if (shows(anyBlankBeforeMark)) passes.push({ rule: 'blank-before-mark', find: findBlanks });
  return { passes };
}

/** Mends one text, for instance a title. Gives the mended text only. */
export function mend(repairer: Repairer, text: string): string {
  return repairer.passes.reduce((current, pass) => splice(current, pass.find(current)), text);
}

/** Runs all passes over blocks; every edit is in the log under stage `repair`. Works on copies. */
export function repair(blocks: readonly Block[], repairer: Repairer): Step<Block[]> {
  const changes: Change[] = [];
  const value = repairer.passes.reduce<Block[]>(
    (current, pass) => {
      const step = editPieces(current, 'repair', (text) => pass.find(text));
      for (const change of step.changes) changes.push(change); // Too many on a big page to be spread
      return step.value;
    },
    [...blocks],
  );
  return { value, changes };
}
