/** The panel with everything that was taken out or changed; each entry can be put back. */

import type { Change } from '../../model/types.ts';
import { ruleText, t } from '../../platform/i18n.ts';
import { button, el } from './element.ts';

/** Entries of a group shown at a time: a mirror page can have thousands. */
const shownAtOnce = 100;

interface Entry {
  readonly change: Change;
  readonly index: number;
}

/** Changes by rule, in the order of the stages. */
export function groups(changes: readonly Change[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  changes.forEach((change, index) => {
    const name = ruleText(change.stage, change.rule);
    const group = found.get(name);
    if (group) group.push({ change, index });
    else found.set(name, [{ change, index }]);
  });
  return found;
}

/** Builds the panel; `putBack` gets the index of a change in the log. */
export function takenPanel(changes: readonly Change[], putBack: (index: number) => void): readonly HTMLElement[] {
  if (changes.length === 0) return [el('p', { class: 'quiet' }, t('takenNothing'))];
  return [...groups(changes)].map(([name, entries]) => {
    const list = el('ul', { class: 'entries' });
    const details = el(
      'details',
      { 'data-role': 'taken-group' },
      el('summary', {}, name, el('span', { class: 'count' }, t('takenCount', entries.length))),
      list,
    );
    details.addEventListener('toggle', () => list.hasChildNodes() || more(list, entries, 0, putBack), { once: true });
    return details;
  });
}

function more(list: HTMLElement, entries: readonly Entry[], from: number, putBack: (index: number) => void): void {
  const next = entries.slice(from, from + shownAtOnce);
  list.append(...next.map((entry) => item(entry, putBack)));
  const left = entries.length - from - next.length;
  if (left <= 0) return;
  const row = el(
    'li',
    {},
    button('taken-more', t('takenMore', left), () => {
      row.remove();
      more(list, entries, from + shownAtOnce, putBack);
    }),
  );
  list.append(row);
}

function item({ change, index }: Entry, putBack: (index: number) => void): HTMLElement {
  const { before, after } = change;
  return el(
    'li',
    { 'data-role': 'taken-entry' },
    el('del', {}, seen(before)),
    ...(after === '' ? [] : [el('ins', {}, seen(after))]),
    button('put-back', t('putBack'), () => putBack(index)),
  );
}

/** Replaces invisible characters by their code: a zero-width space reads as U+200B. */
export function seen(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Co}\u0000-\u0008\u000B-\u001F]/gu, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
    })
    .replace(/\n(?!$)/gu, '⏎\n')
    .replace(/\n$/u, text.trim() === '' ? '⏎' : '');
}
