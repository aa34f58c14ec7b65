import { BadQuestion } from "../errors";
import { today } from "../dates/today";
import { cypher } from "../graph/cypher";
import { Pending } from "../graph/pending";
import type { Names } from "../names/names";
import { type HeldOnNorm, heldOnNorms } from "../norms/held-input";
import { circumstances } from "../positions/evidence-asked";
import { PositionWhere } from "../positions/position.where";
import { all } from "../sets/set";
import { sidesInWords } from "../statements/subject.words";
import { subjectsGiven } from "../statements/subjects-given";
import { type Question, membersOf, questionOf } from "./question";
import type { StateWhere } from "./state.where";
import { withinSentence } from "./states-within";

/** Who is asked for, of one norm: those who took such a position on it. */
function holdersOf(norm: string, { position, actors, throughTopics }: HeldOnNorm, names: Names, at: string): Question {
  const asked = { ...(position as PositionWhere | undefined), norm, throughTopics: throughTopics ?? null };
  const took = questionOf({ position: asked }, names, at);
  return actors === undefined ? took : all(took, questionOf(actors as StateWhere, names, `${at}.actors`));
}

heldOnNorms.tell({
  input: () => PositionWhere,
  word: {
    holds: (asked, names, argument) => {
      const at = argument.replace(/\.held$/, "");
      const position = (asked.position ?? {}) as PositionWhere;
      const [named] = subjectsGiven(position);
      if (named !== undefined || (position.includeNarrower ?? false))
        throw new BadQuestion(
          `${at}.position: leave ${named?.field ?? "includeNarrower"} out; the subject is the norm itself, and with throughTopics its topics.`,
          `${at}.position`,
        );
      if (asked.position === undefined && asked.actors === undefined)
        throw new BadQuestion(
          `${at}.throughTopics: say which position, or whose, is asked for; write position: {} for any.`,
          `${at}.throughTopics`,
        );
      const reaching = { ...asked, throughTopics: asked.throughTopics ?? position.throughTopics ?? false };
      const each = names.all("Norm").map(({ key }) => ({ key, holders: holdersOf(key, reaching, names, at) }));
      const codes = new Pending(`norms held ${today()} ${JSON.stringify(reaching)}`, async (reading) => {
        const sets = await Promise.all(each.map(({ holders }) => membersOf(reading, holders)));
        return each.flatMap(({ key }, index) => (sets[index] === 0n ? [] : [key]));
      });
      return cypher`node.code IN ${codes}`;
    },
    says: ({ position, actors, throughTopics }, names) => {
      const where = (position ?? {}) as PositionWhere;
      const who = actors === undefined ? "any state" : withinSentence(questionOf(actors, names, "actors"));
      const reaches = throughTopics === true || where.throughTopics === true;
      const name = `them${reaches ? " or a topic that they concern" : ""}`;
      const took = sidesInWords(where.stance ?? [], { name, threat: false, supporting: null, opposing: null }, "past");
      return `are such that ${who} ${took}${circumstances(where, names)}`;
    },
  },
});
