import { initAll as initGovuk } from 'govuk-frontend'
import { initAll as initMoj } from '@ministryofjustice/frontend'

/** Every page works without this; it only makes some of them easier. */
initGovuk()
initMoj()

/** `/` goes to the find box, unless somebody is typing. */
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  const { target } = event
  const typing =
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  const box = document.querySelector<HTMLInputElement>('#find-box')
  if (typing || !box) return
  event.preventDefault()
  box.focus()
  box.select()
})
