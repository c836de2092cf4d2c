/** Counts in words. */
import { type MessageKey, t } from '../../lib/platform/i18n.ts';

/** Those that are not 0, one behind the other as the language does it; the first alone where all are. */
export function listed(counts: readonly (readonly [MessageKey, number])[]): string {
  const some = counts.filter(([, number]) => number > 0);
  return (some.length > 0 ? some : counts.slice(0, 1)).map(([key, number]) => t(key, number)).join(t('countsBetween'));
}
