/** Below the text: what was taken out, the reader's edits, and older versions. */

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Edited, Saved } from '../../lib/library/records.ts';
import { number, t } from '../../lib/platform/i18n.ts';
import { groups, seen } from '../../lib/ui/reading-view/removed-panel.ts';
import { tried } from './notice.ts';
import { open, showVersion } from './opened.ts';
import { past, putBackEdit, putBackEntry, readPast, useOlder } from './past.ts';

/** Entries of a group shown at a time: a mirror page can have thousands. */
const shownAtOnce = 50;

export function History({ saved }: { readonly saved: Saved }) {
  const { id, changedAt } = saved.row;
  useEffect(() => {
    void tried(() => readPast(saved));
  }, [id, changedAt]);
  const now = past.value;
  if (now === null || now.id !== id) return null;
  const entries = now.log?.entries ?? now.changes.map((_, entry) => entry);
  return (
    <section class="past" aria-label={t('past')}>
      <details data-role="taken">
        <summary>{t('viewTakenCount', entries.length)}</summary>
        <Taken saved={saved} entries={entries} />
      </details>
      {now.edits.length > 0 && (
        <details data-role="edits">
          <summary>{t('edits', now.edits.length)}</summary>
          <ul class="entries">
            {now.edits.map((edit) => (
              <EditEntry key={edit.key} saved={saved} edit={edit} />
            ))}
          </ul>
        </details>
      )}
      {now.versions.length > 0 && (
        <details data-role="versions">
          <summary>{t('versions', now.versions.length)}</summary>
          <ul class="entries">
            {now.versions.map((version) => (
              <li key={version.n}>
                <span>
                  {t('rowVersion', version.n)} · {new Date(version.row.changedAt).toLocaleString()} ·{' '}
                  {t('rowChars', number(version.row.chars))}
                </span>
                <button
                  type="button"
                  data-role="version-see"
                  aria-pressed={open.value?.version?.n === version.n}
                  onClick={() => tried(() => showVersion(version))}
                >
                  {t('versionSee')}
                </button>
                <button type="button" data-role="version-use" onClick={() => tried(() => useOlder(saved, version.n))}>
                  {t('versionUse')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Taken({ saved, entries }: { readonly saved: Saved; readonly entries: readonly number[] }) {
  const now = past.value;
  if (now === null || entries.length === 0) return <p class="quiet">{t('takenNothing')}</p>;
  const wanted = new Set(entries);
  return (
    <>
      {now.log === null && <p class="quiet">{t('takenOfPage')}</p>}
      {[...groups(now.changes)].map(([name, all]) => (
        <Group key={name} name={name} saved={saved} entries={all.filter(({ index }) => wanted.has(index))} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly saved: Saved;
  readonly entries: ReturnType<typeof groups> extends ReadonlyMap<string, infer E> ? E : never;
}

function Group({ name, saved, entries }: GroupProps) {
  const shown = useSignal(shownAtOnce);
  if (entries.length === 0) return null;
  const canPutBack = past.value?.log !== null;
  return (
    <details data-role="taken-group">
      <summary>
        {name} <small>{t('takenCount', entries.length)}</small>
      </summary>
      <ul class="entries">
        {entries.slice(0, shown.value).map(({ change, index }) => (
          <li key={index} data-role="taken-entry">
            <span>
              <del>{seen(change.before)}</del> {change.after !== '' && <ins>{seen(change.after)}</ins>}
            </span>
            {canPutBack && (
              <button type="button" data-role="put-back" onClick={() => tried(() => putBackEntry(saved, index))}>
                {t('putBack')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {entries.length > shown.value && (
        <button
          type="button"
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

function EditEntry({ saved, edit }: { readonly saved: Saved; readonly edit: Edited }) {
  const parts = [
    ...edit.fields.map(({ field, before, after }) => ({ name: t(`field_${field}`), before, after })),
    ...edit.changes.map(({ before, after }) => ({ name: t('fieldText'), before: seen(before), after: seen(after) })),
  ];
  return (
    <li data-role="edit-entry">
      <span>
        <time>{new Date(edit.at).toLocaleString()}</time>
        {parts.map(({ name, before, after }, n) => (
          <span key={n} class="change">
            {`${name} `}
            {before && <del>{before}</del>} {after && <ins>{after}</ins>}
          </span>
        ))}
      </span>
      <button type="button" data-role="put-back-edit" onClick={() => tried(() => putBackEdit(saved, edit.key))}>
        {t('putBack')}
      </button>
    </li>
  );
}
