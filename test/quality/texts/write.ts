/** The notation of the texts: one line a block. */
import type { Text, TextBlock } from '../sheet.ts';

const levels = { '## ': 2, '### ': 3, '#### ': 4, '##### ': 5 } as const;

/**
 * Reads `##` headings, `- ` list items, `| a | b` table rows, `> ` verse, `~ ` signature lines; any other line is a
 * paragraph. Lines of a list or a table that follow each other are one block.
 */
export function write(
  text: Omit<Text, 'blocks' | 'script'> & { readonly body: string; readonly script?: 'hant' },
): Text {
  const { body, script, ...row } = text;
  const blocks: TextBlock[] = [];
  for (const line of body.split('\n').map((raw) => raw.trim())) {
    if (line === '') continue;
    const last = blocks.at(-1);
    const mark = (Object.keys(levels) as (keyof typeof levels)[]).find((prefix) => line.startsWith(prefix));
    if (mark) blocks.push({ type: 'heading', level: levels[mark], text: line.slice(mark.length) });
    else if (line.startsWith('- ')) {
      if (last?.type === 'list') blocks[blocks.length - 1] = { type: 'list', items: [...last.items, line.slice(2)] };
      else blocks.push({ type: 'list', items: [line.slice(2)] });
    } else if (line.startsWith('| ')) {
      const cells = line
        .slice(2)
        .split('|')
        .map((cell) => cell.trim());
      if (last?.type === 'table') blocks[blocks.length - 1] = { type: 'table', rows: [...last.rows, cells] };
      else blocks.push({ type: 'table', rows: [cells] });
    } else if (line.startsWith('> ')) blocks.push({ type: 'verse', text: line.slice(2) });
    else if (line.startsWith('~ ')) blocks.push({ type: 'signature', text: line.slice(2) });
    else blocks.push({ type: 'paragraph', text: line });
  }
  return { ...row, script: script ?? 'hans', blocks };
}
