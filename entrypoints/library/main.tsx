/** The library: a list with search, and a sheet to read. Tests find elements by `data-role`. */
import { t } from '../../lib/platform/i18n.ts';
import { start } from '../../lib/ui/components/start.tsx';
import { Aside } from './aside.tsx';
import { Bar } from './bar.tsx';
import { begin } from './begin.ts';
import { chooseAll } from './choice.ts';
import '../../lib/ui/dialog.css';
import { ExportDialog } from './export-dialog.tsx';
import { Asking, Foot } from './foot.tsx';
import './library.css';
import './list.css';
import { List } from './list.tsx';
import { look, see } from './looking.ts';
import { trouble } from './notice.ts';
import { closeOpen, open } from './opened.ts';
import './reader.css';
import { Reader } from './reader.tsx';
import { binned, busy, found, rows } from './shelf.ts';
import { Tagging } from './tagging.tsx';
import { Trouble } from './trouble.tsx';

function Header() {
  const { place, query } = look.value;
  const go = (to: 'shelf' | 'bin') => {
    chooseAll(false);
    closeOpen();
    see({ place: to, query: '', filter: {} }, 'step');
  };
  return (
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
        aria-keyshortcuts="/"
        value={query}
        onInput={({ currentTarget }) => see({ query: currentTarget.value })}
      />
      <nav>
        {(['shelf', 'bin'] as const).map((to) => (
          <button
            key={to}
            type="button"
            class="plain"
            data-role={`place-${to}`}
            {...(place === to && { 'aria-current': 'page' })}
            onClick={() => go(to)}
          >
            {t(to === 'bin' ? 'bin' : 'allSpeeches')}
          </button>
        ))}
        <a href="/storage.html">{t('storageTitle')}</a>
        <a href="/options.html">{t('openOptions')}</a>
      </nav>
    </header>
  );
}

function Side() {
  if (rows.value === null) return <p class="empty quiet">{t('loading')}</p>;
  const inBin = look.value.place === 'bin';
  if (inBin ? binned.value.length === 0 : rows.value.length === 0) {
    return (
      <div class="empty" data-role="empty">
        <p>{t(inBin ? 'binNone' : 'libraryEmpty')}</p>
        <p class="quiet">{t(inBin ? 'binHow' : 'libraryEmptyHow')}</p>
        {!inBin && <a href="/storage.html">{t('libraryEmptyImport')}</a>}
      </div>
    );
  }
  return (
    <>
      <Bar />
      {found.value.length === 0 ? (
        <div class="empty quiet" data-role="none">
          <p>{t('libraryNone')}</p>
          <button type="button" data-role="look-reset" onClick={() => see({ query: '', filter: {} })}>
            {t('lookReset')}
          </button>
        </div>
      ) : (
        <List />
      )}
    </>
  );
}

function Library() {
  return (
    <div class={open.value === null ? 'library' : 'library reading'}>
      <Header />
      {trouble.value !== null ? (
        <Trouble code={trouble.value} />
      ) : (
        <>
          <Aside />
          <section class="side" aria-label={t('library')} aria-busy={busy}>
            <Side />
          </section>
          <Reader />
        </>
      )}
      <Foot />
      <Asking />
      <Tagging />
      <ExportDialog />
    </div>
  );
}

start(t('libraryTitle'), <Library />);
void begin();
