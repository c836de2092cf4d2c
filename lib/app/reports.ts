import type { SaveResult } from '../library/records.ts';
import { t } from '../platform/i18n.ts';
import type { Joined } from './join.ts';

/** What saving did, in one sentence. */
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

/** What joining did, in one sentence. The page itself counts as the first part. */
export function joinedText({ had, missing, cancelled }: Joined): string {
  if (cancelled) return t('partsStopped', had + 1);
  if (had === 0) return t('partsNone');
  return missing > 0 ? t('partsMissing', had + 1, missing) : t('partsJoined', had + 1);
}
