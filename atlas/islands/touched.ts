// The one script that every page has. It does nothing until something is touched: a page is whole without it.
import { makeSortable } from "./sorting";
import { suggestFor } from "./suggesting";

const box = "form.question input";

addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWrittenIn(event.target)) return;
  // The last one is the largest, and stands in the middle of a page.
  const boxes = document.querySelectorAll<HTMLInputElement>(box);
  boxes.item(boxes.length - 1).focus();
  event.preventDefault();
});

addEventListener("focusin", ({ target }) => {
  if (target instanceof HTMLInputElement && target.matches(box)) suggestFor(target);
  touched(target);
});

addEventListener("pointerover", ({ target }) => touched(target));

/** A table that is pointed at, or that the keyboard has come to. */
function touched(target: EventTarget | null): void {
  const table = target instanceof Element ? (target.closest("table") ?? target.querySelector(":scope > table")) : null;
  if (table instanceof HTMLTableElement) makeSortable(table);
}

const isWrittenIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
