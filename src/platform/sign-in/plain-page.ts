import type { Language, Text } from '#kernel'

/** Text as it may stand in markup. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

export interface PlainPage {
  readonly language: Language
  readonly title: Text
  /** Addresses of the style sheets that the rest of the house uses. */
  readonly styles: readonly string[]
  /** Markup, escaped by the caller. */
  readonly body: string
}

/**
 * A whole page in the look of the house, for the few moments when nobody has signed in yet. The rooms' own pages are
 * drawn by the web room, which stands further along.
 */
export function plainPage({ language, title, styles, body }: PlainPage): string {
  const links = styles.map(href => `<link rel="stylesheet" href="${escaped(href)}">`).join('\n')
  return `<!DOCTYPE html>
<html lang="${language}" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${escaped(title[language])} – Throughcare</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
${links}
</head>
<body class="govuk-template__body">
<a href="#main-content" class="govuk-skip-link">${language === 'cy' ? "Neidio i'r prif gynnwys" : 'Skip to main content'}</a>
<header class="govuk-generic-header"><div class="govuk-generic-header__container govuk-width-container"><div class="govuk-generic-header__logo"><span class="govuk-generic-header__homepage-link">Throughcare</span></div></div></header>
<div class="govuk-width-container">
<main class="govuk-main-wrapper" id="main-content">
${body}
</main>
</div>
</body>
</html>
`
}
