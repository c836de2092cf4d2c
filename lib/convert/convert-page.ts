/** A whole clean page in another script: titles and all, with every changed span in the log. */

import type { CleanPage, TargetScript } from '../model/types.ts';
import { type Converter, convert, convertSpeech } from './convert.ts';

/** Gives a copy of the page in the target script. */
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
