/** All layouts of the bench. */
import type { Layout } from '../sheet.ts';
import { oldLayouts } from './old.ts';
import { systemLayouts } from './systems.ts';

export const layouts: readonly Layout[] = [...oldLayouts, ...systemLayouts];
