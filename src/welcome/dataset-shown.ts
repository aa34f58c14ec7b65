import { EngineAway, EngineLate } from "../errors";

/** What the start page says of the loaded data. */
export interface DatasetShown {
  readonly version: string;
  /** The number of the latest Revision. */
  readonly revision: number;
  /** How many there are of each kind, by the plural that is to be shown: `{ states: 195, statements: 998 }`. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Asks the graph what is loaded; undefined where nothing is. */
export type DatasetQuestion = () => Promise<DatasetShown | undefined>;

/** The dataset, or undefined while the graph is away: a front door opens all the same, and says so. */
export async function datasetIfReachable(dataset: DatasetQuestion): Promise<DatasetShown | undefined> {
  try {
    return await dataset();
  } catch (trouble) {
    if (trouble instanceof EngineAway || trouble instanceof EngineLate) return undefined;
    throw trouble;
  }
}
