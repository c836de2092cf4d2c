/** The text of a speech as elements. */
import { byLine, completeness, gapText, headingTags, isSalutation } from '../speech-lines.ts';
import type { Block, Speech } from '../types.ts';
import { el } from './element.ts';

type Writers = { readonly [K in Block['type']]: (block: Extract<Block, { type: K }>) => HTMLElement };

const writers: Writers = {
  heading: ({ level, text }) => el(headingTags[level], {}, text),
  paragraph: ({ text }) => el('p', isSalutation(text) ? { class: 'flush' } : {}, text),
  list: ({ ordered, items }) => el(ordered ? 'ol' : 'ul', {}, ...items.map((item) => el('li', {}, item))),
  table: ({ rows }) =>
    el(
      'div',
      { class: 'table', tabindex: 0 },
      el('table', {}, ...rows.map((row) => el('tr', {}, ...row.map((cell) => el('td', {}, cell))))),
    ),
  gap: (gap) => el('p', { class: 'gap', 'data-role': 'gap', role: 'note' }, gapText(gap)),
};

/** One speech: title, by-line, completeness, text. */
export function speechArticle(speech: Speech, chars: number, index: number): HTMLElement {
  const id = `speech-${index}`;
  return el(
    'article',
    { id, 'data-role': 'speech', 'aria-labelledby': `${id}-title` },
    el('h2', { id: `${id}-title`, 'data-role': 'title', tabindex: -1 }, speech.title),
    el('p', { class: 'by', 'data-role': 'by-line' }, byLine(speech)),
    el('p', { class: speech.complete ? 'whole' : 'cut', 'data-role': 'completeness' }, completeness(speech, chars)),
    ...speech.blocks.map((block) => writers[block.type](block as never)),
  );
}
