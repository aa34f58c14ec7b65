import type { ComponentChildren } from "preact";
import type { Stance } from "../operations/graphql";
import { stances } from "../words";

/** A side that was taken, as a word with a sign before it. */
export const Side = ({ of }: { readonly of: Stance }) => <span class={`side ${of}`}>{stances[of]}</span>;

/** A side with what it was taken on: `supports` capacity-building, `neutral on` it. */
export const SideOn = ({ of, children }: { readonly of: Stance; readonly children: ComponentChildren }) => (
  <>
    <Side of={of} /> {of === "NEUTRAL" || of === "NO_SIDE" ? "on " : ""}
    {children}
  </>
);
