/** State of the reader's own rules on the options page. */

import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { findProblem, type OwnKind, type OwnRow } from '../../lib/clean/custom-rules/rules.ts';
import { codeOf } from '../../lib/model/errors.ts';
import { errorText, type MessageKey, t } from '../../lib/platform/i18n.ts';
import { storedRules } from '../../lib/settings/custom-rules.ts';

export const ownRows = signal<readonly OwnRow[]>([]);

/** The sentence rule being typed, for the try-out box. */
export const draft = signal<Pick<OwnRow, 'kind' | 'text'> | null>(null);

export async function beginOwn(): Promise<void> {
  ownRows.value = await storedRules.load(browser.storage.local);
}

/** Why a row cannot be saved; null if it can. `place` is its index if it is an old row. */
export function refusal(row: Pick<OwnRow, 'kind' | 'text'>, place: number | null): string | null {
  const problem = findProblem(row);
  if (problem !== null) return t(`own_${problem.replaceAll('-', '_')}` as MessageKey);
  const twice = ownRows.value.some(
    (other, n) => n !== place && other.kind === row.kind && other.text.trim() === row.text.trim(),
  );
  return twice ? t('own_twice') : null;
}

/** Saves a row, at its index or as a new one. Gives the reason if it was refused, else null. */
export async function keep(kind: OwnKind, text: string, place: number | null): Promise<string | null> {
  const row: OwnRow = { kind, text: text.trim(), off: false };
  const refused = refusal(row, place);
  if (refused !== null) return refused;
  return write(place === null ? [...ownRows.value, row] : ownRows.value.map((old, n) => (n === place ? row : old)));
}

export function remove(place: number): Promise<string | null> {
  return write(ownRows.value.filter((_, n) => n !== place));
}

async function write(rows: readonly OwnRow[]): Promise<string | null> {
  try {
    ownRows.value = await storedRules.save(browser.storage.local, rows);
    return null;
  } catch (error) {
    return errorText(codeOf(error));
  }
}
