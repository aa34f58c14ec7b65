import type { DatasetShown } from "./dataset-shown";
import { away, datasetSection } from "./dataset.section";
import { hero } from "./hero.section";
import { html } from "./html";
import type { NamedOperation } from "./operations";
import { plainPage } from "./plain.page";
import { moreQuestionsSection, questionSection } from "./question.section";
import { reading } from "./reading.section";
import { waysInSection } from "./ways.section";

/**
 * The start page. `dataset` is undefined while the graph is away; `origin` is where the reader reached this server,
 * as `http://127.0.0.1:4000`.
 */
export function startPage(
  operations: readonly NamedOperation[],
  dataset: DatasetShown | undefined,
  origin: string,
): string {
  const [first, ...others] = operations;
  if (first === undefined) throw new Error("queries/examples.graphql holds no operation");
  const loaded =
    dataset === undefined ? { notice: [away], counts: [] } : { notice: [], counts: [datasetSection(dataset)] };
  const question = [questionSection(first), moreQuestionsSection(others), reading];
  const sections = [hero, ...loaded.notice, ...question, ...loaded.counts, waysInSection(origin)];
  return plainPage("Acquis: who stands where on the norms of cyberspace", html`${sections}`);
}
