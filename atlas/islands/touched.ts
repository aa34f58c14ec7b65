// The one script that every page has. It does nothing until something is touched, and fetches what does it then: a page is whole
// without it.

const box = "form.question input";

addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWrittenIn(event.target)) return;
  // The last one is the largest, and stands in the middle of a page.
  const boxes = document.querySelectorAll<HTMLInputElement>(box);
  boxes.item(boxes.length - 1).focus();
  event.preventDefault();
});

addEventListener("focusin", ({ target }) => {
  if (target instanceof HTMLInputElement && target.matches(box))
    void import("./suggesting").then(({ suggestFor }) => suggestFor(target));
  touched(target, true);
});

addEventListener("pointerover", ({ target, pointerType }) => touched(target, pointerType !== "touch"));

/** What a finger came down upon that is not told of yet: its first touch tells, and the second leads on. */
let tapped: Element | undefined;
addEventListener(
  "pointerdown",
  ({ target, pointerType }) => {
    const part = partOf(target);
    tapped = pointerType === "touch" && part?.classList.contains("told") === false ? part : undefined;
  },
  true,
);
addEventListener(
  "click",
  (event) => {
    if (tapped === undefined || partOf(event.target) !== tapped) return;
    event.preventDefault();
    touched(tapped, true);
  },
  true,
);

/** A table or a picture that is pointed at, or that the keyboard has come to. */
function touched(target: EventTarget | null, isMeant: boolean): void {
  if (!(target instanceof Element)) return;
  const table = target.closest("table") ?? target.querySelector(":scope > table");
  if (table instanceof HTMLTableElement) void import("./sorting").then(({ makeSortable }) => makeSortable(table));
  const picture = target.closest<SVGSVGElement>("figure.picture svg:has(a)");
  if (picture !== null)
    void import("./told-of").then(({ take }) => take(picture, isMeant ? partOf(target) : undefined));
}

const partOf = (target: EventTarget | null): SVGAElement | undefined =>
  target instanceof Element ? (target.closest<SVGAElement>("figure.picture svg a") ?? undefined) : undefined;

const isWrittenIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
