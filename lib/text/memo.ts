/** Remembers every answer, as long as the function given back is kept. */
export function remembered<K, T>(ask: (of: K) => T): (of: K) => T {
  return askOnce(new Map<K, T>(), ask);
}

/** Remembers answers about objects that do not change; each is dropped with its object. */
export function rememberedOf<K extends object, T>(ask: (of: K) => T): (of: K) => T {
  return askOnce(new WeakMap<K, T>(), ask);
}

interface Answers<K, T> {
  get(of: K): T | undefined;
  set(of: K, answer: T): unknown;
}

function askOnce<K, T>(answers: Answers<K, T>, ask: (of: K) => T): (of: K) => T {
  return (of) => {
    const known = answers.get(of);
    if (known !== undefined) return known;
    const answer = ask(of);
    answers.set(of, answer);
    return answer;
  };
}

/** Calls `make` when first asked: big tables cost nothing on a page that needs none. */
export function lazily<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => {
    if (made.length === 0) made.push(make());
    return made[0] as T;
  };
}
