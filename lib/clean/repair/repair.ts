/** Undoes what mirrors and copy guards did to the text. Knows named passes, each with its own evidence. */

import { type Edit, splice } from '../../model/edits.ts';
import { editPieces } from '../../model/rewrite.ts';
import type { Block, Change, Step } from '../../model/types.ts';
import { hasTrait, holdsTrait, trait } from '../../text/character-kinds.ts';
import { lazily } from '../../text/memo.ts';
import { anyWrongCharset, findWrongCharset } from './charset.ts';
import { anyCompatibility, findCompatibility } from './compatibility.ts';
import { anyEscape, findEscapes, writesAboutCodes } from './escapes.ts';
import { gatherEvidence, readAgain } from './evidence.ts';
import { anyInvisible, findBidi, findZeroWidth } from './invisible.ts';
import { anyJammer, findJammers } from './jammer.ts';
import { findLost } from './lost.ts';
import { anyTonedNote, anyTonelessNote, toned } from './notes.ts';
import { findShifts } from './shift.ts';
import { findSimplifiedWords, hasSimplifiedWords } from './simplified-words.ts';
import { anyBacktick, anyBlankBeforeMark, anyHyphen, findBackticks, findBlanks, findHyphens } from './strays.ts';
import { findNotes, findTonelessNotes, hasTonelessNotes } from './strip-notes.ts';

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
 * Learns from all texts of a page (title, body lines, …) what damage it has.
 *
 * A pass is there only where the page shows its damage: on a clean page there is none.
 */
export function examine(texts: readonly string[]): Repairer {
  const telling = texts.filter((text) => holdsTrait(text, trait.odd));
  const characters = oddIn(telling);
  /** `of`: a sign is never without one of these characters, so that most signs need not be looked for. */
  const shows = (sign: RegExp, of: RegExp) => of.test(characters) && telling.some((text) => sign.test(text));
  const first: Pass[] = [];
  // A misread byte may look like an unseen character
  if (shows(anyWrongCharset, /[锛銆鐨鏄涓鍦浜鍥鍙\u00C0-\u00FF]/u))
    first.push({ rule: 'wrong-charset', find: findWrongCharset });
  if (shows(anyInvisible, anyInvisible)) {
    first.push({ rule: 'zero-width', find: findZeroWidth }, { rule: 'bidi', find: findBidi });
  }
  if (shows(anyJammer, / /u)) first.push({ rule: 'jammer', find: findJammers });

  // What these leave is what the mirror's work shows in
  const cleared = first.length > 0 ? texts.map((text) => mend({ passes: first }, text)) : texts;
  const passes = [...first];
  const legible = first.length > 0 ? cleared : telling;
  const mayNote = toned.test(first.length > 0 ? oddIn(cleared) : characters);
  const evidence = mayNote && legible.some((text) => anyTonedNote.test(text)) ? gatherEvidence(cleared) : null;
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
  if (shows(anyEscape, /[&x_\\]/iu) && !writesAboutCodes(cleared)) passes.push({ rule: 'escape', find: findEscapes });
  if (shows(anyCompatibility, anyCompatibility)) passes.push({ rule: 'compatibility', find: findCompatibility });
  if (shows(anyBacktick, /`/u)) passes.push({ rule: 'backtick', find: findBackticks });
  if (shows(anyHyphen, /[-－‐‑]/u)) {
    const page = cleared.join('\n');
    passes.push({ rule: 'hyphen-in-word', find: (text) => findHyphens(text, page) });
  }
  if (shows(anyBlankBeforeMark, /[ \u00A0]/u)) passes.push({ rule: 'blank-before-mark', find: findBlanks });
  return { passes };
}

/** The odd characters of texts, each once. */
function oddIn(texts: readonly string[]): string {
  const found = new Set<string>();
  for (const text of texts)
    for (let at = 0; at < text.length; at++)
      if (hasTrait(text.charCodeAt(at), trait.odd)) {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        found.add(character);
        at += character.length - 1;
      }
  return [...found].join('');
}

/** Mends one text, for instance a title. Gives the mended text only. */
export function mend(repairer: Repairer, text: string): string {
  return repairer.passes.reduce((current, pass) => splice(current, pass.find(current)), text);
}

/** Runs all passes over blocks; every edit is in the log under stage `repair`. Works on copies. */
export function repair(blocks: readonly Block[], repairer: Repairer): Step<readonly Block[]> {
  const changes: Change[] = [];
  const value = repairer.passes.reduce((current, pass) => {
    const step = editPieces(current, 'repair', (text) => pass.find(text));
    for (const change of step.changes) changes.push(change); // Too many on a big page to be spread
    return step.value;
  }, blocks);
  return { value, changes };
}
