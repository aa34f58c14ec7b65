import { coalition } from "../../../coalitions/coalition.kind";
import { made, statement } from "../../../statements/statement.kind";
import { groupedBy } from "../../../groups";
import { type NodeRecord, filePlaceOf } from "../../../writing/record";
import type { Breach } from "../../finding";
import type { Seed } from "../../seed";
import { signingRollOf } from "../../signed";
import type { WholeLaw } from "../law";

/** A statement is made by one actor or signed by several, and what several signed says what it is called. */
export const makers: WholeLaw = {
  name: "makers",
  *breaches(seed) {
    const signatures = groupedBy(seed.tiesOf(made), ({ to }) => seed.one(to[0]));
    for (const node of seed.nodesOf(statement)) yield* faultsOf(seed, node, signatures.get(node)?.length ?? 0);
  },
};

function* faultsOf(seed: Seed, node: NodeRecord, signatures: number): Iterable<Breach> {
  const says = (field: string) => node.links.some((link) => link.field === field);
  const isJoint = says("signedBy") || signatures > 0;
  if (!isJoint && !says("actor")) {
    const message = "nobody made this statement: say its actor, or signedBy: or signatories: where several made it.";
    yield { at: node.at, field: "signatories", message };
  }
  if (isJoint && says("actor")) {
    const message = "one actor made this statement and others signed it: give all of them in signatories:, without actor:.";
    yield { at: node.at, field: "actor", message };
  }
  if (!isJoint) return;
  if (node.values["heading"] === undefined)
    yield { at: node.at, field: "heading", message: "several signed this statement: say what it is called." };
  if (says("signedBy")) yield* faultsOfRoll(seed, node);
  else if (signatures === 1)
    yield {
      at: node.at,
      field: "signatories",
      message: "only one signed this statement: tell it in the file of that actor.",
    };
}

function* faultsOfRoll(seed: Seed, node: NodeRecord): Iterable<Breach> {
  const link = node.links.find(({ field }) => field === "signedBy");
  const group = seed.one(link);
  if (link === undefined || group?.kind !== coalition || signingRollOf(seed, node).length > 0) return;
  // A coalition that has neither roll nor rule is found at the coalition.
  if (group.values["definition"] === undefined && group.values["open"] !== true) return;
  const message = `"${group.key}" has no members on record who could have signed: name the signatories: instead.`;
  yield { at: filePlaceOf(node, "signedBy"), field: "signedBy", message };
}
