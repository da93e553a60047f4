// npm start: builds what has changed, then runs the program in this process with the arguments given.
import { existsSync } from 'node:fs'
import { build, root } from './build.mjs'

process.setSourceMapsEnabled(true)
await build()
if (!existsSync(`${root}dist/main.js`)) throw new Error('src/main.ts is missing: there is no program to start')
await import('../dist/main.js')
