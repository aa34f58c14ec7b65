// What may follow and what a search finds, beneath the box in which it is typed: the combobox of the ARIA Authoring Practices, with a list.
import { isGivenUp } from "./given-up";
import { suggestedFor } from "./suggested";

/** How long nothing is typed before it is sought, in milliseconds. */
const pause = 180;
/** From how many letters on. */
const fewest = 2;

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
    this.list.setAttribute("aria-label", "What may follow, and what is on record");
    this.told.className = "unseen";
    this.told.setAttribute("role", "status");
    (box.closest(".asked") ?? form).append(this.list, this.told);
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
    const text = this.box.value.trimStart();
    if (text.trim().length < fewest) this.close();
    else this.waiting = window.setTimeout(() => void this.seek(text), pause);
  }

  private async seek(text: string): Promise<void> {
    this.asked = new AbortController();
    try {
      this.show(await suggestedFor(text, this.form.action, this.asked.signal, this.form.matches(".question")));
    } catch (error) {
      if (!isGivenUp(error)) this.miss();
    }
  }

  /** The server is not reached: that is told for all to see, until something is suggested again. */
  private miss(): void {
    this.close();
    this.told.className = "note";
    this.told.textContent = "Nothing can be suggested: the server is not reached just now.";
  }

  private show(options: readonly HTMLElement[]): void {
    this.chosen = -1;
    for (const [at, option] of options.entries()) {
      option.id = `${this.list.id}-${at}`;
      option.addEventListener("click", (event) => this.complete(option, event));
    }
    this.list.replaceChildren(...options);
    this.told.className = "unseen";
    this.told.textContent = options.length === 0 ? "Nothing is suggested." : `${options.length} suggested.`;
    this.open(options.length > 0 && document.activeElement === this.box);
  }

  /** What may follow is written into the box, and what may follow then is suggested. */
  private complete({ dataset: { completes } }: HTMLElement, event: Event): void {
    if (completes === undefined) return;
    event.preventDefault();
    this.box.value = `${completes} `;
    this.box.focus();
    this.typed();
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
