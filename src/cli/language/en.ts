import type { OfficeFault, UnknownName } from '../../pipeline.ts'
import { firstNames } from './first-names.ts'
import { fetchCall, trustCall } from './git-calls.ts'
import type { Words } from './words.ts'

/** The command line in English. */
export const english: Words = {
  help: {
    about:
      'Digital-transformation reports: every figure is written once, every verdict is computed, ' +
      'and the report comes out as a Word file with its Excel appendix.',
    titles: {},
    usage: { options: '[options]', command: '<command>' },
    placeholders: {
      folder: 'folder',
      unit: 'unit',
      report: 'report',
      day: 'yyyy-mm-dd',
      name: 'name',
      level: 'province|district|commune',
      kind: 'kind',
      parent: 'kind and name',
      period: 'period',
      template: 'template',
      ci: 'github|gitlab|none',
      count: 'number',
      'format-and-file': 'format=file',
      fingerprint: 'fingerprint',
      text: 'text',
    },
    choice: 'form',
    helpCommand: 'show the help of a command',
    exitCodes:
      '0 fine; 1 errors in the data or a refused report; 2 wrong call; 3 a bug in the tool; ' +
      '4 the machine said no (file open, disk full, no permission, no LibreOffice); 130 interrupted',
    fallback: (value) => `default: ${value}`,
  },
  commands: {
    build: {
      about: 'Check the data, compute the verdicts and write the reports of a period.',
      examples: [
        { call: 'cds-report build 2023', does: 'drafts of all reports of 2023' },
        { call: 'cds-report build 2023 --final', does: 'the final version, to be signed' },
        { call: 'cds-report build 2023 --watch', does: 'again whenever a file is saved' },
        { call: 'cds-report build 2023 --pdf', does: 'a PDF too (needs LibreOffice)' },
        { call: 'cds-report build --all --format xlsx', does: 'just the appendices, all periods' },
        { call: 'cds-report build 2023 --format html', does: 'for a browser, with a summary' },
      ],
    },
    check: {
      about:
        'Find everything that is wrong in figures and prose; nothing is written, but with ' +
        '--output or --accept.',
      examples: [
        { call: 'cds-report check', does: 'check everything' },
        { call: 'cds-report check 2023 --unit muong-la', does: 'one unit, one period' },
        { call: 'cds-report check --watch', does: 'check again whenever a file is saved' },
        { call: 'cds-report check --format json', does: 'findings for other programs' },
        {
          call: 'cds-report check --output sarif=check.sarif,junit=check.xml',
          does: 'two files more, for CI',
        },
        {
          call: 'cds-report check --accept 1a2b3c4d5e6f --reason "As printed" --by "Ms A"',
          does: 'accept a warning, written into the data file',
        },
      ],
    },
    completion: {
      about: 'Print what a shell needs so that Tab completes commands, periods, units and ids.',
      examples: [
        { call: 'cds-report completion bash >> ~/.bashrc', does: 'Tab completes, in bash' },
        { call: 'cds-report completion zsh >> ~/.zshrc', does: 'Tab completes, in zsh' },
        {
          call: 'cds-report completion powershell | Add-Content $PROFILE',
          does: 'PowerShell; if that file is not there yet, first: New-Item -Force $PROFILE',
        },
      ],
    },
    diff: {
      about: 'Compare two periods, reports or files: what changed, by how much, and why.',
      examples: [
        { call: 'cds-report diff 2022 2023', does: 'every unit that has both periods' },
        {
          call: 'cds-report diff 2023 2023.nhiem-vu-trong-tam --unit muong-la',
          does: 'two reports of one unit',
        },
        { call: 'cds-report diff HEAD~1:data data', does: 'all reports since the last commit' },
        { call: 'cds-report diff 2022 2023 --output docx=changes.docx', does: 'as a Word file' },
        {
          call: 'git config diff.cds-report.command "npx cds-report git-diff"',
          does:
            'makes git diff speak of indicators; .gitattributes says: ' +
            'data/*/2*.yaml diff=cds-report',
        },
      ],
    },
    evaluate: {
      about: 'Show results, targets and verdicts of a period.',
      examples: [
        { call: 'cds-report evaluate 2023', does: 'a table on the screen' },
        { call: 'cds-report evaluate 2023 --format csv > table.csv', does: 'a table for Excel' },
      ],
    },
    explain: {
      about: 'Tell how a verdict came about and what would turn it, or what a finding means.',
      examples: [
        { call: 'cds-report explain 2023 ho_so_truc_tuyen', does: 'an indicator by its id' },
        { call: 'cds-report explain 2023 4.1', does: 'an indicator by its printed number' },
        { call: 'cds-report explain audit/ratio-mismatch', does: 'a code' },
        { call: 'cds-report explain', does: 'all codes' },
      ],
    },
    init: {
      about: 'Set up a folder for a new office: indicators, figures, prose, editor settings.',
      examples: [
        { call: 'cds-report init', does: 'asks, then writes' },
        {
          call: 'cds-report init --kind xã --name "Mường La" --period 2025',
          does: 'asks what is left',
        },
      ],
      options: {
        name: 'the own name of the unit, without its kind, e.g. "Mường La"',
        period: 'period of the first report, e.g. 2025 or 2025-H2',
        template:
          'template of the first report; fits the period by default: bao-cao-nam for a year',
        unit: 'name of the unit’s folder, in ASCII, e.g. muong-la',
      },
    },
    new: {
      about:
        'Write the next period’s files: indicators and comments kept, results and prose blank.',
      examples: [
        { call: 'cds-report new 2024 --from 2023', does: 'every report of 2023, for 2024' },
        {
          call: 'cds-report new 2024 --from 2023 --unit muong-la --targets empty',
          does: 'one unit, targets to be assigned anew',
        },
        {
          call: 'cds-report new 2024 --from 2023 --report 2023.nhiem-vu-trong-tam',
          does: 'one report',
        },
      ],
      options: {
        report: 'just one report of the earlier period, e.g. 2023.nhiem-vu-trong-tam',
      },
    },
    fmt: {
      about:
        'Put YAML files into one order and style, so that two years can be compared line by line; ' +
        'every comment stays, and no figure changes.',
      examples: [
        { call: 'cds-report fmt', does: 'every YAML file of the data folder' },
        { call: 'cds-report fmt 2023 --unit muong-la', does: 'reports of one period, one unit' },
        { call: 'cds-report fmt data/catalog.yaml', does: 'just these files' },
        { call: 'cds-report fmt --check', does: 'write nothing, name what is not in order' },
      ],
    },
    'git-diff': {
      about: 'Called by git to compare two states of a report file.',
      examples: [{ call: 'cds-report diff --help', does: 'how to switch it on' }],
    },
    verify: {
      about: 'Read finished Word and Excel files back and prove every number against the data.',
      examples: [
        { call: 'cds-report verify 2023', does: 'the files that build wrote' },
        { call: 'cds-report verify "Signed copy.docx"', does: 'a copy, wherever it came from' },
        { call: 'cds-report verify 2023 --ignore-hash', does: 'content only, once saved anew' },
      ],
    },
  },
  operands: {
    from: {
      name: 'from',
      about:
        'a period (2022), a report (2023.nhiem-vu-trong-tam), a file or a folder; ' +
        'at a git revision write revision:path, e.g. HEAD~1:data/muong-la/2023.yaml',
    },
    'git-words': { name: 'words of git', about: 'given by git' },
    indicator: {
      name: 'indicator',
      about: 'its id (van_ban_ky_so, van_ban_ky_so.cap_xa) or printed number (4.1)',
    },
    'period-or-data-files': {
      name: 'period or files',
      about: 'a period, for its reports; or YAML files of the data folder',
    },
    'period-or-files': {
      name: 'period or files',
      about:
        'a period, for its reports in the output folder; or Word and Excel files, wherever they are',
    },
    period: {
      name: 'period',
      about: 'reporting period: 2023, 2023-H1, 2023-Q3, 2023-M05, 2023-9M',
    },
    shell: { name: 'shell', about: 'bash, zsh or powershell; it works in the next window' },
    to: { name: 'to', about: 'what is compared with it, written in the same way' },
    topic: { name: 'period-or-code', about: 'a period, or a code such as audit/ratio-mismatch' },
  },
  options: {
    accept: 'accept the warning of this fingerprint (several parted by commas)',
    all: 'all periods, instead of one',
    'as-of': 'the day of the new figures; the end of the period’s legal window by default',
    by: 'who accepts: name and office; with --accept',
    check: 'write nothing; name the files that are not in order, and end with exit code 1',
    ci: 'where every push is checked and built as a draft; github by default',
    date: "date for the file properties; the report's own date by default",
    'exit-code': 'end with exit code 1 when anything changed',
    'fail-on': 'severity from which the command ends with exit code 1',
    final: 'the final version; refused while a warning is neither mended nor accepted',
    force: 'overwrite even a file that was edited by hand since it was built',
    format: 'form of the output',
    from: 'the earlier period, for its indicators and layout',
    'ignore-hash': 'compare the content alone, not whether the file was saved since it was built',
    kind: 'kind of unit, in Vietnamese: tỉnh, thành phố, xã, phường, đặc khu …',
    level: 'level of the unit; districts until 30/6/2025; only needed of a “thành phố”',
    'max-warnings': 'end with exit code 1 when there are more warnings than this',
    name: 'own name',
    out: 'folder for the reports',
    parent: 'the unit above, e.g. "tỉnh Sơn La"; a province has none',
    pdf: 'a PDF of the report too, made by LibreOffice (set CDS_SOFFICE if it is elsewhere)',
    period: 'period of a report',
    output:
      'write the output to a file too: format=file, e.g. markdown=result.md; may stand several times',
    reason: 'why it is accepted; with --accept',
    report: 'just one report, e.g. 2023.nhiem-vu-trong-tam',
    'strict-prose':
      'take every typed figure of the text for an error (but dates, document numbers, names)',
    summary: 'print a summary to stdout too, for the page of a CI job',
    targets: 'keep those of the earlier period, or empty them until they are assigned anew',
    template: 'template of a report',
    unit: "just one unit, by its folder's name, e.g. muong-la",
    until: 'last day on which the acceptance holds; with --accept',
    watch: 'run again whenever data, prose or a template is saved; Ctrl-C ends it',
    data: 'folder with the data',
    help: 'show help',
    lang: 'language of the tool: vi or en (or set CDS_LANG)',
    'no-color': 'no colours',
    quiet: 'print errors only',
    verbose: 'print more: accepted warnings, the trace of a bug',
    version: 'show the version number',
  },
  mistakes: {
    'unknown-command': ({ name, nearest }) =>
      /^\d{4}/.test(name)
        ? `A command is missing before the period “${name}”. For example: cds-report build ${name}`
        : `There is no command “${name}”.${perhaps(nearest)}`,
    'unknown-option': ({ name, nearest }) => `There is no option “${name}”.${perhaps(nearest)}`,
    'missing-value': ({ option }) => `The option ${option} needs a value after it.`,
    'not-a-choice': ({ option, value, choices }) =>
      `“${value}” is no value for ${option}. Choose from: ${choices.join(', ')}.`,
    'not-a-day': ({ option, value }) =>
      `“${value}” at ${option} is not a day. ` +
      (option.startsWith('--')
        ? 'Write year-month-day, for example 2023-12-14.'
        : 'This variable holds seconds since 1970-01-01.'),
    'not-a-count': ({ option, value }) => `“${value}” at ${option} is not a count. Write 0, 1, 2 …`,
    'format-without-file': ({ option, value }) =>
      `“${value}” at ${option} lacks its format or its file. Write format=file, for example sarif=check.sarif.`,
    'file-named-twice': ({ path }) =>
      `The file “${path}” is named twice. Each format needs a file of its own.`,
    'file-of-data': ({ path }) =>
      `The findings are not written to “${path}”: data, prose or templates have their place there. ` +
      'Choose another name or folder.',
    'missing-operand': ({ name }) =>
      name === english.operands.period.name
        ? 'The period is missing. Write it after the command, for example 2023 or 2023-H1.'
        : name === english.operands.indicator.name
          ? 'The indicator is missing after the period. Write its id or printed number, for example: cds-report explain 2023 4.1'
          : [english.operands.from.name, english.operands.to.name].includes(name)
            ? 'diff needs two things to compare: two periods, reports, files or folders. ' +
              'For example: cds-report diff 2022 2023'
            : `The ${name} is missing after the command.`,
    'missing-with-accept': ({ option }) =>
      option === '--accept'
        ? 'The fingerprint is missing after --accept. It stands below each warning of check.'
        : `To accept a warning, ${option} is needed too. For example: ` +
          'cds-report check --accept 1a2b3c4d5e6f --reason "As printed" --by "Ms A".',
    'only-with-accept': ({ option }) => `The option ${option} goes with --accept alone.`,
    'not-with-accept': ({ option }) =>
      `${option} doesn't go with --accept: that call writes the acceptance alone. ` +
      `Leave ${option} out, then run check again with ${option}.`,
    'day-is-over': ({ option, value }) =>
      `The day ${value} at ${option} is over. Write today or a later day, or leave out ${option}.`,
    'missing-period-or-all': () =>
      'The period is missing. Write it after the command, for example 2023 or 2023-H1; ' +
      'for all periods write --all.',
    'period-and-all': () => 'Use just one of the two: a period, or --all.',
    'watch-and-final': () =>
      "--watch doesn't go with --final: a final version is built once, when all is right. " +
      'Leave out one of the two.',
    'watch-and-format': () =>
      "--watch doesn't go with --format: what is watched is for people to read on a screen. " +
      'Leave out one of the two.',
    'absent-file': ({ path }) =>
      `There is no file “${path}”. Write a period such as 2023, or files that exist.`,
    'ambiguous-file': ({ path, reports }) =>
      `The file “${path}” may be of several reports: ${reports.join(', ')}. ` +
      'Say of which with --unit and --report.',
    'foreign-file': ({ path }) =>
      `“${path}” is no YAML file of the data folder. Name catalog.yaml, unit.yaml or a unit's ` +
      'data file such as data/muong-la/2025.yaml; another data folder goes behind --data.',
    'files-and-unit': () => 'Use just one of the two: files, or --unit.',
    'missing-options': ({ options, asks }) =>
      `Missing: ${options.join(', ')}.` +
      (asks
        ? ' Give them all, or run this in a terminal to be asked.'
        : ' Give the earlier period, e.g. cds-report new 2024 --from 2023'),
    office: ({ fault }) =>
      // The kind of fault picks the sentence that takes it; TypeScript can't follow that link.
      (english.init.faults[fault.what] as (fault: OfficeFault) => string)(fault),
    'next-period': ({ mistake }) =>
      // As above.
      (english.newPeriod.mistakes[mistake.what] as (told: typeof mistake) => string)(mistake),
    'too-many-arguments': ({ command }) =>
      `Too many arguments: ${command === 'diff' ? 'two at a time are compared' : 'one period at a time'}. ` +
      'A value with spaces goes between double quotes.',
    'format-needs-file': ({ format }) =>
      `The screen can't show ${format}. Name a file for it: --output changes.${format}`,
    'no-revision': ({ revision, because, nearest }) => {
      switch (because.why) {
        case 'no-git':
          return (
            `Git is needed to read the revision “${revision}”, but there is none on this machine. ` +
            'Install git (https://git-scm.com), or compare two files.'
          )
        case 'no-repository':
          return (
            `This folder is in no git repository, so there is no revision “${revision}”. ` +
            'Run the command in a git repository, or compare two files.'
          )
        case 'not-trusted':
          return (
            "Git won't read this repository, because its folder belongs to somebody else. " +
            `If you trust it, run: ${trustCall(because.said)}`
          )
        case 'git-failed':
          return `Git failed to read the revision “${revision}”: ${because.said}`
        case 'unknown':
          return `There is no git revision “${revision}”.${perhaps(nearest)}${fetched(
            fetchCall(revision, because.isShallow),
          )}`
      }
    },
    'bare-revision': ({ revision }) =>
      `“${revision}” is a git revision; add a colon and a file or folder. ` +
      `For example: cds-report diff ${revision}:data data`,
    'absent-path': ({ path, revision, nearest, known }) =>
      `${revision === undefined ? 'There is no file or folder' : `The revision “${revision}” has no`} ` +
      `“${path}”.${perhaps(nearest)}${known.length > 0 ? ` There are: ${firstNames(known)}.` : ''}` +
      (revision !== undefined && nearest === undefined
        ? ' Paths behind the colon start at the top of the git repository, ' +
          'or from this folder where they begin with ./'
        : ''),
    'not-a-report': ({ path, what }) =>
      what === 'prose'
        ? `“${path}” is prose. Name its data file “${path.replace(/\.md$/, '.yaml')}”; ` +
          'the prose beside it is compared along with it.'
        : `“${path}” ${
            what === 'catalog'
              ? 'is the catalogue of indicators, not a report'
              : what === 'unit'
                ? 'is the file of a unit, not a report'
                : 'is not the data file of a report'
          }. Name a report file, such as data/muong-la/2023.yaml.`,
    'no-reports': ({ path }) =>
      `There is no report in the folder “${path}”. ` +
      "Name a data folder (which holds catalog.yaml), or a unit's folder.",
    'unlike-operands': ({ from, to }) =>
      `${operandWords[from]} can't be compared with ${operandWords[to].toLowerCase()}. ` +
      'Name two periods, two reports, two files or two folders.',
    'no-pair': ({ from, to, reports }) =>
      `No unit has both “${from}” and “${to}” to be compared. There are: ${firstNames(reports)}.`,
    'unknown-name': ({ unknown }) => english.unknown[unknown.what](unknown),
  },
  unknown: {
    data: ({ name, nearest }) =>
      `There is no unit in the data folder “${name}”.${perhaps(nearest)} ` +
      'Run the command in the working folder (which holds data), or name it with --data.',
    period: (unknown) =>
      `There is no report of the period “${unknown.name}”.${listed(unknown, 'Known periods')}`,
    unit: (unknown) => `There is no unit “${unknown.name}”.${listed(unknown, 'Known units')}`,
    indicator: (unknown) =>
      `There is no indicator “${unknown.name}” in these reports.${listed(unknown, 'Known ids')}`,
    fingerprint: (unknown) =>
      `No warning of these reports has the fingerprint “${unknown.name}”.` +
      listed(unknown, 'Those that can be accepted'),
    code: ({ name, nearest }) =>
      // Codes have no underscore, ids of indicators mostly do.
      name.includes('_')
        ? `There is no code “${name}”. An indicator needs its period: cds-report explain 2023 ${name}`
        : `There is no code “${name}”.${perhaps(nearest)} All of them: cds-report explain`,
    report: (unknown) => `There is no report “${unknown.name}”.${listed(unknown, 'Known reports')}`,
  },
  seeHelp: (command) => `See: cds-report ${command ? `${command} ` : ''}--help`,
  machine: {
    'in-use': (path) =>
      `The file “${path}” is open in another program (Word, Excel …) and can't be written. ` +
      'The old file is untouched. Close it and run the command again.',
    'no-permission': (path) =>
      `No permission to read or write “${path}”. The old file, if any, is untouched. ` +
      'Remove the read-only attribute of the file or folder, or ask for access; then run again.',
    'disk-full': (path) =>
      `The disk is full: “${path}” can't be written. The old file is untouched. ` +
      'Make some room and run the command again.',
    'not-a-folder': (path) =>
      `A file (or a broken link) stands where the folder “${path}” must be. ` +
      'The old files, if any, are untouched. Rename it or move it elsewhere, then run again.',
    'not-a-file': (path) =>
      `A folder or a device stands where the file “${path}” must be. ` +
      'Rename it or move it elsewhere, then run the command again.',
    'leads-out': (path) =>
      `“${path}” is not written: a link on its way leads out of the working folder. ` +
      'Remove that link, or name the folder for the reports with --out; then run again.',
    'name-too-long': (path) =>
      `The name or path is too long for this machine: “${path}”. The old file, if any, is ` +
      'untouched. Give the folders shorter names (letters with marks count more) and run again.',
    'too-many-open': (path) =>
      `Too many files are open on this machine, so “${path}” can't be read or written. ` +
      'The old file, if any, is untouched. Close some programs and run the command again.',
    'device-fails': (path) =>
      `The disk or the network failed while reading or writing “${path}”. ` +
      'Check the disk, its cable or the connection, back up your data, then run again.',
    taken: (path) =>
      `Another program has just made a file or folder where “${path}” is to be written. ` +
      'The old file, if any, is untouched. Wait until that program is done and run again.',
    'changed-since': (path) =>
      `Another program wrote “${path}” while this command was running, so nothing is written and ` +
      'what is new there stays. Run the command again.',
    other: (path) =>
      `“${path}” can't be read or written. The old file, if any, is untouched. ` +
      'Check the path and the disk, then run the command again.',
  },
  seeVerbose: 'Add --verbose to see what the system says.',
  systemSays: (text) => `The system says: ${text}`,
  outputLost:
    'The output could not be written to its end (behind the >), mostly because the disk is full. ' +
    "Don't use what is there. Make some room or choose another place, and run again.",
  busy:
    'Another cds-report command is writing reports in this folder. ' +
    'Wait until it is done and run again.',
  recovery: {
    finished: (paths) => `An earlier run was interrupted; now written to the end: ${paths}.`,
    undone: (paths) =>
      `An earlier run was interrupted; these files are as they were before it: ${paths}. ` +
      'Run build again.',
    waiting: (paths) =>
      `An earlier run was interrupted and can't be tidied up while files are open: ${paths}. ` +
      'Close them and run again.',
    elsewhere: (paths) =>
      `An earlier run was interrupted while writing to another folder: ${paths}. ` +
      'Run build again with the same --out.',
  },
  interrupted: 'Stopped as asked. No file is half-written.',
  bug: (message, verbose) =>
    `Sorry, the tool has a fault of its own: ${message}\n` +
    'Your data is unchanged. ' +
    (verbose
      ? 'Please send the following lines to whoever looks after the tool.'
      : 'Please run again with --verbose and send the output to whoever looks after the tool.'),
  check: {
    hint: 'Fix:',
    related: 'See also:',
    fingerprint: 'fingerprint',
    accepted: 'accepted',
    counts: ({ error, warning, info }) =>
      [
        error > 0 ? plural(error, 'error') : '',
        warning > 0 ? plural(warning, 'warning') : '',
        info > 0 ? plural(info, 'note') : '',
      ]
        .filter(Boolean)
        .join(', ') || 'No errors or warnings',
    accepts: (count) => `${plural(count, 'warning')} accepted`,
    closing: ({ error, warning }) =>
      error > 0
        ? 'A report with errors is not written. Mend them as told above.'
        : warning > 0
          ? 'A draft can be built; for --final, mend or accept every warning.'
          : '',
    explain: (code) => `What a code means, for example: cds-report explain ${code}`,
    exceeds: (warnings, allowed) =>
      `${plural(warnings, 'warning')}: more than the ${allowed} that --max-warnings allows.`,
    acceptedBy: ({ by, reason, until }) =>
      `Accepted by ${by}${until === undefined ? '' : ` until ${until}`}: ${reason}`,
    shared: 'Shared files',
    sourceRoot: 'The working folder, where cds-report was run',
    annotationsCut: (shown) =>
      `GitHub shows just ${shown} notes of each kind; the log of this step has all of them.`,
    title: 'Check of figures and prose',
    columns: { severity: 'Severity', place: 'Place', finding: 'Finding' },
    reports: (count) => plural(count, 'report'),
    leftOut: (count) =>
      `${plural(count, 'more finding')} left out for length; cds-report check shows all of them.`,
  },
  accept: {
    accepted: (fingerprint, file) => `Accepted ${fingerprint}, written into ${file}:`,
    already: (fingerprint, file) => `${fingerprint} has been accepted before, in ${file}:`,
    refused: {
      error: (fingerprint) =>
        `${fingerprint} can't be accepted: it is an error, not a warning. Mend it:`,
      'no-report': (fingerprint) =>
        `${fingerprint} can't be accepted: it is about no single report. Mend it where it stands:`,
      stale: (fingerprint) =>
        `${fingerprint} is about an entry of accepted without use. Remove it from the data file:`,
      layout: (fingerprint) =>
        `${fingerprint} can't be written with the rest of the data file unchanged, because of how the file is laid out. ` +
        'Run cds-report fmt and try again, or add it to accepted yourself:',
    },
    closing: 'The rest of the file is unchanged. To look again: cds-report check --verbose',
    nothing: 'Nothing was written.',
  },
  evaluate: {
    columns: {
      number: 'No.',
      name: 'Indicator',
      result: 'Result',
      target: 'Target',
      status: 'Status',
    },
    indicators: (count) => `${plural(count, 'indicator')} (parts counted)`,
    refused: (report) => `${report}: not evaluated, because its data has errors.`,
    see: ({ warning, info }) =>
      warning + info > 0
        ? `${english.check.counts({ error: 0, warning, info })}; see cds-report check.`
        : '',
  },
  otherUnit: (from, to) =>
    `“${from.path}” is of the unit ${from.unit}, “${to.path}” of the unit ${to.unit}: ` +
    'only reports of one unit can be compared.',
  gitDiff: {
    added: (path) => `${path}: a new report, with no earlier state to compare it with.`,
    dropped: (path) => `${path}: the report was deleted.`,
    unmerged: (path) => `${path}: not merged yet, so it can't be compared.`,
    failed: (path, why) =>
      `${path}: can't be compared by its indicators (${why}). Line by line: git diff --no-ext-diff`,
    errors: (count) => `${plural(count, 'error')} in the data, see cds-report check`,
  },
  diff: {
    columns: {
      number: 'No.',
      name: 'Indicator',
      from: 'Before',
      to: 'Now',
      change: 'Change',
      target: 'Target',
      status: 'Status',
    },
    subjects: {
      indicator: 'Details of indicators',
      figure: 'Figures',
      task: 'Tasks',
      document: 'Documents',
      section: 'Text',
      report: 'The report itself',
    },
    target: 'target',
    asOf: (from, to) =>
      from === to ? `Figures as of ${to}` : `Figures as of ${from} → as of ${to}`,
    incomparable: 'not comparable',
    incomparableReports: (why) => `The two reports are ${why}.`,
    formerId: (id) => `its id was ${id} before`,
    formerName: (name) => `the earlier report calls it “${name}”`,
    wholeGiven: 'the earlier report states no result of the whole',
    wholeLost: 'the later report states no result of the whole',
    added: (report) => `${report}: new, there is no earlier report to compare it with.`,
    dropped: (report) => `${report}: no longer there.`,
    graded: {
      alarm: (count) => plural(count, 'alarm'),
      notice: (count) => plural(count, 'notice'),
      info: (count) => `${count} for information`,
    },
    turns: (counts) => `Statuses of the indicators: ${counts}.`,
    turned: {
      improved: 'now met',
      worsened: 'worse',
      other: 'otherwise changed',
      added: 'only in the later report',
      dropped: 'only in the earlier report',
    },
    counted: {
      indicator: (count) => plural(count, 'indicator'),
      figure: (count) => plural(count, 'figure'),
      task: (count) => plural(count, 'task'),
      document: (count) => plural(count, 'document'),
      section: (count) => plural(count, 'section'),
      report: (count) => plural(count, 'change of form'),
    },
    onlyEarlier: (counts) => `Only in the earlier report: ${counts}; shown with --verbose.`,
    onlyLater: (counts) => `Only in the later report: ${counts}; shown with --verbose.`,
    untargeted: (count) =>
      `${plural(count, 'indicator')} (parts included) with the same result, of which only one report states a target.`,
    unchanged: (count) => `${plural(count, 'indicator')} unchanged (parts included).`,
    hidden: (count) => `${plural(count, 'other change')}; shown with --verbose.`,
    nothing: 'Nothing changed.',
    total: (count) => `${plural(count, 'pair')} of reports:`,
  },
  explain: {
    title: 'Codes of findings',
    made: 'Written by `cds-report explain --format markdown --lang en`; every example is tested.',
    codes: (count) =>
      `${count} codes. More on one of them: cds-report explain audit/ratio-mismatch`,
    severities: {
      error: 'error: the report is not built',
      warning: 'warning: a draft is built; for a final report, mend or accept it',
      info: 'info: good to know',
    },
    why: 'Why',
    mend: 'Mend',
    bad: 'Bad',
    good: 'Good',
    files: {
      report: 'data file, such as 2025.yaml',
      earlier: 'data file of an earlier period, such as 2024.yaml',
      prose: 'prose file, such as 2025.md',
      catalog: 'catalog.yaml',
      unit: 'unit.yaml',
      template: 'template.yaml of the template',
    },
    origin: 'taken from',
    finding: 'Found',
  },
  build: {
    wrote: (report) => `${report}: written to`,
    unchanged: (report) => `${report}: nothing to write`,
    closing: (built, of, final) =>
      built === 0
        ? 'No report was built.'
        : `Built ${built} of ${plural(of, 'report')}, ${final ? 'final' : 'draft'}.`,
    refused: {
      errors: 'not built, because its data has errors. Mend the errors above and run again.',
      'not-final':
        'no final version, because warnings are left. Mend or accept each of them, ' +
        'or leave out --final for a draft.',
      'edited-by-hand':
        'not overwritten, because a file was edited by hand since it was built. ' +
        'Carry the edits into the data or prose (or save the file under another name), ' +
        'then run again with --force.',
    },
    title: 'Reports built',
    columns: {
      report: 'Report',
      outcome: 'Outcome',
      verdicts: 'Indicators',
      findings: 'Findings',
      files: 'Files',
    },
    done: 'written',
    same: 'nothing to write',
    leftOut: (count) => `${plural(count, 'more report')} left out for length.`,
    outdated: (files) => `Still of earlier data: ${files}`,
    noOffice: (place) =>
      'bao-cao.pdf could not be made, because ' +
      (place === ''
        ? 'this machine has no LibreOffice'
        : `there is no LibreOffice at “${place}” (CDS_SOFFICE)`) +
      '. All other files are written. Install LibreOffice (it is free) and run again: ' +
      'Windows and macOS from https://www.libreoffice.org; ' +
      'Debian, Ubuntu: sudo apt install libreoffice-writer-nogui fonts-liberation2. ' +
      'Or open bao-cao.docx in Word and save it as PDF.',
    noPdf: {
      failed: (reports) =>
        `LibreOffice could not make bao-cao.pdf of: ${reports}. All other files are written. ` +
        'Open bao-cao.docx in Word and save it as PDF; add --verbose to see what the system says.',
      'too-slow': (reports) =>
        `LibreOffice was not done with bao-cao.pdf after 3 minutes: ${reports}. ` +
        'All other files are written. Restart the machine and run again, ' +
        'or open bao-cao.docx in Word and save it as PDF.',
    },
  },
  watch: {
    changed: ([first = '', ...more], seconds) =>
      `Changed: ${first}${more.length > 0 ? ` and ${plural(more.length, 'other file')}` : ''}` +
      `${seconds === undefined ? '' : `; run again in ${seconds.toFixed(1)} s`}.`,
    again: 'No need to call the command again: it tries again at the next save.',
    waiting: (folders) => `Waiting for changes in: ${folders.join(', ')}. Ctrl-C ends it.`,
  },
  authoring: {
    refused: 'Nothing was written. Mend the errors above, then run this again.',
    wrote: (path) => `wrote ${path}`,
    kept: (path) => `kept ${path}, which is there already`,
    unitExists: (folder) =>
      `The folder ${folder} is there already, so nothing was written. Take another folder name for ` +
      'another unit; for another period of this one use cds-report new.',
    next: 'What next:',
  },
  newPeriod: {
    mistakes: {
      'not-a-period': ({ value }) =>
        `“${value}” is no period. Write 2025, 2025-H1, 2025-Q3, 2025-M05 or 2025-9M.`,
      'same-period': ({ value }) =>
        `The new period and that of --from are both ${value}. Give two different ones.`,
      'day-outside': ({ value, period, start, end }) =>
        `The day ${value} of --as-of is outside the period ${period} (${start} to ${end}, Nghị định 09/2019).`,
    },
    obstacles: {
      exists: ({ paths }) =>
        `Already there: ${paths.join(', ')}; so nothing was written. For what is not there yet use ` +
        '--unit and --report; to make files anew, move the old ones elsewhere first.',
      ended: ({ unit, kind, period }) =>
        `The period ${period} ends after 30/6/2025, when there is no “${kind}” any more ` +
        `(Luật 72/2025/QH15), so there are no files for ${unit}. Choose another unit with --unit.`,
    },
  },
  init: {
    start: 'A folder for a new office. Press Enter to take what stands in brackets.',
    questions: {
      kind: 'Kind of unit',
      level: 'Level',
      name: 'Own name, e.g. Mường La',
      parent: 'The unit above, e.g. tỉnh Sơn La',
      unit: 'Folder name, in ASCII',
      period: 'Period of the first report, e.g. 2025 (year), 2025-H1 (half), 2025-Q3 (quarter)',
      template: 'Template of the report',
      ci: 'Git server that checks the data by itself; none without one',
    },
    faults: {
      'not-a-choice': ({ field, value, choices }) =>
        `“${value}” is no ${fieldNames[field]}. Choose: ${choices.join(', ')}.`,
      'not-a-name': ({ value }) =>
        `“${value}” is no own name of a unit. Write it like Mường La, in letters and digits.`,
      'kind-in-name': ({ value, name }) =>
        `The name “${value}” has the kind in it, which stands apart. Write “${name}” alone.`,
      'not-a-folder-name': ({ value, suggestion }) =>
        `The folder name “${value}” must be lower-case ASCII joined by hyphens, e.g. ${suggestion}.`,
      'kind-of-other-level': ({ kind, level, choices }) =>
        `A “${kind}” is not of level ${level}, which has: ${choices.join(', ')}.`,
      'not-a-period': ({ value }) =>
        `“${value}” is no period. Write 2025, 2025-H1, 2025-Q3, 2025-M05 or 2025-9M.`,
      ended: ({ kind, period }) =>
        `The period ${period} ends after 30/6/2025, when there are no districts and towns any more ` +
        `(Luật 72/2025/QH15), so there is no new report of a “${kind}”. Take an earlier period, e.g. 2024, or a province or commune.`,
      'not-a-parent': ({ value, choices }) =>
        `The unit above, “${value}”, needs a kind (${choices.join(', ')}) and a name, e.g. “tỉnh Sơn La”.`,
      'parent-ended': ({ value, period, choices }) =>
        `The period ${period} ends after 30/6/2025, when there are no districts any more (Luật 72/2025/QH15), ` +
        `so “${value}” is not the unit above. Write ${choices.join(' or ')}, e.g. “tỉnh Sơn La”.`,
      'no-parent': ({ value }) => `A province has no unit above it; leave “${value}” out.`,
      'unknown-template': ({ value, nearest, known }) =>
        `There is no template “${value}”.${perhaps(nearest)} There are: ${known.join(', ')}.`,
    },
    needed: 'This needs an answer.',
    review: (file) => `look through ${file}: place, signer, recipients`,
    fill: (file) => `fill in the figures of ${file}, then save`,
    build: (period) => `cds-report build ${period}        writes a draft to the folder out`,
    check: (period) => `cds-report check ${period}        shows what is wrong or lacking`,
  },
  fmt: {
    changed: (file) => `${file}: put in order.`,
    unformatted: (file) => `${file}: not in order.`,
    broken: (file) =>
      `${file}: left as it is, because of what is told above. Mend it and run again.`,
    unusual: (file) =>
      `${file}: left as it is, because it is written in an unusual way: a comment or the meaning ` +
      'could be lost. Write each key on a line of its own, as in the other files, and run again.',
    closing: ({ changed, left, of }) =>
      changed === 0 && left === 0
        ? `Nothing to do in ${plural(of, 'file')}.`
        : `Put ${changed} of ${plural(of, 'file')} in order${left > 0 ? `; left ${left} for the reasons above` : ''}.`,
    checked: (kept, of) =>
      kept === of
        ? `In order: ${plural(of, 'file')}.`
        : `${kept} of ${plural(of, 'file')} in order. cds-report fmt puts the others in order.`,
  },
  verify: {
    proven: (file, { isDraft, isUntouched }) =>
      `${file}: every number is proven` +
      `${isDraft ? '; a draft' : ''}${isUntouched ? '; untouched since it was built' : ''}.`,
    untouched: (file) => `${file}: untouched since it was built (bytes alone were compared).`,
    differs: (file, count) => `${file}: ${plural(count, 'difference')} from the data.`,
    notVerified: (file) => `${file}: could not be verified.`,
    info: 'note:',
    changedInputs: (paths) => `Changed since the file was built: ${paths}. Build it again.`,
    unverified: {
      errors: (report) =>
        `${report}: cannot be verified, because its data has errors. See: cds-report check`,
      'not-built': (report) => `${report}: there are no files. Run cds-report build first.`,
    },
    closing: (proven, of) => `${proven} of ${plural(of, 'file')} without a difference.`,
    eitherOr:
      'Either the file was edited, or the data has changed since it was built. ' +
      'cds-report build writes files that agree with the data.',
  },
}

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}

const fieldNames = { kind: 'kind of unit', level: 'level', ci: 'git server known here' } as const
const operandWords = { name: 'A period', file: 'A file', folder: 'A folder' } as const

function fetched(call: string | undefined): string {
  return call === undefined ? '' : ` If it is on the server, fetch it first: ${call}`
}

function perhaps(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean “${nearest}”?`
}

function listed({ nearest, known }: UnknownName, title: string): string {
  return `${perhaps(nearest)}${known.length > 0 ? ` ${title}: ${known.join(', ')}.` : ''}`
}
