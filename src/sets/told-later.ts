/** What an earlier folder needs of a later one and may not import: the later one tells it when it is loaded. */
export class ToldLater<Told> {
  #its: Told | undefined;

  /** `what` is what is told, for whoever forgot to load it. */
  constructor(private readonly what: string) {}

  tell(its: Told): void {
    this.#its = its;
  }

  /** Throws where nobody has told it, which is a fault of ours. */
  get its(): Told {
    if (this.#its === undefined) throw new Error(`${this.what} is asked for before it is told`);
    return this.#its;
  }
}
