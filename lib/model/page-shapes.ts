/** Checks of the nouns in types.ts, for what arrives from another context. */

import type { SourceScript } from '../text/script.ts';
import { amount, count, flag, listOf, oneOf, orNull, type Shape, shapeOf, text } from './shapes.ts';
import type { Block, Change, CleanPage, GapReason, PageKind, Speech, StageName, TargetScript } from './types.ts';

export const isPageKind: Shape<PageKind> = oneOf('speech', 'collection', 'article', 'none');

export const isTargetScript: Shape<TargetScript> = oneOf('keep', 'hans', 'tw', 'hk');

export const isSourceScript: Shape<SourceScript> = oneOf('hans', 'hant', 'mixed', 'unknown');

const isStage: Shape<StageName> = oneOf(
  'strip',
  'sanitise',
  'structure',
  'repair',
  'prune',
  'split',
  'record',
  'convert',
  'edit',
);

const isReason: Shape<GapReason> = oneOf('paywall', 'preview', 'continued-from', 'continued-on');

type BlockShapes = { readonly [K in Block['type']]: Shape<Extract<Block, { type: K }>> };

const blockShapes: BlockShapes = {
  heading: shapeOf({ type: oneOf('heading'), level: oneOf(2, 3, 4, 5, 6), text }),
  paragraph: shapeOf({ type: oneOf('paragraph'), text }),
  list: shapeOf({ type: oneOf('list'), ordered: flag, items: listOf(text) }),
  table: shapeOf({ type: oneOf('table'), rows: listOf(listOf(text)) }),
  gap: shapeOf({ type: oneOf('gap'), reason: isReason, omittedChars: orNull(count) }),
};

export const isBlock: Shape<Block> = (value): value is Block =>
  Object.values(blockShapes).some((shape: Shape<unknown>) => shape(value));

export const isChange: Shape<Change> = shapeOf<Change>({
  stage: isStage,
  rule: text,
  before: text,
  after: text,
  at: count,
});

export const isSpeech: Shape<Speech> = shapeOf<Speech>({
  title: text,
  published: orNull(text),
  author: orNull(text),
  source: orNull(text),
  complete: flag,
  totalChars: orNull(count),
  shownChars: orNull(count),
  blocks: listOf(isBlock),
});

export const isCleanPage: Shape<CleanPage> = shapeOf<CleanPage>({
  url: orNull(text),
  site: orNull(text),
  kind: isPageKind,
  score: amount,
  reasons: listOf(text),
  script: shapeOf({ source: isSourceScript, target: isTargetScript }),
  speeches: listOf(isSpeech),
  changes: listOf(isChange),
});
