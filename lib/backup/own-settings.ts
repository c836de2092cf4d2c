/** The reader's settings and own rules, out to a backup and in from one. */
import type { OwnRow } from '../clean/custom-rules/rules.ts';
import { readOwnRows } from '../clean/custom-rules/rules.ts';
import { loadOwnRows, saveOwnRows } from '../settings/custom-rules.ts';
import { loadSettings, parseSettings, type Settings, type SettingsArea, saveSettings } from '../settings/settings.ts';

/** What stands in a backup's `settings.json`. */
export interface OwnSettings {
  readonly settings: Settings;
  readonly ownRules: readonly OwnRow[];
}

/** What is kept now. */
export async function ownSettings(area: SettingsArea): Promise<OwnSettings> {
  return { settings: await loadSettings(area), ownRules: await loadOwnRows(area) };
}

const settingsKey = 'settings';

/**
 * Takes in what a backup holds, whatever that is: rules that are not here yet are added behind those that are, settings are
 * taken where the reader has made none here. Gives the number of new rules.
 */
export async function restoreOwnSettings(area: SettingsArea, stored: unknown): Promise<number> {
  const { settings, ownRules } = (stored ?? {}) as { readonly settings?: unknown; readonly ownRules?: unknown };
  const here = await loadOwnRows(area);
  const told = ({ kind, text }: OwnRow) => `${kind} ${text.trim()}`;
  const known = new Set(here.map(told));
  const fresh = readOwnRows(ownRules).filter((row) => !known.has(told(row)));
  if (fresh.length > 0) await saveOwnRows(area, [...here, ...fresh]);
  const has = (await area.get([settingsKey]))[settingsKey] !== undefined;
  if (!has && settings !== undefined) await saveSettings(area, parseSettings(settings));
  return fresh.length;
}
