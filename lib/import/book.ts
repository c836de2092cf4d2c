/** Files that were exported with several speeches. */

import { kindAndScore } from '../clean/page-kind.ts';
import { type CleanOptions, cleanTree } from '../clean/pipeline.ts';
import { flatten, pieces } from '../model/edits.ts';
import { CleanError } from '../model/errors.ts';
import type { CleanPage } from '../model/types.ts';
import type { PageTree } from '../page/tree.ts';
import { scriptOfPage } from '../text/script.ts';

/** Cleans each speech of a file and gives them as one page; null if one of them is too short to be recognised. */
export function cleanBook(parts: readonly PageTree[], options: CleanOptions): CleanPage | null {
  const pages = parts.map((part) => cleanOrNull(part, options)).filter((page) => page !== null);
  const [first] = pages;
  if (first === undefined || pages.length < parts.length) return null;
  const speeches = pages.flatMap((page) => page.speeches);
  let at = 0;
  // Shifts each log by the text of the speeches before it
  const changes = pages.flatMap((page) => {
    const start = at;
    at += flatten(page.speeches.flatMap(({ blocks }) => blocks)).length;
    return page.changes.map((change) => ({ ...change, at: change.at + start }));
  });
  return {
    url: first.url,
    site: first.site,
    ...kindAndScore(speeches, ''),
    script: {
      source: scriptOfPage(speeches.flatMap(({ blocks }) => blocks.flatMap((block) => pieces(block)))),
      target: 'keep',
    },
    speeches,
    changes,
  };
}

function cleanOrNull(part: PageTree, options: CleanOptions): CleanPage | null {
  try {
    return cleanTree(part, options);
  } catch (error) {
    if (error instanceof CleanError) return null;
    throw error;
  }
}
