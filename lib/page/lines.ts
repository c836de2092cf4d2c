/** Reads the lines and the pieces of an element, as a reader sees them apart. */
import { isSeen } from '../text/visible.ts';
import { isBlockElement, type PageElement } from './tree.ts';

/** The lines of an element, without blanks at their ends and without empty ones. What is hidden does not count. */
export function linesIn(element: PageElement): readonly string[] {
  const lines: string[] = [''];
  const walk = ({ children }: PageElement) => {
    for (const child of children) {
      if (typeof child === 'string') lines.push(`${lines.pop() ?? ''}${child}`);
      else if (child.hidden) continue;
      else if (isBlockElement(child) || child.tag === 'br') {
        lines.push('');
        walk(child);
        lines.push('');
      } else walk(child);
    }
  };
  walk(element);
  return lines.map((line) => line.trim()).filter(isSeen);
}

/** The texts between the tags of an element, without blanks at their ends and without empty ones. */
export function piecesIn(element: PageElement): readonly string[] {
  return element.children.flatMap((child) => {
    if (typeof child !== 'string') return child.hidden ? [] : piecesIn(child);
    const piece = child.trim();
    return isSeen(piece) ? [piece] : [];
  });
}
