/** Who may send which message to the background, and its shape. */

import { isCleanPage, isPageKind, isSpeech, isTargetScript } from '../model/page-shapes.ts';
import { count, flag, listOf, nothing, shapeOf } from '../model/shapes.ts';
import type { Contract, ToBackground } from './messages.ts';

const tab = shapeOf({ tabId: count });

export const toBackground: Contract<ToBackground> = {
  detected: { from: ['page'], shape: shapeOf({ kind: isPageKind, speeches: count }) },
  keep: { from: ['page'], shape: shapeOf({ page: isCleanPage }) },
  convert: { from: ['extension'], shape: shapeOf({ speeches: listOf(isSpeech), to: isTargetScript }) },
  print: { from: ['page'], shape: shapeOf({ speeches: listOf(isSpeech), to: isTargetScript }) },
  markdown: { from: ['page', 'extension'], shape: shapeOf({ page: isCleanPage, to: isTargetScript }) },
  putBack: { from: ['page'], shape: shapeOf({ page: isCleanPage, index: count, to: isTargetScript }) },
  openLibrary: { from: ['page'], shape: nothing },
  status: { from: ['extension'], shape: tab },
  join: { from: ['page'], shape: shapeOf({ to: isTargetScript }) },
  readAll: { from: ['page'], shape: nothing },
  read: { from: ['extension'], shape: shapeOf({ tabId: count, join: flag }) },
  save: { from: ['extension'], shape: tab },
};
