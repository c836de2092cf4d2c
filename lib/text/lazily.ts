/** Gives `make()` when first asked and the same again ever after: big tables cost nothing on a page that needs none. */
export function lazily<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => {
    if (made.length === 0) made.push(make());
    return made[0] as T;
  };
}
