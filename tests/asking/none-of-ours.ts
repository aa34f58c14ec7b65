const foreign: readonly (readonly [question: string, told: string])[] = [
  ["How did countries vote on the nuclear weapons ban treaty?", "vote on the nuclear weapons ban treaty"],
  ["Which countries voted against a ceasefire in Gaza at the General Assembly in 2023?", "ceasefire"],
  [
    "How did Japan vote on the 2023 resolution on lethal autonomous weapons?",
    "vote on the 2023 resolution on lethal autonomous weapons",
  ],
  ["Which countries voted for the Cuba embargo resolution in 2023?", "the Cuba embargo resolution"],
  ["Which countries signed the Paris Agreement on climate?", "the Paris Agreement on climate"],
  [
    "Which countries have ratified the Convention on the Elimination of All Forms of Discrimination against Women?",
    "the Convention on the Elimination of All Forms of Discrimination against Women",
  ],
  ["who has signed the Geneva Conventions", "the Geneva Conventions"],
  ["has the US ratified the Rome Statute", "the Rome Statute"],
  ["Is India a party to the Vienna Convention on the Law of Treaties?", "the Vienna Convention on the Law of Treaties"],
  ["which states are parties to the Convention against Torture", "the Convention against Torture"],
  ["How did India vote on refugees in 2022?", "vote on refugees"],
  ["What did China say about trade tariffs?", "trade tariffs"],
  ["How did Germany vote on the resolution on sports?", "sports"],
  ["Who sponsored the resolution on tourism?", "tourism"],
  ["who abstained on the resolution on Syria in 2021", "Syria"],
];

/** Of what is on none of what is held no other vote is shown; beside something that is, it is told. */
export const foreignTold: readonly (readonly [question: string, readAs: string, told: readonly string[]])[] = [
  ...foreign.map(([question, told]) => [question, `/search?q=${encodeURIComponent(question)}`, [told]] as const),
  [
    "Which states that have nuclear weapons voted against the Programme of Action?",
    "States that opposed the Programme of Action by vote",
    ["nuclear weapons"],
  ],
];

/** What somebody said is narrowed by the words that it was on, where they are the name of nothing. */
export const withWordsOnPages: readonly (readonly [question: string, kind: string, path: string])[] = [
  ["what did Iran say about sanctions", "SAID_BY_ACTOR", "/statements?actor=IRN&text=sanctions"],
  ["What did Kenya say about elections in 2022?", "SAID_BY_ACTOR", "/statements?actor=KEN&year=2022&text=elections"],
];
