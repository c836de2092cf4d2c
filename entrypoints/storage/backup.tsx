/** The cards for backups and for storage. */
import { backupDue } from '../../lib/backup/last-backup.ts';
import { t } from '../../lib/platform/i18n.ts';
import { listed } from './counts.ts';
import { busy, facts, makeBackup, restore, restored, takeOut } from './work.ts';

export function Backup() {
  const { last = null, savedAt = [] } = facts.value ?? {};
  const due = backupDue(Date.now(), last, savedAt);
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t('backupTitle')}</h2>
      {due && (
        <p class="failed" data-role="reminder">
          {t(last === null ? 'backupNever' : 'backupDue', due.days, due.speeches)}
        </p>
      )}
      <p class="quiet" data-role="last-backup">
        {last === null ? t('backupNone') : t('backupLast', new Date(last.at).toLocaleString(), last.speeches)}
      </p>
      <button
        type="button"
        class="main"
        data-role="make-backup"
        disabled={busy.value || facts.value === null}
        onClick={() => void makeBackup()}
      >
        {t('backupMake')}
      </button>
      <label class={busy.value ? 'button off' : 'button'}>
        {t('restorePick')}
        <input
          type="file"
          class="unseen"
          accept=".zip"
          data-role="restore-file"
          disabled={busy.value}
          onChange={async ({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) await restore(file);
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="quiet">{t('restoreRules')}</p>
      <Report />
    </section>
  );
}

function Report() {
  const report = restored.value;
  if (report === null) return null;
  const { counts, total, inBin, aside } = report;
  const done = Object.values(counts).reduce((sum, number) => sum + number, 0);
  return (
    <div class="report" data-role="restore-report" role="status">
      {(report.cancelled || report.stoppedBy !== null) && <p class="failed">{t('restoreAgain', total - done)}</p>}
      <p data-role="restore-counts">
        {t(
          'restoreDone',
          done,
          listed([
            ['countAdded', counts.added],
            ['countSame', counts.same],
            ['countReplaced', counts.replaced],
            ['countKept', counts.kept],
            ['countJoined', counts.joined],
          ]),
        )}
      </p>
      {aside > 0 && <p class="failed">{t('restoreAside', aside)}</p>}
      {inBin.length > 0 && (
        <button
          type="button"
          data-role="take-out"
          disabled={busy.value}
          onClick={async () => {
            await takeOut(inBin);
            restored.value = { ...report, inBin: [] };
          }}
        >
          {t('restoreInBin', inBin.length)}
        </button>
      )}
    </div>
  );
}

export function Room() {
  const now = facts.value;
  if (now === null) return null;
  const { room, counts } = now;
  const lines = [
    t('storageCounts', counts.speeches, counts.bin, counts.versions),
    room.usedBytes === null ? null : t('storageUsed', megabytes(room.usedBytes)),
    room.leftBytes === null ? null : t('storageLeft', megabytes(room.leftBytes)),
    t(room.persisted ? 'storagePersisted' : 'storageMayGo'),
    counts.setAside > 0 ? t('libraryAside', counts.setAside) : null,
  ];
  return (
    <section aria-labelledby="room" data-role="room">
      <h2 id="room">{t('storageRoom')}</h2>
      {lines.filter(Boolean).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

/** In megabytes, with one decimal below ten. */
function megabytes(bytes: number): number {
  const value = bytes / 1_000_000;
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
}
