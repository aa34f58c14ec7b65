import type { Field } from "../../../graph/kind";
import { type End, fieldsOf } from "../../fields";
import { filePlaceOf, textsIn, whatOf } from "../../../writing/record";
import type { RecordLaw } from "../law";

/** No text is empty, and none is longer than its field allows. */
export const textLengths: RecordLaw = {
  name: "text",
  *breaches(record) {
    const known = fieldsOf(whatOf(record));
    for (const [field, value] of Object.entries(record.values))
      for (const text of textsIn(value)) {
        const message = fault(text, known[field]);
        if (message !== undefined) yield { at: filePlaceOf(record, field), field, message };
      }
  },
};

function fault(text: string, what: Field | End | undefined): string | undefined {
  if (text.trim() === "") return "it is empty: say something or leave it out.";
  const longest = what !== undefined && "longest" in what ? what.longest : undefined;
  if (longest === undefined || text.length <= longest) return undefined;
  return `it has ${text.length} characters where ${longest} are the most: say it shorter.`;
}
