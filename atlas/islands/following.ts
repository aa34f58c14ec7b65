// An answer that follows its form: what is changed in the form is asked at once, and the new answer put in the place of the old one.
import { isGivenUp } from "./given-up";

let asking = new AbortController();

/** Says aloud what came of a change; it stands outside of what is replaced. */
const told = document.createElement("p");
told.className = "unseen";
told.setAttribute("role", "status");

/** Asks what a form says now, as sending it would. Where the answer is no page of the same depth, the browser goes there. */
export async function follow(form: HTMLFormElement): Promise<void> {
  asking.abort();
  asking = new AbortController();
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") address.searchParams.append(name, value);
  const [place, held, top] = [placeOf(form), document.activeElement?.getAttribute("name"), topOf(form)];
  try {
    const response = await fetch(address, { headers: { accept: "text/html" }, signal: asking.signal });
    const isNear = depthOf(response.url) === depthOf(location.href);
    if (!response.ok || !isNear) location.assign(isNear ? address : response.url);
    else {
      show(new DOMParser().parseFromString(await response.text(), "text/html"));
      history.pushState({ followed: true }, "", response.url);
      shown = location.pathname + location.search;
      handBack(place, held, top);
    }
  } catch (error) {
    if (!isGivenUp(error)) location.assign(address);
  }
}

function show(page: Document): void {
  if (!told.isConnected) document.body.append(told);
  for (const part of ["main", "body > footer"]) {
    const [old, fresh] = [document.querySelector(part), page.querySelector(part)];
    if (fresh !== null) old?.replaceWith(fresh);
  }
  document.title = page.title;
  const question = page.querySelector<HTMLInputElement>("header input");
  const box = document.querySelector<HTMLInputElement>("header input");
  if (box !== null && question !== null) box.value = question.value;
  told.textContent = [...document.querySelectorAll("h1, .answer")]
    .slice(0, 2)
    .map((one) => one.textContent)
    .join(". ");
}

/** The keyboard and the eyes stay where they were: at the same form, in the same control. */
function handBack(place: number, name: string | null | undefined, top: number): void {
  const form = formsThatLead().at(place);
  if (form === undefined) return;
  scrollBy(0, topOf(form) - top);
  const control = form.elements.namedItem(name ?? "");
  if (control instanceof HTMLElement) control.focus({ preventScroll: true });
}

const formsThatLead = () => [...document.querySelectorAll<HTMLFormElement>("main form")];
const placeOf = (form: HTMLFormElement): number => formsThatLead().indexOf(form);
const topOf = (form: Element): number => form.getBoundingClientRect().top;
const depthOf = (href: string): number => new URL(href).pathname.split("/").length;

// The way back leads to what stood there; a way to a footnote stays on what is shown.
let shown = location.pathname + location.search;
addEventListener("popstate", () => {
  if (location.pathname + location.search !== shown) location.reload();
});
