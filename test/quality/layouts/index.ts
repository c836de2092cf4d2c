/** All layouts of the bench. */
import { readLayouts } from '../print/layout.ts';

export const layouts = readLayouts(new URL('./', import.meta.url));
