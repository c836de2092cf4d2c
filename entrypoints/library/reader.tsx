import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { Sheet } from '../../lib/ui/reader/sheet.tsx';
import { EditForm } from './edit-form.tsx';
import { History } from './history.tsx';
import { Marks } from './marks.tsx';
import { tried } from './notice.ts';
import { editing, indent, type Open, open, showVersion } from './opened.ts';
import { useOlder } from './past.ts';
import { wanted } from './shelf.ts';
import { Tools } from './tools.tsx';

export function Reader() {
  const now = open.value;
  const box = useRef<HTMLElement>(null);
  const isEditing = editing.value;
  useLayoutEffect(() => {
    box.current?.scrollTo({ top: 0 });
  }, [now?.saved.row.id, isEditing]);
  if (now === null) {
    return (
      <main class="reader quiet">
        <div>
          <p>{t('libraryPick')}</p>
          <p class="keys">{t('libraryKeys')}</p>
        </div>
      </main>
    );
  }
  return (
    <main class={indent.value ? 'reader indent' : 'reader'} data-role="reader" tabIndex={-1} ref={box}>
      {isEditing ? (
        <EditForm saved={now.saved} />
      ) : (
        <>
          <Tools now={now} />
          <OpenSheet now={now} />
        </>
      )}
    </main>
  );
}

function OpenSheet({ now }: { readonly now: Open }) {
  const { saved, shown, chars, version, script } = now;
  const { url, savedAt, id, deletedAt } = saved.row;
  return (
    <>
      {version !== null && (
        <p class="older" data-role="older">
          {t('versionOld', version.n)}
          <button type="button" class="main" onClick={() => tried(() => useOlder(saved, version.n))}>
            {t('versionUse')}
          </button>
          <button type="button" onClick={() => tried(() => showVersion(null))}>
            {t('versionBack')}
          </button>
        </p>
      )}
      {deletedAt === null && <Marks row={saved.row} />}
      <Sheet
        id="sheet"
        key={`${id} ${script} ${version?.n}`}
        speech={shown}
        chars={chars}
        script={script}
        words={wanted.value}
      >
        <footer class="quiet">
          {t('savedOn', new Date(savedAt).toLocaleString())}
          {url !== null && /^https?:/u.test(url) && (
            <>
              {' · '}
              <a href={url} target="_blank" rel="noreferrer noopener">
                {t('original')}
              </a>
            </>
          )}
        </footer>
      </Sheet>
      {deletedAt === null && (
        <div class="below">
          <History saved={saved} />
        </div>
      )}
    </>
  );
}
