import { Kind, cited, from, span, text, to, words } from "../graph/kind";
import { norm } from "../norms/norm.kind";
import { organisation } from "../states/state.kind";
import { topic } from "../topics/topic.kind";

const addressees = ["STATES", "NON_STATE", "UN", "INDUSTRY", "INCIDENT_RESPONDERS"] as const;

export const recommendation: Kind = {
  label: "Recommendation",
  key: "id",
  about: "What an organisation recommends, to whom, and on which topics.",
  fields: {
    id: text("Our own id of the recommendation.", { required: true }),
    by: from("RECOMMENDED", () => [organisation], "Who recommends it.", { required: true, many: true }),
    to: words(addressees, "To whom.", { required: true }),
    summary: text("What is recommended, in our words.", { required: true, searched: true, longest: 600 }),
    date: span("When."),
    topics: to("ABOUT", () => [topic], "On which topics.", { many: true, required: true }),
    norms: to("ABOUT", () => [norm], "On which norms.", { many: true }),
    ...cited(),
  },
};
