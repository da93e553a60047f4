import { html } from '../html.ts'

document.title = html
