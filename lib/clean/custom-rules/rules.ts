/** The reader's own rules as rows of text: what each kind may say, why a row is refused, and which rows a page is held to. */
import { parse, SelectorType } from 'css-what';
import { flag, listOf, oneOf, type Shape, shapeOf, text } from '../../model/shapes.ts';
import { select } from '../../page/select.ts';
import { compileSentence } from './patterns.ts';

/** `host`: a site to take as known; `element`: `host##selector`; `line`, `span`: a sentence pattern, for the whole line or for what it matches. */
export type OwnKind = 'host' | 'element' | 'line' | 'span';

export interface OwnRow {
  readonly kind: OwnKind;
  /** As the reader wrote it. */
  readonly text: string;
  /** True where it ran too long, until the reader switches it on again. */
  readonly off: boolean;
}

/** Why a row is refused. */
export type OwnProblem =
  | 'empty'
  | 'too-long'
  | 'no-host'
  | 'no-marks'
  | 'bad-selector'
  | 'heavy-selector'
  | 'takes-all'
  | 'bad-expression'
  | 'too-short'
  | 'too-many-gaps';

/** Rows of one reader. */
export const mostRows = 500;
const longestRow = 300;
/** Blanks, `>`, `+` and `~`: each multiplies what has to be looked at. */
const mostCombinators = 4;

const rowShape: Shape<OwnRow> = shapeOf<OwnRow>({ kind: oneOf('host', 'element', 'line', 'span'), text, off: flag });

/** Rows from what was stored, whatever that is: a row that is broken or would be refused is left out, and the others stay. */
export function readOwnRows(stored: unknown): readonly OwnRow[] {
  const rows = listOf((row): row is unknown => true)(stored) ? stored.filter(rowShape) : [];
  return rows.filter((row) => findProblem(row) === null).slice(0, mostRows);
}

/** Why a row cannot be taken; null where it can. Never throws. */
export function findProblem({ kind, text: given }: Pick<OwnRow, 'kind' | 'text'>): OwnProblem | null {
  const row = given.trim();
  if (row === '') return 'empty';
  if (row.length > longestRow) return 'too-long';
  switch (kind) {
    case 'host':
      return hostOf(row) === null ? 'no-host' : null;
    case 'element':
      return findElementProblem(row);
    default: {
      const compiled = compileSentence(row);
      return typeof compiled === 'string' ? compiled : null;
    }
  }
}

/** The host in what a reader may paste for one, an address included; null where there is none. */
export function hostOf(written: string): string | null {
  const bare = written
    .trim()
    .replace(/^(?:https?:)?\/\//iu, '')
    .replace(/^\*\./u, '');
  if (/[\s@#*]/u.test(bare.replace(/[/?#].*/su, '')) || !URL.canParse(`http://${bare}`)) return null;
  const { hostname } = new URL(`http://${bare}`);
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(hostname) ? hostname : null;
}

interface ElementRow {
  /** Null: every site that the reader takes as known. */
  readonly host: string | null;
  readonly isMain: boolean;
  readonly selector: string;
}

function partElement(row: string): ElementRow | null {
  const marks = row.indexOf('##');
  if (marks < 0) return null;
  const site = row.slice(0, marks).trim();
  const isMain = row.startsWith('+', marks + 2);
  const selector = row.slice(marks + (isMain ? 3 : 2)).trim();
  return { host: site === '' ? null : (hostOf(site) ?? ''), isMain, selector };
}

function findElementProblem(row: string): OwnProblem | null {
  const parted = partElement(row);
  if (parted === null) return 'no-marks';
  if (parted.host === '') return 'no-host';
  const { selector } = parted;
  if (selector === '') return 'empty';
  try {
    const branches = parse(selector);
    const tokens = branches.flat();
    if (tokens.some((token) => token.type === 'pseudo' && Array.isArray(token.data))) return 'heavy-selector';
    if (branches.some((branch) => branch.filter(({ type }) => combinators.has(type)).length > mostCombinators)) {
      return 'heavy-selector';
    }
    if (branches.some((branch) => namesAnything(branch.at(-1)))) return 'takes-all';
    select({ tag: 'html', attributes: {}, children: [] }, selector); // Names that no selector has are found here
    return null;
  } catch {
    return 'bad-selector';
  }
}

const combinators: ReadonlySet<string> = new Set([
  SelectorType.Descendant,
  SelectorType.Child,
  SelectorType.Adjacent,
  SelectorType.Sibling,
]);

function namesAnything(last: ReturnType<typeof parse>[number][number] | undefined): boolean {
  if (last === undefined || last.type === SelectorType.Universal) return true;
  return last.type === SelectorType.Tag && ['html', 'body'].includes(last.name.toLowerCase());
}

/** The rules that one page is held to. */
export interface OwnRules {
  /** The reader takes the page's site as known. */
  readonly known: boolean;
  /** Selectors of the main text, tried before those of the site's row. */
  readonly mains: readonly string[];
  /** Selectors taken out of the main text. */
  readonly drops: readonly string[];
  readonly sentences: readonly { readonly text: string; readonly scope: 'line' | 'span' }[];
}

/** No rules at all. */
export const noOwnRules: OwnRules = { known: false, mains: [], drops: [], sentences: [] };

/** The rules for the page at an address, of rows that `findProblem` has nothing against. Rows switched off are left out. */
export function ownRulesFor(rows: readonly OwnRow[], url: string | null): OwnRules {
  const on = rows.filter(({ off }) => !off);
  const here = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  const isHere = (host: string | null) => host !== null && (here === host || here.endsWith(`.${host}`));
  const known = on.some(({ kind, text: row }) => kind === 'host' && isHere(hostOf(row)));
  const elements = on
    .filter(({ kind }) => kind === 'element')
    .flatMap(({ text: row }) => partElement(row.trim()) ?? [])
    .filter(({ host }) => (host === null ? known : isHere(host)));
  return {
    known,
    mains: elements.filter(({ isMain }) => isMain).map(({ selector }) => selector),
    drops: elements.filter(({ isMain }) => !isMain).map(({ selector }) => selector),
    sentences: on.flatMap(({ kind, text: row }) =>
      kind === 'line' || kind === 'span' ? [{ text: row.trim(), scope: kind }] : [],
    ),
  };
}
