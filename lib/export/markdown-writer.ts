/** The serialiser of Markdown, set up so that what it writes is read back letter for letter. */
import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

const unsafe: Options['unsafe'] = [
  // A soft break would lose blanks, or end a heading or a cell
  { character: '\n', inConstruct: 'phrasing' },
  { character: '\r', inConstruct: 'phrasing' },
  // GFM makes links of addresses in capitals too
  { character: ':', before: '[PpSs]', after: '\\/', inConstruct: 'phrasing' },
  // A byte order mark at the start of a file
  { character: '\ufeff', inConstruct: 'phrasing' },
  // Padding at the ends of a cell
  { character: ' ', before: '\\|', inConstruct: 'tableCell' },
  { character: ' ', after: '\\|', inConstruct: 'tableCell' },
  { character: '\t', before: '\\|', inConstruct: 'tableCell' },
  { character: '\t', after: '\\|', inConstruct: 'tableCell' },
];

const options: Options = {
  bullet: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  unsafe,
};

/** Writes a document. Ends with one line end. */
export function writeMarkdown(root: Root): string {
  return toMarkdown(root, options);
}
