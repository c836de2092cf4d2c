/** In CSS pixels; the same in `list.css`. */
export const rowPx = 96;

/** Scrolls just enough to show a row. */
export function bringToSight(list: HTMLElement, place: number): void {
  const [from, to] = [place * rowPx, (place + 1) * rowPx];
  if (from < list.scrollTop) list.scrollTop = from;
  else if (to > list.scrollTop + list.clientHeight) list.scrollTop = to - list.clientHeight;
}
