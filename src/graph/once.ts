/**
 * A place for what is computed of an owner once, under each key, as long as the owner lives: a request, or a thing in its answer. However
 * many aliases ask for it, they share it; also a failure.
 */
export function once<Answer>(): (owner: object, key: string, compute: () => Answer) => Answer {
  const all = new WeakMap<object, Map<string, { readonly answer: Answer }>>();
  return (owner, key, compute) => {
    const its = all.get(owner) ?? new Map<string, { readonly answer: Answer }>();
    all.set(owner, its);
    const known = its.get(key) ?? { answer: compute() };
    its.set(key, known);
    return known.answer;
  };
}
