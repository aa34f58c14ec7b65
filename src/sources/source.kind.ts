import { Kind, flag, span, text } from "../graph/kind";

export const source: Kind = {
  label: "Source",
  key: "id",
  plural: "sources",
  told: "together",
  names: ["title"],
  about: "A document, page or dataset that evidence points into.",
  fields: {
    id: text("Our own short id of the source, such as `S-GPD`.", { required: true, searched: true }),
    title: text("Its title.", { required: true, searched: true }),
    publisher: text("Who published it.", { required: true, searched: true }),
    date: span("When it was published, as precisely as is known."),
    dateNote: text("What the source says of its date where that is not a plain date."),
    url: text("Where it can be read."),
    kind: text("What sort of document it is: news, official statement, dataset, and so on.", { required: true }),
    licence: text("The terms under which it may be used, where they are known."),
    machineMade: flag(
      "Made by a machine, such as a report written from audio: evidence from it weighs LOW and is never a state's own words.",
    ),
  },
};
