import { meantBy } from "./citations";
import type { Named } from "./named";
import { plain } from "./nearest";
import type { Meant } from "./refused";
import { Spellings, nearestFirst } from "./spellings";
import type { StateNames } from "./state-names";
import { spellingsOf } from "./ways";

/** What the nearest names are looked for in. */
interface Neighbourhood {
  readonly all: (label: string) => readonly Named[];
  readonly keyed: (label: string, plain: string) => readonly Named[];
  readonly states: () => StateNames;
}

/** What is near to a name, for each label made when it is first asked for. */
export class Nearby {
  readonly #spellings = new Map<string, Spellings<Named>>();
  #foreign: Spellings<Named> | undefined;

  constructor(private readonly among: Neighbourhood) {}

  /** What is nearest to a name that nothing bears, each with the name that is near. */
  nearest(labels: readonly string[], name: string): Meant[] {
    const its = plain(name);
    const [symbol = its, ...symbols] = labels.includes("Resolution") ? meantBy(its) : [];
    const cited = [symbol, ...symbols].flatMap((key) => this.among.keyed("Resolution", key));
    if (cited.length > 0) return cited.map((thing) => ({ thing, spelling: plain(thing.key) }));
    const own = labels.flatMap((label) => this.#spelled(label).nearest(symbol, mostNear));
    const near = own.length === 0 && labels.includes("State") ? this.#inOtherWords(its) : own;
    return nearestFirst(near).slice(0, mostNear);
  }

  /** Things of the same kind that are called much alike, the most alike first. */
  alike(thing: Named): Named[] {
    const near = this.#spelled(thing.label).nearest(plain(thing.name), 2 * mostNear);
    return near.map((one) => one.thing).filter((one) => one !== thing);
  }

  /** States that are called nearly so in another language. */
  #inOtherWords(its: string) {
    this.#foreign ??= new Spellings(this.among.states().inOtherWords);
    return this.#foreign.nearest(its, mostNear);
  }

  #spelled(label: string): Spellings<Named> {
    const made =
      this.#spellings.get(label) ??
      new Spellings(
        this.among.all(label).flatMap((one) => spellingsOf(one).map((spelling) => [spelling, one] as const)),
      );
    this.#spellings.set(label, made);
    return made;
  }
}

/** How many names are offered in place of one that nothing bears. */
const mostNear = 3;
