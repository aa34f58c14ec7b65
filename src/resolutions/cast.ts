import { Choice } from "./choice";

/** The states of a roll call by what they did, each list in order of code. */
export type Cast = ReadonlyMap<Choice, readonly string[]>;

/**
 * A roll call in one text, `YES:ARC;NO:SYL`: what the edges say, kept beside them. To read it takes a hundredth of the time of reading
 * as many edges, so whoever compares all votes of all states reads this.
 */
export function castIn(votes: Iterable<{ readonly state: string; readonly choice: Choice }>): string {
  const chosen = new Map<Choice, string[]>();
  for (const { state, choice } of votes) {
    const same = chosen.get(choice);
    if (same === undefined) chosen.set(choice, [state]);
    else same.push(state);
  }
  return Object.values(Choice)
    .flatMap((choice) => (chosen.has(choice) ? [`${choice}:${(chosen.get(choice) ?? []).sort().join("")}`] : []))
    .join(";");
}

/** What such a text says; of none, nobody. */
export function castOf(text: string | null | undefined): Cast {
  const parts = (text ?? "").split(";").filter((part) => part !== "");
  return new Map(
    parts.map((part) => {
      const [choice = "", codes = ""] = part.split(":");
      return [choice as Choice, codes.match(/.{3}/g) ?? []];
    }),
  );
}
