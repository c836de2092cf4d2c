/** Keeps the reader's own rules in the browser's storage. */

import type { Stopped } from '../clean/custom-rules/apply.ts';
import { type OwnRow, readOwnRows } from '../clean/custom-rules/rules.ts';
import { t } from '../platform/i18n.ts';
import type { SettingsArea } from './settings.ts';

const key = 'ownRules';

/** The rows; what is stored broken is left out, and the others stay. */
export async function loadOwnRows(area: SettingsArea): Promise<readonly OwnRow[]> {
  return readOwnRows((await area.get([key]))[key]);
}

/** Writes all rows. Gives them as they are kept. */
export async function saveOwnRows(area: SettingsArea, rows: readonly OwnRow[]): Promise<readonly OwnRow[]> {
  const kept = readOwnRows(rows);
  await area.set({ [key]: kept });
  return kept;
}

/** Switches rules off that ran too long, and says what was done about all that were stopped; null where none was. */
export async function settleStopped(area: SettingsArea, stopped: readonly Stopped[]): Promise<string | null> {
  if (stopped.length === 0) return null;
  const slow = stopped.filter(({ why }) => why === 'too-slow').map(({ rule }) => rule);
  if (slow.length > 0) {
    const rows = await loadOwnRows(area);
    await saveOwnRows(
      area,
      rows.map((row) => (slow.some((rule) => saysRule(row, rule)) ? { ...row, off: true } : row)),
    );
  }
  const texts = stopped.map(({ rule, why }) => t(why === 'too-slow' ? 'ownTooSlow' : 'ownTooMuch', rule));
  return [...new Set(texts)].join(' ');
}

/** A rule of elements is named by its selector alone. */
function saysRule({ kind, text }: OwnRow, rule: string): boolean {
  const row = text.trim();
  return kind === 'element' ? row.replace(/^.*?##\s*/u, '') === rule : row === rule;
}
