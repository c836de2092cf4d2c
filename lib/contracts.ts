/** Who may send which message to the background, and its shape. The page's own contract is in page-contract.ts. */
import type { Contract, ToBackground } from './messages.ts';
import { isCleanPage, isPageKind, isSpeech, isTargetScript } from './page-shapes.ts';
import { count, listOf, nothing, shapeOf } from './shapes.ts';

const tab = shapeOf({ tabId: count });

export const toBackground: Contract<ToBackground> = {
  detected: { from: ['page'], shape: shapeOf({ kind: isPageKind, speeches: count }) },
  keep: { from: ['page'], shape: shapeOf({ page: isCleanPage }) },
  convert: { from: ['page', 'extension'], shape: shapeOf({ speeches: listOf(isSpeech), to: isTargetScript }) },
  markdown: { from: ['page', 'extension'], shape: shapeOf({ page: isCleanPage, to: isTargetScript }) },
  putBack: { from: ['page'], shape: shapeOf({ page: isCleanPage, index: count, to: isTargetScript }) },
  openLibrary: { from: ['page'], shape: nothing },
  status: { from: ['extension'], shape: tab },
  read: { from: ['extension'], shape: tab },
  save: { from: ['extension'], shape: tab },
};
