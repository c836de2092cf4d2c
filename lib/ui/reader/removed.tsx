/** Everything that was taken out or changed, by rule; entries can be put back. */

import { useSignal } from '@preact/signals';
import type { Change } from '../../model/types.ts';
import { ruleText, t } from '../../platform/i18n.ts';
import './changes.css';

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

interface RemovedProps {
  readonly changes: readonly Change[];
  /** Whether an entry of the log is listed. */
  readonly isListed?: (index: number) => boolean;
  /** Gets the index of a change in the log; null where nothing can be put back. */
  readonly putBack: ((index: number) => void) | null;
}

/** The log, in groups that open. */
export function Removed({ changes, isListed = () => true, putBack }: RemovedProps) {
  const listed = [...groups(changes)]
    .map(([name, entries]) => ({ name, entries: entries.filter(({ index }) => isListed(index)) }))
    .filter(({ entries }) => entries.length > 0);
  if (listed.length === 0) return <p class="quiet">{t('takenNothing')}</p>;
  return (
    <>
      {listed.map(({ name, entries }) => (
        <Group key={name} name={name} entries={entries} putBack={putBack} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly putBack: RemovedProps['putBack'];
}

function Group({ name, entries, putBack }: GroupProps) {
  const isOpen = useSignal(false);
  const shown = useSignal(shownAtOnce);
  return (
    <details
      data-role="taken-group"
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>
        {name} <small>{t('takenCount', entries.length)}</small>
      </summary>
      {isOpen.value && (
        <ul class="entries">
          {entries.slice(0, shown.value).map(({ change, index }) => (
            <li key={index} data-role="taken-entry">
              <span>
                <del>{seen(change.before)}</del> {change.after !== '' && <ins>{seen(change.after)}</ins>}
              </span>
              {putBack && (
                <button type="button" data-role="put-back" onClick={() => putBack(index)}>
                  {t('putBack')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen.value && entries.length > shown.value && (
        <button
          type="button"
          data-role="taken-more"
          onClick={() => {
            shown.value += shownAtOnce;
          }}
        >
          {t('takenMore', entries.length - shown.value)}
        </button>
      )}
    </details>
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
