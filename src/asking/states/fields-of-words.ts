/** Which field of a word names its thing, by the kind of the thing. */
const subjects = { Topic: "topic", Norm: "norm", Proposal: "proposal", Paragraph: "paragraph" } as const;
/** The same of each word. */
export const fieldsOfWord: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  position: subjects,
  silentOn: subjects,
  shifted: subjects,
  spoke: subjects,
  voted: { Resolution: "resolution" },
  sponsored: { Resolution: "resolution", Proposal: "proposal" },
  memberOf: { Coalition: "coalition" },
  votedUnlike: { Coalition: "coalition", State: "state" },
  aligned: { Coalition: "actor", State: "actor", Organisation: "actor" },
};
/** What of a clause is about the thing that it names, and not about what follows. */
export const own = [
  "topic",
  "norm",
  "proposal",
  "paragraph",
  "resolution",
  "resolutions",
  "includeNarrower",
  "throughTopics",
  "coalition",
  "actor",
  "symbol",
];
/** The words that cannot be asked of a time. */
export const timeless = new Set([
  "memberOf",
  "state",
  "region",
  "status",
  "smallIsland",
  "leastDeveloped",
  "landlocked",
  "continent",
  "subregion",
  "voteChanged",
  "shifted",
  "votedUnlike",
]);

/** The words that say which states are meant, and nothing that they did. */
export const ofStates = new Set(
  [...timeless].filter((word) => !["voteChanged", "shifted", "votedUnlike"].includes(word)),
);

/** The words that can be asked of a meeting, or of a process. */
export const withMeetings = new Set(["position", "spoke"]);
