/**
 * How a page of changes looks beside the styles of a report: the grade is a bar at the side, and a
 * word. The table of all indicators is printed whole, whether it is open or not, on pages that lie
 * `across`; a browser that can't open it prints none, rather than a heading without it.
 */
export const changeStyles = `.changes h1 { margin: 0; text-align: start; font-size: 1.6rem }
.changes .overview { width: min(72rem, 100%) }
.changes .overview h2 { margin-bottom: .25rem }
.changes .paths, .changes .note { font-size: .875rem; color: #333 }
.change { margin: .75rem 0; padding: .25rem 0 .25rem .75rem; border-inline-start: 4px solid #777 }
.change.alarm { border-inline-start: 8px double #a31515 }
.change.notice { border-inline-start-color: #8a5a00 }
.change.alarm .grade { padding: 0 .4em; background: #a31515; color: #fff; font-weight: 600 }
.change.notice .grade { font-weight: 600 }
.change dl { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: .2rem 0 }
.change dt, .change dd { display: inline; margin: 0 }
.change dt::after { content: ": " }
.changes details { margin-top: 1.25rem }
.changes summary { padding: .25rem 0; font-weight: bold; cursor: pointer }
.changes table { font-family: "Times New Roman", "Liberation Serif", Tinos, serif }
.change { break-inside: avoid }
@media print {
  .changes .overview { display: block; width: auto; margin: 0 0 12pt; padding: 0; box-shadow: none }
  .changes details { display: none }
  @supports selector(::details-content) {
    .changes details { display: block; page: across }
    .changes details::details-content { display: block; content-visibility: visible }
    .changes summary { list-style: none; break-after: avoid }
  }
}
@media (forced-colors: active) { .change { border-inline-start-color: CanvasText } }
`
