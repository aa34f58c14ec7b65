// cspell:ignore anymore wouldn couldn wouldnt couldnt shouldnt
import { type Phrase, oneOf, unlikely } from "../../phrases/phrase";
import type { TypedText } from "../../phrases/typed-text";
import { formsIn, wording } from "../../phrases/wording";
import { moment } from "../moments";
import { type WordsTold, neverOnRecord } from "./never-on-record";
import { groupsUnlisted, whyUnlisted } from "./groups-unlisted";
import { readOtherwise } from "./read-otherwise";
import { orMore, thresholds } from "../states/thresholds";

/** Words that change what is asked in a way that is on no record, with what is to be said of them. */
const kinds: WordsTold = [
  ...neverOnRecord,
  [
    "What states would do, or may do, is not on record: the answer is what they did.",
    formsIn(
      "would|would have|could|could have|might|might have|should|should have|may|may have|must|shall|will|likely to|are likely to|is likely to|expected to|are expected to|probably|possibly|perhaps|likely|going to|are going to|plan to|intend to|willing to|are willing to|ready to|are ready to|would be willing to",
    ),
  ],
  [
    "That a vote was explained is not asked: read what each of them said in its statements.",
    formsIn(
      "explained|explain their|explaining|explanation|explanations|gave an explanation of|gave an explanation for|gave explanations of|explained their|explained its|an explanation of|explanation of|explanations of|reasons for|justified|justified their",
    ),
  ],
  [
    "Only states are in an answer: what organisations said stands on their pages, of which /organisations is the list.",
    formsIn(
      "ngos|an ngo|civil society|companies|tech companies|tech firms|firms|non-governmental organisations|stakeholders that|think tanks|academics|experts",
    ),
  ],
  [
    "No share is worked out: the answer counts those that did so, and of the group alone it counts all of it.",
    formsIn(
      "what share of|what percentage of|what proportion of|what fraction of|what per cent of|what percent of|which share of|which percentage of|which proportion of|the share of|the percentage of|the proportion of|share of|percentage of|proportion of|per cent of|percent of|fraction of|in per cent|in percent|as a percentage",
    ),
  ],
  [
    "Who “we” are is not known: name the state.",
    formsIn(
      "we|our|ours|of us|among us|which of us|who of us|my country|our country|my government|our government|my delegation|our delegation",
    ),
  ],
  ["Whether it was all or both of them is not asked: one of them is enough.", ["all", "every", "each", "both"]],
  [
    "What a state is like, and who speaks for it, is not on record here: only what it said, voted on and joined.",
    formsIn(
      "capital|the capital of|capital of|population|population of|president|president of|prime minister|prime minister of|foreign minister|currency|GDP|flag|army|ambassador",
    ),
  ],
  ["Which part of a year is not read: write the months, as in “from January to March 2024”.", ["early", "late", "mid"]],
  ["Which of the texts is meant is not read: name it, such as A/79/214.", ["final", "rival", "competing"]],
  [
    "No order in time is read. Write when: “since 2023”, “in July 2023”.",
    formsIn(
      "first|the first|earliest|last|the last|latest|the latest|newest|most recent|the most recent|most recently|recent|recently|lately|currently|now|right now|today|nowadays|current|at present|presently|still|again|anymore|any more|previous|previously|these days|so far|initially|originally|eventually|finally|formerly|once again|recently|used to",
    ),
  ],
  [
    "Which time that is changes from day to day. Write it: “in 2025”, “since July 2025”.",
    formsIn("this year|last year|next year|this month|last month|next month|this week|last week|next week"),
  ],
  [
    "What is still to come is not asked: the page of a process lists its meetings, those to come too.",
    formsIn(
      "next|upcoming|still ahead|ahead|still to come|coming up|scheduled|after today|from now on|in future|in the future",
    ),
  ],
  [
    "How many, how often and how much are not compared: the answer is all who did it at least once.",
    formsIn(
      "most|the most|least|the least|fewest|the fewest|the loudest|loudest|most vocal|the most vocal|most often|more|less|more often|main|mainly|biggest|top|best|worst|strongest|mostly|usually|often|regularly|consistently|always|repeatedly|frequently|rarely|twice|once|only once|only|solely|just|alone|exactly|merely|nearly|almost|barely|unanimously|at least two of|at least two|at least three of|at least three|two of|three of|at least four of|half of|most of|the majority of|a majority of|more than one of|more than two of|other than once|the only|else",
    ),
  ],
];

/** Words that are read, and of which it is told that they are not answered. */
export const telling: Phrase<object> = oneOf(
  thresholds,
  orMore,
  moment as Phrase<object>,
  wording(
    ...(kinds.flatMap(([, forms]) => forms.filter((form) => !/^(?:all|every|each|both)$/.test(form))) as [
      string,
      ...string[],
    ]),
  ),
  // "Least developed countries" is no "developed countries".
  unlikely(wording(...(groupsUnlisted.flatMap(({ forms }) => forms) as [string, ...string[]])), 1.5),
);

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const ofGroups = groupsUnlisted.map((group) => [whyUnlisted(group), group.forms] as const);
const index = [...kinds, ...ofGroups, ...readOtherwise].map(([why, forms]) => ({
  why,
  its: new Set(forms.map(plainly)),
}));
const modal =
  /^(?:would|could|might|should|may|must|shall|will|won|wouldn|couldn|can|cannot|wouldnt|wont|couldnt|shouldnt)\b/;
const reasons = [
  { why: kinds.at(-1)?.[0] ?? null, when: /^\d+ (?:or more|or fewer|or less|times|different)\b/ },
  {
    why: "Which day that was is not looked up: write the date, as in “in July 2025”.",
    when: /^(?:when|as|while|after|before|once|by the time|right after|shortly|just) .* (?:adopted|agreed|presented|published|signed|ended|began|started|met|launched|drafted|negotiated|out|over|up|created|established|held|on|vote|concluded|passed|failed|opened|closed|renewed|extended|released|finalised)\b/,
  },
  { why: "Why is not told by rule: read what each said, and what it explained of its vote.", when: /^why\b/ },
] as const;

/** What is said of a piece that was left unread; undefined where no more is known than that it was. */
export function whyUnread(text: string): string | null {
  const plain = plainly(text);
  const [first = ""] = plain.split(" ");
  const holds = ({ its }: (typeof index)[number]): boolean =>
    [...its].some((form) => ` ${plain} `.includes(` ${form} `));
  const found =
    index.slice(0, neverOnRecord.length).find(holds) ??
    index.find(({ its }) => its.has(plain)) ??
    index.find(({ its }) => its.has(first)) ??
    (modal.test(plain) ? index[neverOnRecord.length] : undefined) ??
    index.find(({ its }) => [...its].some((form) => form.includes(" ") && ` ${plain} `.includes(` ${form} `)));
  return found?.why ?? reasons.find(({ when }) => when.test(plain))?.why ?? null;
}

/** Whether a word that joins tells of what would be: `would not`, `won't`. */
export const isModal = (words: string): boolean => modal.test(words.toLowerCase());

/** The places of the words that are told to change what is asked. */
export function toldIn(typed: TypedText): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < typed.tokens.length; at += 1) {
    // The least developed countries are no developed ones.
    if (typed.word(at) === "least" && typed.word(at + 1) === "developed") at += 2;
    const end = Math.max(0, ...telling.hear(typed, at).map((heard) => heard.end));
    for (let place = at; place < end; place += 1) found.add(place);
    // Marks around a word, as of “no”, say no more.
    if (typed.word(at) === '"') found.add(at);
  }
  return found;
}
