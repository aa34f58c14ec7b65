import { compared } from "../pages/orders";
import { sizeOf } from "../states/universe";

/** What is in exactly these sets: their places among the sets given, and its members as bits. */
export interface VennRegion {
  readonly in: readonly number[];
  readonly members: bigint;
  readonly size: number;
}

/** Every region of some sets that is not empty, as an UpSet plot draws them: the largest first, then those in fewer sets, then in the order of the sets. */
export function regionsOf(sets: readonly bigint[]): VennRegion[] {
  const parts = sets.reduce(divided, [{ in: [], members: sets.reduce((all, set) => all | set, 0n), size: 0 }]);
  return parts
    .map((part) => ({ ...part, size: sizeOf(part.members) }))
    .sort((a, b) => compared([-a.size, a.in.length, ...a.in], [-b.size, b.in.length, ...b.in]));
}

/** Each part falls into what is in the set and what is not; the empty halves are dropped, so there are never more parts than members. */
function divided(parts: readonly VennRegion[], set: bigint, place: number): VennRegion[] {
  return parts
    .flatMap((part) => [
      { ...part, in: [...part.in, place], members: part.members & set },
      { ...part, members: part.members & ~set },
    ])
    .filter(({ members }) => members !== 0n);
}

/** How alike two sets are. */
export interface Likeness {
  readonly intersection: number;
  readonly union: number;
  /** Null where both are empty. */
  readonly jaccard: number | null;
}

/** The likeness of two sets; Jaccard's coefficient is the size of the intersection over that of the union. */
export function likenessOf(a: bigint, b: bigint): Likeness {
  const [intersection, union] = [sizeOf(a & b), sizeOf(a | b)];
  return { intersection, union, jaccard: union === 0 ? null : intersection / union };
}
