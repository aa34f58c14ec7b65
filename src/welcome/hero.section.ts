import { html } from "./html";

const figure = html`<svg class="figure" viewBox="0 0 400 270" role="img" aria-labelledby="figure-title">
  <title id="figure-title">
    Two sets of states: those that opposed gender language in 2023, and those that voted for the PoA. In both: Burundi
    and Sudan.
  </title>
  <path d="M200 38.6a118 118 0 0 1 0 192.8 118 118 0 0 1 0-192.8Z" />
  <circle cx="132" cy="135" r="118" />
  <circle cx="268" cy="135" r="118" />
  <g aria-hidden="true">
    <text x="81" y="119">opposed</text>
    <text x="81" y="139">gender language</text>
    <text x="81" y="159">in 2023</text>
    <text x="319" y="129">voted</text>
    <text x="319" y="149">for the PoA</text>
    <text class="both" x="200" y="130">Burundi</text>
    <text class="both" x="200" y="155">Sudan</text>
  </g>
</svg>`;

/** What this is, with the first question drawn as two sets. */
export const hero = html`<section class="hero">
  <div>
    <h1>Who stands where on the norms of cyberspace</h1>
    <p class="lead">
      Acquis is a knowledge graph of states, statements, norms, reports, paragraphs, resolutions and coalitions. You ask
      a relational question; the answer comes with the evidence for every row of it.
    </p>
    <p>
      <a class="button" href="graphiql/">Open GraphiQL</a>
      <a class="button quiet" href="graphql">Open Apollo Sandbox</a>
    </p>
  </div>
  ${figure}
</section>`;
