/** The browser's own window in which a reader chooses a folder to write in. Firefox has none. */
import type { Folder } from '../../lib/export/folder.ts';

/** The call, where there is one; its types are not among those of the DOM yet. */
function picker(): ((options: object) => Promise<Folder>) | null {
  const { showDirectoryPicker } = window as { showDirectoryPicker?: (options: object) => Promise<Folder> };
  return showDirectoryPicker?.bind(window) ?? null;
}

/** Whether a folder can be chosen in this browser. */
export function canPickFolder(): boolean {
  return picker() !== null;
}

/** The folder chosen; null where the reader chose none. It must be asked for in the click itself. */
export async function pickFolder(): Promise<Folder | null> {
  try {
    return (await picker()?.({ id: 'export', mode: 'readwrite', startIn: 'documents' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
