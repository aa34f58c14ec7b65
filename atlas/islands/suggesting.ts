// What a search finds, beneath the box in which it is typed: the combobox of the ARIA Authoring Practices, with a list.

/** How long nothing is typed before it is sought, in milliseconds. */
const pause = 120;
/** From how many letters on. */
const fewest = 2;
/** How many things are suggested. */
const most = 8;

const known = new WeakSet<HTMLInputElement>();
let made = 0;

/** Suggests, from now on, what is typed into a box of questions. */
export function suggestFor(box: HTMLInputElement): void {
  const { form } = box;
  if (form === null || known.has(box)) return;
  known.add(box);
  new Suggestions(box, form);
}

class Suggestions {
  private readonly list = document.createElement("ul");
  private readonly told = document.createElement("p");
  private chosen = -1;
  private waiting = 0;
  private asked = new AbortController();

  constructor(
    private readonly box: HTMLInputElement,
    private readonly form: HTMLFormElement,
  ) {
    this.list.id = `suggestions-${(made += 1)}`;
    this.list.className = "suggestions";
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", "Found on record");
    this.told.className = "unseen";
    this.told.setAttribute("role", "status");
    form.append(this.list, this.told);
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.list.id,
    }))
      box.setAttribute(name, value);
    box.addEventListener("input", () => this.typed());
    box.addEventListener("keydown", (event) => this.pressed(event));
    box.addEventListener("blur", () => this.close());
    // The box keeps the keyboard while something is clicked.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    if (box.value !== box.defaultValue) this.typed();
  }

  private typed(): void {
    clearTimeout(this.waiting);
    this.asked.abort();
    const text = this.box.value.trim();
    if (text.length < fewest) this.close();
    else this.waiting = window.setTimeout(() => void this.seek(text), pause);
  }

  /** The same search as that of the page: its results, without their excerpts. */
  private async seek(text: string): Promise<void> {
    this.asked = new AbortController();
    const address = new URL("search", this.form.action);
    address.searchParams.set("q", text);
    try {
      const response = await fetch(address, { headers: { accept: "text/html" }, signal: this.asked.signal });
      if (response.ok) this.show(new DOMParser().parseFromString(await response.text(), "text/html"), address);
      else this.close();
    } catch {
      // It was typed on, or the server is away: the question can still be asked.
    }
  }

  private show(page: Document, address: URL): void {
    const found = [...page.querySelectorAll(".results > li")].slice(0, most);
    this.chosen = -1;
    this.list.replaceChildren(...found.map((item, at) => this.option(item, at, address)));
    this.told.textContent = found.length === 0 ? "Nothing is suggested." : `${found.length} suggested.`;
    this.open(found.length > 0 && document.activeElement === this.box);
  }

  private option(item: Element, at: number, address: URL): HTMLElement {
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
    option.id = `${this.list.id}-${at}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.append(link);
    return option;
  }

  private pressed(event: KeyboardEvent): void {
    const options = [...this.list.children];
    if (this.list.hidden || options.length === 0) return;
    if (event.key === "Escape") this.close();
    else if (event.key === "ArrowDown") this.choose(options, this.chosen + 1);
    else if (event.key === "ArrowUp") this.choose(options, this.chosen < 0 ? options.length - 1 : this.chosen - 1);
    else if (event.key === "Enter" && this.chosen >= 0) options[this.chosen]?.querySelector("a")?.click();
    else return;
    event.preventDefault();
  }

  /** Beyond the last one, and before the first, stands the box itself. */
  private choose(options: readonly Element[], at: number): void {
    this.chosen = at >= options.length ? -1 : at;
    for (const [index, option] of options.entries())
      option.setAttribute("aria-selected", String(index === this.chosen));
    const option = options[this.chosen];
    option?.scrollIntoView({ block: "nearest" });
    if (option === undefined) this.box.removeAttribute("aria-activedescendant");
    else this.box.setAttribute("aria-activedescendant", option.id);
  }

  private open(isOpen: boolean): void {
    this.list.hidden = !isOpen;
    this.box.setAttribute("aria-expanded", String(isOpen));
    this.box.removeAttribute("aria-activedescendant");
  }

  private close(): void {
    this.chosen = -1;
    this.open(false);
  }
}
