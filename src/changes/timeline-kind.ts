import { registerEnumType } from "type-graphql";

/** What happened to a proposal at one step of its way. */
export enum ProposalEvent {
  PUT_FORWARD = "PUT_FORWARD",
  SPONSORED = "SPONSORED",
  SET_DOWN = "SET_DOWN",
  SPOKEN_ON = "SPOKEN_ON",
  MENTIONED = "MENTIONED",
  RESOLUTION = "RESOLUTION",
  OUTCOME = "OUTCOME",
}
registerEnumType(ProposalEvent, {
  name: "ProposalEvent",
  description: "What happened to a proposal at one step of its way.",
  valuesConfig: {
    PUT_FORWARD: { description: "It was put on the table." },
    SPONSORED: { description: "Others joined those who had put it forward." },
    SET_DOWN: { description: "A document set it down." },
    SPOKEN_ON: { description: "A statement took a side on it." },
    MENTIONED: { description: "A paragraph of a report or resolution spoke of it." },
    RESOLUTION: { description: "The General Assembly adopted a resolution that is about it." },
    OUTCOME: { description: "Something became of it in a document." },
  },
});
