"""The look of the page to take along: black on white, made for A4, plain on a screen."""

from typing import Final

STYLE: Final = """
@page { size: A4; margin: 10mm 12mm; }
* { box-sizing: border-box; }
html { background: #fff; color: #000; }
body { font: 14px/1.4 "Liberation Sans", Arial, Helvetica, sans-serif; max-width: 820px; margin: 0 auto;
  padding: 16px; overflow-wrap: break-word; }
h1 { font-size: 1.5em; margin: 0 0 .3em; }
h2 { font-size: 1.05em; margin: 1em 0 .25em; border-bottom: 1px solid #000; break-after: avoid; }
p { margin: .25em 0; }
ul { margin: .25em 0; padding-left: 1.2em; }
li, p, h1 { overflow-wrap: anywhere; }
.intervals td, .routine td:not(:last-child), .sessions td:nth-child(-n+3) { white-space: nowrap; }
dl { margin: 0; display: grid; grid-template-columns: 1fr 1fr; gap: .1em 1.5em; }
dl div { display: flex; gap: .5em; }
dt { font-weight: bold; flex: 0 0 6.6em; white-space: nowrap; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.blank { display: inline-block; width: 16em; border-bottom: 1px solid #000; }
.verdict { font-weight: bold; font-size: 1.08em; border-left: 4px solid #000; padding-left: .5em; }
.legend, figcaption, caption { font-size: .85em; }
caption { text-align: left; position: absolute; clip-path: inset(50%); width: 1px; height: 1px;
  overflow: hidden; white-space: nowrap; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; position: relative; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .1em .5em .1em 0; font-weight: normal; }
thead th { font-weight: bold; border-bottom: 1px solid #000; white-space: nowrap; }
tbody tr { break-inside: avoid; border-bottom: 1px dotted #888; }
figure { margin: .3em 0; break-inside: avoid; }
svg { display: block; width: 100%; height: auto; font: 11px "Liberation Sans", Arial, Helvetica, sans-serif; }
svg.around { max-width: 460px; }
svg path { fill: none; stroke: #000; }
svg .grid { stroke: #bbb; stroke-width: .5; }
svg .axis, svg .tick { stroke-width: 1; }
svg .session { stroke-width: .9; stroke-dasharray: 4 3; }
svg .median { stroke: #777; stroke-width: 4; }
svg .median-line { stroke-width: 2.2; }
svg .join, svg .single { stroke-width: .7; }
svg .single { stroke: #999; }
svg .dot { stroke-width: 4.6; stroke-linecap: round; }
svg .dot.small { stroke-width: 3; }
svg .missing { stroke-width: .8; }
svg .programme { fill: #000; stroke: none; }
svg .small { font-size: 9px; }
svg .strong { font-weight: bold; }
details { margin: .3em 0; }
details table { width: auto; }
.small p { font-size: .85em; }
footer { margin-top: 1em; border-top: 1px solid #000; font-size: .85em; }
@media (max-width: 600px) { dl { grid-template-columns: 1fr; } }
@media print {
  body { font-size: 8.3pt; line-height: 1.22; padding: 0; max-width: none; }
  h1 { font-size: 13pt; }
  h2 { margin: .55em 0 .2em; }
  .routine > p { break-after: avoid; }
  p, ul { margin: .15em 0; }
  details { display: none; }
  .pair { display: grid; grid-template-columns: 1fr 1fr; column-gap: 6mm; break-inside: avoid; }
  .pair section { min-width: 0; }
  table { font-size: 7.9pt; }
  th, td { padding: 0 .45em 0 0; }
  figure { margin: .1em 0; }
  .small { columns: 2; column-gap: 6mm; }
  .small h2 { column-span: all; }
  .small p { font-size: 6.3pt; line-height: 1.14; margin: 0 0 .25em; }
  .around.drawn { display: grid; grid-template-columns: 84mm 1fr; column-gap: 5mm; break-inside: avoid; }
  .around.drawn h2 { grid-column: 1 / -1; }
  svg.around { max-width: none; display: block; }
  footer { margin-top: .5em; font-size: 7pt; }
}
"""
