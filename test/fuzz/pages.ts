/** Pages as arbitraries: random trees of elements, the same as mark-up, mark-up cut and spoilt, bytes cut and spoilt, bare texts. */
import fc from 'fast-check';
import { encodePair } from '../../lib/clean/repair/gbk.ts';
import { decode } from '../../lib/page/charset.ts';
import { parse } from '../../lib/page/parse.ts';
import type { PageElement, PageNode, PageTree } from '../../lib/page/tree.ts';
import { blanks, damage, lines, notices, sentences } from './words.ts';

/** One case: what a page is made of, small enough to print. */
export type Case =
  | { readonly as: 'tree'; readonly url: string | null; readonly body: readonly PageNode[] }
  | { readonly as: 'html'; readonly url: string | null; readonly html: string }
  | {
      readonly as: 'bytes';
      readonly html: string;
      readonly charset: 'utf-8' | 'gbk';
      readonly end: number;
      readonly spoilt: readonly (readonly [number, number])[];
    }
  | { readonly as: 'text'; readonly text: string };

/** What a case stands for: a page's tree, or a text without mark-up. */
export type Page = { readonly tree: PageTree } | { readonly text: string };

/** Makes the page of a case. Throws nothing but what `decode` throws. */
export function open(given: Case): Page {
  switch (given.as) {
    case 'tree':
      return {
        tree: {
          url: given.url,
          root: element('html', {}, [
            element('head', {}, [element('title', {}, ['在全县工作会议上的讲话_某某网'])]),
            element('body', {}, given.body),
          ]),
        },
      };
    case 'html':
      return { tree: parse(given.html, given.url) };
    case 'bytes': {
      const bytes = encode(given.html, given.charset).slice(0, given.end);
      for (const [at, byte] of given.spoilt) if (at < bytes.length) bytes[at] = byte;
      return { tree: parse(decode(bytes).text, null) };
    }
    case 'text':
      return { text: given.text };
  }
}

const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'meta']);
const inline = [
  'span',
  'font',
  'b',
  'strong',
  'a',
  'i',
  'u',
  'em',
  'o:p',
  'founder-content',
  'ruby',
  'rt',
  'rb',
  'sub',
  'sup',
  'nobr',
  'label',
  'button',
  'qing',
];
const boxes = [
  'div',
  'p',
  'section',
  'article',
  'td',
  'center',
  'blockquote',
  'pre',
  'li',
  'h1',
  'h2',
  'h3',
  'main',
  'aside',
  'form',
  'dd',
  'figure',
  'iframe',
  'nav',
  'footer',
  'caption',
  'x-box',
  'head',
];
const unseen = ['script', 'style', 'noscript', 'svg', 'template'];

const attributes: fc.Arbitrary<Record<string, string>> = fc.dictionary(
  fc.constantFrom('id', 'class', 'style', 'href', 'align', 'hidden', 'aria-hidden', 'onclick', 'role'),
  fc.constantFrom(
    'content',
    'article-content',
    'jammer',
    'share',
    'page',
    'tips',
    'ad',
    'display:none',
    'text-align:center',
    'font-weight:bold',
    'font-size:0',
    'color:red',
    '/a.html',
    'center',
    'true',
    'zoom',
    '"><b',
    '',
  ),
  { maxKeys: 2 },
);

const prose = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }).map((all) => all.join(''));
const glued = fc
  .tuple(
    fc.constantFrom(...sentences),
    fc.constantFrom(...notices, ...damage, ...blanks, ...lines),
    fc.nat(),
    fc.constantFrom(...sentences, ''),
  )
  .map(
    ([first, piece, at, last]) =>
      first.slice(0, at % (first.length + 1)) + piece + first.slice(at % (first.length + 1)) + last,
  );
const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: prose },
  { weight: 3, arbitrary: glued },
  { weight: 2, arbitrary: fc.constantFrom(...lines) },
  { weight: 3, arbitrary: fc.constantFrom(...notices) },
  { weight: 2, arbitrary: fc.constantFrom(...damage) },
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...blanks), { minLength: 1, maxLength: 3 }).map((all) => all.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'清稿，。（）《》“”abAB019.<>&;:-—…·★→é한か😀👨‍👩‍👧'),
      maxLength: 12,
    }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

/** Empty tags in each other by the hundred, with something at the bottom. */
const nest = fc
  .tuple(
    fc.constantFrom('span', 'div', 'ruby', 'font', 'p', 'td', 'q-1'),
    fc.integer({ min: 1, max: 260 }),
    fc.constantFrom('', '尽头', sentences[0] ?? ''),
  )
  .map(([tag, depth, inner]) =>
    Array.from({ length: depth }).reduce<PageNode>(
      (node) => element(tag, { id: 'a1' }, node === '' ? [] : [node]),
      inner,
    ),
  );

const nodes = fc.letrec<{ node: PageNode; children: readonly PageNode[] }>((tie) => {
  const children = tie('children');
  const made = (tags: readonly string[]) =>
    fc.tuple(fc.constantFrom(...tags), attributes, children).map(([tag, given, inner]) => element(tag, given, inner));
  const cell = fc
    .tuple(
      fc.constantFrom('td', 'td', 'td', 'th', 'p'),
      fc.oneof(
        fc.constantFrom(...lines).map((line) => [line]),
        children,
      ),
    )
    .map(([tag, inner]) => element(tag, {}, inner));
  const row = fc
    .array(fc.oneof({ weight: 9, arbitrary: cell }, { weight: 1, arbitrary: tie('node') }), { maxLength: 3 })
    .map((inner) => element('tr', {}, inner));
  const rows = fc.array(fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: tie('node') }), {
    maxLength: 3,
  });
  const item = fc
    .tuple(
      attributes,
      fc.oneof(
        fc.constantFrom(...lines).map((line) => [line]),
        children,
      ),
    )
    .map(([given, inner]) => element('li', given, inner));
  return {
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 8, arbitrary: text },
      {
        weight: 3,
        arbitrary: fc.constantFrom('br', 'br', 'br', 'hr', 'img', 'input').map((tag) => element(tag, {}, [])),
      },
      { weight: 5, arbitrary: made(boxes) },
      { weight: 4, arbitrary: made(inline) },
      { weight: 1, arbitrary: made(unseen) },
      {
        weight: 1,
        arbitrary: fc.tuple(children, fc.boolean()).map(
          ([inner, block]): PageElement => ({
            ...element(block ? 'div' : 'span', { style: 'display:none' }, inner),
            hidden: true,
          }),
        ),
      },
      { weight: 1, arbitrary: nest },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom('table', 'tbody'), attributes, rows)
          .map(([tag, given, inner]) =>
            tag === 'table' ? element(tag, given, inner) : element('table', given, [element(tag, {}, inner)]),
          ),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            fc.constantFrom('ul', 'ol', 'menu'),
            fc.array(fc.oneof({ weight: 8, arbitrary: item }, { weight: 1, arbitrary: tie('node') }), { maxLength: 4 }),
          )
          .map(([tag, inner]) => element(tag, {}, inner)),
      },
    ),
    children: fc.array(tie('node'), { maxLength: 5 }),
  };
});

/** Paragraphs as most pages have them, so that most cases hold a text at all. */
const paragraph = fc
  .tuple(fc.constantFrom('p', 'p', 'div', 'x-line'), fc.array(text, { minLength: 1, maxLength: 3 }))
  .map(([tag, inner]) => element(tag, {}, inner));
const body = fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 2, arbitrary: nodes.node }), {
  minLength: 1,
  maxLength: 10,
});
const url = fc.constantFrom(
  null,
  'http://www.diyifanwen.com/a.html',
  'https://www.miaobizhiku.com/1.html',
  'about:blank',
  'no address',
);
const mark = fc.constantFrom(
  '<',
  '>',
  '</div>',
  '<table>',
  '<td>',
  '<!--',
  '-->',
  '<p',
  '"',
  '&#0;',
  '&nbsp',
  '<plaintext>',
  '<script>',
  '</body>',
  '<br/',
  '\0',
  '<select>',
  '<svg><p>',
  '<frameset>',
);

const html = body.map(
  (inner) =>
    `<!DOCTYPE html><title>在全县工作会议上的讲话</title><style>.jammer{display:none}</style><body>${inner.map(markUp).join('\n')}</body>`,
);
/** Mark-up with pieces cut out, and others put in. */
const mutated = fc
  .tuple(html, fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.oneof(mark, fc.constant(''))), { maxLength: 6 }))
  .map(([page, wounds]) =>
    wounds.reduce(
      (current, [at, length, put]) =>
        current.slice(0, at % (current.length + 1)) + put + current.slice((at % (current.length + 1)) + length),
      page,
    ),
  );

/** Any case. */
export const cases: fc.Arbitrary<Case> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ as: fc.constant('tree' as const), url, body }) },
  { weight: 4, arbitrary: fc.record({ as: fc.constant('html' as const), url, html: fc.oneof(html, mutated) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      as: fc.constant('bytes' as const),
      html: mutated,
      charset: fc.constantFrom('utf-8' as const, 'gbk' as const),
      end: fc.oneof(fc.constant(1_000_000), fc.nat(3000)),
      spoilt: fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { maxLength: 8 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      as: fc.constant('text' as const),
      text: fc
        .array(fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: fc.constant('\n') }), { maxLength: 20 })
        .map((all) => all.join('\n')),
    }),
  },
);

function element(tag: string, given: Readonly<Record<string, string>>, children: readonly PageNode[]): PageElement {
  return { tag, attributes: given, children };
}

/** A node as mark-up. What it nests may not be allowed there: the parser makes of it what browsers would. */
export function markUp(node: PageNode): string {
  if (typeof node === 'string') return node.replace(/&(?=\w)/gu, '&amp;').replace(/</gu, '&lt;');
  const given = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${value.replace(/"/gu, '&quot;')}"`)
    .join('');
  return voids.has(node.tag)
    ? `<${node.tag}${given}>`
    : `<${node.tag}${given}>${node.children.map(markUp).join('')}</${node.tag}>`;
}

function encode(page: string, charset: 'utf-8' | 'gbk'): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(page);
  return Uint8Array.from(
    [...page].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const pair = encodePair(character);
      return pair === undefined ? [0x3f] : [pair >> 8, pair & 0xff];
    }),
  );
}
