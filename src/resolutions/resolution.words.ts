import { type Cypher, cypher } from "../graph/cypher";
import { inSentence } from "../names/in-sentence";
import type { Named } from "../names/named";
import { field, sequence } from "../phrases/phrase";
import { asTyped, mapped, thingNamed } from "../phrases/values";
import { type Forms, choice, listOf, wording } from "../phrases/wording";
import { type Word, spoken, spokenAs } from "../sets/where";
import type { Adoption, ResolutionKind } from "./adoption";
import { inFinalVote } from "./roll-call-asked.words";
import type { RollHeld } from "./roll-held";
import { SponsorRole } from "./sponsor-role";

const actors = ["State", "Coalition", "Organisation"];

/** The way from `node` to an actor that sponsored it, as `sponsorship`: `edge` is that of the list. */
function pathTo({ label, key }: Named): Cypher {
  if (label === "State") return cypher`(node)<-[sponsorship:SPONSORED]-(:State {iso3: ${key}})`;
  if (label === "Coalition") return cypher`(node)<-[sponsorship:SPONSORED]-(:Coalition {slug: ${key}})`;
  return cypher`(node)<-[sponsorship:SPONSORED]-(:Organisation {slug: ${key}})`;
}

/** Sponsored by an actor, who may have led or joined later. */
export const sponsoredByActor: Word<string> = {
  holds: (actor, names, at) => cypher`EXISTS { ${pathTo(names.get(actors, actor, at))} }`,
  ...spokenAs(["were sponsored by", "were co-sponsored by", "were tabled by"], thingNamed(actors, inSentence)),
};

/** Put forward by an actor for the others. */
export const ledBy: Word<string> = {
  holds: (actor, names, at) =>
    cypher`EXISTS { MATCH ${pathTo(names.get(actors, actor, at))} WHERE sponsorship.role = ${SponsorRole.LEAD} }`,
  ...spokenAs(["were led by", "were put forward by"], thingNamed(actors, inSentence)),
};

/** Whether a text belongs to one of some lines of texts, in any case. */
export const isOfTrack = (text: Cypher, tracks: readonly string[]): Cypher =>
  cypher`coalesce(toLower(${text}.track) IN ${tracks.map((track) => track.trim().toLowerCase())}, false)`;

/** Of one of some lines of texts, in any case. */
export const ofTrack: Word<string[]> = {
  holds: (tracks) => isOfTrack(cypher`node`, tracks),
  ...spokenAs(["belong to the track"], listOf(asTyped(3))),
};

const ways: Forms<Adoption> = {
  VOTE: ["by a recorded vote", "by a vote"],
  WITHOUT_VOTE: ["without a vote", "by consensus"],
  NOT_SAID: ["in a way that is not on record"],
  REJECTED: ["not at all"],
};

/** Adopted in one of these ways. */
export const adoptedBy: Word<Adoption[]> = {
  holds: (adoptions) => cypher`coalesce(node.adoption IN ${adoptions}, false)`,
  ...spokenAs(["were adopted"], listOf(choice(ways))),
};

const kinds: Forms<ResolutionKind> = {
  RESOLUTION: ["resolutions"],
  DECISION: ["decisions"],
  VOTED_TEXT: ["texts that were voted on"],
};

/** Resolutions, or decisions. */
export const ofKind: Word<ResolutionKind[]> = {
  holds: (given) => cypher`node.kind IN ${given}`,
  ...spokenAs(["are"], listOf(choice(kinds))),
};

const rolls: Forms<RollHeld> = { COMPLETE: ["complete"], PARTIAL: ["partial"], TOTALS: ["totals"] };
const inPlenary = sequence<{ rolls: RollHeld[] }>(
  wording("have a"),
  field("rolls", listOf(choice(rolls))),
  wording("roll call in plenary"),
);

/** So much of the vote in plenary is on record. */
export const withRoll: Word<RollHeld[]> = {
  holds: (given) => inFinalVote((vote) => cypher`${vote}.roll IN ${given}`),
  ...spoken(
    mapped(
      inPlenary,
      ({ rolls: given }) => given,
      (given) => ({ rolls: given }),
    ),
  ),
};
