// Compiles the JSON Schemas to validators and bundles the tool.
//   node build.mjs                  both
//   node build.mjs validators       the validators alone
//   node build.mjs bundle <folder>  the bundle alone, to another folder than dist/

import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

process.chdir(import.meta.dirname)

const validators = {
  validateCatalog: 'catalog.schema.json',
  validateUnit: 'unit.schema.json',
  validateReport: 'report.schema.json',
  validateTemplate: 'template.schema.json',
}

const [task, folder = 'dist'] = process.argv.slice(2)
if (task !== 'bundle') await writeValidators()
if (task !== 'validators') await bundle(folder)

/** Writes `src/schema/validators.generated.js` and its types; neither needs ajv to run. */
async function writeValidators() {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    verbose: false,
    code: { source: true, esm: true, lines: false },
  })
  for (const name of ['common.schema.json', ...Object.values(validators)]) {
    ajv.addSchema(JSON.parse(await readFile(`schemas/${name}`, 'utf8')))
  }
  // ajv's code asks for its two small run-time functions by `require`; bundling takes them in.
  const { outputFiles } = await build({
    stdin: { contents: standalone.default(ajv, validators), resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'node20.11',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  })
  const names = Object.keys(validators)
  const types = [
    "import type { ErrorObject } from 'ajv'",
    '',
    'interface Validate {',
    '  (data: unknown): boolean',
    '  errors: null | readonly ErrorObject[]',
    '}',
    '',
    ...names.map((name) => `export declare const ${name}: Validate`),
    '',
  ]
  await mkdir('src/schema', { recursive: true })
  await writeFile('src/schema/validators.generated.js', outputFiles[0].text)
  await writeFile('src/schema/validators.generated.d.ts', types.join('\n'))
}

/** Bundles the command line and the public API with all npm packages in it. */
async function bundle(outdir) {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'))
  const entries = ['src/main.ts', 'src/index.ts'].filter((file) => existsSync(file))
  await rm(outdir, { recursive: true, force: true })
  await build({
    entryPoints: entries,
    outdir,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.11',
    charset: 'utf8',
    legalComments: 'linked',
    define: { __CDS_REPORT_VERSION__: JSON.stringify(version) },
    // CommonJS packages in the bundle ask for Node's own modules by `require`.
    banner: {
      js: [
        "import { createRequire as __createRequire } from 'node:module'",
        'const require = __createRequire(import.meta.url)',
      ].join('\n'),
    },
    logLevel: 'warning',
  })
  await chmod(`${outdir}/main.js`, 0o755)
}
