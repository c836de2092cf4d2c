/** The storage page: importing, backups, disk space. Tests find elements by `data-role`. */
import { t } from '../../lib/platform/i18n.ts';
import { start } from '../../lib/ui/components/start.tsx';
import { Backup, Room } from './backup.tsx';
import { Importing } from './importing.tsx';
import './storage.css';
import { begin, job, said } from './work.ts';

function Going() {
  const now = job.value;
  if (now === null) return null;
  const { pause } = now;
  return (
    <div class="job" data-role="job">
      <p>{now.text}</p>
      <progress
        data-role="progress"
        aria-label={now.text}
        max={now.total || 1}
        {...(now.total === null ? {} : { value: now.done })}
      />
      {pause && (
        <button type="button" data-role="pause" aria-pressed={now.paused} onClick={() => pause(!now.paused)}>
          {t(now.paused ? 'storageGoOn' : 'storagePause')}
        </button>
      )}
      <button type="button" data-role="cancel" onClick={now.cancel}>
        {t('storageCancel')}
      </button>
    </div>
  );
}

function Said() {
  const now = said.value;
  return (
    <p class={`said ${now?.tone ?? ''}`} data-role="said" role="status">
      {now?.text}
    </p>
  );
}

function Storage() {
  return (
    <main>
      <h1>
        <span class="seal" aria-hidden="true">
          {t('seal')}
        </span>
        {t('storageTitle')}
        <a href="/library.html">{t('library')}</a>
      </h1>
      <Going />
      <Said />
      <Importing />
      <Backup />
      <Room />
    </main>
  );
}

start(t('storageTitle'), <Storage />);
begin();
