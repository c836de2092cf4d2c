/** Laws about the tables of `lib/rules`: rows are inert, and each has a name of its own. */
import { describe, expect, it } from 'vitest';
import { patternNeedsFile } from '../../scripts/tables/pattern-needs.ts';
import { filesIn, read, root } from './sources.ts';

interface Row {
  readonly id: string;
}

const modules = await Promise.all(
  filesIn('lib/rules').map(async (path) => ({
    path,
    exports: (await import(`${root}${path}`)) as Readonly<Record<string, unknown>>,
  })),
);

const values = modules.flatMap(({ path, exports }) =>
  Object.entries(exports)
    .filter(([, value]) => typeof value !== 'function')
    .map(([name, value]) => ({ name: `${path} ${name}`, value })),
);

const isRow = (value: unknown): value is Row => typeof (value as Partial<Row> | null)?.id === 'string';
const tables = values.flatMap(({ name, value }) =>
  Array.isArray(value) && value.every(isRow) ? [{ name, ids: value.map(({ id }) => id) }] : [],
);
/** Tables whose ids stand in the log of every record. */
const logged = tables.filter(({ name }) => /site-spans|omissions|furniture/u.test(name));

describe('tables', () => {
  it('of what the patterns need are those that the patterns give: `npm run needs`', () => {
    expect(read('lib/rules/pattern-needs.ts')).toBe(patternNeedsFile());
  });

  it.each(values)('$name holds no function', ({ value }) => {
    expect(structuredClone(value)).toEqual(value);
  });

  it.each(tables)('$name has a plain name of its own for every row', ({ ids }) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  it('share no name where the log could not tell them apart', () => {
    const ids = logged.flatMap((table) => table.ids);
    expect(logged.length).toBeGreaterThanOrEqual(3);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
