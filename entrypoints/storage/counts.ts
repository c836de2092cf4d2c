import { type MessageKey, t } from '../../lib/platform/i18n.ts';

/** Counts in words, without those that are 0; the first alone if all are. */
export function listed(counts: readonly (readonly [MessageKey, number])[]): string {
  const some = counts.filter(([, number]) => number > 0);
  return (some.length > 0 ? some : counts.slice(0, 1)).map(([key, number]) => t(key, number)).join(t('countsBetween'));
}
