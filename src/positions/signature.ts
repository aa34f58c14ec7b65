import { isGiven } from "../given";
import { inParallel } from "../sources/in-parallel";
import { footnotes } from "./evidence-from-fact";
import { Confidence } from "../states/confidence";
import type { Fact } from "./fact";

type Properties = Readonly<Record<string, unknown>>;

const degrees = [Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH];

/** How sure two things are together: as sure as the less sure of them; what says nothing of itself is as sure as the other. */
export function leastSure(one: unknown, other: unknown): unknown {
  const least = degrees.find((degree) => degree === one || degree === other);
  return least ?? other;
}

/** The footnotes of both, those of the first before those of the second, each place once. */
export function footnotesTogether(first: Properties, second: Properties) {
  const places = [first, second]
    .map(footnotes)
    .flatMap(({ sources, locators }) => sources.map((source, index) => ({ source, locator: locators[index] ?? "" })));
  const once = [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
  return inParallel(once);
}

/** The fact as its signature makes it, where there is one: who signed is known by the signature first, then by the text, and no surer than either. */
export function signedAs<Some extends Fact>(fact: Some): Some {
  const { edge, signed } = fact;
  if (!isGiven(signed)) return fact;
  const confidence = leastSure(signed["confidence"], edge["confidence"]);
  return { ...fact, edge: { ...edge, ...footnotesTogether(signed, edge), confidence } };
}
