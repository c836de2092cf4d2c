/** The serialiser of Markdown, set up so that what it writes is read back letter for letter. */
import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

/** What the serialiser does not hold for unsafe, with the reason for each. */
const unsafe: Options['unsafe'] = [
  // A line end inside a text would be a soft break, whose neighbouring blanks are lost, or end a heading or a cell
  { character: '\n', inConstruct: 'phrasing' },
  { character: '\r', inConstruct: 'phrasing' },
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
