/** Texts in the reader's script and punctuation. What is stored does not change. */

import { type Converter, convertSpeech } from '../convert/convert.ts';
import { changesQuotes, cornerQuotes } from '../convert/corner-quotes.ts';
import { type Edit, flatten, pieces, splice, withPieces } from '../model/edits.ts';
import type { Speech, TargetScript } from '../model/types.ts';
import { countChars } from '../text/visible.ts';

/** Speeches in the reader's script, with the number of characters of each. */
export interface Shown {
  readonly speeches: readonly Speech[];
  readonly chars: readonly number[];
}

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
    return marks ? withMarks(converted, marks, hasCorners(speech, to)) : converted;
  });
  return { speeches: shown, chars: shown.map(({ blocks }) => countChars(flatten(blocks))) };
}

/** Taiwan and Hong Kong quote with 「 」; a Traditional text keeps its own. */
function hasCorners({ title, blocks }: Speech, to: TargetScript): boolean {
  return (to === 'tw' || to === 'hk') && changesQuotes([title, ...blocks.flatMap(pieces)]);
}

function withMarks(speech: Speech, marks: (text: string) => readonly Edit[], corners: boolean): Speech {
  const fullWidth = (text: string) => {
    const written = splice(text, marks(text));
    return corners ? cornerQuotes(written) : written;
  };
  const blocks = speech.blocks.map((block) => withPieces(block, pieces(block).map(fullWidth)));
  return { ...speech, title: fullWidth(speech.title), blocks };
}
