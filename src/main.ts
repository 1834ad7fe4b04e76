#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { askOn } from './cli/ask.ts'
import { endOnInterruption } from './cli/interruption.ts'
import { createNodeHost } from './cli/node-host.ts'
import { runCli } from './cli/program.ts'
import { watchOutput } from './cli/watched-output.ts'

const { argv, env, stdin, stdout, stderr } = process
const interruption = new AbortController()
const host = createNodeHost({ root: process.cwd(), env, signal: interruption.signal })
endOnInterruption(process, host, interruption)

const output = watchOutput(process)

const code = await runCli({
  argv: argv.slice(2),
  stdout: output.stdout,
  stderr: output.stderr,
  env,
  host,
  ...(stdin.isTTY && stderr.isTTY && { ask: askOn(stdin, stderr, () => process.emit('SIGINT')) }),
  isTerminal: { stdout: stdout.isTTY, stderr: stderr.isTTY },
  now: () => performance.now(),
  columns: stdout.columns ?? stderr.columns,
  shippedTemplates: host.grant(fileURLToPath(new URL('../templates', import.meta.url))),
})

// Not process.exit(): it would cut off what a pipe has not taken yet.
output.end(code)
