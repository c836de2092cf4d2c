/** The dialog for the tags of all chosen speeches. */
import { computed, signal } from '@preact/signals';
import { facetsOf } from '../../lib/library/search/facets.ts';
import { number, t } from '../../lib/platform/i18n.ts';
import { Dialog } from '../../lib/ui/components/dialog.tsx';
import { TagField } from '../../lib/ui/components/tag-field.tsx';
import { tag } from './actions.ts';
import { tried } from './notice.ts';
import { rows } from './shelf.ts';

/** Null while the dialog is closed. */
export const tagging = signal<readonly string[] | null>(null);

export const knownTags = computed(() => facetsOf(rows.value ?? []).tags);

export function Tagging() {
  const ids = tagging.value;
  if (ids === null) return null;
  const concerned = new Set(ids);
  const has = facetsOf((rows.value ?? []).filter(({ id }) => concerned.has(id))).tags;
  const everywhere = has.filter(({ count }) => count === ids.length).map(({ value }) => value);
  const close = () => {
    tagging.value = null;
  };
  return (
    <Dialog title={t('tagsOf', ids.length)} hook="tagging" close={close}>
      <p class="tags">
        {has.map(({ value, count }) => (
          <button
            key={value}
            type="button"
            class="chip"
            aria-label={t('tagRemove', value)}
            onClick={() => tried(() => tag(ids, { remove: [value] }))}
          >
            {value} <small>{number(count)}</small> ✕
          </button>
        ))}
        {has.length === 0 && <span class="quiet">{t('tagsNone')}</span>}
      </p>
      <TagField known={knownTags.value} has={everywhere} add={(value) => tried(() => tag(ids, { add: [value] }))} />
      <footer>
        <button type="button" class="main" data-role="tagging-done" onClick={close}>
          {t('done')}
        </button>
      </footer>
    </Dialog>
  );
}
