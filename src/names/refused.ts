import { AmbiguousName, UnknownName } from "../errors";
import { wordFor } from "../graph/labels";
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

/** A thing that may have been meant, and the plain name or key by which it is near. */
export interface Meant {
  readonly thing: Named;
  readonly spelling: string;
}

/** What is offered where nothing of the kinds that are asked for bears a name. */
export interface Instead {
  readonly near: readonly Meant[];
  /** Things of other kinds that do bear it. */
  readonly elsewhere: readonly Named[];
}

/** The refusal of a name that nothing of these kinds bears. */
export function unknown(
  labels: readonly string[],
  name: string,
  { near, elsewhere }: Instead,
  names: Directory,
  argument: string,
): UnknownName {
  const kind = labels.map((label) => label.toLowerCase()).join(" or ");
  // What bears the name is not offered a second time.
  const offers = offered(
    labels,
    near.filter(({ thing }) => !elsewhere.some(({ label, key }) => label === thing.label && key === thing.key)),
    names,
  );
  const others = elsewhere.map((thing) => ({ key: thing.key, what: whatIs(thing, names), kind: aKind(thing.label) }));
  if (others.length === 0) return nothingCalled(kind, name, offers, argument);
  const told = others
    .map((one) => `${one.kind}, "${one.key}"${one.what === one.kind ? "" : ` (${one.what})`}`)
    .join(" or ");
  const list = others.map((one) => `${one.key}, ${one.what}${one.what === one.kind ? "" : `, ${one.kind}`}`);
  return new UnknownName(
    `There is no ${kind} "${name}": that is ${told}.${didMean(offers)}`,
    [...list, ...offers.map(inList)],
    argument,
  );
}

/** The refusal of a name or a key that nothing bears; `kind` is a word such as `statement`. */
export function nothingCalled(kind: string, name: string, offers: readonly Offered[], argument: string): UnknownName {
  return new UnknownName(`There is no ${kind} "${name}".${didMean(offers)}`, offers.map(inList), argument);
}

const didMean = (offers: readonly Offered[]): string =>
  offers.length === 0 ? "" : ` Did you mean ${offers.map(inMessage).join(" or ")}?`;

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
export function ambiguous(
  labels: readonly string[],
  name: string,
  found: readonly Named[],
  names: Directory,
  argument?: string,
): AmbiguousName {
  const offers = offered(
    labels,
    found.map((thing) => ({ thing, spelling: plain(thing.key) })),
    names,
  );
  const which = offers.map(inMessage).join(" or ");
  return new AmbiguousName(`"${name}" may be ${found.length} things: write ${which}.`, offers.map(inList), argument);
}

/** `"RUS" (Russian Federation)` */
const inMessage = ({ key, what, named }: Offered): string => (named ? `"${key}" (${what})` : `"${key}"`);
/** `RUS, Russian Federation`: the key stands before the first comma. */
const inList = ({ key, what }: Offered): string => `${key}, ${what}`;

/** What each thing is: its name, with its kind where another one has the same name, and the name by which it is near, where that is another. */
function offered(labels: readonly string[], meant: readonly Meant[], names: Directory): Offered[] {
  const all = meant.map(({ thing }) => whatIs(thing, names));
  return meant.map(({ thing, spelling }, index) => {
    const what = foundAt(all, index, "name");
    const named = what !== aKind(thing.label);
    const alone = all.filter((other) => plain(other) === plain(what)).length === 1;
    const its = alone || !named ? what : `${what}, ${aKind(thing.label)}`;
    return { key: names.written(thing, labels), what: `${its}${calledToo(thing, spelling, what)}`, named };
  });
}

/** `, called "Russia"`, where a thing is near by a name that is not told of it anyway, alone or within that name. */
function calledToo({ key, aliases }: Named, spelling: string, what: string): string {
  const isTold = plain(key) === spelling || ` ${spelling} `.includes(` ${plain(what)} `);
  const near = isTold ? undefined : aliases.find((one) => plain(one) === spelling);
  return near === undefined ? "" : `, called "${near}"`;
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
export const aKind = (label: string): string => `${/^(?:A|E|I|O|U)/.test(label) ? "an" : "a"} ${wordFor(label)}`;
