import { Kind, cited, data, flag, span, text, texts, word } from "../graph/kind";
import { StateStatus } from "./state-status";
import { Region } from "./region";
import { OrganisationKind } from "./organisation-kind";

export const state: Kind = {
  label: "State",
  key: "iso3",
  plural: "states",
  few: true,
  told: "together",
  names: ["name", "officialName", "iso2", "m49", "aliases"],
  about: "A member state or a non-member observer state of the United Nations.",
  fields: {
    iso3: text("ISO 3166-1 alpha-3, in capitals: `FRA`.", { required: true, searched: true }),
    iso2: text("ISO 3166-1 alpha-2, in capitals: `FR`; `none` for a state of the past that never had one.", {
      required: true,
    }),
    m49: text("The three digits of the UN's M49 standard: `250`; `none` for a state of the past that never had them.", {
      required: true,
    }),
    name: text("The short name that the United Nations uses.", { required: true, searched: true, indexed: true }),
    officialName: text("The formal name of the state.", { required: true, searched: true }),
    aliases: texts("Other usual names and spellings; an argument that takes a state takes any of them.", {
      searched: true,
    }),
    status: word(StateStatus, "Whether the state is a member or a non-member observer of the United Nations.", {
      required: true,
    }),
    region: word(Region, "The regional group of the United Nations that the state belongs to; observers have none.", {
      indexed: true,
    }),
    regionNote: text("What is particular about the place of the state in its regional group."),
    admitted: span("The date on which the state was admitted to the United Nations."),
    ended: span("The last day on which it was a member, of a state of the past."),
    seat: data(
      "Under which codes and names datasets of votes have its seat, `recordedAs: [{code, name, from, until}]`; and the times within its membership in which it was no member, `away: [{from, until}]`.",
    ),
    continent: text(
      "The region of the state in M49, the UN's list of countries and areas: Africa, Americas, Asia, Europe, Oceania.",
      { required: true },
    ),
    subregion: text("The subregion of the state in M49, the UN's list of countries and areas.", { required: true }),
    intermediateRegion: text(
      "The part of that subregion in which the state lies, where M49 divides the subregion: Caribbean, Western Africa.",
    ),
    leastDeveloped: flag("One of the least developed countries."),
    smallIsland: flag("One of the small island developing states."),
    landlocked: flag("One of the landlocked developing countries."),
    ...cited(),
  },
};

export const organisation: Kind = {
  label: "Organisation",
  key: "slug",
  plural: "organisations",
  few: true,
  told: "together",
  names: ["name", "aliases"],
  about:
    "An actor that is not a state: civil society, the ICRC, a company, the UN Secretariat, a territory that signs in its own name.",
  fields: {
    slug: text("The name of the organisation in a URL, such as `apc`.", { required: true }),
    name: text("The usual name of the actor.", { required: true, searched: true }),
    aliases: texts("Other names of the organisation, codes included.", { searched: true }),
    kind: word(
      OrganisationKind,
      "The sort of actor that the organisation is: a company, a non-governmental organisation, a territory, and so on.",
      { required: true },
    ),
    summary: text("A short description of the organisation, in our own words.", { searched: true, longest: 600 }),
    ...cited({ locator: false }),
  },
};
