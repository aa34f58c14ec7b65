import { Kind, flag, span, text } from "../graph/kind";

export const source: Kind = {
  label: "Source",
  key: "id",
  plural: "sources",
  few: true,
  told: "together",
  names: ["title"],
  about: "A document, page or dataset that evidence points into.",
  fields: {
    id: text("Our own short id of the source, such as `S-GPD`.", { required: true, searched: true }),
    title: text("The title of the source.", { required: true, searched: true }),
    publisher: text("The publisher of the source.", { required: true, searched: true }),
    date: span("The date on which the source was published, as precisely as is known."),
    dateNote: text("What the source says of its own date, where that is not a plain date."),
    url: text("The address at which the source can be read."),
    kind: text("The sort of document that the source is: news, official statement, dataset, and so on.", {
      required: true,
    }),
    licence: text("The terms under which the source may be used, where they are known."),
    machineMade: flag(
      "Whether the source was made by a machine, such as a report written from audio: evidence from it weighs LOW and is never a state's own words.",
    ),
  },
};
