/** Texts in the reader's script and punctuation. What is stored does not change. */

import { type Converter, convertSpeech } from '../convert/convert.ts';
import { type Edit, flatten, pieces, splice, withPieces } from '../model/edits.ts';
import type { Speech, TargetScript } from '../model/types.ts';
import { countChars } from '../text/visible.ts';
import type { Shown } from './print.ts';

export interface Presenting {
  /** Made when first needed. */
  readonly converter: (target: TargetScript) => Promise<Converter>;
  /** Finds punctuation to make full width; null to leave it. */
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
  const fullWidth = (text: string) => splice(text, marks(text));
  const blocks = speech.blocks.map((block) => withPieces(block, pieces(block).map(fullWidth)));
  return { ...speech, title: fullWidth(speech.title), blocks };
}
