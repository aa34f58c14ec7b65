import { type Chapter, resolversIn } from "../pages/chapter";
import { alignedWith, made, takes } from "./statement.kind";
import { statements } from "./statement.things";
import * as speakersFrom from "./speaker.resolver";
import * as statementsFrom from "./statement.resolver";
import * as subjectsFrom from "./subject.resolver";

/** Who said what. */
export const chapter: Chapter = {
  things: [statements],
  ties: [made, alignedWith, takes],
  resolvers: resolversIn(speakersFrom, statementsFrom, subjectsFrom),
};
