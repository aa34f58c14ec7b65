/** The style of the pages drawn on the server. System fonts only: nothing is fetched. */
export const style = `
:root{--paper:#fbfaf6;--card:#fff;--ink:#1a2630;--soft:#4f5d69;--line:#dcd8cc;--blue:#0b5a8a;--on-blue:#fff;--wash:#eef4f8;--amber:#7a4b00;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","URW Palladio L",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Open Sans",sans-serif;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#0f161d;--card:#16202a;--ink:#e4eaf0;--soft:#a3b1bd;--line:#2b3945;--blue:#82c4ee;--on-blue:#0c1822;--wash:#172734;--amber:#f0c277}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 var(--sans)}
header,main,footer{max-width:66rem;margin:0 auto;padding:0 1.5rem}
header{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.25rem 2rem;padding-top:1.25rem;padding-bottom:1.25rem}
nav{display:flex;gap:1.5rem}
a{color:var(--blue);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--blue);outline-offset:3px;border-radius:2px}
main:focus{outline:none}
.skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--blue);color:var(--on-blue)}
.skip:focus{top:.75rem}
.wordmark{display:inline-flex;align-items:center;gap:.6rem;font:600 1.45rem/1 var(--serif);color:var(--ink);text-decoration:none}
.mark{width:2rem;height:2rem;fill:none;stroke:var(--blue);stroke-width:2.5}
.mark path{fill:var(--blue);stroke:none}
h1,h2{font-family:var(--serif);font-weight:600;text-wrap:balance}
h1{font-size:clamp(2.1rem,5vw,3.1rem);line-height:1.12;letter-spacing:-.015em;margin:0 0 1rem}
h2{font-size:1.55rem;line-height:1.25;margin:0 0 1rem}
p{margin:0 0 1rem;max-width:44rem}
section{padding:2.25rem 0;border-top:1px solid var(--line)}
.hero{border:0;padding:2.5rem 0 3rem}
.hero:has(.figure){display:grid;grid-template-columns:minmax(0,1fr) minmax(0,24rem);align-items:center;gap:3rem}
.figure{width:100%;fill:none;stroke:var(--blue);stroke-width:1.5}
.figure path{fill:var(--wash);stroke:none}
.figure text{fill:var(--soft);stroke:none;text-anchor:middle;font:14px/1 var(--sans)}
.figure .both{fill:var(--ink);font:600 18px/1 var(--serif)}
.lead{font-size:1.2rem;color:var(--soft);max-width:42rem;margin-bottom:1.6rem}
.button{display:inline-block;margin:0 .5rem .5rem 0;padding:.6rem 1.15rem;border:1px solid var(--blue);border-radius:.35rem;background:var(--blue);color:var(--on-blue);font-weight:600;text-decoration:none}
.button.quiet{background:transparent;color:var(--blue)}
.button:hover{text-decoration:underline}
.asked{font:italic 1.4rem/1.4 var(--serif);margin-bottom:.75rem}
.answered strong{font-weight:700}
table{width:100%;margin:1.5rem 0 1rem;border-collapse:collapse;background:var(--card);border:1px solid var(--line)}
caption{padding:0 0 .5rem;text-align:left;font-weight:600}
th,td{padding:.8rem 1rem;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th{border-top:0;font-size:.9rem;font-weight:600;color:var(--soft)}
tbody th{font:600 1.1rem/1.5 var(--serif);white-space:nowrap}
td{width:44%;font-size:.98rem}
cite{display:block;margin-top:.35rem;font-style:normal;font-size:.88rem;line-height:1.5;color:var(--soft);overflow-wrap:anywhere}
.note{font-size:.95rem;color:var(--soft)}
.away{margin:0 0 2rem;padding:.9rem 1.1rem;border-left:4px solid var(--amber);background:var(--card);color:var(--amber)}
details{margin:0 0 1.25rem}
summary{cursor:pointer;color:var(--blue);width:fit-content;padding:.25rem 0}
pre{margin:.5rem 0 1rem;padding:1rem 1.15rem;overflow-x:auto;background:var(--wash);border:1px solid var(--line);border-radius:.35rem;font:.875rem/1.55 var(--mono)}
code{font-family:var(--mono);font-size:.92em}
pre code{font-size:1em}
.questions{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(17.5rem,1fr));gap:.85rem}
.questions a{display:block;height:100%;padding:.95rem 1.1rem;border:1px solid var(--line);border-radius:.35rem;background:var(--card);text-decoration:none;line-height:1.45}
.questions a:hover{border-color:var(--blue);text-decoration:underline}
dl{margin:0 0 1.25rem}
dd{margin:0}
.reading{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1.5rem 2.25rem}
.reading dt{font:600 1.1rem/1.35 var(--serif);margin-bottom:.3rem}
.reading dd,.ways dd{color:var(--soft)}
.counts{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:1.1rem 1.5rem}
.counts div{display:flex;flex-direction:column-reverse}
.counts dt{font-size:.92rem;color:var(--soft)}
.counts dd{font:600 1.75rem/1.15 var(--serif);font-variant-numeric:lining-nums tabular-nums}
.ways div{display:grid;grid-template-columns:11rem 1fr;gap:.25rem 1rem;padding:.45rem 0}
.ways dt{font-family:var(--mono);font-size:.95rem}
footer{padding-top:1.5rem;padding-bottom:2.5rem;font-size:.92rem;color:var(--soft)}
footer p{border-top:1px solid var(--line);padding-top:1.25rem;max-width:none}
@media (max-width:58rem){.hero:has(.figure){display:block}.figure{display:none}}
@media (max-width:42rem){
header,main,footer{padding-left:1.1rem;padding-right:1.1rem}
.hero{padding:1.5rem 0 2rem}
section{padding:1.75rem 0}
table,caption,tbody,tr,td,tbody th{display:block;width:auto}
caption{width:auto}
table{border:0;background:none}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody tr{margin:0 0 1rem;border:1px solid var(--line);border-radius:.35rem;background:var(--card)}
tbody th{border:0;padding-bottom:0}
td{border:0;padding-top:.6rem}
td::before{content:attr(data-label);display:block;font-size:.85rem;font-weight:600;color:var(--soft)}
.ways div{grid-template-columns:1fr;padding:.6rem 0}
}
`;
