import { aNameOf, fieldsOf } from "../../fields";
import { placeOf, whatOf } from "../../../writing/record";
import { suggestionFor } from "../../suggestion";
import type { Law } from "../law";

/** A record says only what its kind has a field for. */
export const knownFields: Law = {
  name: "field",
  *breaches(seed) {
    for (const record of seed.records) {
      const known = fieldsOf(whatOf(record));
      for (const field of Object.keys(record.values)) {
        if (known[field] !== undefined) continue;
        const message = `${aNameOf(whatOf(record))} has no field "${field}".`;
        yield { at: placeOf(record, field), field, message, suggestion: suggestionFor(field, Object.keys(known)) };
      }
    }
  },
};
