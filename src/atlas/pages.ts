import type { Page } from "./page";
import { askPage } from "./pages/ask.page";
import { statesPage } from "./pages/states.page";
import { glossaryPage } from "./pages/glossary.page";
import { startPage } from "./pages/start.page";
import { statePage } from "./pages/state.page";

/** Every page, in the order in which their paths are compared with an address. */
export const pages: readonly Page[] = [startPage, glossaryPage, askPage, statesPage, statePage];
