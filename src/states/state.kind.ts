import { Kind, cited, flag, span, text, texts, word } from "../graph/kind";
import { StateStatus } from "./state-status";
import { Region } from "./region";
import { OrganisationKind } from "./organisation-kind";

export const state: Kind = {
  label: "State",
  key: "iso3",
  plural: "states",
  told: "together",
  names: ["name", "officialName", "iso2", "aliases"],
  about: "A member state or a non-member observer state of the United Nations.",
  fields: {
    iso3: text("ISO 3166-1 alpha-3, in capitals: `FRA`.", { required: true, searched: true }),
    iso2: text("ISO 3166-1 alpha-2, in capitals: `FR`.", { required: true }),
    m49: text("The three digits of the UN's M49 standard: `250`.", { required: true }),
    name: text("The short name that the United Nations uses.", { required: true, searched: true, indexed: true }),
    officialName: text("The formal name.", { required: true, searched: true }),
    aliases: texts("Other usual names and spellings; an argument that takes a state takes any of them.", {
      searched: true,
    }),
    status: word(StateStatus, "Member or non-member observer state.", { required: true }),
    region: word(Region, "Its UN regional group; observers have none.", { indexed: true }),
    regionNote: text("What is particular about its place in the group."),
    admitted: span("When it was admitted to the United Nations."),
    continent: text("Its region in M49: Africa, Americas, Asia, Europe, Oceania.", { required: true }),
    subregion: text("Its subregion in M49.", { required: true }),
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
  told: "together",
  names: ["name", "aliases"],
  about:
    "An actor that is not a state: civil society, the ICRC, a company, the UN Secretariat, a territory that signs in its own name.",
  fields: {
    slug: text("Its name in a URL, such as `apc`.", { required: true }),
    name: text("Its name.", { required: true, searched: true }),
    aliases: texts("Other names it goes by, codes included.", { searched: true }),
    kind: word(OrganisationKind, "What sort of actor it is.", { required: true }),
    summary: text("What it is, in our words.", { searched: true, longest: 600 }),
    ...cited({ locator: false }),
  },
};
