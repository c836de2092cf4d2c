/** Marks that sites set around a line: 「★★点击下载★★」. */
const ornaments = /^[^\p{L}\p{N}([【《“"]+|[^\p{L}\p{N})\]】》”"。!?:…]+$/gu;

/** A folded line without them. */
export function withoutOrnaments(line: string): string {
  return hasPlainEdges(line) ? line : line.replace(ornaments, '');
}

/** Whether a line has none for certain: nearly every one begins and ends so. */
function hasPlainEdges(line: string): boolean {
  return /[\u4e00-\u9fff]/.test(line.charAt(0)) && /[\u4e00-\u9fff)\]】》”"。!?:…]/.test(line.slice(-1));
}
