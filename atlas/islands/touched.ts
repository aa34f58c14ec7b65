// The one script that every page has. It does nothing until something is touched, and fetches what does it then: a page is whole
// without it.

const box = "form.question input";
/** Where a question is written of which it is told what may follow. */
const written = `${box}, form.comparison input[name="q"]`;

addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWrittenIn(event.target)) return;
  // The last one is the largest, and stands in the middle of a page.
  const boxes = document.querySelectorAll<HTMLInputElement>(box);
  boxes.item(boxes.length - 1).focus();
  event.preventDefault();
});

/** What is typed on a picture before it hears keys itself: it is typed again as soon as it does, so that the first letters of a name are not lost. */
const early: string[] = [];
addEventListener("keydown", (event) => {
  const { key, target } = event;
  const part = partOf(target);
  if (part === undefined || inHand.has(part.ownerSVGElement ?? part) || event.ctrlKey || event.metaKey || event.altKey)
    return;
  const isOfName = key.length === 1 && key !== "/" && (key !== " " || early.length > 0);
  if (!isOfName && !key.startsWith("Arrow")) return;
  early.push(key);
  event.preventDefault();
});

addEventListener("focusin", ({ target }) => {
  if (target instanceof HTMLInputElement && target.matches(written))
    whenFetched(import("./suggesting"), ({ suggestFor }) => suggestFor(target));
  if (target instanceof HTMLInputElement && target.matches(".finding input"))
    whenFetched(import("./finding"), ({ find }) => find(target));
  touched(target, true);
});

addEventListener("pointerover", ({ target, pointerType }) => touched(target, pointerType !== "touch"));

for (const kind of ["change", "submit"])
  addEventListener(kind, (event) => {
    const form = event.target instanceof Element ? event.target.closest<HTMLFormElement>("form.follows") : null;
    if (form === null) return;
    event.preventDefault();
    // What is sent on a change is not sent again where the key that ended it sends the form too.
    const sent = JSON.stringify([...new FormData(form)]);
    if (sent === form.dataset["sent"]) return;
    form.dataset["sent"] = sent;
    whenFetched(
      import("./following"),
      ({ follow }) => follow(form),
      () => {
        delete form.dataset["sent"];
        if (kind === "submit") form.submit();
      },
    );
  });

/** What a finger came down upon that is not told of yet: its first touch tells, and the second leads on. */
let tapped: SVGAElement | undefined;
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
    const picture = pictureOf(tapped);
    if (picture !== null) tell(picture, tapped);
  },
  true,
);

/** A table or a picture that is pointed at, or that the keyboard has come to. */
function touched(target: EventTarget | null, isMeant: boolean): void {
  if (!(target instanceof Element)) return;
  const table = target.closest("table") ?? target.querySelector(":scope > table");
  if (table instanceof HTMLTableElement) whenFetched(import("./sorting"), ({ makeSortable }) => makeSortable(table));
  const form = target.closest<HTMLFormElement>("form.follows");
  if (form?.querySelector(".slider")) whenFetched(import("./sliders"), ({ makeSliders }) => makeSliders(form));
  const picture = pictureOf(target);
  const years = picture?.closest(".period")?.querySelector("form");
  if (picture && years) whenFetched(import("./years"), (island) => island.letYearsBeDragged(picture, years));
  if (picture !== null && !inHand.has(picture)) tell(picture, isMeant ? partOf(target) : undefined);
}

/** Pictures that tell of what is pointed at by themselves: told once more and later, they would tell what was closed meanwhile. */
const inHand = new WeakSet<SVGElement>();

const tell = (picture: SVGSVGElement, part: SVGAElement | undefined) =>
  whenFetched(
    import("./told-of"),
    ({ take }) => {
      inHand.add(picture);
      take(picture, part);
      for (const key of early.splice(0))
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    },
    () => early.splice(0),
  );

/** Does something with a script that is fetched. Where it is not reached the page does without it until it is loaded anew, as it does without scripts: a browser does not fetch again what failed once. */
function whenFetched<Island>(
  fetched: Promise<Island>,
  use: (island: Island) => unknown,
  otherwise = (): unknown => null,
) {
  fetched.then(use, otherwise);
}

const pictureOf = (target: Element) => target.closest<SVGSVGElement>("figure.picture svg:has(a)");

const partOf = (target: EventTarget | null): SVGAElement | undefined =>
  target instanceof Element ? (target.closest<SVGAElement>("figure.picture svg a") ?? undefined) : undefined;

const isWrittenIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
