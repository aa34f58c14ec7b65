import { figure } from "../../src/figures/figure.kind";
import { meeting } from "../../src/meetings/meeting.kind";
import type { Seed } from "../../src/seed/seed";
import { state } from "../../src/states/state.kind";
import { statement, takes } from "../../src/statements/statement.kind";
import { labelledKey, textIn, textsIn } from "../../src/writing/record";
import type { SeedLaw } from "./seed-laws";

/** What stands for something said before, which a reader of one row has not read. */
const pointsBack =
  /\b(the (convention|attack|charges|meeting|initiative)\b(?! (of|on|that|for|in|aimed)\b)|such access|the same$)/i;
/** What tells in the same sentence which one is meant. */
const namedBefore = /\b(Convention|Initiative)\b/;

const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh".split(" ");

/** The sessions of any body that bear this number. */
const sessionsOf = (seed: Seed, ordinal: string) =>
  seed
    .nodesOf(meeting)
    .filter((one) => new RegExp(`, ${ordinal} (substantive )?session`).test(textIn(one, "name") ?? ""));

/** What no words of our own seed may do: each was once read as something else than was meant. It gives those that do. */
export const wordLaws: Readonly<Record<string, SeedLaw>> = {
  "points at nothing that the same sentence does not name": (seed) =>
    seed
      .tiesOf(takes)
      .filter((tie) => {
        const said = (textIn(tie, "summary") ?? "").replace(/\.$/, "");
        const back = pointsBack.exec(said);
        return back !== null && !namedBefore.test(said.slice(0, back.index));
      })
      .map((tie) => textIn(tie, "id") ?? ""),

  "gives nobody words of its own in a text that several signed": (seed) => {
    const signed = new Set(seed.nodesOf(statement).map((one) => textIn(one, "heading") ?? ""));
    return seed
      .nodesOf(statement)
      .filter(({ links }) =>
        links.some(({ field, kinds, key }) => field === "actor" && kinds.includes(state) && /^[A-Z]{3}$/.test(key)),
      )
      .filter((one) => signed.has(textIn(one, "venue") ?? "-"))
      .map(labelledKey);
  },

  "repeats no totals of a roll call as a figure": (seed) =>
    seed
      .nodesOf(figure)
      .filter((one) => /^\d{1,3}-\d{1,3}-\d{1,3}$/.test(textIn(one, "value") ?? ""))
      .map(labelledKey),

  "gives a number of a session to each body that has a session of it, or to none": (seed) =>
    ordinals.flatMap((ordinal) => {
      const sessions = sessionsOf(seed, ordinal);
      const called = sessions.filter((one) => textsIn(one.values["aliases"]).includes(`${ordinal} session`));
      return called.length === 0 || called.length === sessions.length ? [] : [ordinal];
    }),
};
