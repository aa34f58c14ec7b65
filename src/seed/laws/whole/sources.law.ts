import type { Breach } from "../../finding";
import { nameOf } from "../../fields";
import { type SeedRecord, placeOf, textsIn, whatOf } from "../../../writing/record";
import { source } from "../../../sources/source.kind";
import type { Seed } from "../../seed";
import type { Law } from "../law";
import { faultsOf } from "./references.law";

/** Whatever is asserted cites a source that is on record, and says where in it. */
export const sources: Law = {
  name: "source",
  *breaches(seed) {
    for (const record of seed.records) {
      const { source: field } = whatOf(record).fields;
      if (field?.is === "source") yield* faults(seed, record, field.required === true);
    }
  },
};

function* faults(seed: Seed, record: SeedRecord, needed: boolean): Iterable<Breach> {
  const cited = textsIn(record.values["source"]);
  const at = placeOf(record, "source");
  for (const key of cited) yield* faultsOf(seed, { field: "source", kinds: [source], key, at });
  const repeated = cited.find((key, index) => cited.indexOf(key) < index);
  if (repeated !== undefined && record.values["locator"] === undefined)
    yield { at, field: "source", message: `the source "${repeated}" is cited twice: name it once.` };
  if (record.values["source"] === undefined) {
    if (needed) yield { at, field: "source", message: "there is no source: say which document says so." };
    else if (record.values["locator"] !== undefined)
      yield {
        at: placeOf(record, "locator"),
        field: "locator",
        message: "there is a place but no source: say in which document.",
      };
    return;
  }
  yield* faultsOfPlaces(record, cited.length);
}

function* faultsOfPlaces(record: SeedRecord, sourceCount: number): Iterable<Breach> {
  const { locator } = whatOf(record).fields;
  const places = textsIn(record.values["locator"]);
  const at = placeOf(record, "locator");
  if (record.values["locator"] === undefined) {
    const needed = locator?.is === "locator" && locator.required === true;
    if (needed)
      yield {
        at,
        field: "locator",
        message: `this ${nameOf(whatOf(record))} does not say where in its source: give the place.`,
      };
  } else if (places.length > 0 && places.length !== sourceCount) {
    const message = `${count(sourceCount, "source")} but ${count(places.length, "place")}: give one place for each source, in the same order.`;
    yield { at, field: "locator", message };
  }
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
