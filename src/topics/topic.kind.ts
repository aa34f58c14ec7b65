import { Kind, flag, text, texts, to } from "../graph/kind";

export const topic: Kind = {
  label: "Topic",
  key: "slug",
  plural: "topics",
  told: "together",
  names: ["name", "aliases"],
  about: "Something that is argued about, such as gender language or ransomware.",
  fields: {
    slug: text("Its name in a URL, such as `gender-language`.", { required: true }),
    name: text("Its name.", { required: true, searched: true }),
    aliases: texts("Other names it goes by.", { searched: true }),
    summary: text("What it covers.", { searched: true, longest: 600 }),
    threat: flag("It is a threat: who voices concern about it wants it dealt with, which counts as support."),
    broader: to("BROADER", () => [topic], "The topics that it is a part of.", { many: true }),
  },
};
