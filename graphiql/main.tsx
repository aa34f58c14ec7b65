import "./upstream.css";
import "./page.css";
import "./phone.css";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { questionOf } from "./address";
import { AddressInStep, AskOnOpening } from "./asking";
import { EditorsReady } from "./editors";
import { tabs } from "./examples";
import { fetcher } from "./fetcher";
import { Panels } from "./panels";
import { storage } from "./storage";
import { letWorkersWait } from "./workers";

letWorkersWait();
const explorer = explorerPlugin({ showAttribution: false });
const asked = questionOf(window.location);
const wide = window.matchMedia("(min-width: 60rem)").matches;
const narrow = window.matchMedia("(max-width: 48rem)");

function Page() {
  return (
    <GraphiQL
      fetcher={fetcher}
      schemaDescription
      plugins={[HISTORY_PLUGIN, explorer]}
      {...(wide && { visiblePlugin: explorer })}
      defaultTabs={tabs(asked)}
      {...(asked !== undefined && { initialQuery: asked.query, initialVariables: asked.variables })}
      storage={storage}
    >
      <GraphiQL.Logo>
        <h1>
          <a className="wordmark" href="../">
            Acquis
          </a>
        </h1>
      </GraphiQL.Logo>
      <EditorsReady />
      <AskOnOpening question={asked} />
      <AddressInStep />
      <Panels narrow={narrow} />
    </GraphiQL>
  );
}

const root = document.getElementById("graphiql");
if (root === null) throw new Error("index.html has no element for the page");
createRoot(root).render(<Page />);
