/** What saving and joining did, in words. */

import type { SaveResult } from '../library/records.ts';
import { t } from '../platform/i18n.ts';
import type { Joined } from './join.ts';

/** One sentence about all the speeches of a page. */
export function savedText(results: readonly SaveResult[]): string {
  const number = (status: SaveResult['status']) => results.filter((result) => result.status === status).length;
  const [first] = results;
  if (first && results.length === 1) {
    if (first.status === 'unchanged') return t(first.fuller ? 'savedFuller' : 'savedSame');
    return first.status === 'saved' ? t('saved', first.title) : t('savedVersion', first.title, first.version);
  }
  if (number('unchanged') === results.length) return t('savedSame');
  if (number('saved') === results.length) return t('savedMany', results.length);
  return t('savedMixed', number('saved'), number('new-version'), number('unchanged'));
}

/** One sentence about what came of putting the parts of a text together; the page itself is the first of them. */
export function joinedText({ had, missing, cancelled }: Joined): string {
  if (cancelled) return t('partsStopped', had + 1);
  if (had === 0) return t('partsNone');
  return missing > 0 ? t('partsMissing', had + 1, missing) : t('partsJoined', had + 1);
}
