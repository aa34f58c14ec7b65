import type { LegendEntry } from "./picture";
import { marks } from "./scale";

/** What stands before an entry of a legend, 18 wide and 18 high: a tile as the picture paints it. */
export function SwatchDrawn({ of: { side, small } }: { readonly of: LegendEntry }) {
  if (small === undefined)
    return (
      <>
        <path class="ground edge" d="M0 0h18v18h-18z" />
        {marks[side] === "" ? null : <path class="marks" d={marks[side]} />}
      </>
    );
  const [drawnAs, outline] = small;
  return (
    <>
      <path class="land" d="M0 0h18v18h-18z" />
      <path class={drawnAs} transform="scale(4.5)" d={`M0 0${outline}`} />
    </>
  );
}
