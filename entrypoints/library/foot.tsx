import { t } from '../../lib/platform/i18n.ts';
import { Dialog } from '../../lib/ui/components/dialog.tsx';
import { question } from './actions.ts';
import { notice, tried } from './notice.ts';

/** Notices: what was done, with undo; what failed, with help. */
export function Foot() {
  const now = notice.value;
  const { undo, code } = now ?? {};
  return (
    <div class={now === null ? 'notice none' : `notice ${now.tone}`} data-role="notice" role="status">
      {now?.text}
      {undo && (
        <button type="button" data-role="undo" onClick={() => tried(undo)}>
          {t('undo')}
        </button>
      )}
      {code === 'storage-full' && <a href="/storage.html">{t('storageTitle')}</a>}
      {code === 'storage-closed' && (
        <button type="button" data-role="reload" onClick={() => location.reload()}>
          {t('reload')}
        </button>
      )}
      {now !== null && (
        <button
          type="button"
          class="plain"
          aria-label={t('close')}
          onClick={() => {
            notice.value = null;
          }}
        >
          ✕
        </button>
      )}
    </div>
  );
}

export function Asking() {
  const now = question.value;
  if (now === null) return null;
  const close = () => {
    question.value = null;
  };
  return (
    <Dialog title={now.yes} hook="question" close={close}>
      <p>{now.text}</p>
      <footer>
        <button type="button" data-role="no" onClick={close}>
          {t('storageCancel')}
        </button>
        <button
          type="button"
          class="main"
          data-role="yes"
          onClick={() => {
            close();
            void tried(now.work);
          }}
        >
          {now.yes}
        </button>
      </footer>
    </Dialog>
  );
}
