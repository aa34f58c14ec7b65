import { Kind, cited, span, text, texts, to } from "../graph/kind";

export const process: Kind = {
  label: "Process",
  key: "slug",
  plural: "processes",
  told: "together",
  names: ["name", "aliases"],
  about:
    "A line of work of the United Nations on cyberspace: a group of experts, a working group, a committee, a mechanism.",
  fields: {
    slug: text("Its name in a URL, such as `oewg-2021-2025`.", { required: true }),
    name: text("Its name.", { required: true, searched: true }),
    aliases: texts("Other names it goes by.", { searched: true }),
    summary: text("What it is, in our words.", { searched: true, longest: 600 }),
    date: span("From its first year or day to its last."),
    ...cited({ locator: false }),
  },
};

export const meeting: Kind = {
  label: "Meeting",
  key: "slug",
  plural: "meetings",
  told: "together",
  names: ["name", "aliases"],
  about: "A session, an intersessional, a dialogue, a summit, a debate: when and where things were said.",
  fields: {
    slug: text("Its name in a URL, such as `oewg2-s5`.", { required: true }),
    name: text("Its name.", { required: true, searched: true }),
    aliases: texts("Other names it goes by.", { searched: true }),
    summary: text("What happened there, in our words.", { searched: true, longest: 600 }),
    date: span("From its first day to its last, as precisely as is known.", { indexed: true }),
    dateNote: text("What the source leaves open about its dates."),
    process: to("OF", () => [process], "The process it belongs to, if any."),
    ...cited({ locator: false }),
  },
};
