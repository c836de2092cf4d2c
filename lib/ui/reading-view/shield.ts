/** Keeps to the view what the reader does in it. */

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

/** Keys and clicks of the reader inside an element are no business of the page around it. */
export function shield(element: HTMLElement): void {
  for (const type of events) element.addEventListener(type, (event) => event.stopPropagation());
}
