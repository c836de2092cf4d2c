/** Pieces of a file put together without holding them all. */
import type { Content } from './formats.ts';

/** Bytes or characters that are held before they become a blob, which the browser may keep on the disk. */
const heldSize = 1_000_000;

/** Takes pieces in their order; `whole` gives the file, with what belongs before and behind them. */
export function gather(): { add(piece: Content): void; whole(mime: string, head?: Content, tail?: Content): Blob } {
  const parts: Blob[] = [];
  let held: BlobPart[] = [];
  let size = 0;
  return {
    add(piece) {
      held.push(blobPart(piece));
      size += piece.length;
      if (size < heldSize) return;
      parts.push(new Blob(held));
      held = [];
      size = 0;
    },
    whole: (mime, head = '', tail = '') =>
      new Blob([blobPart(head), ...parts, ...held, blobPart(tail)], { type: mime }),
  };
}

/** Bytes that stand in memory shared with others are copied: a blob takes no such memory. */
function blobPart(content: Content): string | Uint8Array<ArrayBuffer> {
  if (typeof content === 'string') return content;
  return content.buffer instanceof ArrayBuffer ? (content as Uint8Array<ArrayBuffer>) : content.slice();
}
