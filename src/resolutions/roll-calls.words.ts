import { cypher } from "../graph/cypher";
import { holdsWords } from "../sets/full-text";
import type { Word } from "../sets/where";
import { hasSubject, isOpposedBy } from "./roll-call-asked.words";
import { isOfTrack } from "./resolution.words";
import type { VoteResult } from "./roll-held";

const listed = (values: readonly string[]): string => values.join(" or ");

/** One of some, by id. */
export const ofRollCalls: Word<string[]> = {
  holds: (ids) => cypher`node.id IN ${ids.map((id) => id.replace(/^RollCall:/, ""))}`,
  says: (ids) => `are ${listed(ids)}`,
};

/** On one of these texts, whole or in part. */
export const onText: Word<string[]> = {
  holds: (symbols, names, argument) =>
    cypher`coalesce(node.resolutionKey IN ${symbols.map((symbol) => names.get(["Resolution"], symbol, argument).key)}, false)`,
  says: (symbols) => `were on ${listed(symbols)}`,
};

/** On a text that is about a topic, or of which a paragraph mentions it. */
export const onTopic: Word<string> = {
  holds: (topic, names, argument) => {
    const { key } = names.get(["Topic"], topic, argument);
    return cypher`EXISTS {
      MATCH (node)-[:ON]->(text:Resolution)
      WHERE EXISTS { (text)-[:BEARS_ON]->(:Topic {slug: ${key}}) }
        OR EXISTS { (text)<-[:PART_OF]-(:Paragraph)-[:MENTIONS]->(:Topic {slug: ${key}}) }
    }`;
  },
  says: (topic, names) => `were on texts about ${names.get(["Topic"], topic, "topic").name}`,
};

/** On a text of one of some lines, in any case. */
export const onTrack: Word<string[]> = {
  holds: (tracks) => cypher`EXISTS {
    MATCH (node)-[:ON]->(text:Resolution)
    WHERE ${isOfTrack(cypher`text`, tracks)}
  }`,
  says: (tracks) => `were on texts of the track ${listed(tracks)}`,
};

/** On what has a symbol, or has none. */
export const withSymbol: Word<boolean> = {
  holds: (has) => cypher`(node.resolutionKey IS NOT NULL) = ${has}`,
  says: (has) => (has ? "were on a text with a symbol" : "were on a text without a symbol"),
};

/** Known to have come out so. */
export const ofResult: Word<VoteResult[]> = {
  holds: (results) => cypher`coalesce(node.result IN ${results}, false)`,
  says: (results) => `ended with what was put to the vote being ${listed(results).toLowerCase()}`,
};

/** Of one of these sessions: as the dataset writes it, or, where none is written, by the symbol of the text. */
export const ofSession: Word<string[]> = {
  holds: (sessions) =>
    cypher`coalesce(coalesce(node.session, split(node.resolutionKey, "/")[2]) IN ${sessions.map((one) => one.trim())}, false)`,
  says: (sessions) => `were taken in session ${listed(sessions)}`,
};

/** With one of these subjects in an imported dataset. */
export const withSubject: Word<string[]> = {
  holds: (subjects) => hasSubject(cypher`node`, subjects),
  says: (subjects) => `have the subject ${listed(subjects.map((one) => `"${one}"`))}`,
};

/** At least so many in a hundred said no. */
export const opposedInPart: Word<number> = {
  holds: (percent, _names, argument) => isOpposedBy(cypher`node`, percent, argument),
  says: (percent) => `had at least ${percent} in a hundred voting no`,
};

/** With these words in what was voted on, or in the title of its resolution. */
export const speakingOf: Word<string> = {
  holds: (text, _names, argument) =>
    holdsWords(
      text,
      cypher`(coalesce(node.folded, "") + " " + coalesce(head(COLLECT { MATCH (node)-[:ON]->(text:Resolution) RETURN text.folded }), ""))`,
      argument,
    ),
  says: (text) => `speak of "${text.replaceAll('"', "'")}"`,
};
