// A state is found in a picture while its name is typed: its tile is told of, and all others are pale.
import { take } from "./told-of";
import { named } from "./ways";

const known = new WeakSet<HTMLInputElement>();

/** Shows, from now on, the state whose name is typed into a field beneath the title of a picture. */
export function find(box: HTMLInputElement): void {
  const picture = box.closest("figure")?.querySelector<SVGSVGElement>("svg:has(a)");
  if (known.has(box) || picture === null || picture === undefined) return;
  known.add(box);
  take(picture, undefined);
  const show = () => {
    // Several are written with commas between: the last one is looked for.
    const text = box.value.split(",").at(-1)?.trim() ?? "";
    const part = text === "" ? undefined : named([...picture.querySelectorAll<SVGAElement>("a")], text);
    picture.classList.toggle("sought", part !== undefined);
    if (part !== undefined) take(picture, part);
  };
  box.addEventListener("input", show);
  box.addEventListener("blur", () => picture.classList.remove("sought"));
  if (box.value !== box.defaultValue) show();
}
