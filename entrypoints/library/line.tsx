import type { SpeechRow } from '../../lib/library/records.ts';
import { binMs } from '../../lib/library/remove.ts';
import { number, t } from '../../lib/platform/i18n.ts';
import { hits } from '../../lib/ui/reader/blocks.tsx';
import { star } from './actions.ts';
import { active, choose, chosen } from './choice.ts';
import { rowPx } from './geometry.ts';
import { tried } from './notice.ts';
import { openId, read } from './opened.ts';
import { wanted } from './shelf.ts';
import { snippets } from './snippets.ts';

export interface LineProps {
  readonly row: SpeechRow;
  readonly place: number;
  readonly of: number;
  /** The one row that the Tab key reaches. */
  readonly isTabStop: boolean;
}

/** A row of the list: can be chosen, opened, starred. */
export function Line({ row, place, of, isTabStop }: LineProps) {
  const isOpen = openId.value === row.id;
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <li
      data-role="row"
      data-id={row.id}
      class={isOpen ? 'open' : ''}
      style={{ top: `${place * rowPx}px` }}
      aria-setsize={of}
      aria-posinset={place + 1}
      onFocusIn={() => {
        active.value = row.id;
      }}
    >
      <label class="tick">
        <input
          type="checkbox"
          data-role="select"
          tabIndex={tabIndex}
          aria-label={t('selectOne', row.title)}
          checked={chosen.value.has(row.id)}
          onClick={(event) => choose(row.id, event.currentTarget.checked, event.shiftKey)}
        />
      </label>
      <button
        type="button"
        class="speech"
        data-role="open"
        tabIndex={tabIndex}
        aria-current={isOpen}
        onClick={() => read(row.id)}
      >
        <span class="title">{hits(row.title, wanted.value)}</span>
        <Excerpt row={row} />
        <span class="facts">
          <Facts row={row} />
        </span>
      </button>
      <button
        type="button"
        class={row.starred ? 'plain star on' : 'plain star'}
        data-role="star"
        tabIndex={tabIndex}
        aria-pressed={row.starred}
        aria-label={t('star')}
        onClick={() => tried(() => star([row.id], !row.starred))}
      >
        {row.starred ? '★' : '☆'}
      </button>
    </li>
  );
}

function Excerpt({ row }: { readonly row: SpeechRow }) {
  const found = snippets.value
    .get(row.id)
    ?.map((run, n) => (n === 0 && !run.hit ? { ...run, text: shortened(run.text) } : run));
  return (
    <span class="excerpt">
      {found ? found.map((run, n) => (run.hit ? <mark key={n}>{run.text}</mark> : run.text)) : row.excerpt}
    </span>
  );
}

/** Few characters before the first hit: a narrow list still shows it. */
const lead = 10;

function shortened(text: string): string {
  return text.length > lead ? `…${text.slice(-lead)}` : text;
}

function Facts({ row }: { readonly row: SpeechRow }) {
  const missing = row.missingChars === null ? t('rowCut') : t('rowMissing', row.missingChars);
  const plain = [row.published?.slice(0, 10), t('rowChars', number(row.chars)), row.source ?? host(row.url)];
  return (
    <>
      {row.deletedAt !== null && <b>{t('binDaysLeft', daysLeft(row.deletedAt))} · </b>}
      {!row.complete && <b class="failed">{missing} · </b>}
      {row.tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
        </span>
      ))}
      {plain.filter(Boolean).join(' · ')}
      {row.note !== '' && <span> · {t('rowNote')}</span>}
      {row.version > 1 && <span> · {t('rowVersion', row.version)}</span>}
    </>
  );
}

function daysLeft(deletedAt: number): number {
  return Math.max(Math.ceil((deletedAt + binMs - Date.now()) / (24 * 60 * 60 * 1000)), 0);
}

function host(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}
