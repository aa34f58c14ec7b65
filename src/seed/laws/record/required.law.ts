import { aNameOf, fieldsOf } from "../../fields";
import { isNode, whatOf } from "../../../writing/record";
import type { RecordLaw } from "../law";

/** What a kind cannot be without is said. Its sources are the matter of another law. */
export const required: RecordLaw = {
  name: "required",
  *breaches(record) {
    for (const [field, what] of Object.entries(fieldsOf(whatOf(record)))) {
      if (!("required" in what) || !what.required || what.is === "source" || what.is === "locator") continue;
      const said = field in record.values || (isNode(record) && record.links.some((link) => link.field === field));
      if (!said) yield { at: record.at, field, message: `${aNameOf(whatOf(record))} must say it: ${what.about}` };
    }
  },
};
