/** What is done to the records of an older form. All of it runs in the one transaction that changes the form: done whole, or not begun. */
import type { Transaction } from 'dexie';

/** A record as it was found: of any form, broken ones too. */
type Found = Record<string, unknown>;

/** Gives every row, those kept with older texts too, what version 2 knows of a speech. What cannot be read stays as it is. */
export async function upgradeToTwo(transaction: Transaction): Promise<void> {
  const write = (row: Found) => void Object.assign(row, rowOfTwo(row));
  await transaction.table<Found>('rows').toCollection().modify(write);
  await transaction
    .table<Found>('versions')
    .toCollection()
    .modify(({ row }) => {
      if (typeof row === 'object' && row !== null) write(row as Found);
    });
}

function rowOfTwo({ updatedAt, deletedAt, contentHash, title }: Found): Found {
  const times = [updatedAt, deletedAt].filter((time) => typeof time === 'number');
  return {
    changedAt: Math.max(0, ...times),
    starred: false,
    note: '',
    ownFields: [],
    pageHash: contentHash,
    pageTitle: title,
  };
}
