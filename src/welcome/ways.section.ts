import { type Markup, html } from "./html";

/** Every address that the server has, and a first question from a terminal; `origin` as `http://127.0.0.1:4000`. */
export function waysInSection(origin: string): Markup {
  const command = `curl ${origin}/graphql -H 'content-type: application/json' \\\n  -d '{"query": "{ state(name: \\"Russia\\") { iso3 name region } }"}'`;
  return html`<section aria-labelledby="ways">
    <h2 id="ways">Ways in</h2>
    <dl class="ways">
      <div>
        <dt><a href="graphiql/">/graphiql</a></dt>
        <dd>Write and run questions in the browser, with no internet. Tick fields in the explorer on the left.</dd>
      </div>
      <div>
        <dt><a href="graphql">/graphql</a></dt>
        <dd>The endpoint. A browser gets Apollo Sandbox, which needs the internet.</dd>
      </div>
      <div>
        <dt><a href="schema.graphql" download="acquis.graphql">/schema.graphql</a></dt>
        <dd>The schema to download, with a description on every field.</dd>
      </div>
      <div>
        <dt><a href="health/ready">/health/ready</a></dt>
        <dd>Whether the graph answers and the seed is loaded.</dd>
      </div>
    </dl>
    <p>From a terminal:</p>
    <pre tabindex="0"><code>${command}</code></pre>
  </section>`;
}
