/** Tables of a page: whether one holds figures and words, or lays the page out. */
import { isLonger } from '../text.ts';
import { linesIn } from './lines.ts';
import { elementsOf, type PageElement } from './tree.ts';

/** Visible characters; a cell that holds more is part of a lay-out, not of a table. */
export const longestCell = 120;

/** Whether a table has two rows and two columns or more, and no cell of it holds more than a short line. */
export function isOfShortCells(table: PageElement): boolean {
  let rows = 0;
  let isWide = false;
  for (const element of elementsOf(table)) {
    if (element !== table && element.tag === 'table') return false;
    if (element.tag === 'tr') {
      const cells = element.children.filter((child) => typeof child !== 'string' && isCell(child)).length;
      if (cells > 0) rows++;
      isWide ||= cells > 1;
    }
    if (isCell(element)) {
      const [first = '', ...more] = linesIn(element);
      if (more.length > 0 || isLonger(first, longestCell)) return false;
    }
  }
  return rows > 1 && isWide;
}

const isCell = ({ tag }: PageElement): boolean => tag === 'td' || tag === 'th';
