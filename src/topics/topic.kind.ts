import { Kind, flag, text, texts, to } from "../graph/kind";

export const topic: Kind = {
  label: "Topic",
  key: "slug",
  plural: "topics",
  few: true,
  told: "together",
  names: ["name", "aliases"],
  about: "Something that is argued about, such as gender language or ransomware.",
  fields: {
    slug: text("The name of the topic in a URL, such as `gender-language`.", { required: true }),
    name: text("The usual name of the topic.", { required: true, searched: true }),
    aliases: texts("Other names of the topic.", { searched: true }),
    summary: text("What the topic covers, in our own words.", { searched: true, longest: 600 }),
    threat: flag(
      "Whether the topic is a threat: a state that voices concern about a threat wants it dealt with, which counts as support.",
    ),
    supporting: text(
      'What whoever supports the topic did, as a sentence goes on after "States that", such as `wanted references to the war in the text`; for a topic whose name does not read true after "supported".',
      { longest: 120 },
    ),
    opposing: text(
      'What whoever opposes the topic did, as a sentence goes on after "States that", such as `refused references to the war in the text`.',
      { longest: 120 },
    ),
    broader: to("BROADER", () => [topic], "The topics that it is a part of.", { many: true }),
  },
};
