import { type SeedRecord, filePlaceOf, textsIn, whatOf } from "../../../writing/record";
import { nounOf } from "../../fields";
import type { Breach } from "../../finding";
import type { RecordLaw } from "../law";

/** Whatever is asserted cites a source, each once, and says where in it. */
export const citations: RecordLaw = {
  name: "source",
  *breaches(record) {
    const { source: field } = whatOf(record).fields;
    if (field?.is !== "source") return;
    const cited = textsIn(record.values["source"]);
    if (record.values["source"] === undefined) yield* faultsOfLack(record, field.required === true);
    else {
      yield* faultsOfRepetition(record, cited);
      yield* faultsOfPlaces(record, cited.length);
    }
  },
};

function* faultsOfLack(record: SeedRecord, needed: boolean): Iterable<Breach> {
  if (needed)
    yield {
      at: filePlaceOf(record, "source"),
      field: "source",
      message: "there is no source: say which document says so.",
    };
  else if (record.values["locator"] !== undefined)
    yield {
      at: filePlaceOf(record, "locator"),
      field: "locator",
      message: "there is a place but no source: say in which document.",
    };
}

function* faultsOfRepetition(record: SeedRecord, cited: readonly string[]): Iterable<Breach> {
  const repeated = cited.find((key, index) => cited.indexOf(key) < index);
  if (repeated === undefined || record.values["locator"] !== undefined) return;
  const message = `the source "${repeated}" is cited twice: name it once.`;
  yield { at: filePlaceOf(record, "source"), field: "source", message };
}

function* faultsOfPlaces(record: SeedRecord, sourceCount: number): Iterable<Breach> {
  const { locator } = whatOf(record).fields;
  const places = textsIn(record.values["locator"]);
  const at = filePlaceOf(record, "locator");
  if (record.values["locator"] === undefined) {
    const needed = locator?.is === "locator" && locator.required === true;
    if (needed)
      yield {
        at,
        field: "locator",
        message: `this ${nounOf(whatOf(record))} does not say where in its source: give the place.`,
      };
  } else if (places.length > 0 && places.length !== sourceCount) {
    const message = `${count(sourceCount, "source")} but ${count(places.length, "place")}: give one place for each source, in the same order.`;
    yield { at, field: "locator", message };
  }
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
