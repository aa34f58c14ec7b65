import { Kind, cited, span, text, texts, to } from "../graph/kind";

export const process: Kind = {
  label: "Process",
  key: "slug",
  plural: "processes",
  few: true,
  told: "together",
  names: ["name", "aliases"],
  about:
    "A line of work of the United Nations on cyberspace: a group of experts, a working group, a committee, a mechanism.",
  fields: {
    slug: text("The name of the process in a URL, such as `oewg-2021-2025`.", { required: true }),
    name: text("The usual name.", { required: true, searched: true }),
    aliases: texts("Other names that are in use.", { searched: true }),
    summary: text("A short description of the process, in our own words.", { searched: true, longest: 600 }),
    date: span("The time of the process, from its first year or day to its last."),
    ...cited({ locator: false }),
  },
};

export const meeting: Kind = {
  label: "Meeting",
  key: "slug",
  plural: "meetings",
  few: true,
  told: "together",
  names: ["name", "aliases"],
  about: "A session, an intersessional, a dialogue, a summit, a debate: when and where things were said.",
  fields: {
    slug: text("The name of the meeting in a URL, such as `oewg2-s5`.", { required: true }),
    name: text("The usual name.", { required: true, searched: true }),
    aliases: texts("Other names that are in use.", { searched: true }),
    summary: text("What happened at the meeting, in our own words.", { searched: true, longest: 600 }),
    date: span("The time of the meeting, from its first day to its last, as precisely as is known.", { indexed: true }),
    dateNote: text("What the source leaves open about the dates of the meeting."),
    process: to("OF", () => [process], "The process it belongs to, if any."),
    ...cited({ locator: false }),
  },
};
