/**
 * Texts from a Markdown file. A text begins with `# ` and its title, and lines of what it is (`id: …`); after an empty line, a line is a block:
 * `## ` headings, `- ` list items, `| a | b` table rows, `> ` verse, `~ ` signature; any other line is a paragraph. Lines of a list
 * or a table that follow each other are one block.
 */
import { readFileSync } from 'node:fs';
import type { Text, TextBlock } from '../sheet.ts';

/** The texts of a file, in their order. */
export function readTexts(file: URL): readonly Text[] {
  return readFileSync(file, 'utf8')
    .split(/^# /mu)
    .slice(1)
    .map((section) => {
      try {
        return textOf(section);
      } catch (error) {
        throw new Error(`${file.pathname}: ${section.slice(0, 60)}`, { cause: error });
      }
    });
}

function textOf(section: string): Text {
  const [title = '', ...lines] = section.trimEnd().split('\n');
  const end = lines.indexOf('');
  const facts = lines.slice(0, end).map((line) => {
    const [, key = '', value = ''] = /^(\w+): (.+)$/u.exec(line) ?? [];
    if (!['id', 'genre', 'subtitle', 'imprint', 'spoken', 'script'].includes(key)) throw new Error(`what is ${line}?`);
    return { key, value };
  });
  const all = (wanted: string): readonly string[] => facts.flatMap(({ key, value }) => (key === wanted ? [value] : []));
  const one = (key: string): string | undefined => all(key)[0];
  const [id, genre, subtitle, spoken] = ['id', 'genre', 'subtitle', 'spoken'].map(one);
  if (id === undefined || genre === undefined) throw new Error('no id or no genre');
  return {
    id,
    genre,
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(all('imprint').length === 0 ? {} : { imprint: all('imprint') }),
    ...(spoken === undefined ? {} : { spoken }),
    script: one('script') === 'hant' ? 'hant' : 'hans',
    blocks: blocksOf(lines.slice(end + 1)),
  };
}

const levels = { '## ': 2, '### ': 3, '#### ': 4, '##### ': 5 } as const;

function blocksOf(lines: readonly string[]): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const line of lines) {
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
    else if (line !== '') blocks.push({ type: 'paragraph', text: line });
  }
  return blocks;
}
