import type { Stopped } from '../clean/custom-rules/apply.ts';
import { type OwnRow, readOwnRows } from '../clean/custom-rules/rules.ts';
import { t } from '../platform/i18n.ts';
import { type StorageArea, storedItem } from './stored-item.ts';

/** The rules; a broken one is left out, and the others stay. */
export const storedRules = storedItem('ownRules', readOwnRows);

/** Switches off rules that ran too long. Gives a text about all that were stopped; null if none was. */
export async function switchOffStopped(area: StorageArea, stopped: readonly Stopped[]): Promise<string | null> {
  if (stopped.length === 0) return null;
  const slow = stopped.filter(({ why }) => why === 'too-slow').map(({ rule }) => rule);
  if (slow.length > 0) {
    const rows = await storedRules.load(area);
    await storedRules.save(
      area,
      rows.map((row) => (slow.some((rule) => hasRule(row, rule)) ? { ...row, off: true } : row)),
    );
  }
  const texts = stopped.map(({ rule, why }) => t(why === 'too-slow' ? 'ownTooSlow' : 'ownTooMuch', rule));
  return [...new Set(texts)].join(' ');
}

/** True if a row holds the rule. Of a row `site##selector` the rule is the selector alone. */
function hasRule({ kind, text }: OwnRow, rule: string): boolean {
  const row = text.trim();
  return kind === 'element' ? row.replace(/^.*?##\s*/u, '') === rule : row === rule;
}
