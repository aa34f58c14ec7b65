import type { Page } from "./page";
import { askPage } from "./pages/ask.page";
import { glossaryPage } from "./pages/glossary.page";
import { startPage } from "./pages/start.page";
import { statesPage } from "./pages/states.page";
import { stateWithAnyPage } from "./pages/state-with-any.page";
import { stateWithPage } from "./pages/state-with.page";
import { statePage } from "./pages/state.page";
import { stateClosestPage } from "./pages/state-closest.page";
import { stateOnPage } from "./pages/state-on.page";

/** Every page, in the order in which their paths are compared with an address. */
export const pages: readonly Page[] = [
  startPage,
  glossaryPage,
  askPage,
  // States.
  statesPage,
  statePage,
  stateClosestPage,
  stateOnPage,
  stateWithAnyPage,
  stateWithPage,
];
