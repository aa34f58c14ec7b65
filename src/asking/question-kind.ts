import { vocabulary } from "../graph/vocabulary";

/** What a question in words asks that is not about states alone. */
export const QuestionKind = vocabulary(
  "QuestionKind",
  "What a question in words asks that states alone do not answer; a page answers it.",
  {
    VOTE_OF_STATE: "The votes of one state.",
    SAID_BY_ACTOR: "What a state, a coalition or an organisation said.",
    POSITION_OF_STATE: "Where one state stands.",
    CHANGES_OF_STATE: "Whether, and where, one state changed sides.",
    CLOSEST_TO_STATE: "The states that vote most like one state.",
    DIFFERENCES: "Where two states agree and where they differ.",
    TEXTS_THAT_MENTION: "Which paragraphs, reports or resolutions mention something.",
    FATE: "What became of a proposal or of a passage.",
    THING: "One thing, whatever is on record of it.",
    LIST: "A list of things of one kind.",
    SEARCH: "Anything that has these words: the question was not read as any other.",
  },
);
export type QuestionKind = keyof typeof QuestionKind;
