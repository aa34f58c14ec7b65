import { vocabulary } from "../graph/vocabulary";

/** To whom a recommendation is made. */
export const Addressee = vocabulary("Addressee", "To whom a recommendation is made.", {
  STATES: "To states.",
  NON_STATE: "To those who are not states: civil society, academia, companies together.",
  UN: "To the United Nations, its bodies or its Secretariat.",
  INDUSTRY: "To companies.",
  INCIDENT_RESPONDERS: "To those who answer computer emergencies, such as national CERTs.",
});
export type Addressee = keyof typeof Addressee;
