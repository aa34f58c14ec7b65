// cspell:ignore organi ations favo critici
import { heardFrom } from "../heard-from";
import type { InsteadOf } from "./instead";

const rooms =
  "(?: (?:of|from|at|in|into) the (?:room|talks|negotiations|meetings|process|discussions|debate|OEWG|oewg))?";
const guests =
  "(?:the )?(?:ngos|ngo|civil society(?: organi[sz]ations| groups)?|stakeholders|non state actors|companies|industry|business|businesses|the private sector|private sector|activists|academia|experts|outsiders)";

/** Ways to say a side, each with what it is read as. */
const sides: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    new RegExp(
      `^(?:(?:be |is |was |are |were )?(?:for|in favo\\w* of) |(?:want\\w*|like\\w*|wish\\w*|prefer\\w*|tried|tries|try|sought|seeks?) (?:to )?)(?:keep|keeping|leave|leaving|shut|shutting|lock|locking|kept|exclude|excluding) ${guests}(?: kept| left| shut)?(?: out)?${rooms} `,
    ),
    "opposed stakeholder participation",
  ],
  [
    new RegExp(
      `^(?:(?:be |is |was |are |were )?(?:for|in favo\\w* of) |(?:want\\w*|like\\w*|wish\\w*|tried|tries|try|sought|seeks?) (?:to )?)(?:let|letting|allow|allowing|admit|admitting|bring|bringing|invite|inviting|include|including) ${guests}(?: (?:in|into|inside|join|attend|take part))?${rooms} `,
    ),
    "supported stakeholder participation",
  ],
  [
    /^(?:sa(?:id|y|ys) (?:no|nay) to|(?:is|are|was|were) against) (?:the |any |all )?(?:words|language|wording|talk|mention|mentions|references?|passages?|lines?) (?:about|on|of|to|for) (?:women|gender) /,
    "opposed gender language",
  ],
  [
    /^(?:sa(?:id|y|ys) yes to|(?:is|are|was|were) for) (?:the |more )?(?:words|language|wording|talk|mention|mentions|references?|passages?|lines?) (?:about|on|of|to|for) (?:women|gender) /,
    "supported gender language",
  ],
  [
    /^(?:(?:is|are|was|were|be) )?(?:fret|frets|fretted|fretting|nervous|anxious|uneasy|unsettled|losing sleep|lose sleep|loses sleep|lost sleep|panic|panics|panicked|spooked|troubled|scared|frightened) (?:about|over|by|of|at) /,
    "voiced concern about",
  ],
];

/** Sides told by what somebody frets about, keeps out or lets in. */
const sideTold: InsteadOf = (typed, at) => {
  for (const [pattern, words] of sides) {
    const its = heardFrom(typed, at, pattern);
    if (its !== undefined) return { end: its.end, words };
  }
  return undefined;
};

const guestsPart = new RegExp(
  `^(?:an? |the |any |more |giving |granting )?(?:(?:bigger|larger|greater|wider|broader|stronger|formal|fuller|full|more|meaningful|stronger|real|active|increased|expanded) )*(?:role|part|voice|say|access|participation|place|seat|involvement|inclusion|presence)(?: in the talks)? (?:for|of|by|to) ${guests} `,
);

/** `a bigger role for NGOs`: what that is called. */
const partOfGuests: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, guestsPart);
  return its && { end: its.end, words: "stakeholder participation" };
};

/** `wanted something done about spyware`. */
const somethingDone: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^(want\w*|wish\w*|ask\w* for|call\w* for|demand\w*|like\w*) (?:to (?:see|have|get) )?(?:something|more|action|steps|measures) (?:to be )?(?:done|taken) (?:about|on|against|over) /,
  );
  return its && { end: its.end, words: "supported action on" };
};

const isSide = /^(?:support|back|endorse|welcome|oppose|critici|reject|condemn|praise|attack|contest)/;
const acts = { vote: "by vote", words: "by statement" } as const;

/** `criticised it in a statement`, `supported it with their vote`: by what a side was taken that stands before. */
const byAct: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^(?:with|through|by|in|via) (?:an? |its |their |the |his |public |official |oral |written |formal )*(?:(votes?|ballots?)|statements?|speech|speeches|words|remarks|interventions?) (?!on |of |at |in )/,
  );
  const isOfSide = [2, 3, 4, 5, 6].some((back) => isSide.test(typed.word(at - back)));
  if (its === undefined || !isOfSide || !/^(?:by|with|in|through|via)$/.test(typed.word(at))) return undefined;
  return { end: its.end, words: its.found[1] === undefined ? acts.words : acts.vote };
};

/** Ways to say a side that are read as what they come to. */
export const roundaboutSides: readonly InsteadOf[] = [sideTold, partOfGuests, somethingDone, byAct];
