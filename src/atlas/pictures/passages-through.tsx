import type { TextOfDocumentFragment } from "../operations/graphql";
import { linesOf } from "../lines";
import { useHref } from "../parts/to";
import { placeOf } from "../places";
import { counted } from "../words";
import { isOutOf, lineageChanges, stateInWords } from "../words-of-texts";
import { type Picture, inShortOf } from "./picture";
import type { PictureSide } from "./scale";
import { patternOf } from "./side-patterns";
import { tilesBeneath } from "./tiles-beneath";

type Passage = TextOfDocumentFragment["lineages"]["edges"][number];

/** How many passages stand beneath each other at most, how far apart they are, and how many letters stand in a line. */
const [most, pitch, letters] = [24, 30, 96];

/** The passages that are followed through a text: how each stands there, and what became of it on the whole. Nothing where none is. */
export function passagesThrough(symbol: string, passages: readonly Passage[], about: string): Picture | undefined {
  const shown = passages.slice(0, most);
  const left = passages.length - shown.length;
  if (shown.length === 0) return undefined;
  const found = new Set(shown.map(sideOf));
  return {
    id: "passages",
    title: `Passages followed through ${symbol}, and what became of them`,
    says: `${shown.map(saidOf).join("; ")}.`,
    width: 560,
    height: shown.length * pitch,
    isWide: true,
    narrow: tilesBeneath(
      "passages",
      shown.map((passage) => ({
        path: placeOf(passage.node.id),
        says: saidOf(passage),
        side: sideOf(passage),
        name: passage.node.subject,
        told: [howItStands(passage)],
      })),
    ),
    legend: [
      ...(found.has("ANSWERS") ? [{ side: "ANSWERS" as const, label: "in this text" }] : []),
      ...(found.has("NOT_MEMBER") ? [{ side: "NOT_MEMBER" as const, label: "out of it" }] : []),
    ],
    note: `Only passages of which it is on record what became of them${left === 0 ? "" : `; ${counted(left, "further passage")} left out`}. It says nothing of the rest of the text.`,
    leads: "Each leads to its way from draft to draft.",
    about,
    ...inShortOf(passages, about, (first, said) => passagesThrough(symbol, first, said)),
    drawn: shown.map((passage, index) => <PassageDrawn of={passage} top={index * pitch} />),
  };
}

const sideOf = ({ state }: Passage): PictureSide => (isOutOf(state) ? "NOT_MEMBER" : "ANSWERS");

const howItStands = ({ state, node }: Passage): string =>
  `In this text: ${stateInWords(state)}. On the whole: ${lineageChanges[node.change]}`;

const saidOf = (passage: Passage): string => `${passage.node.subject}: ${howItStands(passage)}`;

function PassageDrawn({ of, top }: { readonly of: Passage; readonly top: number }) {
  return (
    <a class="station" href={useHref()(placeOf(of.node.id))}>
      <title>{saidOf(of)}</title>
      <use href="#passages-tile" x="10" y={top + 17} fill={patternOf("passages", sideOf(of))} />
      {linesOf(of.node.subject, letters, 1).map((line) => (
        <text x="28" y={top + 12}>
          {line}
        </text>
      ))}
      {linesOf(howItStands(of), letters, 1).map((line) => (
        <text class="soft" x="28" y={top + 24}>
          {line}
        </text>
      ))}
    </a>
  );
}
