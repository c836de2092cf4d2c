/** The lines of the open pages of the bench, with what they are: a voice may be learned from them, never from those held out. */
import { looksLikeTitle } from '../../lib/text/titles.ts';
import { isHeldOut } from './chance.ts';
import { notices } from './notices/index.ts';
import type { Notice, Text } from './sheet.ts';
import { texts } from './texts/index.ts';
import { waves } from './waves/index.ts';

export interface OpenLine {
  readonly label: 'gap' | 'site' | 'speech';
  readonly text: string;
}

/** What fills the braces of a notice; the numbers all sound alike. */
const fillings: Readonly<Record<string, string>> = { site: '某某网', title: '在会议上的讲话' };

function linesOfNotice({ text, tags, html, gap }: Notice): readonly OpenLine[] {
  const whole = tags !== undefined || html !== undefined ? [text.join('')] : text;
  return whole.map((line) => ({
    label: gap ? 'gap' : 'site',
    text: line.replace(/\{(\w+)\}/gu, (_, name: string) => fillings[name] ?? '8'),
  }));
}

function linesOfText({ title, imprint = [], blocks }: Text): readonly OpenLine[] {
  const lines = blocks.flatMap((block): readonly string[] => {
    if (block.type === 'list') return block.items;
    if (block.type === 'table') return block.rows.flat();
    if (block.type === 'section') return block.print ? [block.print.text] : [];
    return block.type === 'extra' ? [] : [block.text];
  });
  const sentences = lines.flatMap((line) => {
    const parts = line.match(/[^。！？；]+[。！？；]*/gu) ?? [];
    return parts.length > 1 ? parts : [];
  });
  return [title, ...imprint, ...lines, ...sentences].map((text) => ({ label: 'speech', text }));
}

/** Waves of which nothing is learned, so that their open pages tell as well how unseen wordings are heard. */
const unlearned: ReadonlySet<string> = new Set(['e1-']);

/** Every line of the open part: notices without the titles that they list, paragraphs, and the sentences of those. */
export function openLines(): readonly OpenLine[] {
  const open = waves
    .filter(({ id }) => !unlearned.has(id))
    .map(({ pages, texts, notices }) => {
      const own = pages.filter(({ heldOut }) => !heldOut);
      const names = new Set(own.flatMap((page) => page.notices));
      // What is no speech may well sound like a site
      const titles = new Set(own.filter(({ article }) => !article).map(({ text }) => text));
      return { texts: texts.filter(({ id }) => titles.has(id)), notices: notices.filter(({ id }) => names.has(id)) };
    });
  return [...notices.filter(({ id }) => !isHeldOut('notice', id)), ...open.flatMap((wave) => wave.notices)]
    .flatMap(linesOfNotice)
    .concat(
      [...texts.filter(({ id }) => !isHeldOut('text', id)), ...open.flatMap((wave) => wave.texts)].flatMap(linesOfText),
    )
    .filter(({ label, text }) => text.trim() !== '' && (label === 'speech' || !looksLikeTitle(text)));
}
