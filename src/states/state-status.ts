import { vocabulary } from "../graph/vocabulary";

/** Member or observer of the United Nations. */
export const StateStatus = vocabulary(
  "StateStatus",
  "The standing of a state in the United Nations: member, member of the past, or observer.",
  {
    MEMBER: "One of the 193 member states, who may vote in the General Assembly.",
    FORMER:
      "A member of the past, which is no more or whose seat is another's: it answers only where it is asked for, by its name or by this status.",
    OBSERVER: "A non-member observer state: the Holy See or the State of Palestine. It may speak and not vote.",
  },
);
export type StateStatus = keyof typeof StateStatus;
