import { inSentence } from "../../names/in-sentence";
import { type Part, field, oneOf, optional, sequence, unlikely } from "../../phrases/phrase";
import { time } from "../../phrases/time";
import { mapped, thingNamed } from "../../phrases/values";
import { formsIn, saying, wording } from "../../phrases/wording";
import { Choice } from "../../resolutions/choice";
import { votedVerbs } from "../../resolutions/choice.words";
import type { ResolutionWhere } from "../../resolutions/resolution.where";
import type { VoteWhere } from "../vote.where";
import { onSecurity, whatAbout } from "./about-texts.phrase";

/** What says that not any of them is enough. */
const quantifiers = ["all", "all the", "all of the", "every", "each", "each of the", "both", "both the"] as const;

const indefinite = wording<ResolutionWhere>(
  "a",
  "an",
  "any",
  "any of the",
  "one of the",
  "either of the",
  "any of",
  "one of",
  "at least one",
  "at least one of the",
);
const article = optional<ResolutionWhere>(
  oneOf<Partial<ResolutionWhere>>(
    indefinite,
    // Which of these are meant is told to be left out of the answer.
    wording("the", ...quantifiers),
  ),
);
const lead = field<ResolutionWhere, "lead">("lead", thingNamed(["State", "Coalition"], inSentence));
const text = wording<ResolutionWhere>(
  ...formsIn("resolution|resolutions|draft|drafts|draft resolution|draft resolutions|text|texts|draft text|vote|votes"),
);
/** Adjectives that every one of these texts has. */
const cyber = optional(
  oneOf<Partial<ResolutionWhere>>(
    onSecurity,
    wording<ResolutionWhere>(
      ...formsIn(
        "cyber|UN|GA|General Assembly|UNGA|cybersecurity|cyber security|ICT|new|own|working group|OEWG|open-ended working group|GGE|new working group|annual",
      ),
    ),
  ),
);
const year: Part<ResolutionWhere> = {
  shape: "2023",
  say: () => undefined,
  hear: (typed, at) => {
    const word = typed.word(at);
    return /^(?:19[5-9]\d|20\d\d)$/.test(word) ? [{ value: { year: Number(word) }, end: at + 1, cost: 0 }] : [];
  },
};
const when: Part<ResolutionWhere> = optional<ResolutionWhere>(
  oneOf<Partial<ResolutionWhere>>(time, unlikely(year, 0.1)),
);
const by = wording<ResolutionWhere>(
  ...formsIn("by|from|of|led by|tabled by|put forward by|introduced by|submitted by|proposed by|drafted by"),
);
const on = wording<ResolutionWhere>("on", "about", "concerning", "for");

/** Resolutions by who put them forward, or by what they are about: `a Russian resolution`, `resolutions on cybercrime`. */
const which = oneOf<ResolutionWhere>(
  sequence<ResolutionWhere>(
    article,
    optional(year),
    lead,
    optional(wording("s", "led", "drafted")),
    optional(year),
    cyber,
    optional(whatAbout),
    oneOf<Partial<ResolutionWhere>>(
      text,
      wording<ResolutionWhere>("one", "ones", "working group", "plan", "initiative"),
    ),
    optional(sequence<ResolutionWhere>(on, whatAbout)),
    when,
  ),
  sequence<ResolutionWhere>(article, text, by, lead, when),
  sequence<ResolutionWhere>(article, text, on, whatAbout, when),
  sequence<ResolutionWhere>(article, cyber, text, time),
  sequence<ResolutionWhere>(wording("everything", "all of it", "every single text"), time),
  sequence<ResolutionWhere>(article, optional(year), whatAbout, text, when),
  sequence<ResolutionWhere>(article, year, wording("vote", "votes"), on, whatAbout),
  sequence<ResolutionWhere>(
    optional(wording<ResolutionWhere>("the")),
    wording("vote", "votes"),
    wording("of", "in", "from"),
    year,
    on,
    whatAbout,
  ),
  unlikely(sequence<ResolutionWhere>(wording("of", "in", "from"), year, on, whatAbout), 0.1),
);

/** `a PoA resolution`: any of them, and not the one that is called so. */
export const anyOnTopic: Part<VoteWhere> = mapped(
  sequence<ResolutionWhere>(indefinite, whatAbout, text, when),
  (resolutions): Partial<VoteWhere> => ({ resolutions }),
  () => undefined,
);

/** The texts on a topic, by its name alone. */
export const textsOnTopic: Part<VoteWhere> = mapped(
  sequence<ResolutionWhere>(optional(wording<ResolutionWhere>("the")), whatAbout),
  (resolutions): Partial<VoteWhere> => ({ resolutions }),
  () => undefined,
);

/** The texts on a topic that are of a time: `sponsored the PoA in 2022`. */
export const topicThen: Part<VoteWhere> = mapped(
  sequence<ResolutionWhere>(optional(wording<ResolutionWhere>("the")), whatAbout, time),
  (resolutions): Partial<VoteWhere> => ({ resolutions }),
  () => undefined,
);

const notVoting = votedVerbs.ABSENT.filter((verb) => /\bvote on$/.test(verb));
/** `did not vote on the PoA`: absent from a vote on any of the texts about it, and no case of there being no record. */
export const absentOnTopic = sequence<VoteWhere>(
  saying<VoteWhere>({ choice: [Choice.ABSENT] }, "were absent from the vote on", ...notVoting),
  mapped(
    sequence<ResolutionWhere>(optional(wording<ResolutionWhere>("the")), whatAbout, when),
    (resolutions): Partial<VoteWhere> => ({ resolutions }),
    () => undefined,
  ),
);

/** The same, as what was voted on. */
export const resolutionsOf: Part<VoteWhere> = mapped(
  which,
  (resolutions): Partial<VoteWhere> => ({ resolutions }),
  () => undefined,
);
