import { vocabulary } from "../graph/vocabulary";

/** To whom a recommendation is made. */
export const Addressee = vocabulary("Addressee", "The kind of reader to whom a recommendation is made.", {
  STATES: "The recommendation is made to states.",
  NON_STATE: "The recommendation is made to those who are not states: civil society, academia, companies together.",
  UN: "The recommendation is made to the United Nations, its bodies or its Secretariat.",
  INDUSTRY: "The recommendation is made to companies.",
  INCIDENT_RESPONDERS: "The recommendation is made to those who answer computer emergencies, such as national CERTs.",
});
export type Addressee = keyof typeof Addressee;
