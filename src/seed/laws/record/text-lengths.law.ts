import { type Field, isTie } from "../../../graph/kind";
import { type End, fieldsOf } from "../../fields";
import { filePlaceOf, textsIn, whatOf } from "../../../writing/record";
import type { RecordLaw } from "../law";

/** No text is empty, and none is longer than its field allows. */
export const textLengths: RecordLaw = {
  name: "text",
  *breaches(record) {
    const what = whatOf(record);
    const known = fieldsOf(what);
    const names = isTie(what) ? what.key : [what.key, ...(what.names ?? [])];
    for (const [field, value] of Object.entries(record.values))
      for (const text of textsIn(value)) {
        const message = fault(text, longestOf(known[field], names.includes(field)));
        if (message !== undefined) yield { at: filePlaceOf(record, field), field, message };
      }
  },
};

/** What a field allows that does not say it: far less than the 8 kB that an index of Neo4j takes, and a name no more than can be asked for. */
const usual = { name: 300, text: 2_000 };

const longestOf = (what: Field | End | undefined, isName: boolean): number =>
  (what !== undefined && "longest" in what ? what.longest : undefined) ?? (isName ? usual.name : usual.text);

function fault(text: string, longest: number): string | undefined {
  if (text.trim() === "") return "it is empty: say something or leave it out.";
  if (text.length <= longest) return undefined;
  return `it has ${text.length} characters where ${longest} are the most: say it shorter.`;
}
