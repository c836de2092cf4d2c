import type { DoubtRun, PrintedBlock, PrintedSpeech } from '../../present/print.ts';
import { el } from './element.ts';

/** One speech: title, byline, completeness, text. */
export function speechArticle({ title, by, measure, complete, blocks }: PrintedSpeech, index: number): HTMLElement {
  const id = `speech-${index}`;
  return el(
    'article',
    { id, 'data-role': 'speech', 'aria-labelledby': `${id}-title` },
    el('h2', { id: `${id}-title`, 'data-role': 'title', tabindex: -1 }, title),
    el('p', { class: 'by', 'data-role': 'by-line' }, by),
    el('p', { class: complete ? 'whole' : 'cut', 'data-role': 'completeness' }, measure),
    ...blocks.map(element),
  );
}

function element(block: PrintedBlock): HTMLElement {
  if ('items' in block) return el(block.tag, {}, ...block.items.map((item) => el('li', {}, ...item.map(run))));
  if ('rows' in block) {
    const rows = block.rows.map((row) => el('tr', {}, ...row.map((cell) => el('td', {}, ...cell.map(run)))));
    return el('div', { class: 'table', tabindex: 0 }, el('table', {}, ...rows));
  }
  const { tag, text, look } = block;
  return el(tag, look === 'gap' ? { class: look, 'data-role': look, role: 'note' } : { class: look }, ...text.map(run));
}

/** A doubtful run is underlined, and its title tells why. */
function run(part: DoubtRun): Node | string {
  return typeof part === 'string' ? part : el('u', { title: part.why }, part.text);
}
