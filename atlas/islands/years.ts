// A stretch of years is chosen by dragging over their bars, and is sent as the fields beside them are.

/** How far a pointer is moved, in pixels, before it drags and does not click. */
const least = 5;

const known = new WeakSet<SVGSVGElement>();

/** Lets a stretch of years be dragged over their bars. */
export function letYearsBeDragged(bars: SVGSVGElement, form: HTMLFormElement): void {
  if (known.has(bars)) return;
  known.add(bars);
  const [from, to] = ["from", "to"].map((name) => form.elements.namedItem(name));
  if (!(from instanceof HTMLInputElement) || !(to instanceof HTMLInputElement)) return;
  let begun: number | undefined;
  let isDragged = false;
  const choose = (x: number) => {
    const years = [yearAt(bars, begun ?? x), yearAt(bars, x)].sort((one, other) => one - other);
    for (const [index, field] of [from, to].entries()) {
      field.value = String(years[index]);
      field.dispatchEvent(new Event("input"));
    }
    for (const bar of bars.querySelectorAll("a"))
      bar.classList.toggle("aside", yearOf(bar) < Number(from.value) || yearOf(bar) > Number(to.value));
  };
  bars.addEventListener("dragstart", (event) => event.preventDefault());
  bars.addEventListener("pointerdown", ({ clientX, isPrimary, button }) => {
    begun = isPrimary && button === 0 ? clientX : undefined;
    isDragged = false;
  });
  bars.addEventListener("pointermove", ({ clientX, pointerId }) => {
    if (begun === undefined || (!isDragged && Math.abs(clientX - begun) < least)) return;
    // What is captured is clicked nowhere.
    if (!isDragged) bars.setPointerCapture(pointerId);
    isDragged = true;
    choose(clientX);
  });
  const end = () => {
    if (isDragged) form.requestSubmit();
    begun = undefined;
  };
  bars.addEventListener("pointerup", end);
  bars.addEventListener("pointercancel", () => (begun = undefined));
}

/** The year of a bar: its name begins with it. */
const yearOf = (bar: Element): number =>
  Number((bar.getAttribute("aria-label") ?? bar.querySelector("title")?.textContent ?? "").slice(0, 4));

/** The year whose bar is nearest to a place from the left. */
function yearAt(bars: SVGSVGElement, x: number): number {
  let nearest = { year: NaN, away: Infinity };
  for (const bar of bars.querySelectorAll("a")) {
    const { left, width } = bar.getBoundingClientRect();
    const away = Math.abs(left + width / 2 - x);
    if (away < nearest.away) nearest = { year: yearOf(bar), away };
  }
  return nearest.year;
}
