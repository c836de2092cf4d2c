import { type ComponentChild, render } from 'preact';
import { interfaceLanguage } from '../../platform/i18n.ts';
import '../page.css';

/** Renders a page of the extension in the browser's language. */
export function start(title: string, content: ComponentChild): void {
  document.title = title;
  document.documentElement.lang = interfaceLanguage();
  const root = document.getElementById('root');
  if (root) render(content, root);
}
