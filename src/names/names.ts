import type { Reading } from "../graph/reading";
import { groupedBy } from "../groups";
import { type Named, everythingNamed, isNamed } from "./named";
import { plain } from "./nearest";
import { ambiguous, longest, tooLong, unknown } from "./refused";
import { Spellings, nearestFirst } from "./spellings";

/** Everything that a question may name, by every usual spelling, at one revision. */
export class Names {
  readonly #byKey: ReadonlyMap<string, Named>;
  readonly #bySpelling: ReadonlyMap<string, readonly Named[]>;
  readonly #byLabel: ReadonlyMap<string, readonly Named[]>;
  /** Made for a label when a name is first not found there. */
  readonly #spellings = new Map<string, Spellings<Named>>();

  constructor(all: readonly Named[]) {
    this.#byKey = new Map(all.map((named) => [`${named.label}:${plain(named.key)}`, named]));
    this.#byLabel = groupedBy(all, ({ label }) => label);
    const spelled = all.flatMap((named) =>
      namesIn(named).map((spelling) => ({ named, spelling: `${named.label}:${spelling}` })),
    );
    const groups = groupedBy(spelled, ({ spelling }) => spelling);
    this.#bySpelling = new Map([...groups].map(([spelling, same]) => [spelling, same.map(({ named }) => named)]));
  }

  /** All things of a kind. */
  all(label: string): readonly Named[] {
    return this.#byLabel.get(label) ?? [];
  }

  /** Everything that bears this name or key, of whatever kind. */
  called(spelling: string): readonly Named[] {
    const its = plain(spelling);
    const called = [...this.#byLabel.keys()].flatMap((label) => {
      const byKey = this.#byKey.get(`${label}:${its}`);
      return [...(byKey === undefined ? [] : [byKey]), ...(this.#bySpelling.get(`${label}:${its}`) ?? [])];
    });
    return [...new Set(called)];
  }

  /** A topic and all below it, by their slugs. */
  under(topic: string): Set<string> {
    const below = new Set([topic]);
    // A set grows while it is walked, so what is found is walked too.
    for (const one of below)
      for (const { key, broader } of this.all("Topic")) if (broader.includes(one)) below.add(key);
    return below;
  }

  /** The thing of one of these kinds that bears the name, or undefined; the name may also be the global id. Throws AmbiguousName where several do. */
  find(labels: readonly string[], name: string, argument?: string): Named | undefined {
    for (const label of labels) {
      const key = name.startsWith(`${label}:`) ? name.slice(label.length + 1) : name;
      const byKey = this.#byKey.get(`${label}:${plain(key)}`);
      if (byKey !== undefined) return byKey;
    }
    const found = labels.flatMap((label) => this.#bySpelling.get(`${label}:${plain(name)}`) ?? []);
    if (found.length > 1) throw ambiguous(name, found, this, argument);
    return found[0];
  }

  /** The thing of one of these kinds that bears the name. Throws UnknownName, with the nearest names, where none does. */
  get(labels: readonly string[], name: string, argument: string): Named {
    const found = this.find(labels, name, argument);
    if (found !== undefined) return found;
    if (name.length > longest) throw tooLong(name, argument);
    const near = labels.flatMap((label) => this.#spelled(label).nearest(plain(name), mostNear));
    const things = nearestFirst(near).map(({ thing }) => thing);
    throw unknown(labels, name, things.slice(0, mostNear), this, argument);
  }

  #spelled(label: string): Spellings<Named> {
    const made =
      this.#spellings.get(label) ??
      new Spellings(this.all(label).flatMap((one) => spellingsOf(one).map((spelling) => [spelling, one] as const)));
    this.#spellings.set(label, made);
    return made;
  }
}

/** Every name of a thing, plain. */
const namesIn = (named: Named): string[] => [...new Set([named.name, ...named.aliases, ...letters(named)].map(plain))];

/** Every way to write a thing, plain. */
const spellingsOf = (named: Named): string[] => [...new Set([plain(named.key), ...namesIn(named)])];

/** How many names are offered in place of one that nothing bears. */
const mostNear = 3;

/** What may stand before the letter of a norm. */
const beforeLetter = [
  "N-",
  "norm ",
  "UN norm ",
  "13",
  "13 ",
  "norm 13 ",
  "para 13 ",
  "paragraph 13 ",
  "A/70/174 para 13 ",
  "A/70/174 paragraph 13 ",
];

/** A norm goes by its letter in paragraph 13 of A/70/174, written in many ways; anything else has only its names. */
const letters = ({ label, key }: Named): string[] =>
  label === "Norm" ? beforeLetter.map((before) => before + key) : [];

/** The directory of this revision. */
export function namesOf(reading: Reading): Promise<Names> {
  const on = [...reading.kinds.filter(isNamed).map(({ label }) => label), "BROADER"];
  return reading.kept.get("names", async () => new Names(await everythingNamed(reading)), on);
}
