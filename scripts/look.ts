/**
 * Shows how one page is cleaned: the text, then what was taken out or changed and by which rule.
 *
 *   npm run --silent look -- FILE [--rule ID] [--script keep|hans|tw|hk]
 *
 * `--rule` shows only the changes of a rule, or of a stage. FILE is what the command line takes: a saved page or a `.txt`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Block, CleanPage } from '../lib/model/types.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rule: { type: 'string' }, script: { type: 'string', default: 'keep' } },
});
const [file] = positionals;
if (file === undefined) throw new Error('look -- FILE [--rule ID] [--script keep|hans|tw|hk]');

const clean = fileURLToPath(new URL('clean.mjs', import.meta.url));
const run = spawnSync(process.execPath, [clean, '--format', 'json', '--script', values.script, file], {
  encoding: 'utf8',
  maxBuffer: 2 ** 30,
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (run.status !== 0) process.exit(run.status ?? 1);
const page = JSON.parse(run.stdout) as CleanPage;

/** A block as one or more lines; headings by their level, gaps by what is missing. */
function linesOfBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item}`);
    case 'table':
      return block.rows.map((row) => `| ${row.join(' | ')} |`);
    case 'gap':
      return [`⟨${block.reason}: ${block.omittedChars ?? '?'} characters missing⟩`];
  }
}

const row = (name: string, value: unknown) => console.log(`${name.padEnd(10)}${value ?? '–'}`);
row('kind', `${page.kind} (${page.score}: ${page.reasons.join(', ')})`);
row('site', page.site);
for (const speech of page.speeches) {
  console.log('');
  row('title', speech.title);
  row('published', speech.published);
  row('author', speech.author);
  row('source', speech.source);
  row(
    'complete',
    `${speech.complete}${speech.totalChars === null ? '' : `, ${speech.shownChars} of ${speech.totalChars}`}`,
  );
  console.log('');
  for (const line of speech.blocks.flatMap(linesOfBlock)) console.log(`  ${line}`);
}

const shown = (text: string) => (text === '' ? '∅' : `「${text.replaceAll('\n', '⏎')}」`);
const changes = page.changes.filter(
  ({ stage, rule }) => values.rule === undefined || [stage, rule, rule.replace(/:.*/u, '')].includes(values.rule),
);
console.log(`\n${changes.length} of ${page.changes.length} changes`);
for (const { stage, rule, before, after, at } of changes)
  console.log(
    `  ${`${stage}:${rule}`.padEnd(32)} at ${String(at).padEnd(7)} ${shown(before)}${after === '' ? '' : ` → ${shown(after)}`}`,
  );
