import { cypher } from "../graph/cypher";
import { inSentence } from "../names/in-sentence";
import { thingNamed } from "../phrases/values";
import { listOf, truth } from "../phrases/wording";
import { type Word, spoken, spokenAs } from "../sets/where";

/** One of these, by any usual name. */
export const bySymbol: Word<string[]> = {
  holds: (symbols, names, at) =>
    cypher`node.symbol IN ${symbols.map((symbol) => names.get(["Resolution"], symbol, at).key)}`,
  ...spokenAs(["are"], listOf(thingNamed(["Resolution"], ({ key }) => key))),
};

/** About a topic, or with a paragraph that mentions it. */
export const aboutTopic: Word<string> = {
  holds: (topic, names, at) => {
    const { key } = names.get(["Topic"], topic, at);
    return cypher`(EXISTS { (node)-[:BEARS_ON]->(:Topic {slug: ${key}}) }
        OR EXISTS { (node)<-[:PART_OF]-(:Paragraph)-[:MENTIONS]->(:Topic {slug: ${key}}) })`;
  },
  ...spokenAs(
    ["are about or mention", "are about", "mention"],
    thingNamed(["Topic"], ({ name }) => name),
  ),
};

/** Read whole for a topic. */
export const readForTopic: Word<string> = {
  holds: (topic, names, at) =>
    cypher`EXISTS { (node)-[:READ_FOR]->(:Topic {slug: ${names.get(["Topic"], topic, at).key}}) }`,
  ...spokenAs(
    ["were read whole for"],
    thingNamed(["Topic"], ({ name }) => name),
  ),
};

/** Part of a process. */
export const ofProcess: Word<string> = {
  holds: (process, names, at) =>
    cypher`EXISTS { (node)-[:OF]->(:Process {slug: ${names.get(["Process"], process, at).key}}) }`,
  ...spokenAs(["belong to"], thingNamed(["Process"], inSentence)),
};

/** With a whole roll in plenary on record, or without one. */
export const withRecord: Word<boolean> = {
  holds: (recorded) =>
    cypher`EXISTS { (node)<-[:ON]-(:RollCall {final: true, body: "PLENARY", roll: "COMPLETE"}) } = ${recorded}`,
  ...spoken(truth(["have a roll call on record"], ["have no roll call on record"])),
};
