// Why something stands in a picture as it does: what the page says of it elsewhere, or the page that says why.

/** How many reasons are told; the rest stands where they come from. */
const most = 3;

/** The nodes of a reason. */
type Reason = readonly Node[];

const asked = new Map<string, Promise<readonly Reason[]>>();

/** How long something is pointed at before its page is asked, in milliseconds: who passes over many tiles asks of none. */
const pause = 150;

/** The reasons for a part of a picture, each a paragraph; none where nothing says any, or where `isMeant` says that something else is pointed at by then. */
export async function whyOf(part: SVGAElement, isMeant: () => boolean): Promise<HTMLElement[]> {
  const reasons = besideIt(part) ?? (await onItsPage(part, isMeant));
  return reasons.map((nodes) => {
    const paragraph = document.createElement("p");
    paragraph.append(...nodes.map((node) => node.cloneNode(true)));
    return paragraph;
  });
}

/** The row of a table of this page that is about the same thing. */
function besideIt(part: SVGAElement): readonly Reason[] | undefined {
  const to = addressOf(part.href.baseVal);
  const cell = [...document.querySelectorAll("td.why")].find((one) => {
    const link = one.closest("tr")?.querySelector("td a");
    return link !== null && link !== undefined && addressOf(link.getAttribute("href") ?? "") === to;
  });
  if (cell === undefined) return undefined;
  const more = cell.querySelector(".more");
  return [...reasonsIn(cell, "p:not(.more)"), ...(more === null ? [] : [[document.createTextNode(more.textContent)]])];
}

/** What the page about it says, asked for once. */
async function onItsPage(part: SVGAElement, isMeant: () => boolean): Promise<readonly Reason[]> {
  const path = part.closest("figure")?.dataset["why"];
  const code = /states\/(\w+)$/.exec(part.href.baseVal)?.[1];
  if (path === undefined || code === undefined) return [];
  const address = addressOf(path.replace("*", code));
  if (!asked.has(address)) await new Promise((resolve) => setTimeout(resolve, pause));
  if (!isMeant()) return [];
  const known = asked.get(address) ?? reasonsAt(address);
  asked.set(address, known);
  return known;
}

async function reasonsAt(address: string): Promise<readonly Reason[]> {
  try {
    const response = await fetch(address, { headers: { accept: "text/html" } });
    if (!response.ok) return [];
    return reasonsIn(new DOMParser().parseFromString(await response.text(), "text/html"), ".steps > li");
  } catch {
    // The server is away; who it is has been told.
    asked.delete(address);
    return [];
  }
}

/** The last of their kind within something, as words alone: without the marks of footnotes, and without links, which lead elsewhere from here. */
function reasonsIn(within: ParentNode, selector: string): readonly Reason[] {
  const all = [...within.querySelectorAll(selector)];
  const told = (all.length === 0 && within instanceof Element ? [within] : all).map((one) => {
    const copy = one.cloneNode(true) as Element;
    for (const mark of copy.querySelectorAll("sup, summary")) mark.remove();
    for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
    // A list of steps has a paragraph in each.
    return [...(copy.querySelector("p") ?? copy).childNodes];
  });
  const left = told.length - most;
  return [...told.slice(-most), ...(left > 0 ? [[document.createTextNode(`and ${left} more`)]] : [])];
}

const addressOf = (href: string): string => new URL(href, location.href).href;
