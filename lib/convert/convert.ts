/** Writes a text in the script that the reader wants, when it is shown or exported: what is stored keeps its own script. */

import { pieces } from '../model/edits.ts';
import { editPieces } from '../model/rewrite.ts';
import type { Block, CleanPage, Speech, Step, TargetScript } from '../model/types.ts';
import type { Dictionaries } from './dictionaries.ts';
import { difference } from './difference.ts';
import { toSimplified } from './simplified.ts';
import { createTraditional } from './traditional.ts';
import { readWholeText, type WholeText } from './whole-text.ts';

/** Must keep line ends. */
export type Converter = (text: string, target: Exclude<TargetScript, 'keep'>, whole?: WholeText) => string;

/** Converts block by block. Every changed run of characters is one change, under the target's name. */
export function convert(blocks: readonly Block[], target: TargetScript, converter: Converter): Step<readonly Block[]> {
  if (target === 'keep') return { value: blocks, changes: [] };
  const whole = readWholeText(blocks.flatMap(pieces));
  return editPieces(blocks, 'convert', (text) => difference(text, converter(text, target, whole), target));
}

/** Converts a speech with its title, author and source, without a log. */
export function convertSpeech(speech: Speech, target: TargetScript, converter: Converter): Speech {
  if (target === 'keep') return speech;
  const whole = readWholeText([speech.title, ...speech.blocks.flatMap(pieces)]);
  const written = (text: string) => converter(text, target, whole);
  return {
    ...speech,
    title: written(speech.title),
    author: speech.author === null ? null : written(speech.author),
    source: speech.source === null ? null : written(speech.source),
    blocks: editPieces(speech.blocks, 'convert', (text) => difference(text, written(text), target)).value,
  };
}

/** Gives converters; `load` is called at most once, unless it fails. */
export function lazyConverter(load: () => Promise<Dictionaries>): (target: TargetScript) => Promise<Converter> {
  const made: { traditional: Promise<ReturnType<typeof createTraditional>> | null } = { traditional: null };
  const simplify: Converter = (text, _target, whole) => toSimplified(text, whole);

  return async (target) => {
    if (target === 'keep' || target === 'hans') return simplify;
    made.traditional ??= load().then(createTraditional);
    try {
      const traditional = await made.traditional;
      return (text, to, whole) => (to === 'hans' ? toSimplified(text, whole) : traditional(text, to, whole));
    } catch (error) {
      made.traditional = null;
      throw error;
    }
  };
}

/** A copy of the page in the target script. */
export function convertPage<P extends CleanPage>(page: P, target: TargetScript, converter: Converter): P {
  if (target === 'keep') return page;
  const { changes } = convert(
    page.speeches.flatMap(({ blocks }) => blocks),
    target,
    converter,
  );
  return {
    ...page,
    script: { ...page.script, target },
    speeches: page.speeches.map((speech) => convertSpeech(speech, target, converter)),
    changes: [...page.changes, ...changes],
  };
}
