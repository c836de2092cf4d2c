/** Writes a text in the script that the reader wants. Made when a text is shown or exported; what is stored keeps its own script. */

import { pieces } from '../model/edits.ts';
import { editPieces } from '../model/rewrite.ts';
import type { Block, SourceScript, Speech, Step, TargetScript } from '../model/types.ts';
import { scriptOfPage } from '../text/script.ts';
import { difference } from './difference.ts';

/** Writes text in another script. `around` is the script of the whole text that it stands in. Must keep line ends. */
export type Converter = (text: string, target: Exclude<TargetScript, 'keep'>, around?: SourceScript) => string;

/**
 * Converts block by block, each with the script of the whole as its surroundings.
 *
 * Every changed run of characters is a change of its own, under the target's name.
 */
export function convert(blocks: readonly Block[], target: TargetScript, converter: Converter): Step<readonly Block[]> {
  if (target === 'keep') return { value: blocks, changes: [] };
  const around = scriptOfPage(blocks.flatMap(pieces));
  return editPieces(blocks, 'convert', (text) => difference(text, converter(text, target, around), target));
}

/** Converts a speech with its title, author and source. Gives no account of it: see `convert` for that. */
export function convertSpeech(speech: Speech, target: TargetScript, converter: Converter): Speech {
  if (target === 'keep') return speech;
  const around = scriptOfPage([speech.title, ...speech.blocks.flatMap(pieces)]);
  const written = (text: string) => converter(text, target, around);
  return {
    ...speech,
    title: written(speech.title),
    author: speech.author === null ? null : written(speech.author),
    source: speech.source === null ? null : written(speech.source),
    blocks: editPieces(speech.blocks, 'convert', (text) => difference(text, written(text), target)).value,
  };
}
