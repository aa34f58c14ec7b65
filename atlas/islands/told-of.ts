// What is pointed at in a picture, by whatever hand: who it is and why, told beneath the picture, where it covers nothing.
import { type Way, neighbourOf, next } from "./ways";
import { whyOf } from "./why";

/** A link within a picture. */
type Part = SVGAElement;

const known = new WeakMap<SVGSVGElement, InHand>();

/** Tells of a part of a picture from now on whenever it is pointed at, and at once where it is now. */
export function take(picture: SVGSVGElement, part: Part | undefined): void {
  const inHand = known.get(picture) ?? new InHand(picture);
  known.set(picture, inHand);
  if (part !== undefined) inHand.tell(part);
}

const ways: Readonly<Record<string, Way>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

class InHand {
  private readonly parts: readonly Part[];
  private readonly panel = document.createElement("div");
  private readonly who = document.createElement("a");
  private readonly why = document.createElement("div");
  private told: Part | undefined;
  private typed = { text: "", at: 0 };

  constructor(picture: SVGSVGElement) {
    this.parts = [...picture.querySelectorAll<Part>("a")];
    for (const part of this.parts) this.prepare(part);
    // One stop of the keyboard for the whole picture; arrows lead on from there.
    this.parts[0]?.setAttribute("tabindex", "0");
    this.panel.className = "told-of";
    this.panel.hidden = true;
    // A screen reader has heard who it is by the link itself.
    this.why.setAttribute("aria-live", "polite");
    this.panel.append(this.who, this.why);
    (picture.closest(".scrolled") ?? picture).after(this.panel);
    picture.addEventListener("pointerover", ({ target, pointerType }) => {
      const part = partOf(target);
      if (part !== undefined && pointerType !== "touch") this.tell(part);
    });
    picture.addEventListener("focusin", ({ target }) => this.tell(partOf(target)));
    picture.addEventListener("keydown", (event) => this.pressed(event));
    this.panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
    });
  }

  /** Its name is said by the browser only after a while, and nowhere but under a mouse: the panel says it at once. */
  private prepare(part: Part): void {
    const title = part.querySelector("title");
    part.setAttribute("aria-label", title?.textContent ?? "");
    part.setAttribute("tabindex", "-1");
    title?.remove();
  }

  tell(part: Part | undefined): void {
    if (part === undefined || part === this.told) return;
    this.told?.classList.remove("told");
    this.told = part;
    part.classList.add("told");
    for (const one of this.parts) one.setAttribute("tabindex", one === part ? "0" : "-1");
    this.who.href = part.href.baseVal;
    this.who.textContent = part.getAttribute("aria-label");
    this.why.replaceChildren();
    this.panel.hidden = false;
    void whyOf(part, () => this.told === part).then((reasons) => {
      if (this.told === part) this.why.replaceChildren(...reasons);
    });
  }

  private pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = this.told ?? partOf(event.target);
    if (from === undefined) return;
    if (event.key === "Escape") this.close();
    else {
      const way = ways[event.key];
      const to = way === undefined ? this.byName(event) : neighbourOf(from, this.parts, way);
      if (to === undefined) {
        if (way === undefined) return;
      } else to.focus();
    }
    event.preventDefault();
  }

  /** The part whose name begins with what is typed: `tuv` leads to Tuvalu. */
  private byName({ key, timeStamp }: KeyboardEvent): Part | undefined {
    if (key.length !== 1 || key === "/" || (key === " " && this.typed.text === "")) return undefined;
    const isLater = timeStamp - this.typed.at > pause;
    this.typed = { text: (isLater ? "" : this.typed.text) + key, at: timeStamp };
    return next(this.parts, this.typed.text, this.told);
  }

  private close(): void {
    this.panel.hidden = true;
    this.told?.classList.remove("told");
    this.told = undefined;
  }
}

/** After how long a letter begins another name, in milliseconds. */
const pause = 1_000;

const partOf = (target: EventTarget | null): Part | undefined =>
  target instanceof Element ? (target.closest<Part>("svg a") ?? undefined) : undefined;
