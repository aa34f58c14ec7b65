import { Kind, cited, text, texts, to, word } from "../graph/kind";
import { topic } from "../topics/topic.kind";
import { NormKind } from "./norm-kind";

export const norm: Kind = {
  label: "Norm",
  key: "code",
  plural: "norms",
  told: "together",
  names: ["name", "aliases"],
  about:
    "One of the 11 voluntary, non-binding norms of responsible state behaviour in cyberspace that a group of experts agreed in 2015 and all states endorsed: paragraph 13 (a) to (k) of the UN document A/70/174.",
  fields: {
    code: text("Its letter in paragraph 13: `a` to `k`.", { required: true }),
    name: text("A short name; ours, not the report's.", { required: true, searched: true }),
    aliases: texts("Other names it goes by.", { searched: true }),
    summary: text("What it asks of states, in our words.", { required: true, searched: true, longest: 600 }),
    type: word(NormKind, "Whether it asks states to refrain or to act.", { required: true }),
    typeNote: text("Whose reading the type is.", { required: true }),
    topics: to("CONCERNS", () => [topic], "The topics it concerns.", { many: true }),
    ...cited(),
  },
};
