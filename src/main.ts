#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { endOnInterruption } from './cli/interruption.ts'
import { createNodeHost } from './cli/node-host.ts'
import { runCli } from './cli/program.ts'

const { argv, env, stdout, stderr } = process
const interruption = new AbortController()
const host = createNodeHost({ root: process.cwd(), env, signal: interruption.signal })
endOnInterruption(process, host, interruption)

// A reader that has seen enough (`… | head`) is no error.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error
  })
}

// Not process.exit(): it would cut off what a pipe has not taken yet.
process.exitCode = await runCli({
  argv: argv.slice(2),
  stdout,
  stderr,
  env,
  host,
  isTerminal: { stdout: stdout.isTTY, stderr: stderr.isTTY },
  columns: stdout.columns ?? stderr.columns,
  shippedTemplates: host.grant(fileURLToPath(new URL('../templates', import.meta.url))),
})
