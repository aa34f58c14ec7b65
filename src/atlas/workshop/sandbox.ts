import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginLandingPageLocalDefault } from "@apollo/server/plugin/landingPage/default";
import { examplesDocument } from "./paths";

/**
 * Apollo Sandbox for a browser that opens /graphql, with the six examples in it. It is the "local" page in production
 * too: the "production" one wants a graph registered with Apollo.
 *
 * Sandbox is a frame of a remote page. Where it cannot be reached, the page says so and leads on to GraphiQL, with the
 * question of the address.
 */
export function landingPage(): ApolloServerPlugin {
  const sandbox = ApolloServerPluginLandingPageLocalDefault({
    document: examplesDocument(),
    embed: { runTelemetry: false, endpointIsEditable: false },
    footer: false,
  });
  return {
    async serverWillStart(service) {
      const listener = await sandbox.serverWillStart?.(service);
      const page = await listener?.renderLandingPage?.();
      if (page === undefined) throw new Error("Apollo's landing page renders no page");
      const html = async (): Promise<string> => named(typeof page.html === "string" ? page.html : await page.html());
      return { renderLandingPage: () => Promise.resolve({ html }) };
    },
  };
}

const words = [
  ["<title>Apollo Server</title>", "<title>Acquis: Sandbox</title>"],
  ["<h1>Welcome to Apollo Server</h1>", "<h1>Acquis</h1>"],
  [
    "<p>Apollo Sandbox cannot be loaded; it appears that you might be offline.</p>",
    `<p>Apollo Sandbox comes from the internet and cannot be loaded. <a id="graphiql" href="graphiql/">GraphiQL</a> does the same without the internet.</p>`,
  ],
  // The question of the address goes along.
  [
    "var initialEndpoint = window.location.href;",
    "document.getElementById('graphiql').search = window.location.search;\n  $&",
  ],
  [".fallback {", ".fallback {\n          font: 1.125rem/1.6 system-ui, sans-serif;"],
  // The frame's empty place would lie over the link.
  ["#embeddableSandbox {", "#embeddableSandbox:empty { display: none; }\n  #embeddableSandbox {"],
] as const;

function named(page: string): string {
  return words.reduce((text, [theirs, ours]) => text.replace(theirs, ours), page);
}
