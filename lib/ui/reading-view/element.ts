/** Builds elements of the view. Text is never read as mark-up. */

type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Creates an element. `false` leaves an attribute out, `true` sets it without value. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/1999/xhtml', tag) as HTMLElementTagNameMap[K];
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/** A button that ignores clicks by scripts of the page. `role` is its name for tests (`data-role`). */
export function button(role: string, label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = el('button', { type: 'button', 'data-role': role, ...attributes }, label);
  made.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return made;
}
