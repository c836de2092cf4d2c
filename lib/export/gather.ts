/** Puts a file together without holding all its pieces. */
import type { Content } from './formats.ts';

/** What is held before it becomes a blob, which the browser may keep on the disk. */
const heldSize = 1_000_000;

/** Takes pieces in their order; `whole` gives the file between `head` and `tail`. */
export function gatherBytes(): {
  add(piece: Content): void;
  whole(mime: string, head?: Content, tail?: Content): Blob;
} {
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

/** A blob takes no shared memory. */
function blobPart(content: Content): string | Uint8Array<ArrayBuffer> {
  if (typeof content === 'string') return content;
  return content.buffer instanceof ArrayBuffer ? (content as Uint8Array<ArrayBuffer>) : content.slice();
}
