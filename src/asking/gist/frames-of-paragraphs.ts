import type { Frame } from "./gist-frames";
import { whenAndWhy, sides } from "./gist-words";
import { QuestionKind } from "../question-kind";

/** What is asked of one paragraph: its page says where it came from, what was done with it, and who spoke for and against it. */
export const framesOfParagraphs: readonly Frame[] = [
  {
    kind: QuestionKind.THING,
    needs: [],
    may: [
      ...whenAndWhy,
      ...sides,
      ...(["who", "texts", "mention", "say", "fate", "change", "differ", "propose", "adopted"] as const),
      ...(["weakened", "strengthened", "timeline", "contested", "first"] as const),
    ],
    places: [{ as: "thing", of: ["Paragraph"], needed: true }],
    timed: false,
    leads: ({ slots: { thing } }) => {
      const [document = "", number = ""] = thing?.name.split("#") ?? [];
      return (
        thing && {
          path: `/paragraphs/${encodeURIComponent(thing.key)}`,
          sentence: `Paragraph ${number} of ${document}: what it says, where it comes from, and who spoke for and against it`,
        }
      );
    },
  },
];
