import { aNameOf, fieldsOf } from "../../fields";
import { filePlaceOf, whatOf } from "../../../writing/record";
import { suggestionFor } from "../../suggestion";
import type { RecordLaw } from "../law";

/** A record says only what its kind has a field for. */
export const knownFields: RecordLaw = {
  name: "field",
  *breaches(record) {
    const known = fieldsOf(whatOf(record));
    for (const field of Object.keys(record.values)) {
      if (known[field] !== undefined) continue;
      const message = `${aNameOf(whatOf(record))} has no field "${field}".`;
      yield { at: filePlaceOf(record, field), field, message, suggestion: suggestionFor(field, Object.keys(known)) };
    }
  },
};
