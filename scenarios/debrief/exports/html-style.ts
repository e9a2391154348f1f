/** How an exported debrief looks, on a screen of either theme and on paper. Also what the app prints with. */
export const DOCUMENT_CSS = `
:root { color-scheme: light dark; }
.hearback-debrief {
  --ink: #14181d; --quiet: #4a5560; --line: #cfd3cd; --page: #ffffff; --focus: #1457c8;
  --good: #0b6b53; --attention: #8a5a00; --bad: #b3001b; --hatch: #cfd3cd;
  margin: 0 auto; padding: 32px 24px 64px; max-width: 62rem; background: var(--page); color: var(--ink);
  font: 15px/1.5 Inter, "Segoe UI", system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  .hearback-debrief {
    --ink: #e7ebf0; --quiet: #a9b4c0; --line: #323b46; --page: #101317; --focus: #6cb2ff;
    --good: #4fb38c; --attention: #f0b429; --bad: #ff6b6b; --hatch: #323b46;
  }
}
html:has(.hearback-debrief) { background: light-dark(#ffffff, #101317); }
.hearback-debrief h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
.hearback-debrief h2 { margin: 2.25rem 0 0.5rem; font-size: 1.25rem; line-height: 1.3; }
.hearback-debrief h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
.hearback-debrief p { margin: 0.35rem 0; }
.hearback-debrief ul, .hearback-debrief ol { margin: 0.35rem 0; padding-inline-start: 1.25rem; list-style: revert; }
.hearback-debrief li { margin: 0.2rem 0; }
.hearback-debrief .kind, .hearback-debrief .about, .hearback-debrief .quiet, .hearback-debrief footer { color: var(--quiet); }
.hearback-debrief .quiet { font-size: 0.85em; }
.hearback-debrief .kind { font-size: 0.8rem; font-weight: 600; }
.hearback-debrief time, .hearback-debrief .at { font: 0.86em "JetBrains Mono", ui-monospace, monospace; white-space: nowrap; }
.hearback-debrief .at { color: var(--quiet); white-space: normal; }
.hearback-debrief .worth { padding: 0 0.4em; border: 1px solid var(--line); border-radius: 1em; font-size: 0.8em; white-space: nowrap; }
.hearback-debrief .label, .hearback-debrief .appeal { padding: 0.4rem 0.8rem; border-inline-start: 3px solid var(--line); }
.hearback-debrief .marks { padding: 0; list-style: none; }
.hearback-debrief .mark { padding: 0.5rem 0; border-top: 1px solid var(--line); }
.hearback-debrief .evidence { color: var(--quiet); font-size: 0.9em; }
.hearback-debrief .factors .factors { border-inline-start: 1px solid var(--line); }
.hearback-debrief table { width: 100%; border-collapse: collapse; font-size: 0.9em; }
.hearback-debrief th, .hearback-debrief td { padding: 0.3rem 0.6rem 0.3rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.hearback-debrief thead th { color: var(--quiet); font-weight: 600; }
.hearback-debrief tbody th { font-weight: 500; }
.hearback-debrief .lanes { margin: 0; }
.hearback-debrief .lanes .strip { overflow-x: auto; }
.hearback-debrief .lanes svg { display: block; width: 100%; min-width: 44rem; height: auto; }
.hearback-debrief figcaption { margin-top: 0.5rem; color: var(--quiet); font-size: 0.85em; }
.hearback-debrief a { color: var(--focus); overflow-wrap: anywhere; }
@media screen and (max-width: 40rem) {
  .hearback-debrief { padding: 20px 16px 48px; }
  .hearback-debrief .wide, .hearback-debrief .wide tbody, .hearback-debrief .wide tr, .hearback-debrief .wide th, .hearback-debrief .wide td { display: block; padding: 0; border: 0; }
  .hearback-debrief .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .hearback-debrief .wide tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  .hearback-debrief .wide td::before { content: attr(data-head) ": "; color: var(--quiet); }
  .hearback-debrief th, .hearback-debrief td { overflow-wrap: anywhere; }
  .hearback-debrief tbody th { overflow-wrap: normal; font-weight: 600; }
}
@media print {
  @page {
    size: A4; margin: 16mm 15mm 18mm;
    @bottom-left { content: "[SIMULATION] Debrief of a drill. Marks describe one run, and no person."; color: #3d4750; font: 7.5pt Inter, "Segoe UI", system-ui, sans-serif; }
    @bottom-right { content: counter(page) " / " counter(pages); color: #3d4750; font: 7.5pt Inter, "Segoe UI", system-ui, sans-serif; }
  }
  :root { color-scheme: light; }
  html:has(.hearback-debrief) { background: #ffffff; }
  .hearback-debrief {
    --ink: #14181d; --quiet: #3d4750; --line: #cfd3cd; --page: #ffffff; --focus: #14181d;
    --good: #0b6b53; --attention: #8a5a00; --bad: #b3001b; --hatch: #cfd3cd;
    max-width: none; padding: 0; font-size: 9.5pt;
  }
  .hearback-debrief h1 { font-size: 18pt; }
  .hearback-debrief h2 { margin-top: 18pt; font-size: 13pt; break-after: avoid; }
  .hearback-debrief h3 { font-size: 10.5pt; break-after: avoid; }
  .hearback-debrief .says { break-after: avoid; }
  .hearback-debrief li, .hearback-debrief tr, .hearback-debrief figure { break-inside: avoid; }
  .hearback-debrief p, .hearback-debrief li { orphans: 2; widows: 2; }
  .hearback-debrief thead { display: table-header-group; }
  .hearback-debrief .lanes .strip { overflow: visible; }
  .hearback-debrief .lanes svg { min-width: 0; max-height: 215mm; }
  .hearback-debrief .mark { padding: 5pt 0; }
  .hearback-debrief .evidence { columns: 2; column-gap: 16pt; font-size: 8pt; }
  .hearback-debrief .evidence li { margin: 0; }
  .hearback-debrief tr > * { padding-block: 2pt; }
  .hearback-debrief footer { break-before: avoid; }
  .hearback-debrief a::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; color: var(--quiet); font-size: 0.85em; }
}
`
