/** Builds elements of the view. Text goes in as text and nothing else: nothing here reads mark-up. */

type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Makes an element; attributes that are `false` are left out, `true` ones stand alone. */
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

/**
 * A button that obeys the reader alone: a click that a script of the page makes is not trusted, and does nothing.
 * `role` is the hook for tests (`data-role`).
 */
export function button(role: string, label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = el('button', { type: 'button', 'data-role': role, ...attributes }, label);
  made.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return made;
}
