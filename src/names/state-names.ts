import { collapsed, folded } from "./folded";
import type { Named } from "./named";
import { isStyle, wordsOfState } from "./state-words";

/** A name of a state taken apart: which state, and what kind of one; both as words in order of the alphabet. */
interface Parted {
  readonly core: string;
  readonly style: string;
}

interface Borne extends Parted {
  readonly state: Named;
  /** The style of the formal name of the state. */
  readonly formal: string;
}

/** The languages of the United Nations, Spanish as it is written in Europe and in America. CLDR says what states are called in them, so nothing of it is kept. */
const languages = ["en", "fr", "es", "es-419", "ru", "ar", "zh"].map(
  (language) => new Intl.DisplayNames(language, { type: "region", fallback: "none" }),
);

/** Which state a name means that is not written as the directory has it: turned round, shortened, formal, in another language. */
export class StateNames {
  readonly #byCore = new Map<string, Borne[]>();
  readonly #inOtherWords: [spelling: string, state: Named][] = [];

  constructor(states: readonly Named[]) {
    for (const state of states) this.#bear(state, [state.name, ...state.aliases.filter((name) => !isCode(name))]);
    for (const state of states) this.#bear(state, this.#worldwide(state));
  }

  /** The states that a name may mean; mostly one or none. */
  read(name: string): Named[] {
    const whole = this.#called(name);
    return whole.length > 0 ? whole : this.#calledTwice(name);
  }

  /** What states are called in the languages of the United Nations, plain. */
  get inOtherWords(): readonly (readonly [spelling: string, state: Named])[] {
    return this.#inOtherWords;
  }

  /** Two names of one state, one of them in brackets: `Myanmar (Burma)`. */
  #calledTwice(name: string): Named[] {
    const [, before = "", within = ""] = /^([^()]+)\(([^()]+)\)\s*$/u.exec(name) ?? [];
    const both = this.#called(within);
    return this.#called(before).filter((state) => both.includes(state));
  }

  #called(name: string): Named[] {
    const { core, style } = parted(name);
    const borne = (this.#byCore.get(core) ?? []).filter((one) => isSaid(style, one));
    return [...new Set(borne.map(({ state }) => state))];
  }

  #bear(state: Named, names: readonly string[]): void {
    const formal = parted(state.formal ?? state.name).style;
    for (const name of names) {
      const its = { ...parted(name), state, formal };
      const same = this.#byCore.get(its.core);
      if (same === undefined) this.#byCore.set(its.core, [its]);
      else same.push(its);
    }
  }

  /** What CLDR calls a state, provided that its English name is one by which the state is known: its code may be nobody's. */
  #worldwide(state: Named): string[] {
    const names = languages.flatMap((language) => (isAlpha2(state.iso2) ? (language.of(state.iso2) ?? []) : []));
    const [english = ""] = names;
    if (!this.read(english).includes(state)) return [];
    for (const name of names) this.#inOtherWords.push([folded(name), state]);
    return names;
  }
}

/** Codes are written as they are, and in no other way: `IS` is no short form of islands. */
const isCode = (name: string): boolean => /^[A-Z]{2,3}$/i.test(name);

/** A state of the past may have had no such code. */
const isAlpha2 = (code: string | null): code is string => code !== null && /^[A-Z]{2}$/.test(code);

/** Styles by which a state may be called whose formal name has none: `Republic of Ireland`, `Commonwealth of Australia`. */
const addable = new Set(["republic", "commonwealth"]);

/**
 * Whether a name with this style is another form of one that a state bears: with the same style; or with that of its formal name, where
 * the name has none. Any other style may be another state's: the Republic of China, the Republic of Viet Nam.
 */
function isSaid(style: string, borne: Borne): boolean {
  if (style === borne.style) return true;
  return borne.style === "" && (style === borne.formal || (borne.formal === "" && addable.has(style)));
}

function parted(name: string): Parted {
  const whole = name.replace(/(\p{L})['’ʼ`´]s\b/gu, "$1s").replace(/\bco-operative\b/giu, "cooperative");
  const words = [...new Set(wordsOfState(collapsed(folded(whole))))].sort();
  return {
    core: words.filter((word) => !isStyle(word)).join(" "),
    style: words.filter(isStyle).join(" "),
  };
}
