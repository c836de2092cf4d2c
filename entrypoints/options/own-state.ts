/** The reader's own rules on the options page: what is written there, and what keeps it. */

import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { findProblem, type OwnKind, type OwnRow } from '../../lib/clean/custom-rules/rules.ts';
import { codeOf } from '../../lib/model/errors.ts';
import { errorText, type MessageKey, t } from '../../lib/platform/i18n.ts';
import { storedRules } from '../../lib/settings/custom-rules.ts';

export const ownRows = signal<readonly OwnRow[]>([]);

/** The sentence row that is being written, tried as it stands. */
export const draft = signal<Pick<OwnRow, 'kind' | 'text'> | null>(null);

/** Reads the rows when the page opens. */
export async function beginOwn(): Promise<void> {
  ownRows.value = await storedRules.load(browser.storage.local);
}

/** Why a row cannot be kept beside the others, in words; null where it can. `place` is its own place among them, if it has one. */
export function refusal(row: Pick<OwnRow, 'kind' | 'text'>, place: number | null): string | null {
  const problem = findProblem(row);
  if (problem !== null) return t(`own_${problem.replaceAll('-', '_')}` as MessageKey);
  const twice = ownRows.value.some(
    (other, n) => n !== place && other.kind === row.kind && other.text.trim() === row.text.trim(),
  );
  return twice ? t('own_twice') : null;
}

/** Keeps one row, in its place or as a new one. Gives why it was not kept, in words; null where it was. */
export async function keep(kind: OwnKind, text: string, place: number | null): Promise<string | null> {
  const row: OwnRow = { kind, text: text.trim(), off: false };
  const refused = refusal(row, place);
  if (refused !== null) return refused;
  return write(place === null ? [...ownRows.value, row] : ownRows.value.map((old, n) => (n === place ? row : old)));
}

/** Takes a row away. */
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
