/** What is put over a page, as the background sends it. */
import type { Tone } from '../app/messages.ts';
import type { CleanPage, TargetScript } from '../model/types.ts';
import type { PrintedSpeech } from './print.ts';

/** Everything the reading view needs. `page` keeps the text in its own script. */
export interface ViewContent {
  readonly page: CleanPage;
  readonly shown: readonly PrintedSpeech[];
  readonly target: TargetScript;
  readonly indent: boolean;
  /** The site cut the text into several pages, and this one names the next. */
  readonly more: boolean;
  /** The reader has asked already for all of them to be put together. */
  readonly join: boolean;
  /** The view's CSS. */
  readonly styles: string;
}

/** Something to say over a page. */
export interface Notice {
  readonly text: string;
  readonly tone: Tone;
  /** Offers to put the parts of the text together. */
  readonly more: boolean;
  /** Its CSS. */
  readonly styles: string;
}
