const events = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'mousedown',
  'mouseup',
  'wheel',
  'copy',
  'contextmenu',
] as const;

/** Hides the reader's keys and clicks inside an element from the page. */
export function shield(element: HTMLElement): void {
  for (const type of events) element.addEventListener(type, (event) => event.stopPropagation());
}
