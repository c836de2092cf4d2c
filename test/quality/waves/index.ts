/** All waves of fresh pages. A new wave is a row here and one in `floors.ts`. */
import type { Page } from '../sheet.ts';
import { a1 } from './a1/index.ts';
import { a2 } from './a2/index.ts';
import { b1 } from './b1/index.ts';
import { b2 } from './b2/index.ts';
import { c1 } from './c1/index.ts';
import { d1 } from './d1/index.ts';
import { e1 } from './e1/index.ts';
import { pagesOfWave, type Wave } from './wave.ts';

export const waves: readonly Wave[] = [a1, a2, b1, b2, c1, d1, e1];

/** The pages of all waves. */
export const wavePages: readonly Page[] = waves.flatMap(pagesOfWave);
