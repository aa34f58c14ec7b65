import { type Address, given } from "../address";
import { clauseOf } from "./additions";
import { type AskedWhere, clausesOf } from "./alternatives";

/**
 * The question that an address makes of the one in it: `did=opposed&on=spyware&when=2023` adds a condition, and with `at=1` puts it in
 * the place of the second. `join` says how it is joined: `not` turns it round, `or` asks for it or all of the others. Undefined where
 * the address changes nothing.
 */
export function changedIn(address: Address, where: AskedWhere): AskedWhere | undefined {
  const [did, on, at] = [given(address, "did"), given(address, "on"), given(address, "at")];
  if (did === undefined || on === undefined) return undefined;
  const chosen = clauseOf({ did, on, when: given(address, "when") });
  if (chosen === undefined) return undefined;
  const join = given(address, "join");
  const clause = join === "not" ? { not: chosen } : chosen;
  const clauses = clausesOf(where);
  const others = at === undefined ? clauses : clauses.filter((_, index) => index !== Number(at));
  if (join === "or" && others.length > 0)
    return { or: [others.length === 1 ? (others[0] ?? {}) : { and: others }, clause] };
  return {
    and: at === undefined ? [...clauses, clause] : clauses.map((one, index) => (index === Number(at) ? clause : one)),
  };
}
