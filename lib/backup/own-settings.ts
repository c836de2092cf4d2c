/** The reader's settings and own rules, out to a backup and in from one. */

import { type OwnRow, readOwnRows } from '../clean/custom-rules/rules.ts';
import { storedRules } from '../settings/custom-rules.ts';
import { parseSettings, type Settings, storedSettings } from '../settings/settings.ts';
import type { StorageArea } from '../settings/stored-item.ts';

/** What stands in a backup's `settings.json`. */
export interface OwnSettings {
  readonly settings: Settings;
  readonly ownRules: readonly OwnRow[];
}

/** The settings and rules as they are now. */
export async function ownSettings(area: StorageArea): Promise<OwnSettings> {
  return { settings: await storedSettings.load(area), ownRules: await storedRules.load(area) };
}

/**
 * Restores settings and rules of a backup, in any shape: new rules are added, settings are taken only if the reader has stored
 * none. Gives the number of new rules.
 */
export async function restoreOwnSettings(area: StorageArea, backup: unknown): Promise<number> {
  const { settings, ownRules } = (backup ?? {}) as { readonly settings?: unknown; readonly ownRules?: unknown };
  const here = await storedRules.load(area);
  const nameOf = ({ kind, text }: OwnRow) => `${kind} ${text.trim()}`;
  const known = new Set(here.map(nameOf));
  const fresh = readOwnRows(ownRules).filter((row) => !known.has(nameOf(row)));
  if (fresh.length > 0) await storedRules.save(area, [...here, ...fresh]);
  if (settings !== undefined && !(await storedSettings.isStored(area))) {
    await storedSettings.save(area, parseSettings(settings));
  }
  return fresh.length;
}
