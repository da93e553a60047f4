// Finds Chromium, or a browser made from it, for the browser tests and the screenshots.
import { existsSync } from 'node:fs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The path of a browser: the one CHROMIUM names, else the first of the usual places; undefined when there is none. */
export function findBrowser() {
  return [process.env['CHROMIUM'], ...places].find(path => path !== undefined && path !== '' && existsSync(path))
}
