import fc from "fast-check";

/** A question, as a variable holds it. */
export type Where = Readonly<Record<string, unknown>>;

export const some = <Word extends string>(vocabulary: Readonly<Record<Word, Word>>, most = 3) =>
  fc.uniqueArray(fc.constantFrom(...Object.values<Word>(vocabulary)), { minLength: 1, maxLength: most });
export const any = <Word extends string>(vocabulary: Readonly<Record<Word, Word>>) =>
  fc.constantFrom(...Object.values<Word>(vocabulary));

export const year = fc.integer({ min: 1945, max: 2100 });
const two = fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, "0"));
export const date = fc.oneof(
  year.map(String),
  fc.tuple(year, two).map(([y, m]) => `${y}-${m}`),
  fc.tuple(year, two, fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${m}-${String(d).padStart(2, "0")}`),
);
export const period = fc.oneof(
  date.map((from) => ({ from })),
  date.map((to) => ({ to })),
  fc.tuple(date, date).map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one })),
);
export const timed = fc.oneof(
  fc.constant({}),
  year.map((its) => ({ year: its })),
  period.map((during) => ({ during })),
);
export const maybe = <Value>(key: string, value: fc.Arbitrary<Value>): fc.Arbitrary<Where> =>
  fc.option(value, { freq: 2, nil: undefined }).map((its) => (its === undefined ? {} : { [key]: its }));
export const together = (...parts: readonly fc.Arbitrary<Where>[]): fc.Arbitrary<Where> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as Where);
export const needed = <Value>(key: string, value: fc.Arbitrary<Value>): fc.Arbitrary<Where> =>
  value.map((its) => ({ [key]: its }));

/** Any combination of some conditions, a few levels deep; `and`, `or` and `not` may stand beside words. */
export function joined(one: fc.Arbitrary<Where>, depth: number): fc.Arbitrary<Where> {
  if (depth === 0) return one;
  const inner = joined(one, depth - 1);
  const list = fc.array(inner, { minLength: 0, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: one },
    { weight: 1, arbitrary: needed("and", list) },
    { weight: 1, arbitrary: needed("or", list) },
    { weight: 1, arbitrary: needed("not", inner) },
    { weight: 1, arbitrary: together(one, maybe("or", list), maybe("not", inner)) },
  );
}
