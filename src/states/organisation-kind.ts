import { vocabulary } from "../graph/vocabulary";

/** What sort of actor it is, where it is not a state. */
export const OrganisationKind = vocabulary(
  "OrganisationKind",
  "The sort of actor that the organisation is: a company, a non-governmental organisation, a territory, and so on.",
  {
    CIVIL_SOCIETY: "A non-governmental organisation.",
    INTERNATIONAL_ORGANISATION: "An international organisation that is not a set of states here, such as the ICRC.",
    UN_SECRETARIAT: "The Secretariat of the United Nations, or an office of it.",
    COMPANY: "A company or a group of companies.",
    TERRITORY: "A territory that signs in its own name and is no UN member, such as Niue.",
  },
);
export type OrganisationKind = keyof typeof OrganisationKind;
