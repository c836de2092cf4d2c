/** Below the text: what was taken out, the reader's edits, and older versions. */
import { useEffect } from 'preact/hooks';
import type { Edited, Saved } from '../../lib/library/records.ts';
import { number, t } from '../../lib/platform/i18n.ts';
import { Removed, seen } from '../../lib/ui/reader/removed.tsx';
import { tried } from './notice.ts';
import { open, showVersion } from './opened.ts';
import { past, putBackEdit, putBackEntry, readPast, useOlder } from './past.ts';

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
  if (now === null) return null;
  const listed = new Set(entries);
  return (
    <>
      {now.log === null && entries.length > 0 && <p class="quiet">{t('takenOfPage')}</p>}
      <Removed
        changes={now.changes}
        isListed={(index) => listed.has(index)}
        putBack={now.log && ((index) => void tried(() => putBackEntry(saved, index)))}
      />
    </>
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
