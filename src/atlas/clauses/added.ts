import { type Address, given } from "../address";
import type { AskedWhere } from "./alternatives";

/** What may be added to a question by the form beneath it: the word by which its address says so, and what it asks of whatever was chosen. */
const additions: Readonly<Record<string, (chosen: string) => AskedWhere>> = {
  supported: (topic) => ({ position: { topic, stance: ["SUPPORT"] } }),
  opposed: (topic) => ({ position: { topic, stance: ["OPPOSE"] } }),
  silent: (topic) => ({ silentOn: { topic } }),
  yes: (resolution) => ({ voted: { resolution, choice: ["YES"] } }),
  no: (resolution) => ({ voted: { resolution, choice: ["NO"] } }),
  abstained: (resolution) => ({ voted: { resolution, choice: ["ABSTAIN"] } }),
  sponsored: (resolution) => ({ sponsored: { resolution } }),
  member: (coalition) => ({ memberOf: { coalition } }),
};

/** What the address adds to its question: `did=opposed&on=spyware`, with `join=not` turned round; undefined where it adds nothing. */
export function addedIn(address: Address): AskedWhere | undefined {
  const [did, on] = [given(address, "did"), given(address, "on")];
  const clause = did === undefined || on === undefined ? undefined : additions[did]?.(on);
  if (clause === undefined) return undefined;
  return given(address, "join") === "not" ? { not: clause } : clause;
}

/** A group of what may be added: its title, its verbs as the address and as a reader says them, and of which list it is chosen. */
export interface Addition {
  readonly title: string;
  readonly verbs: Readonly<Record<string, string>>;
  readonly from: "topics" | "resolutions" | "coalitions";
}

/** Everything that may be added. */
export const groupsOfAdditions: readonly Addition[] = [
  {
    title: "a side on a topic",
    verbs: { supported: "supported", opposed: "opposed", silent: "have no recorded position on" },
    from: "topics",
  },
  {
    title: "a vote",
    verbs: { yes: "voted yes on", no: "voted no on", abstained: "abstained on", sponsored: "sponsored" },
    from: "resolutions",
  },
  { title: "a coalition", verbs: { member: "belong to" }, from: "coalitions" },
];
