import { source } from "../../../sources/source.kind";
import { filePlaceOf, textsIn, whatOf } from "../../../writing/record";
import type { WholeLaw } from "../law";
import { faultsOf } from "./references.law";

/** Whatever is cited is on record. */
export const sourcesOnRecord: WholeLaw = {
  name: "source",
  *breaches(seed) {
    for (const record of seed.records) {
      if (whatOf(record).fields["source"]?.is !== "source") continue;
      const at = filePlaceOf(record, "source");
      for (const key of textsIn(record.values["source"]))
        yield* faultsOf(seed, { field: "source", kinds: [source], key, at });
    }
  },
};
