#!/usr/bin/env node
// The command line: builds what has changed, then runs it with the arguments given.
import { build } from '../tools/build.mjs'

process.setSourceMapsEnabled(true)
await build()
await import('../dist/cli.js')
