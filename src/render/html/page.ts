import type { Properties } from '../../report/report-model.ts'
import { html, type Markup, trusted } from './markup.ts'

/** A page that asks for nothing else: no script, no picture, no font. */
interface Page {
  readonly language: 'vi' | 'en'
  readonly title: string
  readonly properties?: Properties
  /** CSS of the tool's own. */
  readonly styles: string
  readonly body: Markup
}

/** The whole file around what a page shows. */
export function pageMarkup({ language, title, properties, styles, body }: Page): Markup {
  const known =
    properties &&
    html`<meta name="author" content="${properties.author}">
<meta name="date" content="${properties.date}">
`
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${known}<title>${title}</title>
<style>
${trusted(styles)}</style>
</head>
<body>
${body}</body>
</html>
`
}
