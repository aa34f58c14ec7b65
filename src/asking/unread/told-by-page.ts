import type { AskedElsewhere } from "../asking";
import { whyUnread } from "./not-answered";
import { QuestionKind } from "../question-kind";

type Page = Pick<AskedElsewhere, "kind" | "path"> | null;
/** Whether the path of a page is one of these. */
const at =
  (path: RegExp) =>
  (page: Page): boolean =>
    path.test(page?.path ?? "");

/** Words that say more than the page shows to which a question leads, with what is to be said of them. */
export const toldByPage: readonly {
  readonly page: (page: Page) => boolean;
  readonly words: RegExp;
  readonly note: string | null;
}[] = [
  {
    page: (page) => page?.kind === QuestionKind.VOTE_OF_STATE,
    words: /\bwhy\b/i,
    note: whyUnread("why"),
  },
  {
    page: at(/^\/statements\?actor=[^&]*&stance=/),
    words: /\b(?:norms|proposals|ideas|paragraphs|passages|parts)\b/i,
    note: "What was said so is listed whatever it was on, and not of these alone.",
  },
  {
    page: at(/^\/paragraphs\?(?!.*document=)/),
    words: /\b(?:OEWG|GGE)(?= (?:reports|texts|documents)\b)/i,
    note: "All texts are looked through, whoever made them: name one, such as A/79/214.",
  },
  {
    page: at(/^\/statements\?actor=(?:budapest|malabo)-convention/),
    words: /\b(?:does|do|in|by|under|of|article \d+ of) (?:the )?(?:Budapest|Malabo) (?:Convention|treaty)\b/i,
    note: "The text of this convention is not held here: what its parties said is listed.",
  },
  {
    page: at(/^\/votes\?choice=/),
    words: /\b(?:both|all|every|each)\b/i,
    note: "Each vote is listed alone: who voted so on all of them is not worked out here.",
  },
  {
    page: at(/^\/votes\/shifts/),
    words:
      /\bfrom (?:an? )?(?:yes|no|abstention|abstaining|abstain|support|supporting|opposition|opposing)(?: \w+)? to (?:an? )?\w+/i,
    note: "All who voted otherwise in the end are listed, from whichever choice to whichever.",
  },
  {
    page: (page) => page !== null && !page.path.includes("closest"),
    words: /\b(?:allies|ally)\b/i,
    note: "Who is whose ally is on no record: name a group, such as NATO, or ask who votes most like a state.",
  },
];
