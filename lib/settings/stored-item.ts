/** Values kept in the browser's storage. The area comes in as an argument, so that tests use one in memory. */

export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** A value under a fixed key. */
export interface StoredItem<T> {
  load(area: StorageArea): Promise<T>;
  /** Replaces the value. Gives it as it is kept. */
  save(area: StorageArea, value: T): Promise<T>;
  /** True if anything is stored, even if it is broken. */
  isStored(area: StorageArea): Promise<boolean>;
}

/** A stored value. `parse` reads whatever is stored, gives defaults for what is missing or broken, and never throws. */
export function storedItem<T>(key: string, parse: (stored: unknown) => T): StoredItem<T> {
  const read = async (area: StorageArea): Promise<unknown> => (await area.get([key]))[key];
  return {
    load: async (area) => parse(await read(area)),
    save: async (area, value) => {
      const kept = parse(value);
      await area.set({ [key]: kept });
      return kept;
    },
    isStored: async (area) => (await read(area)) !== undefined,
  };
}
