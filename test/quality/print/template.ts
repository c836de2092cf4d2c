/**
 * Fills templates. Knows nothing of pages.
 *
 * `{{name}}` is a value, `{{name word …}}` a value that takes words, `{{index*24+60}}` a number worked out, `{{inner|halfMarks|broken 40}}`
 * a value through filters. `{{#others 0 3}}…{{/others}}` repeats for each row of a section, `{{#if index%4=3}}…{{/if}}` asks a value.
 */

export type Words = readonly string[];

/** What a place in a template can name. */
export interface Scope {
  readonly values: Readonly<Record<string, string | number | boolean | ((words: Words) => string)>>;
  readonly sections: Readonly<Record<string, (words: Words) => readonly Scope[]>>;
}

/** `original` is the value before its first filter. */
export type Filter = (text: string, words: Words, original: string) => string;

interface Slot {
  readonly name: string;
  readonly times: number;
  readonly plus: number;
  readonly words: Words;
  readonly filters: readonly (readonly [name: string, words: Words])[];
}

interface Section {
  readonly name: string;
  readonly words: Words;
  readonly children: Template;
}

export type Template = readonly (string | Slot | Section)[];

const wordsOf = (text: string): Words => text.split(' ').filter((word) => word !== '');

function slotOf(text: string): Slot {
  const [first = [], ...filters] = text.split('|').map(wordsOf);
  const [, name = '', times = '1', plus = '0'] = /^(\w+)(?:\*(\d+))?(?:\+(\d+))?$/u.exec(first[0] ?? '') ?? [];
  if (name === '') throw new Error(`no slot: {{${text}}}`);
  return {
    name,
    times: Number(times),
    plus: Number(plus),
    words: first.slice(1),
    filters: filters.map(([filter = '', ...words]) => [filter, words]),
  };
}

export function readTemplate(text: string): Template {
  const open: { readonly name: string; readonly words: Words; readonly children: Template[number][] }[] = [
    { name: '', words: [], children: [] },
  ];
  for (const [index, piece] of text.split(/\{\{(.*?)\}\}/su).entries()) {
    const around = open.at(-1);
    if (around === undefined) throw new Error(`nothing is open at {{${piece}}}`);
    if (index % 2 === 0) around.children.push(piece);
    else if (piece.startsWith('#')) {
      const [name = '', ...words] = wordsOf(piece.slice(1));
      open.push({ name, words, children: [] });
    } else if (piece.startsWith('/')) {
      if (open.length < 2 || around.name !== piece.slice(1)) throw new Error(`{{${piece}}} closes {{#${around.name}}}`);
      open.pop();
      open.at(-1)?.children.push(around);
    } else around.children.push(slotOf(piece));
  }
  const [whole, ...unclosed] = open;
  if (whole === undefined || unclosed.length > 0) throw new Error(`{{#${unclosed.at(-1)?.name}}} is not closed`);
  return whole.children;
}

/** `more`, `!more`, `index%4=3`, `type=signature`, `type!=table`, `length>90`, `length<=90`. */
function holds(condition: string, { values }: Scope): boolean {
  const [, not, name = '', modulus, sign, wanted = ''] =
    /^(!?)(\w+)(?:%(\d+))?(?:(=|!=|>|<=)(\w+))?$/u.exec(condition) ?? [];
  const value = values[name];
  if (value === undefined || typeof value === 'function') throw new Error(`nothing to ask: ${condition}`);
  if (sign === undefined) return Boolean(value) !== (not === '!');
  const found = modulus === undefined ? value : Number(value) % Number(modulus);
  if (sign === '=') return String(found) === wanted;
  if (sign === '!=') return String(found) !== wanted;
  return sign === '>' ? Number(found) > Number(wanted) : Number(found) <= Number(wanted);
}

export function fill(template: Template, scope: Scope, filters: Readonly<Record<string, Filter>>): string {
  const filled = template.map((part): string => {
    if (typeof part === 'string') return part;
    if ('children' in part) {
      if (part.name === 'if') return holds(part.words.join(''), scope) ? fill(part.children, scope, filters) : '';
      const rows = scope.sections[part.name];
      if (rows === undefined) throw new Error(`no section ${part.name}`);
      return rows(part.words)
        .map((row) => fill(part.children, row, filters))
        .join('');
    }
    const value = scope.values[part.name];
    if (value === undefined) throw new Error(`no value ${part.name}`);
    const original =
      typeof value === 'function'
        ? value(part.words)
        : String(typeof value === 'number' ? value * part.times + part.plus : value);
    return part.filters.reduce((text, [name, words]) => {
      const filter = filters[name];
      if (filter === undefined) throw new Error(`no filter ${name}`);
      return filter(text, words, original);
    }, original);
  });
  return filled.join('');
}

/** The scopes of a loop: each row knows its place in it. */
export function rowScopes(around: Scope, rows: readonly Scope['values'][]): readonly Scope[] {
  return rows.map((row, index) => ({
    values: { ...around.values, index, number: index + 1, more: index < rows.length - 1, ...row },
    sections: around.sections,
  }));
}
