/** Who may send which message to the background, and its shape. */

import { isPageKind, isSpeech, isTargetScript } from '../model/page-shapes.ts';
import { count, flag, listOf, nothing, type Shape, shapeOf } from '../model/shapes.ts';
import type { Contract, ToBackground } from './messages.ts';

const tab = shapeOf({ tabId: count });

/** As `crypto.randomUUID` gives it. */
const token: Shape<string> = (value): value is string => typeof value === 'string' && /^[\da-f-]{36}$/.test(value);

export const toBackground: Contract<ToBackground> = {
  detected: { from: ['page'], shape: shapeOf({ kind: isPageKind, speeches: count, hidden: flag }) },
  reading: { from: ['reader'], shape: shapeOf({ token }) },
  keep: { from: ['reader'], shape: shapeOf({ token }) },
  convert: { from: ['reader', 'extension'], shape: shapeOf({ speeches: listOf(isSpeech), to: isTargetScript }) },
  putBack: { from: ['reader'], shape: shapeOf({ token, putBacks: listOf(count), to: isTargetScript }) },
  openLibrary: { from: ['reader'], shape: nothing },
  join: { from: ['reader'], shape: shapeOf({ token, to: isTargetScript }) },
  stopParts: { from: ['reader'], shape: shapeOf({ token }) },
  leave: { from: ['reader'], shape: nothing },
  readAll: { from: ['reader'], shape: nothing },
  status: { from: ['extension'], shape: tab },
  read: { from: ['extension'], shape: shapeOf({ tabId: count, join: flag }) },
  save: { from: ['extension'], shape: tab },
};
