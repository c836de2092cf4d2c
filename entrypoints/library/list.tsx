/** The list: only the rows in sight are elements, so that ten thousand are as quick as ten. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { number, t } from '../../lib/i18n.ts';
import type { Row } from '../../lib/store/records.ts';
import { choose, chosen, found, open, read, tried } from './shelf.ts';

/** Height of a row in CSS pixels; `library.css` sets the same. */
const rowPx = 96;
/** Rows kept ready above and below those in sight. */
const spare = 6;

/** All rows found, of which those in sight are drawn. */
export function List() {
  const box = useRef<HTMLDivElement>(null);
  const top = useSignal(0);
  const height = useSignal(800);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      height.value = element.clientHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const all = found.value;
  const first = Math.max(Math.floor(top.value / rowPx) - spare, 0);
  const last = Math.min(Math.ceil((top.value + height.value) / rowPx) + spare, all.length);
  return (
    <div
      ref={box}
      class="list"
      data-role="list"
      onScroll={(event) => {
        top.value = event.currentTarget.scrollTop;
      }}
    >
      <ul style={{ height: `${all.length * rowPx}px` }}>
        {all.slice(first, last).map((row, n) => (
          <Line key={row.id} row={row} place={first + n} of={all.length} />
        ))}
      </ul>
    </div>
  );
}

function Line({ row, place, of }: { readonly row: Row; readonly place: number; readonly of: number }) {
  const isOpen = open.value?.saved.row.id === row.id;
  return (
    <li
      data-role="row"
      data-id={row.id}
      class={isOpen ? 'open' : ''}
      style={{ top: `${place * rowPx}px` }}
      aria-setsize={of}
      aria-posinset={place + 1}
    >
      <input
        type="checkbox"
        data-role="select"
        aria-label={t('selectOne', row.title)}
        checked={chosen.value.has(row.id)}
        onChange={(event) => choose(row.id, event.currentTarget.checked)}
      />
      <button type="button" data-role="open" aria-current={isOpen} onClick={() => tried(() => read(row.id))}>
        <span class="title">{row.title}</span>
        <span class="excerpt">{row.excerpt}</span>
        <span class="facts">{facts(row)}</span>
      </button>
    </li>
  );
}

function facts(row: Row) {
  const missing = row.missingChars === null ? t('rowCut') : t('rowMissing', row.missingChars);
  const plain = [row.published?.slice(0, 10), row.source ?? host(row.url), t('rowChars', number(row.chars))];
  return (
    <>
      {plain.filter(Boolean).join(' · ')}
      {!row.complete && <b class="failed"> · {missing}</b>}
      {row.version > 1 && <span> · {t('rowVersion', row.version)}</span>}
    </>
  );
}

function host(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}
