import { type Ways, each, verbWith, verbs, waysBy } from "./ways-told";

/** How people write that somebody went over to another side, beside the plain verbs; what it was on stands behind an "on". */
export const waysToChange: Ways = waysBy(
  [
    ...verbs(
      "reverse itself|reverse themselves|backtrack|backpedal/backpedalled|waver|evolve|zigzag|flip flop|flip-flop|do a U-turn/did|do a u turn/did|make a u turn/made|do an about-face/did|make an about-face/made|have a change of heart/had|have a change of mind/had|have second thoughts/had|cross the floor|go back and forth/went|vacillate|come full circle/came|see a shift/saw",
    ),
    ...each("were|was|are|is|have been|has been", "inconsistent|undecided over time|ambivalent over time"),
  ],
  verbWith(
    "change|switch|shift|reverse|revise|rethink/rethought|alter|modify|adjust|reconsider|amend|update|review|harden|soften|move|abandon|drop|go back on/went",
    "|their|its|of|the|their own",
    "position|positions|idea|ideas|tone|view|views|stance|stances|opinion|opinions|mind|minds|tune|course|line|approach|attitude|policy|thinking|side|sides|camp|camps",
  ),
);
