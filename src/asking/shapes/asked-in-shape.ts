import type { Named } from "../../names/named";
import type { Leads } from "../pattern";
import type { QuestionKind } from "../question-kind";
import type { FormOfShape, Shape } from "./shape-of";

/** What is asked in a form of which all words are known, whatever stands in the places of its names. */
export interface AskedInShape {
  readonly kind: QuestionKind;
  readonly form: FormOfShape;
  /** It is asked so only where nothing was found but words. */
  readonly isLast?: boolean;
  /** Nothing, where it is not that after all. */
  readonly leads: (things: readonly Named[], shape: Shape, words?: string) => Leads | undefined;
}
