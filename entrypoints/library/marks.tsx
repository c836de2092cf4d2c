/** Tags and note of the open speech. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SpeechRow } from '../../lib/library/records.ts';
import { t } from '../../lib/platform/i18n.ts';
import { TagField } from '../../lib/ui/components/tag-field.tsx';
import { tag, writeNote } from './actions.ts';
import { tried } from './notice.ts';
import { knownTags } from './tagging.tsx';

export function Marks({ row }: { readonly row: SpeechRow }) {
  return (
    <section class="marks" aria-label={t('filterTags')}>
      <div class="tags">
        {row.tags.map((value) => (
          <span key={value} class="chip" data-role="tag-of">
            {value}
            <button
              type="button"
              class="plain"
              aria-label={t('tagRemove', value)}
              onClick={() => tried(() => tag([row.id], { remove: [value] }))}
            >
              ✕
            </button>
          </span>
        ))}
        <TagField
          known={knownTags.value}
          has={row.tags}
          add={(value) => tried(() => tag([row.id], { add: [value] }))}
        />
      </div>
      <Note key={row.id} row={row} />
    </section>
  );
}

/** A note is saved after so long without a key. */
const stillMs = 1000;

/** Saved when the reader pauses or leaves the field. */
function Note({ row }: { readonly row: SpeechRow }) {
  const typed = useSignal(row.note);
  useEffect(() => {
    if (row.note !== typed.value.trim()) typed.value = row.note;
  }, [row.note]);
  const keep = () => {
    const note = typed.peek().trim();
    if (note !== row.note) void tried(() => writeNote(row.id, note));
  };
  useEffect(() => {
    const timer = setTimeout(keep, stillMs);
    return () => clearTimeout(timer);
  }, [typed.value]);
  return (
    <textarea
      class="note"
      data-role="note"
      rows={1}
      aria-label={t('note')}
      placeholder={t('note')}
      value={typed.value}
      onInput={({ currentTarget }) => {
        typed.value = currentTarget.value;
      }}
      onBlur={keep}
    />
  );
}
