import { coalition, memberOf } from "../coalitions/coalition.kind";
import { made, statement } from "../statements/statement.kind";
import { statedIn } from "../writing/properties";
import { type NodeRecord, type TieRecord, labelledKey, linkIn } from "../writing/record";
import type { Seed } from "./seed";

/**
 * The signatures under the joint statements of the seed: those that it tells, with the date, the source and the place of the statement
 * where they name none, and for each other member on the roll of `signedBy` one with the date and the citation of that membership.
 */
export function signaturesIn(seed: Seed): TieRecord[] {
  return seed.nodesOf(statement).flatMap((node) => {
    const told = seed.tiesOf(made).filter(({ to }) => seed.one(to[0]) === node);
    const known = new Set(told.map((one) => signatoryOf(seed, one)));
    return [...told.map((one) => asTheStatement(one, node)), ...onRoll(seed, node, known)];
  });
}

/** The members on the roll of a joint statement, as far as it has one: those who are MEMBER, each once. */
export function signingRollOf(seed: Seed, node: NodeRecord): TieRecord[] {
  const link = linkIn(node, "signedBy");
  const group = seed.one(link);
  if (group?.kind !== coalition) return [];
  return seed.tiesOf(memberOf).filter(({ to, values }) => seed.one(to[0]) === group && values["status"] === "MEMBER");
}

/** Who signed, as a text that tells all actors apart; of what has no one beginning, which breaks a law of its own, nothing. */
function signatoryOf(seed: Seed, { from }: TieRecord): string | undefined {
  const signatory = seed.one(from[0]);
  return signatory === undefined ? undefined : labelledKey(signatory);
}

function asTheStatement(signature: TieRecord, { values }: NodeRecord): TieRecord {
  const { date = values["date"], source, locator, ...own } = signature.values;
  const cites = source === undefined && locator === undefined ? values : { source, locator };
  const said = { ...own, date, source: cites["source"], locator: cites["locator"] };
  return { ...signature, values: statedIn(said) };
}

function onRoll(seed: Seed, node: NodeRecord, known: Set<string | undefined>): TieRecord[] {
  return signingRollOf(seed, node).flatMap((membership) => {
    const signatory = signatoryOf(seed, membership);
    // What is lacking in a membership is found there, once.
    const isWhole = membership.values["source"] !== undefined && membership.values["locator"] !== undefined;
    if (signatory === undefined || known.has(signatory) || !isWhole) return [];
    known.add(signatory);
    return [signatureBy(membership, node)];
  });
}

/** A membership in the roll, read as a signature. */
function signatureBy({ at, places, from, values }: TieRecord, node: NodeRecord): TieRecord {
  const to = { field: "statement", kinds: [statement], key: node.key, at };
  const said = { date: values["from"], source: values["source"], locator: values["locator"] };
  return {
    tie: made,
    at,
    places,
    from: from.map((mention) => (mention.field === "group" ? { ...mention, field: "coalition" } : mention)),
    to: [to],
    further: false,
    values: statedIn(said),
  };
}
