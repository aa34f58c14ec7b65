import { inSentence } from "../../names/in-sentence";
import type { Named } from "../../names/named";
import { pageOf } from "../patterns/page-of";
import type { Leads } from "../pattern";
import { QuestionKind } from "../question-kind";
import type { AskedInShape } from "./asked-in-shape";
import { type Shape, shapedAs } from "./shape-of";

const whoever =
  "(?:who|whom|which (?:country|state|diplomat|ambassador|person|delegation|delegate|nation|of them)|what (?:country|state|diplomat|person))";
/** Whoever has the chair, and how one comes to it. */
const chair =
  "(?:chairs?|chaired|chairing|chairman|chairmen|chairwoman|chairperson|chairpersons|chairmanship|president|presidency|presided|presides|presiding|preside|head|heads|headed|heading|lead|leads|led|leading|leader|elected|helm|charge|steers|steered|steer|runs|ran|run)";
const besides =
  "(?:was|is|were|are|has|have|had|been|be|did|do|does|the|a|an|its|it|as|to|of|for|over|in|at|by|and|then|also|new|current|first|chosen|named|appointed|picked|selected|made|become|became|took|take|taken|hold|holds|held|position|post|office|role|name|there|s|from|that|country|work|talks|meetings?|process|acting)";
const any = `(?:${besides}|${chair})`;
const held = "{Process|Meeting}";
const meet =
  "(?:meet|met|meets|convene|convened|start|started|begin|began|open|opened|gather|gathered|take place|hold (?:its|the) (?:first|opening) (?:meeting|session)|held|sit)";
const first = "(?: for the first time| first| the first time| initially| its work| work)?";

/** The page of a process or a meeting says when it met, and who had the chair. */
const itsChair = ([its]: readonly Named[], { typed }: Shape): Leads | undefined =>
  its && {
    path: pageOf(its, typed.lexicon.names),
    sentence: `${inSentence(its).replace(/^./, (letter) => letter.toUpperCase())}: when it met, and who had the chair`,
  };

/** Who had the chair, by itself or beside when it was. */
export const shapesOfChairs: readonly AskedInShape[] = [
  {
    kind: QuestionKind.THING,
    form: shapedAs(
      `(?:${whoever}|the name of|name) (?=(?:.* )?${chair}(?: |$))(?:${any} )*${held}(?: (?:${any}|{time}|now|currently|today))*(?: {Meeting})?`,
      `(?:when(?: and where)?|on which dates?|in which year) (?:did|was|does|will) ${held}${first}(?: ${meet}${first})? ?,? (?:and )?${whoever} (?=(?:.* )?${chair}(?: |$))(?:${any}(?: |$))+`,
    ),
    leads: itsChair,
  },
];
