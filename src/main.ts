#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { exitCodes } from './cli/exit-codes.ts'
import { createNodeHost } from './cli/node-host.ts'
import { runCli } from './cli/program.ts'

const { env, stdout, stderr } = process
const interruption = new AbortController()
const host = createNodeHost({ root: process.cwd(), env, signal: interruption.signal })

// A reader that has seen enough (`… | head`) is no error.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error
  })
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    // The second Ctrl-C does not wait; the journal lets the next command tidy up.
    if (interruption.signal.aborted) process.exit(exitCodes.interrupted)
    interruption.abort()
    await host.settled()
    process.exit(exitCodes.interrupted)
  })
}

// Not process.exit(): it would cut off what a pipe has not taken yet.
process.exitCode = await runCli({
  argv: process.argv.slice(2),
  stdout,
  stderr,
  env,
  host,
  isTerminal: { stdout: stdout.isTTY, stderr: stderr.isTTY },
  columns: stdout.columns ?? stderr.columns,
  shippedTemplates: host.grant(fileURLToPath(new URL('../templates', import.meta.url))),
})
