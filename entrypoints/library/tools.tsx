/** The toolbar of the reading sheet: scripts, hits, actions. */
import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { Scripts } from '../../lib/ui/reader/scripts.tsx';
import { askToDelete, discard, restore, star } from './actions.ts';
import { copyMarkdown, copyRich } from './copying.ts';
import { beginEdit } from './edit-form.tsx';
import { askHow } from './exporting.ts';
import { tried } from './notice.ts';
import { closeOpen, type Open, open, rewrite } from './opened.ts';
import { wanted } from './shelf.ts';

export function Tools({ now }: { readonly now: Open }) {
  const { id, starred, deletedAt } = now.saved.row;
  return (
    <div class="tools" role="toolbar" aria-label={t('tools')}>
      <button type="button" class="plain back" data-role="back" onClick={closeOpen}>
        {t('backToList')}
      </button>
      <Scripts short chosen={now.script} onChoose={(to) => void tried(() => rewrite(to))} />
      <Hits />
      <span class="rest">
        {deletedAt === null ? (
          <>
            <button
              type="button"
              class={starred ? 'star on' : 'star'}
              data-role="star-open"
              aria-pressed={starred}
              aria-label={t('star')}
              title={t('star')}
              onClick={() => tried(() => star([id], !starred))}
            >
              {starred ? '★' : '☆'}
            </button>
            <button type="button" data-role="edit" onClick={() => tried(beginEdit)}>
              {t('edit')}
            </button>
            <Menu />
            <button type="button" data-role="export-one" onClick={() => tried(() => askHow([id]))}>
              {t('export')}
            </button>
            <button type="button" data-role="delete-one" onClick={() => tried(() => discard([id]))}>
              {t('delete')}
            </button>
          </>
        ) : (
          <>
            <button type="button" data-role="restore-one" onClick={() => tried(() => restore([id]))}>
              {t('restore')}
            </button>
            <button type="button" onClick={() => askToDelete([id])}>
              {t('deleteForever')}
            </button>
          </>
        )}
      </span>
    </div>
  );
}

function Menu() {
  const box = useRef<HTMLDetailsElement>(null);
  const act = (work: () => Promise<unknown>) => {
    if (box.current) box.current.open = false;
    void tried(work);
  };
  return (
    <details
      ref={box}
      class="menu"
      data-role="copy-menu"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) currentTarget.open = false;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <summary class="button">{t('copy')}</summary>
      <div class="menu-list">
        <button type="button" data-role="copy" onClick={() => act(copyMarkdown)}>
          {t('copyMarkdown')}
        </button>
        <button type="button" data-role="copy-rich" onClick={() => act(copyRich)}>
          {t('copyRich')}
        </button>
        <button type="button" data-role="print" onClick={() => act(async () => window.print())}>
          {t('print')}
        </button>
      </div>
    </details>
  );
}

/** Number of hits in the open text, with buttons to the next. */
function Hits() {
  const count = useRef<HTMLSpanElement>(null);
  const at = useRef(-1);
  const marks = () => [...document.querySelectorAll<HTMLElement>('[data-role="reader"] article mark')];
  const number = () => {
    if (count.current) count.current.textContent = t('hits', Math.max(at.current + 1, 0), marks().length);
  };
  const go = (by: number) => {
    const all = marks();
    if (all.length === 0) return;
    all[at.current]?.classList.remove('now');
    at.current = (at.current + by + all.length) % all.length;
    all[at.current]?.classList.add('now');
    all[at.current]?.scrollIntoView({ block: 'center' });
    number();
  };
  useSignalEffect(() => {
    void [open.value, wanted.value];
    requestAnimationFrame(() => {
      at.current = -1;
      number();
    });
  });
  const id = open.value?.saved.row.id;
  useEffect(() => {
    // A text opened from a search begins at its first hit
    requestAnimationFrame(() => {
      if (wanted.peek().length > 0) go(1);
    });
  }, [id]);
  if (wanted.value.length === 0) return null;
  return (
    <span class="hits">
      <span ref={count} class="quiet" role="status" data-role="hits" />
      <button type="button" class="plain" aria-label={t('hitBefore')} title={t('hitBefore')} onClick={() => go(-1)}>
        ↑
      </button>
      <button
        type="button"
        class="plain"
        data-role="hit-next"
        aria-label={t('hitNext')}
        title={t('hitNext')}
        onClick={() => go(1)}
      >
        ↓
      </button>
    </span>
  );
}
