/** Where the rows of the list stand. */

/** Height of a row in CSS pixels; `list.css` sets the same. */
export const rowPx = 96;

/** Scrolls as little as it takes for a row to be seen. */
export function bringToSight(list: HTMLElement, place: number): void {
  const [from, to] = [place * rowPx, (place + 1) * rowPx];
  if (from < list.scrollTop) list.scrollTop = from;
  else if (to > list.scrollTop + list.clientHeight) list.scrollTop = to - list.clientHeight;
}
