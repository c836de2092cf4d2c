/** What surrounds a piece of text in tests. */
import type { WholeText } from '../../lib/convert/whole-text.ts';

/** Traditional, of no region that would tell. */
export const inTraditional: WholeText = {
  script: 'hant',
  mostly: 'hant',
  telling: 1000,
  region: null,
  names: new Set(),
  pieces: [],
  counts: new Map(),
};
