import { EngineAway } from "../errors";
import { graphAway, tooLate } from "./driver-trouble";
import { waitAtMost } from "./limited-wait";

/**
 * How long whoever asks Neo4j waits for it, in milliseconds. Neo4j ends a statement itself, which is EngineLate. Where it does not even do that, it
 * is planning, or frozen, or the way to it is: who does not answer a knock is away, and is knocked at first until it is heard again. What is
 * asked while nothing has been heard for a while knocks first too.
 */
const usual = { beforeKnock: 7_000, ofKnock: 2_500, afterKnock: 4_000, ofSilence: 5_000 };

const isEngineAway = (trouble: unknown): boolean => trouble instanceof EngineAway;

/** Knows whether a Neo4j is heard. */
export class Presence {
  #isUnheard = false;
  #knocking: Promise<void> | undefined;
  #waiting = 0;
  #lastHeard = Date.now();

  /** `least` is the least that can be asked of it. */
  constructor(
    private readonly least: () => Promise<unknown>,
    private readonly patience: Readonly<typeof usual> = usual,
  ) {}

  /**
   * What it answers. Throws EngineAway where it is not heard, and EngineLate where it is, and does not come to an end; what it has to plan first,
   * which `isNew` tells, is waited for as long as it is heard.
   */
  async waited<Answer>(ask: () => Promise<Answer>, isNew: () => boolean): Promise<Answer> {
    if (this.#isUnheard || (this.#waiting > 0 && Date.now() - this.#lastHeard > this.patience.ofSilence))
      await this.#knock();
    const begun = Date.now();
    this.#waiting += 1;
    try {
      const answer = await this.#whileHeard(ask(), isNew);
      this.#lastHeard = Date.now();
      return answer;
    } catch (trouble) {
      if (isEngineAway(trouble) && Date.now() - begun > this.patience.ofKnock) this.#isUnheard = true;
      throw trouble;
    } finally {
      this.#waiting -= 1;
    }
  }

  async #whileHeard<Answer>(answering: Promise<Answer>, isNew: () => boolean): Promise<Answer> {
    const nothing = Symbol("nothing yet");
    const within = (milliseconds: number) =>
      waitAtMost<Answer | typeof nothing>(milliseconds, answering, () => new StillWaiting()).catch(
        (trouble: unknown) => (trouble instanceof StillWaiting ? nothing : Promise.reject(trouble as Error)),
      );
    for (;;) {
      const wasNew = isNew();
      const soon = await within(this.patience.beforeKnock);
      if (soon !== nothing) return soon;
      await Promise.race([answering, this.#knock()]);
      const later = await within(this.patience.afterKnock);
      if (later !== nothing) return later;
      if (!wasNew) throw tooLate();
    }
  }

  /** Throws EngineAway where the least that can be asked is not answered at once. Whoever comes while another knocks waits with it. */
  #knock(): Promise<void> {
    return (this.#knocking ??= this.#knockOnce().finally(() => {
      this.#knocking = undefined;
    }));
  }

  async #knockOnce(): Promise<void> {
    this.#isUnheard = true;
    await waitAtMost(this.patience.ofKnock, this.least(), graphAway);
    this.#isUnheard = false;
    this.#lastHeard = Date.now();
  }
}

/** Told by nobody: the time is over, and the answer has not come. */
class StillWaiting extends Error {}
