import { Kind, cited, from, span, text, to, words } from "../graph/kind";
import { norm } from "../norms/norm.kind";
import { organisation } from "../states/state.kind";
import { topic } from "../topics/topic.kind";
import { Addressee } from "./addressee";

export const recommendation: Kind = {
  label: "Recommendation",
  key: "id",
  plural: "recommendations",
  told: "together",
  about: "What an organisation recommends, to whom, and on which topics.",
  fields: {
    id: text("Our own id of the recommendation, such as `REC-SF-A16`.", { required: true }),
    by: from("RECOMMENDED", () => [organisation], "The organisation that recommends this.", {
      required: true,
      many: true,
    }),
    to: words(Addressee, "Those to whom the recommendation is made.", { required: true }),
    summary: text("What is recommended, in our own words.", { required: true, searched: true, longest: 600 }),
    date: span("The date of the recommendation, as precisely as is known."),
    topics: to("ABOUT", () => [topic], "On which topics.", { many: true, required: true }),
    norms: to("ABOUT", () => [norm], "On which norms.", { many: true }),
    ...cited(),
  },
};
