/** A speech as a sheet of paper, in the reader and in the library. */

import type { ComponentChildren } from 'preact';
import { byLine } from '../../model/speech.ts';
import type { Speech, TargetScript } from '../../model/types.ts';
import { completeness, languages } from '../../present/speech-lines.ts';
import '../article.css';
import { Blocks, hits } from './blocks.tsx';

interface SheetProps {
  readonly id: string;
  readonly speech: Speech;
  readonly chars: number;
  readonly script: TargetScript;
  /** Of a search. */
  readonly words?: readonly string[];
  readonly children?: ComponentChildren;
}

/** Title, byline, completeness, text; what is given below it. */
export function Sheet({ id, speech, chars, script, words = [], children }: SheetProps) {
  return (
    <article id={id} data-role="speech" lang={languages[script]} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} data-role="title" tabIndex={-1}>
        {hits(speech.title, words)}
      </h2>
      <p class="by" data-role="by-line">
        {byLine(speech)}
      </p>
      <p class={speech.complete ? 'whole' : 'cut'} data-role="completeness">
        {completeness(speech, chars)}
      </p>
      <Blocks blocks={speech.blocks} words={words} />
      {children}
    </article>
  );
}
