import { registerEnumType } from "type-graphql";

/** To whom a recommendation is made. */
export enum Addressee {
  STATES = "STATES",
  NON_STATE = "NON_STATE",
  UN = "UN",
  INDUSTRY = "INDUSTRY",
  INCIDENT_RESPONDERS = "INCIDENT_RESPONDERS",
}
registerEnumType(Addressee, {
  name: "Addressee",
  description: "To whom a recommendation is made.",
  valuesConfig: {
    STATES: { description: "To states." },
    NON_STATE: { description: "To those who are not states: civil society, academia, companies together." },
    UN: { description: "To the United Nations, its bodies or its Secretariat." },
    INDUSTRY: { description: "To companies." },
    INCIDENT_RESPONDERS: { description: "To those who answer computer emergencies, such as national CERTs." },
  },
});
