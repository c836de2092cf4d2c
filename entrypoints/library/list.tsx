/** The list: only visible rows are elements, so that ten thousand are as fast as ten. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { active } from './choice.ts';
import { bringToSight, rowPx } from './geometry.ts';
import { pressedInList } from './keys.ts';
import { Line } from './line.tsx';
import { look } from './looking.ts';
import { openId } from './opened.ts';
import { found } from './shelf.ts';
import { inSight } from './snippets.ts';

/** Rows rendered above and below the visible ones. */
const spare = 6;

export function List() {
  const box = useRef<HTMLDivElement>(null);
  const top = useSignal(0);
  const height = useSignal(800);
  const all = found.value;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      height.value = element.clientHeight;
    });
    observer.observe(element);
    const start = all.findIndex(({ id }) => id === openId.peek());
    if (start > 0) bringToSight(element, start);
    return () => observer.disconnect();
  }, []);

  // Another query begins at the top
  const { query, filter, order, place } = look.value;
  const question = JSON.stringify([query, filter, order, place]);
  const asked = useRef(question);
  useEffect(() => {
    if (asked.current === question) return;
    asked.current = question;
    box.current?.scrollTo({ top: 0 });
  }, [question]);

  const first = Math.max(Math.floor(top.value / rowPx) - spare, 0);
  const last = Math.min(Math.ceil((top.value + height.value) / rowPx) + spare, all.length);
  const places = Array.from({ length: Math.max(last - first, 0) }, (_, n) => first + n);
  // The focused row stays rendered, or the focus would be lost
  const focused = all.findIndex(({ id }) => id === active.value);
  if (focused >= 0 && (focused < first || focused >= last)) places.push(focused);
  const drawn = places.flatMap((place) => all[place] ?? []);
  const ids = drawn.map(({ id }) => id).join(' ');
  useEffect(() => {
    inSight.value = ids === '' ? [] : ids.split(' ');
  }, [ids]);
  const tabStop = focused >= 0 ? active.value : all[0]?.id;
  return (
    <div
      ref={box}
      class="list"
      data-role="list"
      role="group"
      aria-label={t(place === 'bin' ? 'bin' : 'library')}
      onScroll={(event) => {
        top.value = event.currentTarget.scrollTop;
      }}
      onKeyDown={(event) => pressedInList(event, event.currentTarget)}
    >
      <ul style={{ height: `${all.length * rowPx}px` }}>
        {places.map((at) => {
          const row = all[at];
          return row && <Line key={row.id} row={row} place={at} of={all.length} isTabStop={row.id === tabStop} />;
        })}
      </ul>
    </div>
  );
}
