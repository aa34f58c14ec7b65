/** The largest blocs that votes show. Their colours are those of no side. */
type Bloc = "BLOC_1" | "BLOC_2" | "BLOC_3" | "BLOC_4";

/** How much of something there is, in five steps. */
export type Shade = "SHADE_1" | "SHADE_2" | "SHADE_3" | "SHADE_4" | "SHADE_5";

/** What a picture says of a state: its side, that nothing is on record, that it was no member then; whether it answers a question; its bloc. */
export type PictureSide =
  "SUPPORT" | "OPPOSE" | "NEUTRAL" | "NO_SIDE" | "NO_RECORD" | "NOT_MEMBER" | "ANSWERS" | Bloc | Shade | "OTHER";

/** How a side is painted: its ground, the marks on it, which tell it without colour, and what is written on it. */
export interface Paint {
  readonly ground: string;
  readonly mark: string;
  readonly text: string;
}

/**
 * The one scale of every picture, as files are painted, which are light. Pages take the same from `atlas/styles/pictures.css`,
 * which has a dark one too. Blue and orange stay apart to the colour-blind; the marks stay apart in black and white.
 */
export const paints: Readonly<Record<PictureSide, Paint>> = {
  SUPPORT: { ground: "#0b5a8a", mark: "#0b5a8a", text: "#ffffff" },
  OPPOSE: { ground: "#f08a4b", mark: "#7a2a05", text: "#1a2630" },
  NEUTRAL: { ground: "#f7e3a1", mark: "#7a5a00", text: "#1a2630" },
  NO_SIDE: { ground: "#cfc9dd", mark: "#5d5478", text: "#1a2630" },
  SHADE_1: { ground: "#d3e4ef", mark: "#5f7f95", text: "#1a2630" },
  SHADE_2: { ground: "#a8cade", mark: "#3c6380", text: "#1a2630" },
  SHADE_3: { ground: "#72a7ca", mark: "#123b57", text: "#1a2630" },
  SHADE_4: { ground: "#2f7399", mark: "#ffffff", text: "#ffffff" },
  SHADE_5: { ground: "#0b3f63", mark: "#9cc6e2", text: "#ffffff" },
  ANSWERS: { ground: "#22343f", mark: "#22343f", text: "#ffffff" },
  BLOC_1: { ground: "#1d6f63", mark: "#1d6f63", text: "#ffffff" },
  BLOC_2: { ground: "#e3b7d3", mark: "#7d2f63", text: "#1a2630" },
  BLOC_3: { ground: "#7352a3", mark: "#e6dcf7", text: "#ffffff" },
  BLOC_4: { ground: "#cfdc7a", mark: "#5b6610", text: "#1a2630" },
  OTHER: { ground: "#ffffff", mark: "#8b959c", text: "#3d4a55" },
  NO_RECORD: { ground: "#fbfaf6", mark: "#c9c4b6", text: "#4f5d69" },
  NOT_MEMBER: { ground: "#fbfaf6", mark: "#7d8790", text: "#4f5d69" },
};

/** The marks of each side on a tile of 18 by 18, which leave its middle free for a code; the side without marks is told by that. */
export const marks: Readonly<Record<PictureSide, string>> = {
  SUPPORT: "",
  OPPOSE: "M0 0h7L0 7zM18 18h-7l7-7z",
  NEUTRAL: "M1 1h3v3h-3zM14 1h3v3h-3zM1 14h3v3h-3zM14 14h3v3h-3z",
  NO_SIDE: "M0 1h18v2h-18zM0 15h18v2h-18z",
  NO_RECORD:
    "M0 5.4 5.4 0H6.6L0 6.6zM0 11.4 11.4 0h1.2L0 12.6zM0 17.4 17.4 0H18v.6L.6 18H0zM5.4 18 18 5.4v1.2L6.6 18zM11.4 18 18 11.4v1.2L12.6 18z",
  NOT_MEMBER:
    "M1 1h4v1h-4zM7 1h4v1h-4zM13 1h4v1h-4zM1 16h4v1h-4zM7 16h4v1h-4zM13 16h4v1h-4zM1 4h1v3h-1zM1 10h1v3h-1zM16 4h1v3h-1zM16 10h1v3h-1z",
  ANSWERS: "",
  BLOC_1: "",
  BLOC_2: "M18 0h-7L18 7zM0 18h7L0 11z",
  BLOC_3: "M1 1h4v1h-4zM13 1h4v1h-4zM1 16h4v1h-4zM13 16h4v1h-4zM1 2h1v3h-1zM16 2h1v3h-1zM1 13h1v3h-1zM16 13h1v3h-1z",
  BLOC_4: "M7 0h4v3h-4zM7 15h4v3h-4z",
  SHADE_1: "M1 15h2v2h-2z",
  SHADE_2: "M1 15h2v2h-2zM4.5 15h2v2h-2z",
  SHADE_3: "M1 15h2v2h-2zM4.5 15h2v2h-2zM8 15h2v2h-2z",
  SHADE_4: "M1 15h2v2h-2zM4.5 15h2v2h-2zM8 15h2v2h-2zM11.5 15h2v2h-2z",
  SHADE_5: "M1 15h2v2h-2zM4.5 15h2v2h-2zM8 15h2v2h-2zM11.5 15h2v2h-2zM15 15h2v2h-2z",
  OTHER: "M0 0h18v18h-18zM1 1v16h16v-16z",
};

/** The sides in the order of every legend. */
export const sidesInOrder = Object.keys(paints) as readonly PictureSide[];
