/** Pages of the open part with two texts: a newspaper's page, and a numbered pair. */
import type { Text } from '../../sheet.ts';
import { collect } from '../collect.ts';
import { openTexts } from './texts-open.ts';

function textOf(id: string): Text {
  const text = openTexts.find((row) => row.id === id);
  if (!text) throw new Error(`no text ${id}`);
  return text;
}

const [graduate, closing, father, start] = [
  textOf('b2-graduate'),
  textOf('b2-closing'),
  textOf('b2-father'),
  textOf('b2-start'),
];

export const togetherTexts: readonly Text[] = [
  {
    id: 'b2-two-on-page',
    genre: 'two articles',
    title: graduate.title,
    script: 'hans',
    blocks: [
      { type: 'section', titles: [graduate.title], print: null },
      ...graduate.blocks,
      { type: 'section', titles: [closing.title], print: { text: closing.title, tag: 'heading' } },
      ...closing.blocks,
    ],
  },
  collect({
    id: 'b2-pair',
    title: '短小精彩的乡土致辞两则',
    tag: 'strong',
    parts: [
      { text: father, heading: `（一）${father.title}`, names: [father.title] },
      { text: start, heading: `（二）${start.title}`, names: [start.title] },
    ],
  }),
];
