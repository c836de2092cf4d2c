/** Who may send which message to the content script. A file of its own, because every known page loads it. */

import { count, flag, nothing, oneOf, type Shape, shapeOf, text } from '../model/shapes.ts';
import type { NoticeTone, ViewContent } from '../present/print.ts';
import type { Contract, ToPage } from './messages.ts';

/** Checks the outer form only: the background has checked the rest, and the content script must stay small. */
const isViewContent: Shape<ViewContent> = (value): value is ViewContent => {
  const { page, shown } = (value ?? {}) as Partial<ViewContent>;
  return Array.isArray(page?.changes) && Array.isArray(shown);
};

const isTone: Shape<NoticeTone> = oneOf('done', 'failed');

export const toPage: Contract<ToPage> = {
  ping: { from: ['extension'], shape: nothing },
  snapshot: { from: ['extension'], shape: nothing },
  show: { from: ['extension'], shape: isViewContent },
  hide: { from: ['extension'], shape: nothing },
  notify: { from: ['extension'], shape: shapeOf({ text, tone: isTone, more: flag, styles: text }) },
  part: { from: ['extension'], shape: shapeOf({ url: text, number: count }) },
};
