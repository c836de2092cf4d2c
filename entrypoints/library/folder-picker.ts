/** The browser's folder picker. Firefox has none. */
import type { Folder } from '../../lib/export/folder.ts';

/** Not in the DOM types yet. */
function picker(): ((options: object) => Promise<Folder>) | null {
  const { showDirectoryPicker } = window as { showDirectoryPicker?: (options: object) => Promise<Folder> };
  return showDirectoryPicker?.bind(window) ?? null;
}

export function canPickFolder(): boolean {
  return picker() !== null;
}

/** The chosen folder; null if none. Must be called in the click event itself. */
export async function pickFolder(): Promise<Folder | null> {
  try {
    return (await picker()?.({ id: 'export', mode: 'readwrite', startIn: 'documents' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
