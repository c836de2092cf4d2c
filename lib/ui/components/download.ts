/** Time in ms for a download to begin before its address is revoked. */
const downloadMs = 60_000;

/** Downloads a file under a name. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadMs);
}
