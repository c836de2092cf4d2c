/**
 * Layouts from their files. A file begins with what the layout is, as JSON; then come templates: `body`, `head`, `frame`, and one for each
 * sort of line (`paragraph`, `heading`, `notice`, `notice-a` …). A sort that has none is written like a paragraph; a list, item by item.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { flag, object, optional, strings, text } from '../../read.ts';
import type { Layout, Line, Sheet } from '../sheet.ts';
import { breaks, filters } from './damage.ts';
import { element, escaped, fragments, inline, otherPages, page, plain } from './mark-up.ts';
import { groupsOf, sheetsOf } from './rows-of-print.ts';
import { fill, readTemplate, rowScopes, type Scope, type Template, type Words } from './template.ts';

type Templates = ReadonlyMap<string, Template>;

const headOf = object({
  why: text,
  flat: optional(flag),
  cutsParagraphs: optional(flag),
  hant: optional(flag),
  junk: strings,
});

/** The layouts of a folder, by name. */
export function readLayouts(folder: URL): readonly Layout[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => readLayout(name.replace('.html', ''), readFileSync(new URL(name, folder), 'utf8')));
}

function readLayout(id: string, file: string): Layout {
  const head = /^<script type="application\/json">(.*?)<\/script>\n/su.exec(file);
  const named = [...file.matchAll(/^<template name="([\w -]+)">(?:\n(.*?)\n|([^\n]*))<\/template>$/gmsu)].flatMap(
    ([, names = '', block, line]) => names.split(' ').map((name) => [name, readTemplate(block ?? line ?? '')] as const),
  );
  const templates: Templates = new Map([['table', readTemplate('{{inner}}')], ...named]);
  if (head === null || !templates.has('body')) throw new Error(`${id}: no head or no body`);
  const printed = (name: string) => (sheet: Sheet) =>
    page(
      sheet,
      write(templates, name, sheetScope(templates, sheet)),
      write(templates, 'head', sheetScope(templates, sheet)),
    );
  return {
    id,
    ...headOf(JSON.parse(head[1] ?? ''), id),
    ...(templates.has('frame') ? { frame: printed('frame') } : {}),
    print: printed('body'),
  };
}

const write = (templates: Templates, name: string, scope: Scope): string =>
  fill(templates.get(name) ?? [], scope, filters);

/** What a template may name anywhere on the page. */
function sheetScope(templates: Templates, sheet: Sheet): Scope {
  const headings = sheet.lines.flatMap((line, index) =>
    line.type === 'heading' ? [lineValues(line, index, sheet.lines)] : [],
  );
  const values: Scope['values'] = {
    title: escaped(sheet.title),
    site: escaped(sheet.site),
    printed: escaped(sheet.printed ?? ''),
    day: sheet.day ?? '',
    lineCount: sheet.lines.length,
    headingCount: headings.length,
    others: (words) => otherPages(sheet, words.join(' ') || 'list'),
    ...Object.fromEntries(
      (['crumbs', 'meta', 'below', 'aside', 'footer'] as const).map((place) => [
        place,
        (words: Words) => fragments(sheet[place], words.join(' ') || 'box'),
      ]),
    ),
    ...linesValue(templates, sheet.lines),
  };
  const others = sheet.others.map(({ title, day }) => ({ title: escaped(title), day }));
  const scope: Scope = {
    values,
    sections: {
      others: ([from, to]) =>
        rowScopes(scope, others.slice(Number(from ?? 0), to === undefined ? undefined : Number(to))),
      othersAgain: ([times]) => rowScopes(scope, Array.from({ length: Number(times) }, () => others).flat()),
      lines: () => rowScopes(scope, sheet.lines.map(lineValues)),
      headings: () => rowScopes(scope, headings),
      /** The first paragraph that is longer than so many characters. */
      first: ([least]) => {
        const line = sheet.lines.find((one) => one.type === 'paragraph' && plain(one).length > Number(least));
        return rowScopes(scope, line === undefined ? [] : [lineValues(line, 0, sheet.lines)]);
      },
      /** The headings; where there is no more than one, the first clauses of the paragraphs but the first and the last. */
      outline: () => {
        const clauses = sheet.lines
          .filter(({ type }) => type === 'paragraph')
          .map((line) => ({ inner: escaped(plain(line).split(/[，。；：]/u)[0] ?? '') }));
        return rowScopes(scope, headings.length > 1 ? headings : clauses.slice(1, -1));
      },
      groups: (words) => {
        const groups = groupsOf(sheet.lines, words);
        return rowScopes(
          scope,
          groups.map((lines) => ({ count: groups.length, ...linesValue(templates, lines) })),
        );
      },
      sheets: (words) => {
        const sheets = sheetsOf(sheet.lines, words);
        return rowScopes(
          scope,
          sheets.map((_, index) => ({ sheet: index + 1, count: sheets.length })),
        ).map((own, index) => ({
          ...own,
          sections: { ...own.sections, rows: () => rowsOf(own, sheets[index] ?? []) },
        }));
      },
    },
  };
  return scope;
}

/** The rows of a sheet of print. A row can be divided into two halves, as viewers do where the width of the font changes. */
function rowsOf(around: Scope, rows: ReturnType<typeof sheetsOf>[number]): readonly Scope[] {
  return rowScopes(
    around,
    rows.map(({ row, first }) => ({ row: escaped(row), width: row.length, first })),
  ).map((own, index) => {
    const row = rows[index]?.row ?? '';
    const half = Math.ceil(row.length / 2);
    const halves = [
      { row: escaped(row.slice(0, half)), left: 0 },
      { row: escaped(row.slice(half)), left: half },
    ].filter((piece) => piece.row !== '');
    return {
      ...own,
      sections: {
        ...own.sections,
        halves: () => halves.map((piece) => ({ ...own, values: { ...own.values, ...piece } })),
      },
    };
  });
}

/**
 * `{{lines}}`: lines by the template of their sort. `{{lines 2 5}}`: from the third to the fifth; `{{lines together}}`: with no line end
 * between; `{{lines columns}}`: broken so.
 */
const linesValue = (templates: Templates, lines: readonly Line[]): Scope['values'] => ({
  lines: (words) => {
    const [from = 0, to] = words.filter((word) => /^\d+$/u.test(word)).map(Number);
    const cut = words.map((word) => breaks[word]).find((one) => one !== undefined);
    return lines
      .map((line, index) => writtenLine(templates, line, lineValues(line, index, lines), cut))
      .slice(from, to)
      .map((pieces) => pieces.join(words.includes('together') ? '' : '\n'))
      .join(words.includes('together') ? '' : '\n');
  },
});

const lineValues = (line: Line, index: number, all: readonly Line[]): Scope['values'] => ({
  index,
  type: line.type,
  tag: line.type === 'notice' ? line.tag : '',
  level: line.type === 'heading' ? line.level : 0,
  inner: inline(line),
  width: inline(line).length,
  plain: plain(line),
  length: plain(line).length,
  /** The first paragraph, where it is text and no more. */
  opening: line === all.find(({ type }) => type === 'paragraph') && 'runs' in line && line.runs.length === 1,
  element: line.type === 'notice' ? element(line.tag, inline(line)) : inline(line),
});

function writtenLine(
  templates: Templates,
  line: Line,
  values: Scope['values'],
  cut: ((line: Line) => readonly string[]) | undefined,
): readonly string[] {
  const asItems = line.type === 'list' && !templates.has('list');
  const names = asItems ? ['item'] : line.type === 'notice' ? [`notice-${line.tag}`, 'notice'] : [line.type];
  const name = names.find((one) => templates.has(one)) ?? 'paragraph';
  const inners = asItems
    ? line.items.map(escaped)
    : line.type === 'paragraph' && cut !== undefined
      ? cut(line)
      : [inline(line)];
  const pieces = inners.map((inner) => write(templates, name, { values: { ...values, inner }, sections: {} }));
  return templates.has('after')
    ? pieces.map((piece) => piece + write(templates, 'after', { values, sections: {} }))
    : pieces;
}
