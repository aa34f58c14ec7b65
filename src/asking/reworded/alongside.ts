// cspell:ignore associat
import type { TypedText } from "../../phrases/typed-text";
import { heardFrom } from "../heard-from";
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
  const doing = heardFrom(typed, end, new RegExp(`^(?:in|by) (${Object.keys(done).join("|")}) `));
  if (doing === undefined) return undefined;
  const states = typed.tokens.slice(joined.end, end).map(({ word }) => word);
  return { end: doing.end, words: `besides ${states.join(" ")} ${done[doing.found[1] ?? ""] ?? ""}` };
};

/** `voted no together with the United States`: who else did is asked. */
const togetherWith: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, /^(?:together|along|side by side|alongside) (?:with )?/);
  const end = its && statesNamedTo(typed, its.end);
  const isLast = end === typed.tokens.length || (end === typed.tokens.length - 1 && typed.tokens[end]?.sign === true);
  if (its === undefined || !isLast || at < 3) return undefined;
  return { end: its.end, words: "besides" };
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
    : {
        end: group.end,
        words: `aligned themselves with ${typed.tokens
          .slice(its.end, group.end)
          .map(({ word }) => word)
          .join(" ")} statements`,
      };
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
export const alongside: readonly InsteadOf[] = [joinedIn, togetherWith, permanentMembers, alignedWith, theSameWay];
