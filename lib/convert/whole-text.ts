/** What is decided once, for the whole text: its script, its region, who is named in it. */
import { countScripts, type ScriptCount, type SourceScript, scriptOfPage } from '../text/script.ts';
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
}

/** Reads all pieces of a text once; those in Japanese or Korean do not count. */
export function readWholeText(pieces: readonly string[]): WholeText {
  const counts = pieces.map(countScripts).filter(({ foreign }) => !foreign);
  const sum = (of: (count: ScriptCount) => number) => counts.reduce((total, count) => total + of(count), 0);
  const hans = sum((count) => count.hans);
  const hant = sum((count) => count.hant);
  return {
    script: scriptOfPage(pieces),
    mostly: hant > hans ? 'hant' : 'hans',
    telling: hans + hant,
    region: hant === 0 ? null : regionOf(pieces.join('\n')),
    names: new Set(hant === 0 ? [] : pieces.flatMap(fullNames)),
    pieces,
  };
}
