/** Reminds of a backup where none was made for long. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { backupDue, type LastBackup, loadLastBackup } from '../../lib/backup/last-backup.ts';
import { t } from '../../lib/i18n.ts';
import { rows } from './shelf.ts';

/** A line that leads to where backups are made; nothing where none is due. */
export function BackupReminder() {
  // Undefined until it is known
  const last = useSignal<LastBackup | null | undefined>(undefined);
  useEffect(() => {
    void loadLastBackup(browser.storage.local).then((found) => {
      last.value = found;
    });
  }, []);
  if (last.value === undefined || rows.value === null) return null;
  const savedAt = rows.value.map((row) => row.savedAt);
  const due = backupDue(Date.now(), last.value, savedAt);
  if (due === null) return null;
  return (
    <p class="aside" data-role="backup-reminder">
      {t(last.value === null ? 'backupNever' : 'backupDue', due.days, due.speeches)}{' '}
      <a href="/storage.html">{t('backupMake')}</a>
    </p>
  );
}
