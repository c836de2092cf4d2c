/** The import card: drop, pick or paste, and the report. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { chosenFiles, type Entry, filesIn } from '../../lib/import/gather.ts';
import { importedEndings } from '../../lib/import/kinds.ts';
import { errorText, t } from '../../lib/platform/i18n.ts';
import { listed } from './counts.ts';
import { imported, importFound, importPasted } from './import-work.ts';
import { busy, discard } from './work.ts';

/** Failures listed one by one. */
const mostListed = 200;

export function Importing() {
  const over = useSignal(false);
  useEffect(() => {
    const dragged = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      over.value = event.type === 'dragover';
      if (event.type === 'drop') void dropped(event.dataTransfer);
    };
    const names = ['dragover', 'dragleave', 'drop'] as const;
    for (const name of names) document.addEventListener(name, dragged);
    return () => {
      for (const name of names) document.removeEventListener(name, dragged);
    };
  }, []);
  return (
    <section aria-labelledby="importing">
      <h2 id="importing">{t('importTitle')}</h2>
      <div class={over.value ? 'drop over' : 'drop'} data-role="drop">
        <p>{t('importDrop')}</p>
        <p class="quiet">{t('importKinds')}</p>
        <Pick hook="import-files" text={t('importFiles')} folder={false} />
        <Pick hook="import-folder" text={t('importFolder')} folder={true} />
      </div>
      <Paste />
      <Report />
    </section>
  );
}

function Pick({ hook, text, folder }: { readonly hook: string; readonly text: string; readonly folder: boolean }) {
  return (
    <label class={busy.value ? 'button off' : 'button'}>
      {text}
      <input
        type="file"
        class="unseen"
        multiple
        data-role={hook}
        disabled={busy.value}
        {...(folder ? { webkitdirectory: true } : { accept: importedEndings.join(',') })}
        onChange={async ({ currentTarget }) => {
          const found = chosenFiles(currentTarget.files ?? []);
          if (found.length > 0) await importFound(found);
          currentTarget.value = ''; // The same files may be picked again
        }}
      />
    </label>
  );
}

/** Must be called in the drop event: afterwards there are no entries. */
async function dropped({ items }: DataTransfer): Promise<void> {
  const entries = [...items].flatMap((item) => (item.webkitGetAsEntry() as Entry | null) ?? []);
  const unread: string[] = [];
  const found = await filesIn(entries, (path) => void unread.push(path));
  await importFound(found, unread);
}

function Paste() {
  const text = useSignal('');
  return (
    <details>
      <summary>{t('importPaste')}</summary>
      <textarea
        rows={8}
        data-role="paste"
        aria-label={t('importPaste')}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <button
        type="button"
        data-role="paste-save"
        disabled={text.value.trim() === '' || busy.value}
        onClick={async () => {
          if (await importPasted(text.value)) text.value = '';
        }}
      >
        {t('importPasteSave')}
      </button>
    </details>
  );
}

function Report() {
  const report = imported.value;
  if (report === null) return null;
  const { counts, failures, newIds, articleIds, passedOver, done, total } = report;
  const ended =
    report.stoppedBy !== null ? errorText(report.stoppedBy) : report.cancelled ? t('storageCancelled') : null;
  return (
    <div class="report" data-role="import-report" role="status">
      {ended !== null && (
        <p class="failed">
          {ended} {t('importAgain', total - done)}
        </p>
      )}
      <p data-role="import-counts">
        {t(
          'importDone',
          done,
          listed([
            ['countSaved', counts.saved],
            ['countVersions', counts['new-version']],
            ['countThere', counts.unchanged],
            ['countFailed', failures.length],
          ]),
        )}
      </p>
      {passedOver.length > 0 && <p class="quiet">{t('importPassedOver', passedOver.length)}</p>}
      {failures.length > 0 && (
        <details open={failures.length <= 20}>
          <summary>{t('importFailures', failures.length)}</summary>
          <ul>
            {failures.slice(0, mostListed).map(({ path, code }) => (
              <li key={path} data-role="failure">
                <b>{path}</b> {errorText(code)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {articleIds.length > 0 && articleIds.length < newIds.length && (
        <Back ids={articleIds} text={t('importArticles', articleIds.length)} hook="take-back-articles" />
      )}
      {newIds.length > 0 && <Back ids={newIds} text={t('importTakeBack', newIds.length)} hook="take-back" />}
    </div>
  );
}

function Back({ ids, text, hook }: { readonly ids: readonly string[]; readonly text: string; readonly hook: string }) {
  return (
    <button
      type="button"
      data-role={hook}
      disabled={busy.value}
      onClick={async () => {
        await discard(ids);
        imported.value = null;
      }}
    >
      {text}
    </button>
  );
}
