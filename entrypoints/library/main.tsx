/**
 * The library: a list that is searched as one types, and a sheet to read on.
 *
 * Hooks for tests are `data-role` attributes: search, count, select-all, delete, list, row (with `data-id`), select,
 * open, script-keep, script-hans, script-tw, script-hk, copy, copy-rich, delete-one, reader, title, by-line, completeness,
 * gap, notice, undo, aside, empty; those of exporting are told in export-menu.tsx.
 */
import { t } from '../../lib/i18n.ts';
import { start } from '../../lib/ui/start.tsx';
import '../../lib/ui/article.css';
import { BackupReminder } from './backup-reminder.tsx';
import { ExportMenu } from './export-menu.tsx';
import './library.css';
import { List } from './list.tsx';
import { Reader } from './reader.tsx';
import { begin, chooseAll, chosenRows, discard, found, notice, query, rows, setAside, tried } from './shelf.ts';

function Bar() {
  const count = chosenRows.value.length;
  const all = found.value.length > 0 && found.value.every(({ id }) => chosenRows.value.some((row) => row.id === id));
  return (
    <div class="bar">
      <label class="all">
        <input
          type="checkbox"
          data-role="select-all"
          checked={all}
          disabled={found.value.length === 0}
          onChange={(event) => chooseAll(event.currentTarget.checked)}
        />
        {t('selectAll')}
      </label>
      <span class="quiet" data-role="count" role="status">
        {count > 0
          ? t('librarySelected', count)
          : t(query.value.trim() ? 'libraryFound' : 'libraryCount', found.value.length)}
      </span>
      <button
        type="button"
        data-role="delete"
        disabled={count === 0}
        onClick={() => tried(() => discard(chosenRows.value.map(({ id }) => id)))}
      >
        {t('delete')}
      </button>
    </div>
  );
}

function Side() {
  if (rows.value === null) return <p class="empty quiet">{t('loading')}</p>;
  if (rows.value.length === 0) {
    return (
      <div class="empty" data-role="empty">
        <p>{t('libraryEmpty')}</p>
        <p class="quiet">{t('libraryEmptyHow')}</p>
      </div>
    );
  }
  return (
    <>
      <Bar />
      <ExportMenu ids={chosenRows.value.map(({ id }) => id)} />
      {found.value.length === 0 ? <p class="empty quiet">{t('libraryNone')}</p> : <List />}
    </>
  );
}

function Foot() {
  const now = notice.value;
  if (now === null) return null;
  const { undo } = now;
  return (
    <div class={`notice ${now.tone}`} data-role="notice" role="status">
      {now.text}
      {undo && (
        <button type="button" data-role="undo" onClick={() => tried(undo)}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}

function Library() {
  return (
    <div class="library">
      <header>
        <span class="seal" aria-hidden="true">
          {t('seal')}
        </span>
        <h1>{t('library')}</h1>
        <input
          type="search"
          data-role="search"
          placeholder={t('search')}
          aria-label={t('search')}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
        />
        <a href="/storage.html">{t('storageTitle')}</a>
        <a href="/options.html">{t('openOptions')}</a>
      </header>
      <div class="asides">
        {setAside.value > 0 && (
          <p class="aside failed" data-role="aside">
            {t('libraryAside', setAside.value)}
          </p>
        )}
        <BackupReminder />
      </div>
      <section class="side" aria-label={t('library')}>
        <Side />
      </section>
      <Reader />
      <Foot />
    </div>
  );
}

start(t('libraryTitle'), <Library />);
void begin();
