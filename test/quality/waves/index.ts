/** All waves of fresh pages, each a folder. */
import { readdirSync } from 'node:fs';
import type { Page } from '../sheet.ts';
import { readWave } from './read-wave.ts';
import { pagesOfWave, type Wave } from './wave.ts';

const folder = new URL('./', import.meta.url);

export const waves: readonly Wave[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
  .map((name) => readWave(new URL(`${name}/`, folder)));

/** The pages of all waves. */
export const wavePages: readonly Page[] = waves.flatMap(pagesOfWave);
