import { Kind, cited, text, texts, to, word } from "../graph/kind";
import { topic } from "../topics/topic.kind";
import { NormKind } from "./norm-kind";

export const norm: Kind = {
  label: "Norm",
  key: "code",
  plural: "norms",
  few: true,
  told: "together",
  names: ["name", "aliases"],
  about:
    "One of the 11 voluntary, non-binding norms of responsible state behaviour in cyberspace that a group of experts agreed in 2015 and all states endorsed: paragraph 13 (a) to (k) of the UN document A/70/174.",
  fields: {
    code: text("The letter of the norm in paragraph 13 of the report of 2015: `a` to `k`.", { required: true }),
    name: text("A short name of the norm, which is ours and not the report's.", { required: true, searched: true }),
    aliases: texts("Other names of the norm.", { searched: true }),
    summary: text("What the norm asks of states, in our own words.", { required: true, searched: true, longest: 600 }),
    type: word(NormKind, "Whether the norm asks states to refrain from something or to do something.", {
      required: true,
    }),
    typeNote: text("Who reads the norm as limiting or positive.", { required: true }),
    topics: to("CONCERNS", () => [topic], "The topics it concerns.", { many: true }),
    ...cited(),
  },
};
