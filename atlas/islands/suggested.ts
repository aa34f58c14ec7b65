// What is suggested for what is typed: what may follow it in a question, and what a search finds.

/** How many of each are suggested. */
const most = { following: 6, found: 5 };

/**
 * What may follow and what is found, each as a link; what may follow has the question with it in `data-completes`. Where what is typed
 * `isSought`, what is found leads away from the page; where it is one question of several, nothing does.
 */
export async function suggestedFor(
  text: string,
  action: string,
  signal: AbortSignal,
  isSought: boolean,
): Promise<HTMLElement[]> {
  const [follows, found] = await Promise.all([
    linksAt(addressOf("ask/next", action, text), ".results > li[data-completes]", most.following, signal),
    isSought ? linksAt(addressOf("search", action, text.trim()), ".results > li", most.found, signal) : [],
  ]);
  return [...follows, ...found];
}

function addressOf(path: string, action: string, text: string): URL {
  // Both pages stand beside the one that asks.
  const address = new URL(path, action);
  address.searchParams.set("q", text);
  return address;
}

/** The same page as a reader sees without a script, with its ways on. */
async function linksAt(address: URL, rows: string, count: number, signal: AbortSignal): Promise<HTMLElement[]> {
  const text = known.get(address.href) ?? (await textAt(address, signal));
  const page = new DOMParser().parseFromString(text, "text/html");
  return [...page.querySelectorAll<HTMLElement>(rows)].slice(0, count).map((item) => optionOf(item, address));
}

/** What was answered to what was typed on this page: who takes letters back asks for nothing anew. */
const known = new Map<string, string>();

async function textAt(address: URL, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { headers: { accept: "text/html" }, signal });
  if (!response.ok) return "";
  const text = await response.text();
  known.set(address.href, text);
  return text;
}

function optionOf(item: HTMLElement, address: URL): HTMLElement {
  const option = document.createElement("li");
  const link = document.createElement("a");
  const kind = document.createElement("span");
  const to = item.querySelector("a");
  link.href = new URL(to?.getAttribute("href") ?? "", address).href;
  link.tabIndex = -1;
  link.textContent = to?.textContent ?? "";
  kind.className = "note";
  kind.textContent = item.querySelector(".note")?.textContent ?? "";
  link.append(" ", kind);
  const { completes } = item.dataset;
  if (completes !== undefined) option.dataset["completes"] = completes;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.append(link);
  return option;
}
