import type { OfficeAnswers, OfficeFault, OfficeField } from '../../pipeline.ts'
import { type Ask, type Call, command } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { WrongCall } from '../mistake.ts'
import { name } from '../options.ts'
import { version } from '../version.ts'

/** The files of a new office: asked for at a terminal, or told by options. */
export const init = command({
  name: 'init',
  operands: [],
  options: {
    unit: name('unit'),
    name: name('name'),
    level: name('level'),
    kind: name('kind'),
    parent: name('parent'),
    period: name('period'),
    template: name('template'),
    ci: name('ci'),
  },
  async run(_, given, call) {
    const selection = call.selection({})
    const { initOffice, missingFields } = await import('../../pipeline.ts')
    const answers =
      call.ask && missingFields(given).length > 0 ? await askedFor(given, call, call.ask) : given
    const result = await initOffice(call.host, selection, answers, `cds-report-${version}.tgz`)
    if (result.fault) throw wrong(result.fault)
    if (result.missing.length > 0) {
      const options = result.missing.map((field) => `--${field}`)
      throw new WrongCall({ kind: 'missing-options', options, asks: true }, 'init')
    }
    const { initText } = await import('../reporters/init-text.ts')
    call.tell(initText(result, call.view('stderr')))
    return result.written.length > 0 ? exitCodes.fine : exitCodes.findings
  },
})

function wrong(fault: OfficeFault): WrongCall {
  return new WrongCall({ kind: 'office', fault }, 'init')
}

/** Asks for everything that was not given; an answer with a fault is asked for again. */
async function askedFor(given: OfficeAnswers, call: Call, ask: Ask): Promise<OfficeAnswers> {
  const { missingFields, officeChoices, officeDefault, officeFault, officeFields, templateNames } =
    await import('../../pipeline.ts')
  const { paragraph, wrap } = await import('../reporters/columns.ts')
  const templates = await templateNames(call.host, call.selection({}))
  const { questions, needed, faults, start } = call.words.init
  const { columns } = call.view('stderr')
  const tell = (text: string, indent = 2) => call.tell(`${paragraph(text, columns, indent)}\n`)
  tell(start, 0)
  let answers: OfficeAnswers = {}
  for (const field of officeFields) {
    if (given[field] !== undefined) accept(field, given[field])
  }
  for (const field of officeFields) {
    while (answers[field] === undefined && !isNeedless(field)) {
      const fallback = officeDefault(field, answers)
      const choices = officeChoices(field, answers, templates)
      const lines = wrap(questionText(questions[field], choices, fallback), columns - 1)
      for (const line of lines.slice(0, -1)) tell(line, 0)
      const written = (await ask(`${lines.at(-1)} `)).trim()
      if (written === '' && fallback === undefined) tell(needed)
      else accept(field, written || fallback)
    }
  }
  return answers

  /** Where other answers tell it already. */
  function isNeedless(field: OfficeField): boolean {
    return ['level', 'parent'].includes(field) && !missingFields(answers).includes(field)
  }

  function accept(field: OfficeField, written: string | undefined): void {
    const fault = officeFault(field, { ...answers, [field]: written }, templates)
    // What was told on the command line can't be asked for again.
    if (fault && given[field] !== undefined) throw wrong(fault)
    // The kind of fault picks the sentence that takes it; TypeScript can't follow that link.
    if (fault) tell((faults[fault.what] as (fault: OfficeFault) => string)(fault))
    else answers = { ...answers, [field]: written }
  }
}

function questionText(
  question: string,
  choices: readonly string[] | undefined,
  fallback: string | undefined,
): string {
  const listed = choices ? ` (${choices.join(', ')})` : ''
  return `${question}${listed}${fallback === undefined ? '' : ` [${fallback}]`}:`
}
