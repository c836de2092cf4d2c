/** Which of two records of one speech stands, and what is kept of the other. Pure; the rules that `restore` states. */
import type { FullRecord, SpeechRow, Version } from './records.ts';

/** What became of a record that was to come in. */
export type MergeStatus =
  /** It was not there. */
  | 'added'
  /** It is there as it is. */
  | 'same'
  /** It is the newer one and stands now; what was there is kept as a version. */
  | 'replaced'
  /** What is there is newer, or as new, and stays; a text of the record that was nowhere in it is kept as a version. */
  | 'kept'
  /** The same text is there under another id: no second record, its tags and star are added to that one. */
  | 'joined';

export interface Merged {
  readonly status: MergeStatus;
  readonly record: FullRecord;
}

/** Merges two records of one id. The one that changed later stands, with its fields; at the same time the one that is there. */
export function mergeSame(local: FullRecord, incoming: FullRecord): Merged {
  if (incoming.row.changedAt > local.row.changedAt) {
    return { status: 'replaced', record: withTextsOf(incoming, local, sameState) };
  }
  const record = withTextsOf(local, incoming, sameText);
  const same = record.row.version === local.row.version && sameState(local.row, incoming.row);
  return { status: same ? 'same' : 'kept', record };
}

/** Adds a record to the one that has its text under another id. One from the bin adds its older texts alone. */
export function mergeTwin(local: FullRecord, incoming: FullRecord, at: number): Merged {
  const { row, ...record } = withTextsOf(local, incoming, sameText);
  if (incoming.row.deletedAt !== null) return { status: 'joined', record: { ...record, row } };
  const grown: SpeechRow = {
    ...row,
    tags: [...new Set([...row.tags, ...incoming.row.tags])],
    starred: row.starred || incoming.row.starred,
    note: row.note === '' ? incoming.row.note : row.note,
  };
  const unchanged = JSON.stringify(grown) === JSON.stringify(local.row);
  return { status: 'joined', record: { ...record, row: unchanged ? local.row : { ...grown, changedAt: at } } };
}

/** Is an older state of a speech one that another row already keeps? */
type Knows = (known: SpeechRow, older: SpeechRow) => boolean;

const sameText: Knows = (known, older) => known.contentHash === older.contentHash;

/** The same text, and the same of everything that the reader can write. */
const sameState: Knows = (known, older) => JSON.stringify(stateOf(known)) === JSON.stringify(stateOf(older));

function stateOf({ contentHash, title, published, source, author, note, tags, starred, deletedAt }: SpeechRow) {
  return [contentHash, title, published, source, author, note, tags, starred, deletedAt];
}

/**
 * The record that stands, with every state of the other that it does not keep yet as one more version. These get numbers
 * after its own versions; its current text gets the next.
 */
function withTextsOf(stands: FullRecord, other: FullRecord, knows: Knows): FullRecord {
  const known = [...stands.versions.map(({ row }) => row), stands.row];
  const states = [...other.versions, { id: other.row.id, n: other.row.version, row: other.row, text: other.text }];
  const missing: Version[] = [];
  for (const state of states) {
    if (known.some((row) => knows(row, state.row)) || missing.some(({ row }) => knows(row, state.row))) continue;
    missing.push(state);
  }
  const { id, version } = stands.row;
  const taken = Math.max(version - 1, ...stands.versions.map(({ n }) => n));
  const added = missing.map((state, index) => ({ ...state, id, n: taken + 1 + index, text: { ...state.text, id } }));
  const keys = new Set(stands.edits.map(({ key }) => key));
  const edits = other.edits.filter(({ key }) => !keys.has(key)).map((edit) => ({ ...edit, id }));
  return {
    row: added.length === 0 ? stands.row : { ...stands.row, version: taken + 1 + added.length },
    text: stands.text,
    versions: [...stands.versions, ...added],
    edits: [...stands.edits, ...edits],
  };
}
