import DataLoader from "dataloader";
import { groupedBy } from "../groups";
import type { Cypher } from "./cypher";
import { nextTurn, onceAllHadTheirTurn } from "./pace";
import type { Reading } from "./reading";

export interface Keyed<Value> {
  readonly key: string;
  readonly value: Value;
}

type Query<Value> = (keys: readonly string[]) => Cypher<Keyed<Value>>;

/** One value for each key, or null, which nobody changes. The query answers `key` and `value`, in any order. */
export function one<Value>(query: Query<Value>): (reading: Reading, key: string) => Promise<Value | null> {
  return grouped(query, (found) => found[0] ?? null);
}

/** A list of values for each key, perhaps empty, in the order of the query; nobody changes it. */
export function many<Value>(query: Query<Value>): (reading: Reading, key: string) => Promise<Value[]> {
  return grouped(query, (found) => found);
}

/** Tells what is known of one query from what is known of the others. */
let queries = 0;

/** What was asked of a key once is known as long as the revision stands. */
function grouped<Value, Answer>(query: Query<Value>, settle: (found: Value[]) => Answer) {
  const own = (queries += 1);
  const together = batched<string, Answer>(async (reading, keys) => {
    const found = groupedBy(await reading.graph.read(query(keys)), ({ key }) => key);
    return keys.map((key) => settle((found.get(key) ?? []).map(({ value }) => value)));
  });
  return (reading: Reading, key: string): Promise<Answer> =>
    reading.kept.get(`query ${own} ${key}`, () => together(reading, key));
}

/**
 * Everything that one tick of a request asks goes to `load` together, each key once (keys are the same when
 * their JSON is, or what `identity` says of them), and so does what waits for its turn in that tick. The batches live exactly as long as
 * the request.
 */
export function batched<Key, Answer>(
  load: (reading: Reading, keys: readonly Key[]) => Promise<readonly Answer[]>,
  identity: (key: Key) => string = (key) => JSON.stringify(key),
): (reading: Reading, key: Key) => Promise<Answer> {
  const loaders = new WeakMap<Reading, DataLoader<Key, Answer, string>>();
  const open = (reading: Reading) =>
    new DataLoader<Key, Answer, string>((keys) => load(reading, keys), {
      cacheKeyFn: identity,
      // As DataLoader itself has it: after all promises that are settled now.
      batchScheduleFn: (send) =>
        void Promise.resolve().then(() => {
          process.nextTick(() => {
            onceAllHadTheirTurn(reading, send);
          });
        }),
    });
  return async (reading, key) => {
    let loader = loaders.get(reading);
    if (loader === undefined) loaders.set(reading, (loader = open(reading)));
    const answer = await loader.load(key);
    // Whatever is made of the answers of one batch is not made of all of them at once.
    await nextTurn(reading);
    return answer;
  };
}
