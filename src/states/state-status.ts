import { vocabulary } from "../graph/vocabulary";

/** Member or observer of the United Nations. */
export const StateStatus = vocabulary(
  "StateStatus",
  "The standing of a state in the United Nations: member or observer.",
  {
    MEMBER: "One of the 193 member states, who may vote in the General Assembly.",
    OBSERVER: "A non-member observer state: the Holy See or the State of Palestine. It may speak and not vote.",
  },
);
export type StateStatus = keyof typeof StateStatus;
