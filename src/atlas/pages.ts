import type { Page } from "./page";
import { statePage } from "./pages/state.page";

/** Every page, in the order in which their paths are compared with an address. */
export const pages: readonly Page[] = [statePage];
