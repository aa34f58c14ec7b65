import { oneOf } from "../figures";

/** The simplest questions on states, with what each asks of the graph. */
type Atom =
  | { readonly voted: { readonly resolution: string; readonly choice: string } }
  | { readonly sponsored: { readonly resolution: string } }
  | { readonly memberOf: { readonly coalition: string } }
  | { readonly spoke: { readonly topic: string; readonly stance: string; readonly year: number } }
  | { readonly region: string };

/** A question on states, as a client writes it. */
export type Asked =
  Atom | { readonly and: readonly Asked[] } | { readonly or: readonly Asked[] } | { readonly not: Asked };

/** What the graph has that questions can name. */
export interface Named {
  readonly resolutions: readonly string[];
  readonly coalitions: readonly string[];
  readonly topics: readonly string[];
}

const choices = ["YES", "NO", "ABSTAIN"];
const stances = ["SUPPORT", "OPPOSE", "NEUTRAL"];
const regions = [
  "AFRICAN",
  "ASIA_PACIFIC",
  "EASTERN_EUROPEAN",
  "LATIN_AMERICAN_AND_CARIBBEAN",
  "WESTERN_EUROPEAN_AND_OTHERS",
];

function atom(random: () => number, { resolutions, coalitions, topics }: Named): Atom {
  switch (oneOf(random, ["voted", "voted", "sponsored", "memberOf", "spoke", "spoke", "region"])) {
    case "voted":
      return { voted: { resolution: oneOf(random, resolutions), choice: oneOf(random, choices) } };
    case "sponsored":
      return { sponsored: { resolution: oneOf(random, resolutions) } };
    case "memberOf":
      return { memberOf: { coalition: oneOf(random, coalitions) } };
    case "spoke": {
      const year = 2019 + Math.floor(random() * 7);
      return { spoke: { topic: oneOf(random, topics), stance: oneOf(random, stances), year } };
    }
    default:
      return { region: oneOf(random, regions) };
  }
}

/** A question by chance, whose conditions stand at most `depth` deep in each other. */
function randomQuestion(random: () => number, named: Named, depth = 3): Asked {
  const part = () => randomQuestion(random, named, depth - 1);
  const kind = depth === 0 ? 0 : Math.floor(random() * 5);
  if (kind <= 1) return atom(random, named);
  if (kind === 2) return { not: part() };
  return kind === 3 ? { and: [part(), part()] } : { or: [part(), part()] };
}

/** The same, in which conditions are joined at all. */
export function joinedQuestion(random: () => number, named: Named): Asked {
  const parts = [randomQuestion(random, named, 2), randomQuestion(random, named, 2)];
  return random() < 0.5 ? { and: parts } : { or: parts };
}
