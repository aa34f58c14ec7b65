import { rollCall } from "../resolutions/resolution.kind";
import { made, statement, takes } from "../statements/statement.kind";
import { type NodeRecord, type TieRecord, filePlaceOf, textIn, textsIn } from "../writing/record";
import { Seed } from "./seed";
import { signaturesIn } from "./signed";
import { groupedBy } from "../groups";

/**
 * A position that names no source has its statement's; a statement that names no place in its source has its positions'
 * places. A vote in plenary has the date and the meeting record of its resolution, and one in committee has its committee, where it
 * names none of its own. A joint statement has a signature of everyone on its roll.
 */
export function withDefaults(seed: Seed): Seed {
  const ties = seed.ties.map((tie) => (tie.tie === takes ? withSource(seed, tie) : tie));
  const positions = groupedBy(
    ties.filter(({ tie, further }) => tie === takes && !further),
    ({ from }) => from[0]?.key,
  );
  const nodes = seed.nodes.map((node) => {
    if (node.kind === rollCall) return withOccasion(seed, node);
    return node.kind === statement ? withLocator(node, positions.get(node.key) ?? []) : node;
  });
  const signatures = signaturesIn(new Seed(nodes, ties, seed.unread));
  return new Seed(nodes, [...ties.filter(({ tie }) => tie !== made), ...signatures], seed.unread);
}

/** What a roll call has from its resolution, by the body that voted. */
const occasions: Readonly<Record<string, readonly string[]>> = {
  PLENARY: ["date", "meetingRecord"],
  COMMITTEE: ["committee"],
};

function withOccasion(seed: Seed, vote: NodeRecord): NodeRecord {
  const on = seed.one(vote.links.find(({ field }) => field === "resolution"));
  const fields = (occasions[textIn(vote, "body") ?? ""] ?? []).filter((field) => vote.values[field] === undefined);
  const own = fields.flatMap((field) => {
    const value = on?.values[field];
    return on === undefined || value === undefined ? [] : [{ field, value, place: filePlaceOf(on, field) }];
  });
  return {
    ...vote,
    values: { ...vote.values, ...Object.fromEntries(own.map(({ field, value }) => [field, value])) },
    places: { ...vote.places, ...Object.fromEntries(own.map(({ field, place }) => [field, place])) },
  };
}

function withSource(seed: Seed, position: TieRecord): TieRecord {
  const made = seed.one(position.from[0]);
  if (made === undefined || position.values["source"] !== undefined) return position;
  const { source } = made.values;
  // The lack of a source, too, is the statement's, so that it is found once and there.
  const places = { ...position.places, source: filePlaceOf(made, "source") };
  return source === undefined
    ? { ...position, places }
    : { ...position, places, values: { ...position.values, source } };
}

function withLocator(made: NodeRecord, positions: readonly TieRecord[]): NodeRecord {
  if (made.values["locator"] !== undefined || positions.length === 0) return made;
  const locators = textsIn(made.values["source"]).map((source) => locatorsIn(source, positions).join("; "));
  const locator = locators.length === 1 ? locators[0] : locators;
  return locators.every((one) => one === "") ? made : { ...made, values: { ...made.values, locator } };
}

function locatorsIn(source: string, positions: readonly TieRecord[]): string[] {
  const places = positions.flatMap(({ values }) => {
    const locators = textsIn(values["locator"]);
    return textsIn(values["source"]).flatMap((one, index) => (one === source ? (locators[index] ?? []) : []));
  });
  return [...new Set(places)];
}
