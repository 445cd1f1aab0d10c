import { Markup } from '../markup';

/** Dark text on white, for the screen and for A4; colours are for those who see them, words and shapes for everybody. */
export const STYLE = new Markup(`
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
* { box-sizing: border-box; }
html { color: #1b1f24; background: #fff; font-variant-ligatures: none; font: 10.5pt/1.5 "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Segoe UI", Arial, sans-serif; }
/* The space of a Chinese font is so narrow that day and time run together. */
html:lang(zh-CN) { word-spacing: .1em; }
/* Latin fonts first: a Chinese one draws the apostrophe as wide as a character. */
html:lang(en) { font-family: "Segoe UI", Arial, "Liberation Sans", "Noto Sans", "DejaVu Sans", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
body { margin: 0; }
main { max-width: 210mm; margin: 0 auto; padding: 12mm 15mm; }
h1 { margin: 0 0 6px; text-align: center; font-size: 18pt; line-height: 1.3; }
h1 small { display: block; text-wrap: balance; font-size: 13pt; font-weight: 600; }
h2 { margin: 14px 0 6px; padding-bottom: 2px; border-bottom: 1.5px solid #1b1f24; font-size: 12.5pt; }
h3 { margin: 14px 0 4px; font-size: 11pt; }
h3 small { font-weight: 400; color: #57606a; }
p, ul, ol { margin: 4px 0; }
small { font-size: 9pt; color: #4a525b; }
code { font: 8pt/1.4 Consolas, "Noto Sans Mono CJK SC", monospace; color: #4a525b; overflow-wrap: anywhere; }
td code { white-space: nowrap; }
a { color: #0b4f9e; text-decoration: none; overflow-wrap: anywhere; }
/* Among other words colour alone does not tell a link. */
a:hover, a:focus-visible, .evidence a, .identity a, .disclosures a, .broken-links a { text-decoration: underline; text-underline-offset: 2px; }
table { width: 100%; margin: 4px 0; border-collapse: collapse; font-size: .92em; line-height: 1.4; }
th, td { padding: 3px 6px; border: 1px solid #b6bec7; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { border-bottom: 1.5px solid #57606a; font-weight: 600; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.day { white-space: nowrap; }
.note { font-size: 9pt; color: #4a525b; }
.shapes { position: absolute; }
.icon { width: 1.1em; height: 1.1em; margin-right: .3em; vertical-align: -.18em; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.verdict { white-space: nowrap; font-weight: 600; }
.alive { color: #1a6b33; }
.outdated { color: #8a4b00; }
.empty { color: #c01d1d; }
.unreachable { color: #7a1212; }
.cannot-tell { color: #3d5a80; }
.not-due { color: #1f5f66; }
.single-content, .index, .external { color: #4a525b; }
td.outdated, td.empty, td.unreachable, td.cannot-tell { font-weight: 700; }

.identity th { width: 1%; white-space: nowrap; font-weight: 600; }
.identity td { height: 1.9em; }
.identity td:nth-child(4) { width: 28%; }
.banner { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 12px; margin: 8px 0; padding: 6px 12px; border: 2px solid; border-left-width: 10px; }
.banner strong { font-size: 15pt; }
.banner span { color: #1b1f24; }
.banner .incomplete { flex-basis: 100%; font-weight: 600; }
.banner.failed { color: #a31515; }
.banner.passed { color: #1a6b33; border-style: double; border-width: 4px 4px 4px 10px; }
.banner.undecided { color: #3d5a80; border-style: dashed; border-left-style: solid; }
.veto.hit strong { color: #a31515; }
.veto.clear strong { color: #1a6b33; }
.veto.needs-review strong { color: #3d5a80; }
.census th, .census td { padding: 2px 3px; text-align: center; vertical-align: middle; overflow-wrap: normal; }
.census thead th { font-size: .84em; }
.census .verdict { white-space: normal; }
.census .verdict .icon { display: block; margin: 0 auto 1px; }
.census tfoot { font-weight: 700; }
.gravest { padding-left: 1.5em; }
.gravest li { margin: 2px 0; }
.severity, .state { display: inline-block; margin-right: 4px; padding: 0 4px; border: 1px solid; border-radius: 2px; font-size: 8.5pt; line-height: 1.45; white-space: nowrap; }
.severity.veto { color: #a31515; font-weight: 700; }
.severity.deduct { color: #8a4b00; }
.severity.advice { color: #4a525b; }
.state.violation { color: #1b1f24; }
.state.needs-review { color: #3d5a80; border-style: dashed; }
.unconfirmed { color: #3d5a80; white-space: nowrap; }

.score-lines td small { display: block; }
.inspection table { table-layout: fixed; }
.inspection th:nth-child(1) { width: 22%; }
.inspection th:nth-child(3) { width: 11%; }
.inspection th:nth-child(4) { width: 22%; }
.inspection td small { display: block; }
.basis { padding: 0; list-style: none; font-size: 9.5pt; }
.finding-table { table-layout: fixed; }
.finding-table th:nth-child(1) { width: 6%; }
.finding-table th:nth-child(2) { width: 26%; }
.finding-table th:nth-child(3) { width: 38%; }
.finding-table tbody { break-inside: avoid; }
.finding-table tr:last-child td { border-top: 0; border-bottom-color: #57606a; }
.finding-table tr:last-child td:first-child { border-right: 0; }
.finding-table td small { display: block; }
.rules span:not(:last-child)::after { content: " · "; color: #8b949e; }
.evidence { margin: 0; padding-left: 1.2em; font-size: 8.5pt; color: #333a42; }
.evidence span::after { content: " · "; color: #8b949e; }
.evidence span:last-of-type::after { content: ""; }
.evidence code { display: block; white-space: normal; }
.evidence q { display: block; }
.disclosures table, .broken-links table { table-layout: fixed; }
.disclosures th:nth-child(1) { width: 30%; }
.disclosures th:nth-child(2) { width: 13%; }
.disclosures th:nth-child(3) { width: 13%; }
.disclosures th:nth-child(5) { width: 19%; }
.disclosures td { overflow-wrap: anywhere; }
.broken-links th:nth-child(2) { width: 18%; }
.tree table { table-layout: fixed; }
.tree th:nth-child(1) { width: 35%; }
.tree th:nth-child(2) { width: 14%; }
.tree th:nth-child(3) { width: 17%; }
.tree th:nth-child(4) { width: 12%; }
.tree th:nth-child(5) { width: 14%; }
.tree th:nth-child(6) { width: 8%; padding: 3px 2px; text-align: center; }
.tree .verdict { white-space: normal; }
.tree td:first-child { overflow-wrap: anywhere; }
.tree td small, .local td small, .vetoes td small { display: block; }
.tree .heading td { font-weight: 600; color: #4a525b; }
.depth-2 { padding-left: 20px; }
.depth-3 { padding-left: 34px; }
.depth-4 { padding-left: 48px; }
.depth-5 { padding-left: 62px; }
.depth-6 { padding-left: 76px; }
.skipped td:nth-child(2) { width: 50%; }

/* On a telephone tables keep a width in which their words hold, and are moved sideways. */
@media screen and (max-width: 720px) {
  main { padding: 8px 12px; }
  section { overflow-x: auto; }
  table { min-width: 640px; }
}
@media print {
  html { font-size: 10pt; }
  html:lang(en) { font-size: 9.2pt; }
  /* Half of a table's outer border lies outside it and must not fall off the page's edge. */
  main { max-width: none; padding: 0 1px; }
  /* The summary keeps to its one sheet. */
  .summary { font-size: .95em; line-height: 1.4; }
  .summary h2 { margin: 9px 0 4px; }
  a { color: inherit; }
  .evidence a, .identity a, .disclosures a, .broken-links a { text-decoration: none; }
  h2, h3, .basis, .group-head, thead { break-after: avoid; }
  .group-head, thead { break-inside: avoid; }
  .finding-table, .finding-table tbody:nth-child(2) { break-before: avoid; }
  .findings, .tree, .coverage { break-before: page; }
  .verification { break-inside: avoid; }
}
`);
