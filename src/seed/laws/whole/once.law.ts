import { nounOf } from "../../fields";
import type { Breach } from "../../finding";
import { groupedBy } from "../../../groups";
import { type FilePlace, type SeedRecord, type TieRecord, filePlaceOf, textIn } from "../../../writing/record";
import { voted } from "../../../resolutions/resolution.kind";
import type { Seed } from "../../seed";
import type { WholeLaw } from "../law";

/** Every thing and every tie is told once. Votes have a law of their own. */
export const saidOnce: WholeLaw = {
  name: "once",
  *breaches(seed) {
    for (const kind of new Set(seed.nodes.map((node) => node.kind))) {
      const named = seed.nodes.filter((node) => node.kind === kind && node.key !== "");
      yield* repeated(
        named,
        (node) => node.key,
        kind.key,
        (key) => `the ${nounOf(kind)} "${key}"`,
      );
    }
    for (const tie of new Set(seed.ties.map((one) => one.tie))) {
      if (tie === voted) continue;
      const told = seed.tiesOf(tie);
      yield* repeated(
        told.filter((one) => (textIn(one, "id") ?? "") !== ""),
        (one) => textIn(one, "id") ?? "",
        "id",
        (id) => `the id "${id}"`,
      );
      if (!tie.key.includes("id"))
        yield* repeated(
          told,
          (one) => keyOf(seed, one),
          "",
          () => `this ${nounOf(tie)}`,
        );
    }
  },
};

function* repeated<One extends SeedRecord>(
  records: readonly One[],
  keyOfOne: (record: One) => string,
  field: string,
  name: (key: string) => string,
): Iterable<Breach> {
  for (const [key, [first, ...others]] of groupedBy(records, keyOfOne))
    for (const other of others)
      if (first !== undefined)
        yield {
          at: filePlaceOf(other, field),
          field,
          message: `${name(key)} stands already at ${said(filePlaceOf(first, field))}: tell it once.`,
        };
}

const said = ({ file, line }: FilePlace): string => `${file}:${line}`;

/** What may stand only once: the ends, and of the other fields those that the tie names in its key. */
function keyOf(seed: Seed, record: TieRecord): string {
  const ends = [...record.from, ...record.to].map((mention) => seed.one(mention)?.key ?? mention.key);
  const kinds = [...record.from, ...record.to].map((mention) => seed.one(mention)?.kind.label ?? "");
  const values = record.tie.key.filter((field) => record.tie.fields[field] !== undefined);
  return JSON.stringify([ends, kinds, values.map((field) => record.values[field] ?? null)]);
}
