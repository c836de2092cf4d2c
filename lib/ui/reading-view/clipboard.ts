import { el } from './element.ts';

/**
 * Copies text; false if the browser refused. Pages over http have no `navigator.clipboard`: there a text field inside the
 * view is selected and copied.
 */
export async function copyText(text: string, inside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, inside);
  }
}

function copyBySelection(text: string, inside: HTMLElement): boolean {
  const field = el('textarea', { readonly: true, 'aria-hidden': 'true', style: 'position:fixed;opacity:0' });
  field.value = text;
  const focused = (inside.getRootNode() as ShadowRoot).activeElement;
  inside.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  (focused as HTMLElement | null)?.focus();
  return copied;
}
