/**
 * Hashes what the program gives, to show that a change of its code changed nothing else.
 *
 *   npm run witness -- [--write FILE] [--against FILE]
 *
 * `--write` keeps the hash of every single output; `--against` names those that differ from a kept file, and exits with 1 where any does.
 * Pages of `../shared` take part where it is there. The manifest is that of the last build, the pictures those of the last `npm start`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { toBackground } from '../../lib/app/background-contract.ts';
import { toPage } from '../../lib/app/page-contract.ts';
import { storedLastBackup } from '../../lib/backup/last-backup.ts';
import { formatIds } from '../../lib/export/choices.ts';
import { formats } from '../../lib/export/formats.ts';
import { database, databaseName } from '../../lib/library/database.ts';
import { storedRules } from '../../lib/settings/custom-rules.ts';
import { changeSettings } from '../../lib/settings/settings.ts';
import { backupOf, emptyShelf, shelfOf } from '../backup/library.ts';
import { randomRecords } from '../backup/sample.ts';
import { itemOf } from '../export/items.ts';
import { pages } from '../quality/pages.ts';
import { wavePages } from '../quality/waves/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(root, '..', 'shared');
/** Of the real pages and texts every so many take part. */
const sampleOf = { pages: 4, texts: 12 } as const;

type Hashes = Map<string, string>;

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 16);

const filesBelow = (folder: string, ending: RegExp): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => ending.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** What the command line gives for files, without the time it took. */
function cleaned(group: string, files: readonly string[], hashes: Hashes): void {
  for (let from = 0; from < files.length; from += 200) {
    const some = files.slice(from, from + 200);
    const args = ['scripts/clean.mjs', '--script', 'hans', '--format', 'json', ...some];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 });
    for (const line of stdout.split('\n').filter((one) => one !== '')) {
      const { ms: _, ...page } = JSON.parse(line) as { readonly id: string; readonly ms: number };
      hashes.set(freeKey(hashes, `${group}/${page.id}`), hashOf(JSON.stringify(page)));
    }
    const refused = stderr.replaceAll(/^.*[\\/]/gmu, '');
    if (refused !== '') hashes.set(`${group}/refused from ${from}`, hashOf(refused));
  }
}

/** Pages of one name lie in several folders. */
function freeKey(hashes: Hashes, key: string): string {
  let number = 1;
  while (hashes.has(`${key} ${number}`)) number++;
  return `${key} ${number}`;
}

/** Writes texts into a folder as files, and cleans those. */
function cleanedTexts(group: string, texts: readonly (readonly [name: string, text: string])[], hashes: Hashes): void {
  const folder = mkdtempSync(join(tmpdir(), 'qinggao-witness-'));
  try {
    for (const [name, text] of texts) writeFileSync(join(folder, name.replaceAll('/', '.')), text);
    cleaned(
      group,
      texts.map(([name]) => join(folder, name.replaceAll('/', '.'))),
      hashes,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface RealText {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

function realTexts(): readonly (readonly [string, string])[] {
  return filesBelow(join(shared, 'real', 'texts'), /\.ndjson$/u).flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .filter((_, index) => index % sampleOf.texts === 0)
      .map((line) => JSON.parse(line) as RealText)
      .map(({ id, title, paragraphs }) => [`${id}.txt`, [title, ...paragraphs].join('\n')] as const),
  );
}

/** The five exports and the backup of a library that is the same in every run. */
async function libraryOutputs(hashes: Hashes): Promise<void> {
  const items = [itemOf(), itemOf({ title: '第二篇', complete: true }, { url: null, tags: [] })];
  for (const id of formatIds) {
    for (const [index, item] of items.entries()) {
      const content = await formats[id].write(item, {});
      // A Word file holds the time at which it was written, in a part of its own
      const parts =
        typeof content === 'string'
          ? content
          : Object.entries(unzipSync(content))
              .filter(([name]) => !name.startsWith('docProps/'))
              .map(([name, bytes]) => `${name} ${hashOf(bytes)}`)
              .join('\n');
      hashes.set(`export/${id}/${index + 1}`, hashOf(parts));
    }
  }
  const backup = await backupOf(await shelfOf(await randomRecords(12, 7)));
  hashes.set('backup', hashOf(new Uint8Array(await backup.arrayBuffer())));
  const { db } = emptyShelf();
  await db.open();
  const form = db.tables.map(
    ({ name, schema }) => `${name}: ${schema.primKey.src} ${schema.indexes.map(({ src }) => src)}`,
  );
  hashes.set('names/database', hashOf([databaseName, database.name, db.verno, ...form].join('\n')));
}

/** What the program keeps in the browser's storage under which names, and the names of its messages. */
async function namesInUse(hashes: Hashes): Promise<void> {
  const kept: Record<string, unknown> = {};
  const area = {
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, kept[key]])),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
  };
  await changeSettings(area, {});
  await storedRules.save(area, [{ kind: 'line', text: '请勿外传*', off: true }]);
  await storedLastBackup.save(area, { at: 5, speeches: 2 });
  hashes.set('names/storage', hashOf(JSON.stringify(kept)));
  hashes.set('names/messages', hashOf([...Object.keys(toBackground), ...Object.keys(toPage)].sort().join('\n')));
}

async function witness(): Promise<Hashes> {
  const hashes: Hashes = new Map();
  const everySo = (paths: readonly string[], step: number) => paths.filter((_, index) => index % step === 0);
  cleaned('pages', filesBelow(join(root, 'test', 'pages'), /page\.html$/u), hashes);
  cleanedTexts(
    'bench',
    [...pages, ...wavePages].map(({ id, html }) => [`${id}.html`, html] as const),
    hashes,
  );
  cleaned('corpus', filesBelow(join(shared, 'corpus', 'pages'), /\.html$/u), hashes);
  cleaned('seeds', filesBelow(join(shared, 'seeds'), /\.txt$/u), hashes);
  cleaned('real/pages', everySo(filesBelow(join(shared, 'real', 'pages'), /\.html$/u), sampleOf.pages), hashes);
  cleanedTexts('real/texts', realTexts(), hashes);
  await libraryOutputs(hashes);
  await namesInUse(hashes);
  const manifest = join(root, '.output', 'chrome-mv3', 'manifest.json');
  if (existsSync(manifest)) hashes.set('manifest', hashOf(readFileSync(manifest)));
  for (const path of filesBelow(join(root, 'out', 'screenshots'), /\.png$/u))
    hashes.set(`pictures/${relative(join(root, 'out', 'screenshots'), path)}`, hashOf(readFileSync(path)));
  return hashes;
}

function printSummary(hashes: Hashes): void {
  const groups = new Map<string, string[]>();
  for (const [key, hash] of [...hashes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const group = key.startsWith('real/') ? key.split('/').slice(0, 2).join('/') : (key.split('/')[0] ?? '');
    groups.set(group, [...(groups.get(group) ?? []), `${key} ${hash}`]);
  }
  for (const [group, lines] of groups) console.log(`${hashOf(lines.join('\n'))}  ${group} (${lines.length})`);
  console.log(`${hashOf([...groups.values()].flat().join('\n'))}  all`);
}

function printDifferences(hashes: Hashes, kept: Readonly<Record<string, string>>): number {
  const keys = [...new Set([...hashes.keys(), ...Object.keys(kept)])].sort();
  const differing = keys.filter((key) => hashes.get(key) !== kept[key]);
  for (const key of differing) console.log(`differs: ${key}`);
  console.log(`${keys.length - differing.length} passed, ${differing.length} failed`);
  return differing.length;
}

const { values } = parseArgs({ options: { write: { type: 'string' }, against: { type: 'string' } } });
const hashes = await witness();
printSummary(hashes);
if (values.write !== undefined) writeFileSync(values.write, JSON.stringify(Object.fromEntries(hashes), null, 1));
if (values.against !== undefined) {
  const kept = JSON.parse(readFileSync(values.against, 'utf8')) as Record<string, string>;
  process.exitCode = printDifferences(hashes, kept) > 0 ? 1 : 0;
}
