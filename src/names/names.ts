import type { Reading } from "../graph/reading";
import { groupedBy } from "../groups";
import { type Named, everythingNamed, isNamed, tiesOfNamed } from "./named";
import { Nearby } from "./nearby";
import { plain } from "./nearest";
import { type Meant, ambiguous, longest, tooLong, unknown } from "./refused";
import { type Bearers, readBy } from "./readings";
import { StateNames } from "./state-names";
import { namesIn } from "./ways";

/** Everything that a question may name, by every usual spelling, at one revision. */
export class Names {
  readonly #byKey: ReadonlyMap<string, Named>;
  readonly #bySpelling: ReadonlyMap<string, readonly Named[]>;
  readonly #byLabel: ReadonlyMap<string, readonly Named[]>;
  #states: StateNames | undefined;

  readonly #known: Bearers = {
    borne: (label, its) => this.#borne(label, its),
    states: () => (this.#states ??= new StateNames(this.all("State"))),
  };

  readonly #nearby = new Nearby({
    all: (label) => this.all(label),
    keyed: (label, its) => this.#keyed(label, its),
    states: this.#known.states,
  });

  constructor(all: readonly Named[]) {
    this.#byKey = new Map(all.map((named) => [`${named.label}:${plain(named.key)}`, named]));
    this.#byLabel = groupedBy(all, ({ label }) => label);
    const spelled = all.flatMap((named) =>
      namesIn(named).map((spelling) => ({ named, spelling: `${named.label}:${spelling}` })),
    );
    const groups = groupedBy(spelled, ({ spelling }) => spelling);
    this.#bySpelling = new Map([...groups].map(([spelling, same]) => [spelling, same.map(({ named }) => named)]));
  }

  /** The kinds of what has a name. */
  get labels(): readonly string[] {
    return [...this.#byLabel.keys()];
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
      const byName = this.#bySpelling.get(`${label}:${its}`) ?? [];
      return byKey === undefined && byName.length === 0
        ? readBy(label, spelling, this.#known)
        : [...(byKey === undefined ? [] : [byKey]), ...byName];
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
    const found = this.meant(labels, name);
    if (found.length > 1) throw ambiguous(labels, name, found, this, argument);
    return found[0];
  }

  /** The thing of one of these kinds that bears the name. Throws UnknownName, with the nearest names, where none does. */
  get(labels: readonly string[], name: string, argument: string): Named {
    const found = this.find(labels, name, argument);
    if (found !== undefined) return found;
    if (name.length > longest) throw tooLong(name, argument);
    const elsewhere = this.called(name).filter(({ label }) => !labels.includes(label));
    throw unknown(labels, name, { near: this.#nearby.nearest(labels, name), elsewhere }, this, argument);
  }

  /** What is nearest to a name that nothing bears, the nearest first, each with the name that is near. */
  near(labels: readonly string[], name: string): readonly Meant[] {
    return this.#nearby.nearest(labels, name);
  }

  /** The key of a thing, or its global id where the key alone may mean another thing of these kinds. */
  written(thing: Named, labels: readonly string[]): string {
    const [only, ...more] = labels.includes(thing.label) ? this.meant(labels, thing.key) : [thing];
    return only === thing && more.length === 0 ? thing.key : `${thing.label}:${thing.key}`;
  }

  /** The coalitions with a roll or a rule whose names are nearest to that of one that has neither. */
  rolled(coalition: Named): Named[] {
    return this.#nearby.alike(coalition).filter(({ hasRoll, definition }) => hasRoll || definition !== null);
  }

  /**
   * What a name may mean of these kinds, one thing where it is a good name: what bears it as it stands, or else by rule. What is printed
   * so is always meant, whatever has it for another name.
   */
  meant(labels: readonly string[], name: string): readonly Named[] {
    const label = labels.find((one) => name.startsWith(`${one}:`));
    const byId = label === undefined ? [] : this.#keyed(label, plain(name.slice(label.length + 1)));
    if (byId.length > 0) return byId;
    const its = plain(name);
    const found = [...new Set(labels.flatMap((one) => this.#borne(one, its)))];
    const printed = found.length > 1 ? found.filter((one) => plain(one.name) === its) : [];
    if (printed.length === 1) return printed;
    if (found.length > 0 || name.length > longest) return found;
    return [...new Set(labels.flatMap((one) => readBy(one, name, this.#known)))];
  }

  /** What of a label has this key, plain, or else bears this name. */
  #borne(label: string, its: string): readonly Named[] {
    const byKey = this.#keyed(label, its);
    return byKey.length > 0 ? byKey : (this.#bySpelling.get(`${label}:${its}`) ?? []);
  }

  #keyed(label: string, its: string): readonly Named[] {
    const byKey = this.#byKey.get(`${label}:${its}`);
    return byKey === undefined ? [] : [byKey];
  }
}

/** The directory of this revision. */
export function namesOf(reading: Reading): Promise<Names> {
  const on = [...reading.kinds.filter(isNamed).map(({ label }) => label), ...tiesOfNamed];
  return reading.kept.get("names", async () => new Names(await everythingNamed(reading)), on);
}
