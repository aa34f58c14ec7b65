import { type DependsOn, Kept } from "./kept";

/**
 * A memory as one operation uses it that waits for no other: what another has asked for, and has not been answered, it asks for itself, since
 * the other may give up. What it is answered is kept for all.
 */
export class KeptAlone extends Kept {
  readonly #asked = new Set<string>();

  constructor(private readonly all: Kept) {
    super(all.revision);
  }

  override known<Answer>(key: string): Promise<Answer> | undefined {
    return this.#asked.has(key) || this.all.isThere(key) ? this.all.known(key) : undefined;
  }

  override get<Answer>(key: string, ask: () => Promise<Answer>, on?: DependsOn): Promise<Answer> {
    const known = this.known<Answer>(key);
    if (known !== undefined) return known;
    this.#asked.add(key);
    return this.all.anew(key, ask, on);
  }
}
