import { type Cypher, cypher } from "../graph/cypher";
import { inSentence } from "../names/in-sentence";
import type { Named } from "../names/named";
import type { Word } from "../sets/where";
import { Adoption } from "./adoption";
import { SponsorRole } from "./sponsor-role";

const actors = ["State", "Coalition", "Organisation"];

/** The way from `node` to an actor that sponsored it, as `edge`. */
function pathTo({ label, key }: Named): Cypher {
  if (label === "State") return cypher`(node)<-[edge:SPONSORED]-(:State {iso3: ${key}})`;
  if (label === "Coalition") return cypher`(node)<-[edge:SPONSORED]-(:Coalition {slug: ${key}})`;
  return cypher`(node)<-[edge:SPONSORED]-(:Organisation {slug: ${key}})`;
}

/** Sponsored by an actor, who may have led or joined later. */
export const sponsoredByActor: Word<string> = {
  holds: (actor, names, at) => cypher`EXISTS { ${pathTo(names.get(actors, actor, at))} }`,
  says: (actor, names) => `were sponsored by ${inSentence(names.get(actors, actor, "sponsor"))}`,
};

/** Put forward by an actor for the others. */
export const ledBy: Word<string> = {
  holds: (actor, names, at) =>
    cypher`EXISTS { MATCH ${pathTo(names.get(actors, actor, at))} WHERE edge.role = ${SponsorRole.LEAD} }`,
  says: (actor, names) => `were led by ${inSentence(names.get(actors, actor, "lead"))}`,
};

/** Of one of some lines of texts, in any case. */
export const ofTrack: Word<string[]> = {
  holds: (tracks) =>
    cypher`coalesce(toLower(node.track) IN ${tracks.map((track) => track.trim().toLowerCase())}, false)`,
  says: (tracks) => `belong to the track ${tracks.join(" or ")}`,
};

/** Adopted in one of these ways. */
export const adoptedBy: Word<Adoption[]> = {
  holds: (ways) => cypher`coalesce(node.adoption IN ${ways}, false)`,
  says: (ways) =>
    `were adopted ${ways.map((way) => (way === Adoption.VOTE ? "by a recorded vote" : "without a vote")).join(" or ")}`,
};
