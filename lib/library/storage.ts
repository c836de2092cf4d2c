/** Of `navigator.storage`. */
export type Storage = Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>;

export interface Room {
  /** Null where the browser does not say. */
  readonly usedBytes: number | null;
  /** Null where the browser does not say. */
  readonly leftBytes: number | null;
  /** The browser will not clear it when room runs short. */
  readonly persisted: boolean;
}

/** Asks how much room the library has. Never rejects. */
export async function roomOf(storage: Storage): Promise<Room> {
  const [{ usage, quota }, persisted] = await Promise.all([
    storage.estimate().catch((): StorageEstimate => ({})),
    storage.persisted().catch(() => false),
  ]);
  return {
    usedBytes: usage ?? null,
    leftBytes: usage === undefined || quota === undefined ? null : Math.max(quota - usage, 0),
    persisted,
  };
}

/** Asks the browser to keep the library when room runs short. Gives whether it will. */
export async function keepStorage(storage: Storage): Promise<boolean> {
  try {
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}
