import { html } from "../../src/welcome/html";

describe("a template of markup", () => {
  it("escapes what is put into it", () => {
    expect(html`<p title="${`"'`}">${"<script>&"}</p>`.text).toBe(`<p title="&quot;&#39;">&lt;script&gt;&amp;</p>`);
  });

  it("takes markup as it is, one piece or many", () => {
    const items = ["a", "b"].map((letter) => html`<li>${letter}</li>`);
    expect(
      html`<ul>
        ${items}
      </ul>`.text.replaceAll(/\s/g, ""),
    ).toBe("<ul><li>a</li><li>b</li></ul>");
    expect(html`<p>${html`<b>c</b>`}</p>`.text).toBe("<p><b>c</b></p>");
  });

  it("shows a nought", () => {
    expect(html`<b>${0}</b>`.text).toBe("<b>0</b>");
  });
});
