/** Hands a file to the reader, by the browser's own way of saving. */

/** Milliseconds that a download may take to begin before its address goes. */
const downloadMs = 60_000;

/** Saves a file under a name. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadMs);
}
