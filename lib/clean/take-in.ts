/** The way in: from the trees of a page, or of all parts of a text, to one run of blocks. */
import { flatten } from '../model/edits.ts';
import { CleanError } from '../model/errors.ts';
import type { Block, Step } from '../model/types.ts';
import { type Surroundings, surroundingsOf } from '../page/surroundings.ts';
import type { PageElement, PageTree } from '../page/tree.ts';
import { findSite, type Site } from '../rules/sites.ts';
import { type Clock, ownCuts, type Stopped } from './custom-rules/apply.ts';
import type { OwnRules } from './custom-rules/rules.ts';
import { locate } from './locate/locate.ts';
import { sanitise } from './strip/sanitise.ts';
import { strip } from './strip/strip.ts';
import { structure } from './structure/structure.ts';

/** The reader's own rules for a page, the clock that measures them, and which of them had to be stopped so far. */
export interface OwnWork {
  readonly own: OwnRules;
  readonly clock: Clock;
  readonly stopped: Stopped[];
}

/** What came in. */
export interface TakenIn {
  readonly structured: Step<readonly Block[]>;
  /** What stands around the text on its first page. */
  readonly around: Surroundings;
  /** Id of the site's row; `own` where the reader alone knows the site. */
  readonly site: string | null;
}

/**
 * Takes a text in, with its later parts; one of those that is null, or holds no text, leaves a gap.
 *
 * @throws {CleanError} `no-main-content` where the first part holds no Chinese text.
 */
export function takeIn(first: PageTree, later: readonly (PageTree | null)[], work: OwnWork): TakenIn {
  const known = findSite(first.url);
  const site = withMains(known, work.own.mains);
  const main = locate(first, site);
  const parts = [
    structureOf(main, site, work),
    ...later.map((tree) => (tree === null ? missingPart : structureLater(tree, site, work))),
  ];
  return {
    structured: concat(parts),
    around: surroundingsOf(first.root, main),
    site: known?.id ?? (work.own.known ? 'own' : null),
  };
}

/** The site's row with the reader's own names for the main text before its own. */
function withMains(site: Site | null, mains: readonly string[]): Site | null {
  if (mains.length === 0) return site;
  const row = site ?? { id: 'own', matches: [], main: [], drop: [], checked: '' };
  return { ...row, main: [...mains, ...row.main] };
}

function structureOf(main: PageElement, site: Site | null, { own, clock, stopped }: OwnWork): Step<readonly Block[]> {
  const cuts = new Map([...strip(main, site), ...ownCuts(main, own.drops, clock, stopped)]);
  return structure(sanitise(main, cuts));
}

const missingPart: Step<readonly Block[]> = {
  value: [{ type: 'gap', reason: 'continued-on', omittedChars: null }],
  changes: [],
};

function structureLater(tree: PageTree, site: Site | null, work: OwnWork): Step<readonly Block[]> {
  try {
    return structureOf(locate(tree, site), site, work);
  } catch (error) {
    if (error instanceof CleanError) return missingPart;
    throw error;
  }
}

/** One step of several: each account begins where the text before it ends. */
function concat(parts: readonly Step<readonly Block[]>[]): Step<readonly Block[]> {
  let length = 0;
  return parts.reduce<Step<readonly Block[]>>(
    (all, part) => {
      const changes = part.changes.map((change) => ({ ...change, at: change.at + length }));
      length += flatten(part.value).length;
      return { value: [...all.value, ...part.value], changes: [...all.changes, ...changes] };
    },
    { value: [], changes: [] },
  );
}
