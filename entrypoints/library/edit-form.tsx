/** The form to edit a speech. Each save is an edit in its history and can be put back. */

import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { announceChange } from '../../lib/library/changes.ts';
import { blocksOf, editableText } from '../../lib/library/editable-text.ts';
import type { EditableField, Saved } from '../../lib/library/records.ts';
import { t } from '../../lib/platform/i18n.ts';
import { say, tried } from './notice.ts';
import { editing, follow, open, showVersion } from './opened.ts';
import { store } from './store.ts';

const fields = ['title', 'published', 'source', 'author'] as const satisfies readonly EditableField[];

type Draft = Readonly<Record<EditableField | 'text', string>>;

const draft = signal<Draft | null>(null);
const saving = signal(false);

/** Stands for a gap: the reader can remove it, but not write one. */
const gapLine = () => `【${t('gapHere')}】`;

function draftOf({ row, text }: Saved): Draft {
  return {
    title: row.title,
    published: row.published?.replace('T', ' ') ?? '',
    source: row.source ?? '',
    author: row.author ?? '',
    text: editableText(text.blocks, gapLine()),
  };
}

/** Edits the open speech, not converted. */
export async function beginEdit(): Promise<void> {
  if (open.value === null) return;
  await showVersion(null);
  draft.value = draftOf(open.value.saved);
  editing.value = true;
}

function isChanged(saved: Saved): boolean {
  return draft.value !== null && JSON.stringify(draft.value) !== JSON.stringify(draftOf(saved));
}

function end(): void {
  editing.value = false;
  draft.value = null;
  void follow();
}

/** If saving fails, the form stays with all that was typed. */
async function save({ row, text }: Saved): Promise<void> {
  const typed = draft.value;
  if (typed === null || saving.value) return;
  saving.value = true;
  const before = draftOf({ row, text });
  const changed = fields.filter((field) => typed[field] !== before[field]);
  const values = changed.map((field) => [field, field === 'published' ? timeOf(typed[field]) : typed[field]]);
  const done = await tried(async () => {
    await store.edit(
      row.id,
      {
        ...Object.fromEntries(values),
        ...(typed.text !== before.text && { blocks: blocksOf(typed.text, text.blocks, gapLine()) }),
      },
      row.changedAt,
    );
    announceChange([row.id]);
  });
  saving.value = false;
  if (!done) return;
  end();
  say({ text: t('edited'), tone: 'done' });
}

/** A date or time in the form of records; anything else stays as typed. */
function timeOf(typed: string): string {
  return typed.trim().replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?)$/u, '$1T$2');
}

const dayPattern = String.raw`\s*(\d{4}(-\d\d(-\d\d([ T]\d\d:\d\d(:\d\d)?)?)?)?)?\s*`;

export function EditForm({ saved }: { readonly saved: Saved }) {
  const now = draft.value;
  const text = useRef<HTMLTextAreaElement>(null);
  // At once: later it would take the focus from a field in use
  useLayoutEffect(() => text.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isChanged(saved)) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [saved]);
  if (now === null) return null;
  const set = (part: Partial<Draft>) => {
    draft.value = { ...(draft.value ?? now), ...part };
  };
  return (
    <form
      class="edit"
      data-role="edit-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save(saved);
      }}
      onKeyDown={(event) => {
        const isSave = (event.ctrlKey || event.metaKey) && ['s', 'Enter'].includes(event.key);
        if (isSave) event.currentTarget.requestSubmit();
        // One key must not discard what was typed
        else if (event.key === 'Escape' && !isChanged(saved)) end();
        else return;
        event.preventDefault();
      }}
    >
      <div class="edit-bar">
        <span class="quiet">{t('editHow')}</span>
        <button type="button" data-role="edit-cancel" onClick={end}>
          {t(isChanged(saved) ? 'editDrop' : 'storageCancel')}
        </button>
        <button type="submit" class="main" data-role="edit-save" disabled={saving.value || !isChanged(saved)}>
          {t('save')}
        </button>
      </div>
      {fields.map((field) => (
        <label key={field} class={field}>
          {t(`field_${field}`)}
          <input
            type="text"
            data-role={`edit-${field}`}
            value={now[field]}
            {...(field === 'title' && { required: true })}
            {...(field === 'published' && { pattern: dayPattern, title: t('fieldDateHow'), placeholder: '2026-01-31' })}
            onInput={({ currentTarget }) => set({ [field]: currentTarget.value })}
          />
        </label>
      ))}
      <label class="text">
        {t('fieldText')}
        <textarea
          ref={text}
          data-role="edit-text"
          spellcheck={false}
          value={now.text}
          onInput={({ currentTarget }) => set({ text: currentTarget.value })}
        />
      </label>
    </form>
  );
}
