import type { Host } from '../host.ts'
import type { Difference } from '../source/difference.ts'
import { isGrave } from '../source/difference.ts'
import { disagreements } from '../verify/agreement.ts'
import { contradictions, type Fill } from '../verify/fills.ts'
import {
  type ExpectedFile,
  ofFile,
  type ReadFile,
  readFinishedFile,
  resemblance,
  verifyFile,
} from '../verify/verify-file.ts'
import type { VerifiedFile, VerifyOptions, VerifyResult } from './contracts.ts'
import type { ExaminedReport } from './examine-all.ts'
import { type PreviousBuild, previousBuild } from './previous-build.ts'
import { composeFiles } from './render-report.ts'

type Verified = Pick<VerifyResult, 'absent' | 'ambiguous' | 'files' | 'unverified'>

/** A report without errors, and the files that follow from it by name. */
interface Provable {
  readonly report: ExaminedReport
  readonly files: ReadonlyMap<string, ExpectedFile>
}

/**
 * Holds the finished files of reports, in their folders or wherever they are said to lie, against the
 * data. `isChosen`: the user has named the one report that all files are of.
 */
export function verifyReports(
  host: Host,
  reports: readonly ExaminedReport[],
  options: VerifyOptions & { readonly isChosen: boolean },
): Promise<Verified> {
  return options.files
    ? verifyNamed(host, reports, options.files, options)
    : verifyBuilt(host, reports, options)
}

/** The report as it must be printed; undefined where errors forbid it. */
function provable(report: ExaminedReport): Provable | undefined {
  const { isSound, examined, open, accepted } = report
  const { evaluation, prose, template, comparison } = examined
  if (!isSound || !evaluation || !prose || !template) return undefined
  // A draft is the final report with a mark, so that one list serves for both.
  const parts = { evaluation, prose, template, comparison, open, accepted }
  return { report, files: composeFiles(parts, { draft: true }).files }
}

async function verifyBuilt(
  host: Host,
  reports: readonly ExaminedReport[],
  { out, hashes }: VerifyOptions,
): Promise<Verified> {
  const proofs: Proof[] = []
  const unverified: Verified['unverified'][number][] = []
  for (const report of reports) {
    const { unit, stem } = report.place
    const ours = provable(report)
    if (!ours) {
      unverified.push({ unit, stem, why: 'errors' })
      continue
    }
    const folder = `${out}/${unit}/${stem}`
    const build = await previousBuild(host, folder)
    // What cannot be read back, as pages for a browser, has its bytes alone to speak for it.
    const others = hashes ? build.outputs.map(({ path }) => path) : []
    const names = [...ours.files.keys(), ...others]
    let isBuilt = false
    for (const name of new Set(names)) {
      const bytes = await host.read(`${folder}/${name}`)
      if (bytes === undefined && !hashOf(build, name)) continue
      isBuilt = true
      const file = { path: `${folder}/${name}`, bytes, read: bytes && readFinishedFile(bytes) }
      proofs.push(prove(host, file, { ours, expected: ours.files.get(name), build, hashes }))
    }
    if (!isBuilt) unverified.push({ unit, stem, why: 'not-built' })
  }
  return { files: withContradictions(proofs), unverified }
}

async function verifyNamed(
  host: Host,
  reports: readonly ExaminedReport[],
  paths: readonly string[],
  { hashes, isChosen }: VerifyOptions & { readonly isChosen: boolean },
): Promise<Verified> {
  const candidates = reports.flatMap((report) => provable(report) ?? [])
  const proofs: Proof[] = []
  for (const path of new Set(paths)) {
    const bytes = await host.read(path)
    if (!bytes) return { absent: path, files: [], unverified: [] }
    const file = { path, bytes, read: readFinishedFile(bytes) }
    const { match, rivals } = recognise(file, candidates, isChosen)
    if (rivals.length > 0)
      return { ambiguous: { path, reports: rivals }, files: [], unverified: [] }
    const build = await previousBuild(
      host,
      path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.',
    )
    proofs.push(prove(host, file, { ...match, build, hashes }))
  }
  // A file that resembles nothing may be of a report that could not be composed.
  const broken = reports.filter((report) => !candidates.some((each) => each.report === report))
  const isLost = proofs.some(({ file }) => !file.report)
  return {
    files: withContradictions(proofs),
    unverified: isLost
      ? broken.map(({ place: { unit, stem } }) => ({ unit, stem, why: 'errors' }))
      : [],
  }
}

/** So much of a report stands in a file that is one of it, however much was edited. */
const leastResemblance = 0.3
/** A report that comes so near to the best is a rival. */
const rivalry = 0.9

interface Match {
  readonly ours?: Provable
  readonly expected?: ExpectedFile
}

/** Finds the report of a file by what stands in it; its folder only decides between rivals. */
function recognise(
  { path, read }: { readonly path: string; readonly read: ReadFile },
  candidates: readonly Provable[],
  isChosen: boolean,
): { readonly match: Match; readonly rivals: readonly string[] } {
  const ranked = candidates
    .flatMap((ours) =>
      [...ours.files.values()]
        .filter(({ kind }) => kind === read.kind)
        .map((expected) => ({ ours, expected, score: resemblance(expected, read) })),
    )
    .sort((one, other) => other.score - one.score)
  const [best] = ranked
  if (!best || (best.score < leastResemblance && !isChosen)) return { match: {}, rivals: [] }
  const rivals = ranked.filter(({ score }) => score >= best.score * rivalry)
  const reports = [...new Set(rivals.map(({ ours }) => nameOf(ours)))]
  const here = rivals.filter(({ ours }) => `/${path}`.includes(`/${nameOf(ours)}/`))
  const match = reports.length > 1 ? here[0] : best
  return match ? { match, rivals: [] } : { match: {}, rivals: reports.sort() }
}

function nameOf({ report: { place } }: Provable): string {
  return `${place.unit}/${place.stem}`
}

interface FinishedFile {
  readonly path: string
  readonly bytes: Uint8Array | undefined
  readonly read: ReadFile | undefined
}

interface Claim {
  readonly ours?: Provable
  readonly expected?: ExpectedFile | undefined
  readonly build: PreviousBuild
  readonly hashes: boolean
}

/** What is known of a file, and what was written into its blanks. */
interface Proof {
  readonly file: VerifiedFile
  readonly fills: readonly Fill[]
}

function prove(host: Host, { path, bytes, read }: FinishedFile, claim: Claim): Proof {
  const { ours, expected, build, hashes } = claim
  const inputs = ours && hashOf(build, fileName(path)) ? changedInputs(ours.report, build) : []
  const built = hashes ? hashOf(build, fileName(path)) : undefined
  const state = !built || !bytes ? 'unknown' : host.digest(bytes) === built ? 'same' : 'other'
  const proof = read && expected ? verifyFile(expected, read) : undefined
  const differences: Difference[] = [...(proof?.differences ?? [])]
  if (!bytes) differences.push(ofFile('file-missing', path, ''))
  else if (read?.kind === 'unreadable' && !ours) differences.push(read.difference)
  else if (!ours) differences.push(ofFile('foreign', '', ''))
  else if (!expected && (inputs.length > 0 || isOutdated(build, fileName(path)))) {
    differences.push(ofFile('outdated', '', ''))
  }
  const ending = read && endingFault(path, read)
  if (ending) differences.push(ending)
  if (ours && expected?.kind === 'docx') differences.push(...disagreements(ours.files.values()))
  // Whoever changed a figure changed the bytes: that goes without saying.
  if (state === 'other' && !differences.some(isGrave)) differences.unshift(ofFile('bytes', '', ''))
  const kind = expected?.kind ?? (read?.kind === 'unreadable' ? 'other' : read?.kind)
  return {
    file: {
      path,
      ...(ours && { report: { unit: ours.report.place.unit, stem: ours.report.place.stem } }),
      kind: kind ?? 'other',
      ...(proof?.isDraft !== undefined && { isDraft: proof.isDraft }),
      bytes: state,
      changedInputs: inputs,
      differences,
    },
    fills: proof?.fills ?? [],
  }
}

const endings = { docx: /\.doc[xm]$/i, xlsx: /\.xls[xm]$/i } as const

function endingFault(path: string, { kind }: ReadFile): Difference | undefined {
  if (kind === 'unreadable' || endings[kind].test(path)) return undefined
  return ofFile('ending', `.${kind}`, /\.[^./]*$/.exec(path)?.[0] ?? '')
}

/** Files that were other ones, or not there, when the report was built. */
function changedInputs({ inputs }: ExaminedReport, build: PreviousBuild): string[] {
  const then = new Map(build.inputs.map(({ path, sha256 }) => [path, sha256]))
  const paths = new Set([...inputs.keys(), ...then.keys()])
  return [...paths].filter((path) => inputs.get(path) !== then.get(path)).sort()
}

function hashOf({ outputs }: PreviousBuild, name: string): string | undefined {
  return outputs.find(({ path }) => path === name)?.sha256
}

/** Whether a later build left the file as it was, though it was given other inputs. */
function isOutdated({ outputs }: PreviousBuild, name: string): boolean {
  return outputs.some(({ path, outdated }) => path === name && outdated)
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The blanks of a report's files must be filled alike. */
function withContradictions(proofs: readonly Proof[]): VerifiedFile[] {
  const nameOfReport = ({ file: { report } }: Proof) => report && `${report.unit}/${report.stem}`
  return proofs.map((proof, at) => {
    const own = nameOfReport(proof)
    if (own === undefined) return proof.file
    const before = proofs.slice(0, at).filter((other) => nameOfReport(other) === own)
    const earlier = before.flatMap(({ fills }) => fills)
    const told = contradictions(earlier).length
    const found = contradictions([...earlier, ...proof.fills]).slice(told)
    const differences = found.map(({ one, other }) => ofFile('filled-twice', one.text, other.text))
    return { ...proof.file, differences: [...proof.file.differences, ...differences] }
  })
}
