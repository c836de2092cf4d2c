/** What passes have found out about a block, so that the next need not look again. Blocks do not change: an edit makes another. */
import { pieces } from '../../model/edits.ts';
import type { Block } from '../../model/types.ts';
import { Reading } from '../../notices/line.ts';
import { rememberedOf } from '../../text/memo.ts';

/** The places of a page in which other lines are taken (see `prune.ts`). */
export type Place = 'body' | 'head' | 'tail';

/** One table for all of them: to look an object up costs as much as many a pass. */
class Known {
  readonly #block: Block;
  #readings: readonly Reading[] | null = null;
  /** It is as `structure` would have made it. */
  isSettled = false;
  /** No notice of missing text is in it. */
  isWhole = false;
  /** Places in which nothing is taken from it. */
  readonly unmoved = { body: false, head: false, tail: false };

  constructor(block: Block) {
    this.#block = block;
  }

  /** Its pieces, read. */
  get readings(): readonly Reading[] {
    this.#readings ??= pieces(this.#block).map((text) => new Reading(text));
    return this.#readings;
  }

  /** Lets go of what was read, once nobody is likely to ask again: on a long page it is more than the page. */
  forget(): void {
    this.#readings = null;
  }
}

/** What is known of a block so far. */
export const knownOf = rememberedOf((block: Block) => new Known(block));
