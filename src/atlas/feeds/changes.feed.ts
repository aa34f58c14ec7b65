import { graphql } from "../operations";
import { adoptedNews, saidNews } from "./facts";
import { feed, newestFirst } from "./feed";

/** The newest facts of all. */
export const changesFeed = feed({
  path: "/changes.atom",
  operation: graphql(`
    query ChangesFeed {
      statements(first: 50) {
        nodes {
          ...NewStatement
        }
      }
      resolutions(first: 20) {
        nodes {
          ...NewResolution
        }
      }
    }
  `),
  variables: () => ({}),
  told: ({ statements, resolutions }) => ({
    title: "Acquis: what is new on the norms of cyberspace",
    path: "/",
    entries: newestFirst(...(statements?.nodes ?? []).map(saidNews), ...(resolutions?.nodes ?? []).map(adoptedNews)),
  }),
});
