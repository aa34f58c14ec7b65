import { AmbiguousName, UnknownName } from "../errors";
import { foundAt } from "../lookup";
import type { Directory, Named } from "./named";
import { plain } from "./nearest";

/** What is offered in place of a name: the key to write, and what it leads to. */
export interface Offered {
  readonly key: string;
  readonly what: string;
  /** Whether it has a name beside its key; without one, `what` is only its kind. */
  readonly named: boolean;
}

/** The refusal of a name that nothing of these kinds bears; `near` are those that may have been meant. */
export function unknown(
  labels: readonly string[],
  name: string,
  near: readonly Named[],
  names: Directory,
  argument: string,
): UnknownName {
  return nothingCalled(labels.map((label) => label.toLowerCase()).join(" or "), name, offered(near, names), argument);
}

/** The refusal of a name or a key that nothing bears; `kind` is a word such as `statement`. */
export function nothingCalled(kind: string, name: string, offers: readonly Offered[], argument: string): UnknownName {
  const meant = offers.length === 0 ? "" : ` Did you mean ${offers.map(inMessage).join(" or ")}?`;
  return new UnknownName(`There is no ${kind} "${name}".${meant}`, offers.map(inList), argument);
}

/** What nothing bears and is longer than this is no name; it is not compared with those that there are. */
export const longest = 300;

/** The refusal of what is longer than any name; only its beginning is told again. */
export function tooLong(name: string, argument: string): UnknownName {
  const begins = Array.from(name.slice(0, 42)).slice(0, 40).join("");
  return new UnknownName(
    `There is nothing called "${begins}…": a name has at most ${longest} letters, and this has ${name.length}. Write the name alone.`,
    [],
    argument,
  );
}

/** The refusal of a name that several things bear. */
export function ambiguous(name: string, found: readonly Named[], names: Directory, argument?: string): AmbiguousName {
  const offers = offered(found, names);
  const which = offers.map(inMessage).join(" or ");
  return new AmbiguousName(`"${name}" may be ${found.length} things: write ${which}.`, offers.map(inList), argument);
}

/** `"RUS" (Russian Federation)` */
const inMessage = ({ key, what, named }: Offered): string => (named ? `"${key}" (${what})` : `"${key}"`);
/** `RUS, Russian Federation`: the key stands before the first comma. */
const inList = ({ key, what }: Offered): string => `${key}, ${what}`;

/** What each thing is: its name, with its kind where another one has the same name. */
function offered(things: readonly Named[], names: Directory): Offered[] {
  const all = things.map((one) => whatIs(one, names));
  return things.map(({ key, label }, index) => {
    const what = foundAt(all, index, "name");
    const named = what !== aKind(label);
    const alone = all.filter((other) => plain(other) === plain(what)).length === 1;
    return { key, what: alone || !named ? what : `${what}, ${aKind(label)}`, named };
  });
}

/** Its name; what else it is called, where others of its kind have that name; its kind, where the name only repeats the key. */
function whatIs(thing: Named, names: Directory): string {
  const { label, key, name, aliases } = thing;
  if (plain(name) === plain(key)) return aKind(label);
  const shared = names
    .called(name)
    .some((other) => other !== thing && other.label === label && plain(other.name) === plain(name));
  const other = aliases.find((alias) => /\p{L} /u.test(alias));
  return shared && other !== undefined ? other : name;
}

/** `a topic`, `an organisation` */
export const aKind = (label: string): string => `${/^(?:A|E|I|O|U)/.test(label) ? "an" : "a"} ${label.toLowerCase()}`;
