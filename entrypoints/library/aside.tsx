/** Warnings: records that cannot be read, and a backup that is due. */
import { signal, useSignal } from '@preact/signals';
import { backupDue, type LastBackup } from '../../lib/backup/last-backup.ts';
import type { SetAside } from '../../lib/library/records.ts';
import { t } from '../../lib/platform/i18n.ts';
import { download } from '../../lib/ui/components/download.ts';
import { tried } from './notice.ts';
import { complete, counts, rows } from './shelf.ts';
import { store } from './store.ts';

/** Undefined until it is known. */
export const lastBackup = signal<LastBackup | null | undefined>(undefined);

/** Records listed; the download has all. */
const mostListed = 100;

/** The warnings, if there are any. */
export function Aside() {
  const broken = counts.value?.setAside ?? 0;
  return (
    <div class="aside">
      {broken > 0 && <Broken count={broken} />}
      <Reminder />
    </div>
  );
}

function Reminder() {
  const last = lastBackup.value;
  const isClosed = useSignal(false);
  if (last === undefined || isClosed.value || !complete.value) return null;
  const due = backupDue(
    Date.now(),
    last,
    (rows.value ?? []).map(({ savedAt }) => savedAt),
  );
  if (due === null) return null;
  return (
    <p data-role="reminder">
      {t(last === null ? 'backupNever' : 'backupDue', due.days, due.speeches)}{' '}
      <a href="/storage.html">{t('backupMake')}</a>
      <button
        type="button"
        class="plain"
        aria-label={t('close')}
        onClick={() => {
          isClosed.value = true;
        }}
      >
        ✕
      </button>
    </p>
  );
}

function Broken({ count }: { readonly count: number }) {
  const found = useSignal<readonly SetAside[]>([]);
  const read = async () => {
    found.value = await store.setAside();
  };
  return (
    <details
      class="failed"
      data-role="aside"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void tried(read);
      }}
    >
      <summary>{t('libraryAside', count)}</summary>
      <p>
        {t('asideHow')}{' '}
        <button
          type="button"
          onClick={() => download(new Blob([written(found.value)], { type: 'application/json' }), 'qinggao-aside.json')}
        >
          {t('asideSave')}
        </button>
      </p>
      <ul>
        {found.value.slice(0, mostListed).map((record) => (
          <li key={record.n}>
            <b>{titleOf(record)}</b> · {new Date(record.foundAt).toLocaleString()}
            <pre>{written(record.record)}</pre>
          </li>
        ))}
      </ul>
    </details>
  );
}

function written(record: unknown): string {
  return JSON.stringify(record, null, 1) ?? '';
}

function titleOf({ key, record }: SetAside): string {
  const { title } = (record ?? {}) as { title?: unknown };
  return typeof title === 'string' && title !== '' ? title : String(key);
}
