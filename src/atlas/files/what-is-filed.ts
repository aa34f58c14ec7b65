import type { AboutQuery } from "../operations/graphql";
import type { PageAnswered } from "../page";
import type { Picture } from "../pictures/picture";
import type { ShownTable } from "../table";

/** What a file is made of. */
export interface Filed extends Pick<PageAnswered, "data" | "operation" | "variables"> {
  readonly title: string;
  /** The address of the page, whole. */
  readonly url: string;
  /** The root of the server, whole, with a slash at its end. */
  readonly root: string;
  readonly table: ShownTable | undefined;
  readonly picture: Picture | undefined;
  readonly about: AboutQuery["dataset"] | undefined;
}
