import { type Cypher, cypher } from "../graph/cypher";
import type { Named } from "../names/named";
import type { Word } from "../sets/where";
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
  says: (actor, names) => `were sponsored by ${names.get(actors, actor, "sponsor").name}`,
};

/** Put forward by an actor for the others. */
export const ledBy: Word<string> = {
  holds: (actor, names, at) =>
    cypher`EXISTS { MATCH ${pathTo(names.get(actors, actor, at))} WHERE edge.role = ${SponsorRole.LEAD} }`,
  says: (actor, names) => `were led by ${names.get(actors, actor, "lead").name}`,
};

/** Of one of some lines of texts, in any case. */
export const ofTrack: Word<string[]> = {
  holds: (tracks) =>
    cypher`coalesce(toLower(node.track) IN ${tracks.map((track) => track.trim().toLowerCase())}, false)`,
  says: (tracks) => `belong to the track ${tracks.join(" or ")}`,
};
