/** Shown instead of the library if it cannot be opened. */
import { errorText, t } from '../../lib/platform/i18n.ts';
import { trouble } from './notice.ts';
import { load } from './shelf.ts';

/** Help by error code; by default, to try again. */
const helps = {
  'storage-unavailable': 'troubleUnavailable',
  'storage-blocked': 'troubleBlocked',
  'storage-closed': 'troubleClosed',
  'storage-full': 'troubleFull',
} as const;

export function Trouble({ code }: { readonly code: string }) {
  const help = code in helps ? helps[code as keyof typeof helps] : 'troubleOther';
  return (
    <main class="trouble" data-role="trouble" role="alert">
      <h2>{t('trouble')}</h2>
      <p class="failed">{errorText(code)}</p>
      <p>{t(help)}</p>
      <p>
        <button
          type="button"
          class="main"
          data-role="retry"
          onClick={() => {
            trouble.value = null;
            void load();
          }}
        >
          {t('retry')}
        </button>
        <button type="button" data-role="reload" onClick={() => location.reload()}>
          {t('reload')}
        </button>
      </p>
    </main>
  );
}
