/** Tables of a page: whether one holds figures and words, or lays the page out. */
import { isLonger, visibleLength } from '../text/visible.ts';
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
      if (roomIn(element, longestCell) < 0 || linesIn(element).length > 1) return false;
    }
  }
  return rows > 1 && isWide;
}

/** What is left of so many visible characters behind a text; below 0 as soon as it is longer. */
function roomIn({ children }: PageElement, most: number): number {
  let room = most;
  for (const child of children) {
    if (typeof child !== 'string') room = roomIn(child, room);
    else room = isLonger(child, room) ? -1 : room - visibleLength(child);
    if (room < 0) break;
  }
  return room;
}

const isCell = ({ tag }: PageElement): boolean => tag === 'td' || tag === 'th';
