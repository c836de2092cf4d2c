/** Undoes what mirrors and copy guards did to the text. Knows named passes, each with its own evidence. */
import { type Edit, editPieces, splice } from '../edits.ts';
import { gatherEvidence } from '../repair/evidence.ts';
import { findLost } from '../repair/lost.ts';
import { findShifts } from '../repair/shift.ts';
import { findNotes, findTonelessNotes, hasTonelessNotes } from '../repair/strip-notes.ts';
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
 * Learns from all texts of a page (title, body lines, …) what damage it has.
 *
 * A pass is there only where the page shows its damage: on a clean page there is none.
 */
export function examine(texts: readonly string[]): Repairer {
  const passes: Pass[] = [];
  const evidence = gatherEvidence(texts);
  if (evidence) {
    passes.push({ rule: 'shifted-bytes', find: (text) => findShifts(text, evidence) });
    passes.push({ rule: 'lost-byte', find: (text) => findLost(text, evidence) });
    passes.push({ rule: 'pinyin-note', find: (text) => findNotes(text, evidence) });
  }
  if (hasTonelessNotes(texts)) passes.push({ rule: 'toneless-note', find: findTonelessNotes });
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
      changes.push(...step.changes);
      return step.value;
    },
    [...blocks],
  );
  return { value, changes };
}
