import { citedIn, unrevised, withoutAddress } from "./citations";
import { collapsed } from "./folded";
import type { Named } from "./named";
import { plain } from "./nearest";
import type { StateNames } from "./state-names";

/** What a reading is made with: what bears a plain name or key of a label as it stands, and what is known of states. */
export interface Bearers {
  readonly borne: (label: string, plain: string) => readonly Named[];
  readonly states: () => StateNames;
}

/** What a name means of a label by the rules of how such things are named, where nothing bears it as it stands. */
export function readBy(label: string, name: string, known: Bearers): readonly Named[] {
  const its = plain(name);
  const together = collapsed(its);
  const found = together === its ? [] : known.borne(label, together);
  if (found.length > 0) return found;
  switch (label) {
    case "State":
      // Spreadsheets take the noughts from the beginning of a code of three figures.
      return /^\d{1,2}$/.test(its) ? known.borne(label, its.padStart(3, "0")) : known.states().read(name);
    case "Resolution":
      return [...citedIn(its), unrevised(withoutAddress(its))].flatMap((way) => known.borne(label, way));
    case "Report":
      return known.borne(label, withoutAddress(its));
    default:
      return [];
  }
}
