/** What is decided once, for the whole text: its script, its region, who is named in it. */
import { countScripts, type ScriptCount, type SourceScript, scriptFrom, sumOfScripts } from '../text/script.ts';
import { fullNames } from './given-names.ts';
import { type Region, regionOf } from './regions.ts';

export interface WholeText {
  readonly script: SourceScript;
  /** Which of the two scripts most of it is in. */
  readonly mostly: 'hans' | 'hant';
  /** Characters that only one script uses. */
  readonly telling: number;
  /** Of Traditional text. */
  readonly region: Region | null;
  /** Of people, in Simplified, whose characters a name alone keeps. */
  readonly names: ReadonlySet<string>;
  readonly pieces: readonly string[];
  /** Of each piece. */
  readonly counts: ReadonlyMap<string, ScriptCount>;
}

/** Reads all pieces of a text once; those in Japanese or Korean do not count. */
export function readWholeText(pieces: readonly string[]): WholeText {
  const counts = new Map(pieces.map((piece) => [piece, countScripts(piece)]));
  const sum = sumOfScripts(pieces.map((piece) => counts.get(piece) ?? countScripts(piece)));
  return {
    script: scriptFrom(sum),
    mostly: sum.hant > sum.hans ? 'hant' : 'hans',
    telling: sum.hans + sum.hant,
    region: sum.hant === 0 ? null : regionOf(pieces.join('\n')),
    names: new Set(sum.hant === 0 ? [] : pieces.flatMap(fullNames)),
    pieces,
    counts,
  };
}

/** Characters that only one script uses, in a piece of the text or any other. */
export function scriptsIn(text: string, whole: WholeText | null): ScriptCount {
  return whole?.counts.get(text) ?? countScripts(text);
}
