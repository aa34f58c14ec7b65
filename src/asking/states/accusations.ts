import { sequence, optional } from "../../phrases/phrase";
import type { TypedText } from "../../phrases/typed-text";
import { each, verbs } from "../../phrases/ways-told";
import { formsIn, wording } from "../../phrases/wording";
import type { Item } from "./item";

const wordsOf = (forms: readonly string[]) => wording<object>(...(forms as [string, ...string[]]));

const blaming = wordsOf(
  verbs(
    "blame|accuse|name and shame|point the finger at|point fingers at|point a finger at|call out|hold responsible/held|finger|publicly blame|openly blame|attribute attacks to|attribute cyberattacks to|attribute a cyberattack to|attribute an attack to|attribute incidents to|attribute cyber operations to|attribute an incident to",
  ),
);
const somebody = wordsOf(
  formsIn(
    "another state|another country|another government|other states|other countries|a state|a country|a government|somebody|someone|anybody|anyone|others|a foreign state|a foreign government|foreign governments|foreign states|another member state|state actors|specific states|specific countries|states by name|each other|one another",
  ),
);
const attack = optional(
  sequence<object>(
    wordsOf(formsIn("for|of|over|of being behind|for being behind")),
    optional(wordsOf(formsIn("a|an|the|any|some|its|their|carrying out|conducting|launching"))),
    wordsOf(
      each(
        "|cyber|malicious cyber|state-sponsored|malicious",
        "hack|hacks|hacking|cyberattack|cyberattacks|cyber attack|cyber attacks|attack|attacks|incident|incidents|operation|operations|activity|activities|intrusion|intrusions|espionage|breach|breaches|data theft|hacking campaign|campaign|campaigns",
      ),
    ),
  ),
);

/** Who is on record that it named who was behind an incident: `blamed another state for a hack`. Whom it named is told to be left out. */
export const accusations = (typed: TypedText, at: number): Item[] =>
  typed.lexicon.names.find(["Topic"], "attribution") === undefined
    ? []
    : blaming.hear(typed, at).flatMap(({ end: from }) => {
        const named = typed.lexicon
          .starting(typed, from)
          .filter(({ thing, cost }) => thing.label === "State" && cost < 0.5)
          .map(({ end }) => ({ end, between: [{ at: from, end }] }));
        const whom = [...somebody.hear(typed, from).map(({ end }) => ({ end, between: [] })), ...named];
        return whom.flatMap(({ end: behind, between }) =>
          attack.hear(typed, behind).map(({ end }): Item => {
            const place = { at, end, cost: 1.2 + between.length };
            const value = { topic: "attribution", stance: ["SUPPORT"] };
            return { is: "clause", ways: [{ word: "position", value, ...place }], between, ...place };
          }),
        );
      });
