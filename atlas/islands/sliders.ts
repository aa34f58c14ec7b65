// A number between two others is chosen by a slider, with the number beside it.

/** Makes the numbers of a form sliders that have the same name and are sent alike. */
export function makeSliders(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input.slider[type="number"]')) {
    const output = document.createElement("output");
    const tell = () => (output.value = input.value);
    input.type = "range";
    input.after(output);
    input.addEventListener("input", tell);
    tell();
  }
}
