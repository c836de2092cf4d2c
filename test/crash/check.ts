/** Is a library whole, and does it hold what it said that it holds? */
import type { Database } from '../../lib/library/database.ts';
import { isLog, isRow, isText } from '../../lib/library/full-record.ts';
import type { Library } from '../../lib/library/index.ts';
import { searchable, textHash } from '../../lib/library/prepare.ts';

/** What the library has confirmed. */
export type Fact =
  /** A speech had this text in this version: it has it now, or keeps it as that version. */
  | { readonly is: 'text'; readonly id: string; readonly version: number; readonly hash: string }
  /** The same of a row alone. */
  | { readonly is: 'row'; readonly id: string; readonly version: number; readonly hash: string }
  | { readonly is: 'tag'; readonly id: string; readonly tag: string }
  /** It is being removed: it may be there or not. */
  | { readonly is: 'going'; readonly id: string }
  | { readonly is: 'gone'; readonly id: string }
  /** At least as many speeches. */
  | { readonly is: 'count'; readonly least: number };

/** Everything that is wrong, in words: confirmed and not there, half-written, or without what belongs to it. */
export async function problemsIn(db: Database, books: Library, facts: readonly Fact[]): Promise<readonly string[]> {
  await books.list(); // Opens it, and changes its form where it is older
  return [...(await halves(db)), ...(await missing(db, facts))];
}

async function missing(db: Database, facts: readonly Fact[]): Promise<readonly string[]> {
  const going = new Set(facts.flatMap((fact) => (fact.is === 'going' ? [fact.id] : [])));
  const problems: string[] = [];
  for (const fact of facts) {
    if (fact.is === 'count') {
      const count = await db.rows.count();
      if (count < fact.least) problems.push(`${count} of ${fact.least} speeches are left`);
      continue;
    }
    if (fact.is === 'going') continue;
    const row = await db.rows.get(fact.id);
    if (fact.is === 'gone') {
      if (row !== undefined) problems.push(`${fact.id} was removed and is there`);
      continue;
    }
    if (row === undefined) {
      if (!going.has(fact.id)) problems.push(`${fact.id} was confirmed and is not there`);
    } else if (fact.is === 'tag') {
      if (!row.tags.includes(fact.tag)) problems.push(`${fact.id} lacks the tag ${fact.tag}`);
    } else {
      const then = row.version === fact.version ? row : (await db.versions.get([fact.id, fact.version]))?.row;
      if (then?.contentHash !== fact.hash) problems.push(`${fact.id} has another text as version ${fact.version}`);
    }
  }
  return problems;
}

/** Records that are not of their form, do not fit each other, or miss one of their parts. */
async function halves(db: Database): Promise<readonly string[]> {
  const problems: string[] = [];
  const [rows, texts, folded, logs, versions, edits, aside] = await Promise.all([
    db.rows.toArray(),
    db.texts.toArray(),
    db.folded.toArray(),
    db.logs.toArray(),
    db.versions.toArray(),
    db.edits.toArray(),
    db.aside.toArray(),
  ]);
  const textOf = new Map(texts.map((text) => [text.id, text]));
  const searchedOf = new Map(folded.map(({ id, text }) => [id, text]));
  const knownLogs = new Set(logs.filter(isLog).map(({ id }) => id));
  const usedLogs = new Set([...texts, ...versions.map(({ text }) => text)].map(({ logId }) => logId));
  const ids = new Set(rows.map(({ id }) => id));
  for (const row of rows) {
    const text = textOf.get(row.id);
    if (!isRow(row) || !isText(text)) {
      problems.push(`${row.id} is half-written`);
      continue;
    }
    const searched = searchable(row.title, text.blocks);
    if (searchedOf.get(row.id) !== searched) problems.push(`${row.id} is searched by another text`);
    // Libraries of the first form in the tests have made-up hashes
    const madeUp = row.contentHash.length !== 64;
    if (!madeUp && (await textHash(searched)) !== row.contentHash)
      problems.push(`the text of ${row.id} is not its own`);
    const kept = versions.filter(({ id }) => id === row.id).length;
    if (kept !== row.version - 1) problems.push(`${row.id} keeps ${kept} of ${row.version - 1} older texts`);
  }
  const orphans = [...texts, ...folded, ...versions, ...edits].filter(({ id }) => !ids.has(id));
  problems.push(...orphans.map(({ id }) => `a part of ${id} is there without it`));
  problems.push(...[...usedLogs].filter((id) => !knownLogs.has(id)).map((id) => `the log ${id} is missing`));
  problems.push(...logs.filter(({ id }) => !usedLogs.has(id)).map(({ id }) => `nothing needs the log ${id}`));
  problems.push(
    ...aside.filter(({ key }) => key !== 'old' && key !== 'broken').map(({ key }) => `${key} was set aside`),
  );
  return problems;
}
