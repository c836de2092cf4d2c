/**
 * Copies text; false if the browser refused. It is done in the extension's own page, where nothing else hears the copying; over
 * `document`, because a frame in a page may be forbidden the other way.
 */
export async function copyText(text: string): Promise<boolean> {
  let isCopied = false;
  const copy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isCopied = true;
  };
  document.addEventListener('copy', copy);
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', copy);
  if (isDone && isCopied) return true;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
