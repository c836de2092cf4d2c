/** Texts as the reader wants to see them: script and marks. What is stored stays as it is. */

import { type Converter, convertSpeech } from '../convert/convert.ts';
import { type Edit, flatten, pieces, splice, withPieces } from '../model/edits.ts';
import type { Speech, TargetScript } from '../model/types.ts';
import { countChars } from '../text/visible.ts';
import type { Shown } from './print.ts';

/** What presenting needs. */
export interface Presenting {
  /** A converter, made when it is first needed. */
  readonly converter: (target: TargetScript) => Promise<Converter>;
  /** Finds the marks to set in full width; null where they stay as they are. */
  readonly marks: ((text: string) => readonly Edit[]) | null;
}

/** Converts speeches and counts their characters. */
export async function present(
  speeches: readonly Speech[],
  to: TargetScript,
  { converter, marks }: Presenting,
): Promise<Shown> {
  const convert = await converter(to);
  const shown = speeches.map((speech) => {
    const converted = convertSpeech(speech, to, convert);
    return marks ? withMarks(converted, marks) : converted;
  });
  return { speeches: shown, chars: shown.map(({ blocks }) => countChars(flatten(blocks))) };
}

function withMarks(speech: Speech, marks: (text: string) => readonly Edit[]): Speech {
  const written = (text: string) => splice(text, marks(text));
  const blocks = speech.blocks.map((block) => withPieces(block, pieces(block).map(written)));
  return { ...speech, title: written(speech.title), blocks };
}
