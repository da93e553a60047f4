import {
  govukBackLink,
  govukErrorSummary,
  govukFooter,
  govukGenericHeader,
  govukHeader,
  govukLanguageNavigation,
  govukNotificationBanner,
  govukPhaseBanner,
  govukServiceNavigation,
  govukSkipLink,
} from '../components/govuk.generated.ts'
import { html, nothing, type Html } from '../html.ts'
import { readableDay } from '../words/days.ts'
import { say } from '../words/say.ts'
import type { Page } from './page.ts'
import { frameWords as words } from './words.ts'

/** The whole document: head, header, navigation, banners, the body in `main`, and footer. */
export function layout(page: Page, body: Html): Html {
  const prefix = page.errors && page.errors.length > 0 ? say(page, words.errorPrefix) : ''
  return html`<!DOCTYPE html>
    <html lang="${page.language === 'cy' ? 'cy' : 'en-GB'}" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>${prefix}${say(page, page.title)} - ${say(page, words.service)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#1d70b8" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="${page.assets.folder}/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${page.assets.css}" />
      </head>
      <body class="govuk-template__body${page.wide ? ' tc-wide' : ''}">
        <script nonce="${page.nonce}">
          document.body.className +=
            ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '')
        </script>
        ${govukSkipLink({ href: '#main-content', text: say(page, words.skip) })}
        <header class="govuk-template__header tc-masthead">
          ${masthead(page)}${navigation(page)}
          ${page.demo ? html`<div class="govuk-width-container">${training(page)}</div>` : nothing}
        </header>
        <div class="govuk-width-container">
          ${page.back === undefined ? nothing : html`<nav aria-label="${say(page, words.wayBack)}">${govukBackLink({ href: page.back, text: say(page, words.back) })}</nav>`}
          <main class="govuk-main-wrapper" id="main-content">${flash(page)} ${body}</main>
        </div>
        <footer class="govuk-template__footer">${footer(page)}</footer>
        <p class="tc-printed">${say(page, words.printed)} ${readableDay(page, page.today)}</p>
        <script type="module" src="${page.assets.js}"></script>
      </body>
    </html>`
}

/** The list of what is wrong, at the top of the page, each linked to where it is mended. Nothing when nothing is wrong. */
export function errorSummary(page: Page): Html {
  if (!page.errors || page.errors.length === 0) return nothing
  return govukErrorSummary({
    titleText: say(page, words.problem),
    errorList: page.errors.map(({ text, href }) => ({ text: say(page, text), href })),
  })
}

function masthead(page: Page): Html {
  const brand =
    page.brand === 'govuk'
      ? govukHeader({ productName: say(page, words.service), homepageUrl: '/' })
      : govukGenericHeader({ logoText: say(page, words.service), url: '/' })
  return html`<div class="tc-masthead__bar">
    ${brand}
    ${page.actorName === undefined ? nothing : html`<div class="govuk-width-container tc-masthead__tools">${page.mayFind ? findBox(page) : nothing}${account(page)}</div>`}
  </div>`
}

function findBox(page: Page): Html {
  return html`<search class="tc-find">
    <form action="/find" method="get" class="tc-find__form">
      <label class="govuk-visually-hidden" for="find-box">${say(page, words.findLabel)}</label>
      <input
        class="govuk-input tc-find__input"
        id="find-box"
        name="q"
        type="search"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        placeholder="${say(page, words.findExample)}"
        title="${say(page, words.findHint)}"
        aria-keyshortcuts="/"
      />
      <button class="govuk-button govuk-button--secondary tc-find__button" type="submit">
        ${say(page, words.find)}
      </button>
    </form>
  </search>`
}

function account(page: Page): Html {
  return html`<div class="tc-account">
    ${places(page)}
    <span class="tc-account__name">${page.actorName}</span>
    <form action="/sign-out" method="post" class="tc-account__form">
      <input type="hidden" name="_csrf" value="${page.csrfToken}" /><button class="tc-link-button" type="submit">
        ${say(page, words.signOut)}
      </button>
    </form>
  </div>`
}

function places(page: Page): Html {
  const at = page.places.find(place => place.code === page.placeCode)
  if (page.places.length < 2) return at ? html`<span class="tc-account__place">${say(page, at.name)}</span>` : nothing
  return html`<form action="/place" method="post" class="tc-account__form tc-place">
    <input type="hidden" name="_csrf" value="${page.csrfToken}" /><input
      type="hidden"
      name="back"
      value="${page.path}"
    />
    <label class="govuk-visually-hidden" for="place">${say(page, words.place)}</label>
    <select class="govuk-select tc-place__select" id="place" name="place">
      ${page.places.map(
        place =>
          html`<option value="${place.code}" ${place.code === page.placeCode ? html` selected` : nothing}>
            ${say(page, place.name)}
          </option>`,
      )}
    </select>
    <button class="tc-link-button" type="submit">${say(page, words.changePlace)}</button>
  </form>`
}

function navigation(page: Page): Html {
  const path = page.path.split('?')[0] ?? page.path
  const desk = page.desk ?? currentDesk(page, path)
  return govukServiceNavigation({
    classes: 'tc-navigation',
    ariaLabel: say(page, words.serviceInformation),
    navigationLabel: say(page, words.menu),
    menuButtonText: say(page, words.menu),
    menuButtonLabel: say(page, words.showMenu),
    navigation: page.navigation.map(item => ({
      text: say(page, item.text),
      href: item.href,
      ...(item.href === path ? { current: true } : { active: item.href === desk }),
    })),
    slots: { end: { html: languages(page), align: 'inline' } },
  })
}

/** The desk whose address begins this page's, the longest first. */
function currentDesk(page: Page, path: string): string | undefined {
  const above = page.navigation.filter(({ href }) => href !== '/' && path.startsWith(`${href}/`))
  return above.toSorted((one, other) => other.href.length - one.href.length)[0]?.href
}

function languages(page: Page): Html {
  const to = (language: string) => `${page.path}${page.path.includes('?') ? '&' : '?'}lang=${language}`
  const item = (lang: 'en' | 'cy', text: string) => ({
    text,
    lang,
    hreflang: lang,
    href: to(lang),
    current: page.language === lang,
  })
  return govukLanguageNavigation({
    ariaLabel: say(page, words.languages),
    items: [item('en', 'English'), item('cy', 'Cymraeg')],
  })
}

function training(page: Page): Html {
  return govukPhaseBanner({
    tag: { text: say(page, words.training) },
    text: say(page, words.invented),
    classes: 'tc-training',
  })
}

function flash(page: Page): Html {
  if (!page.flash) return nothing
  const { kind, text } = page.flash
  return govukNotificationBanner({
    ...(kind === 'success' ? { type: 'success' } : {}),
    titleText: say(page, kind === 'success' ? words.success : words.important),
    text: say(page, text),
  })
}

function footer(page: Page): Html {
  const items = [
    { href: '/accessibility', text: say(page, words.accessibility) },
    { href: '/cookies', text: say(page, words.cookies) },
    { href: '/about', text: say(page, words.about) },
  ]
  if (page.brand === 'govuk')
    return govukFooter({ meta: { visuallyHiddenTitle: say(page, words.supportLinks), items } })
  // The component always carries the Crown's arms and its licence, which are for GOV.UK alone.
  return html`<div class="govuk-footer">
    <div class="govuk-width-container">
      <h2 class="govuk-visually-hidden">${say(page, words.supportLinks)}</h2>
      <ul class="govuk-footer__inline-list">
        ${items.map(
          ({ href, text }) =>
            html`<li class="govuk-footer__inline-list-item">
              <a class="govuk-footer__link" href="${href}">${text}</a>
            </li>`,
        )}
      </ul>
    </div>
  </div>`
}
