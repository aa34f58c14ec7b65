// cspell:ignore associat tabl
import type { TypedText } from "../../phrases/typed-text";
import { heardFrom, wordsBetween } from "../heard-from";
import type { InsteadOf } from "./instead";

const done: Readonly<Record<string, string>> = {
  voting: "voted",
  opposing: "opposed",
  supporting: "supported",
  backing: "supported",
  rejecting: "opposed",
  abstaining: "abstained",
  sponsoring: "sponsored",
  "co sponsoring": "sponsored",
  condemning: "condemned",
};
const inDoing = new RegExp(`^(?:in|by) (${Object.keys(done).join("|")}) `);

/** Up to where one state or several are named from a place on; undefined where none is. */
export function statesNamedTo(typed: TypedText, at: number): number | undefined {
  let end: number | undefined;
  for (let from = at; ;) {
    const next = Math.max(
      0,
      ...typed.lexicon
        .starting(typed, from)
        .flatMap(({ thing, end: to, cost }) => (thing.label === "State" && cost < 0.5 ? [to] : [])),
    );
    if (next === 0) return end;
    end = next;
    if (!/^(?:and|,)$/.test(typed.word(next))) return end;
    from = typed.word(next + 1) === "and" ? next + 2 : next + 1;
  }
}

/** `who joined the United States in voting no`: who else did is asked. */
const joinedIn: InsteadOf = (typed, at) => {
  const joined = heardFrom(
    typed,
    at,
    /^(?:joined|sided with|stood with|followed|accompanied|did join|has joined|have joined) /,
  );
  const end = joined && statesNamedTo(typed, joined.end);
  if (joined === undefined || end === undefined) return undefined;
  const doing = heardFrom(typed, end, inDoing);
  if (doing === undefined) return undefined;
  return {
    end: doing.end,
    words: `besides ${wordsBetween(typed, joined.end, end)} ${done[doing.found[1] ?? ""] ?? ""}`,
  };
};

/** `voted no together with the United States`: who else did is asked. */
const togetherWith: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, /^(?:together|along|side by side|alongside) (?:with )?/);
  const end = its && statesNamedTo(typed, its.end);
  const isLast = end === typed.tokens.length || (end === typed.tokens.length - 1 && typed.tokens[end]?.sign === true);
  // Of two that are named it is asked what they did together.
  const isOfWho = /^(?:who|which|what|whom|list|name|states|countries)$/.test(typed.word(0));
  if (its === undefined || !isLast || at < 3 || !isOfWho) return undefined;
  return { end: its.end, words: "besides" };
};

/** `has the United States ever co-sponsored a resolution together with Russia`: what both of them did. */
const sponsoredTogether: InsteadOf = (typed, at) => {
  const asks = at > 0 ? undefined : heardFrom(typed, at, /^(?:has|have|had|did|does|do) (?:the )?/);
  const one = asks && statesNamedTo(typed, asks.end);
  if (asks === undefined || one === undefined) return undefined;
  const did = heardFrom(
    typed,
    one,
    /^(?:ever |already |also )?(?:co )?(?:sponsor\w*|cosponsor\w*|tabl\w+|submit\w*) (?:an?|any|one|the same|some) (?:un |cyber |joint )*(?:resolutions?|texts?|drafts?|proposals?) (?:together |jointly |along )?with (?:the )?/,
  );
  const other = did && statesNamedTo(typed, did.end);
  if (did === undefined || other === undefined) return undefined;
  const [first, second] = [wordsBetween(typed, asks.end, one), wordsBetween(typed, did.end, other)];
  return { end: other, words: `what have ${first} and ${second} sponsored together` };
};

const permanent =
  /^(?:(?:the )?members of )?(?:the )?(?:(?:five|5|all five) )?(?:(?:un )?security council s (?:five )?permanent (?:five|members)|permanent members of the (?:un |united nations )?security council|permanent security council members|security council permanent members|permanent five|permanent members|p5|p 5)(?: (?:members|states|countries))? /;

/** The permanent members of the Security Council, as Article 23 of the Charter of the United Nations names them. */
const permanentMembers: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, permanent);
  return its && { end: its.end, words: "china or france or russia or united kingdom or united states" };
};

/** `statements of the European Union`: by whom they were made. */
const alignedWith: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^((?:align\w*|associat\w*)(?: (?:itself|themselves))? with|join\w*|back\w*) (?:the |any |some )?statements (?:of|by|from|made by) (?:the )?/,
  );
  const [group] = its === undefined ? [] : typed.lexicon.starting(typed, its.end);
  return its === undefined || group === undefined || !/^(?:Coalition|Organisation|State)$/.test(group.thing.label)
    ? undefined
    : { end: group.end, words: `aligned themselves with ${wordsBetween(typed, its.end, group.end)} statements` };
};

/** `voted the same way on any resolution`: how far two vote alike is what their page tells. */
const theSameWay: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^(vot\w+) (?:in )?(?:exactly |always )?the same way(?: (?:on|in) (?:any|every|all|a single|the same) (?:un |cyber )?(?:resolutions?|votes?|texts?|roll calls?))? (?!as |on |in |with )/,
  );
  return its && { end: its.end, words: `${its.found[1] ?? ""} alike` };
};

/** Those that did something beside others, and those whom a treaty names. */
export const alongside: readonly InsteadOf[] = [
  sponsoredTogether,
  joinedIn,
  togetherWith,
  permanentMembers,
  alignedWith,
  theSameWay,
];
