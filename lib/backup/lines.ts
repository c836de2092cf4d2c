/** JSON lines: written as they are, read with nothing trusted. */
import { BackupError } from './errors.ts';
import { limits } from './format.ts';

/** Values as JSON lines in UTF-8. Lone surrogates are escaped, so that every text comes back as it was. */
export function jsonLines(values: readonly unknown[]): Uint8Array {
  return new TextEncoder().encode(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}

/** The values of JSON lines. Throws a `BackupError` `backup-damaged` where a line is no plain JSON. */
export function valuesOf(bytes: Uint8Array): unknown[] {
  const lines = textOf(bytes).split('\n');
  if (lines.pop() !== '') throw new BackupError('backup-damaged', 'The last line does not end');
  return lines.map(parsed);
}

/** The value of an entry of plain JSON. Throws a `BackupError` `backup-damaged`. */
export function jsonOf(bytes: Uint8Array): unknown {
  return parsed(textOf(bytes));
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new BackupError('backup-damaged', 'An entry is not UTF-8', { cause });
  }
}

function parsed(line: string): unknown {
  const value = parsedOrThrow(line);
  checkPlain(value);
  return value;
}

function parsedOrThrow(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new BackupError('backup-damaged', 'A line is no JSON', { cause });
  }
}

/** No key that would reach into the prototypes of objects, and no nesting without end. Goes through it without recursion. */
function checkPlain(value: unknown): void {
  const pending: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > limits.depth) throw new BackupError('backup-damaged', 'A record nests without end');
    if (Object.hasOwn(next.value, '__proto__')) throw new BackupError('backup-damaged', 'A key names a prototype');
    for (const inner of Object.values(next.value)) pending.push({ value: inner, depth: next.depth + 1 });
  }
}
