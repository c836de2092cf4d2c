/** The same answer to the same question without asking again, for as long as the function that is given is kept. */
export function remembered<K, T>(ask: (of: K) => T): (of: K) => T {
  return askOnce(new Map<K, T>(), ask);
}

/** The same of objects that do not change: an answer is forgotten with what it was asked of. */
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

/** Gives `make()` when first asked and the same again ever after: big tables cost nothing on a page that needs none. */
export function lazily<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => {
    if (made.length === 0) made.push(make());
    return made[0] as T;
  };
}
