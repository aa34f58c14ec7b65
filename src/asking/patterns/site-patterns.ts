import { optional } from "../../phrases/phrase";
import { type Leads, type Pattern, anyForm, inOrder } from "../pattern";
import { QuestionKind } from "../question-kind";

const pages: readonly (readonly [forms: string, leads: Leads])[] = [
  [
    "where do you get your data from|where do you get the data from|where does the data come from|where does this data come from|where do the data come from|what are your sources|what are the sources|where is this from|what sources do you use|which sources do you use|what is this based on",
    { path: "/sources", sentence: "The sources of what is on record" },
  ],
  [
    "how reliable is this data|how reliable is this|how reliable are these data|can I trust this|can I trust this data|how complete is this|how complete is this data|how complete are the data|what is missing|what is missing here|what do you not have|what is not on record",
    { path: "/dataset/coverage", sentence: "Of whom and of what anything is on record, and of what not" },
  ],
  [
    "when was this last updated|when was this updated|when was the data last updated|how up to date is this|how up to date is this data|how current is this|how do I cite this|how should I cite this|how to cite this|who made this site|who made this|who runs this site|who is behind this site|who is behind this|who maintains this|under which licence is this|what licence is this|how do I download everything|how can I download everything|where can I download everything|download everything|download all data|how do I download the data|can I download the data|where can I download the data|can I see the votes as a spreadsheet|is there a spreadsheet|is there a csv|is there an API|what is this site|what is this dataset",
    { path: "/dataset", sentence: "The dataset: its version, its files, its licence, and how to cite it" },
  ],
  [
    "what can I ask|what can I ask here|what can I ask you|how do I ask|how do I ask a question|what do you understand|help|what questions can I ask|which questions can I ask|how does this work",
    { path: "/docs/questions-in-words", sentence: "What a question in words may say" },
  ],
];

/** What is asked of this site itself, and not of what is on record. */
export const patternsOfTheSite: readonly Pattern[] = pages.map(([forms, leads]) => ({
  kind: QuestionKind.THING,
  phrase: inOrder(anyForm(forms), optional(anyForm("here|on this site|now|exactly|please"))),
  leads: () => leads,
}));
