import type { Shell } from './shell.ts'

const script = `# cds-report completion powershell | Add-Content $PROFILE
Register-ArgumentCompleter -Native -CommandName cds-report, cds-report.cmd -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object {
      $_.Extent.EndOffset -lt $cursorPosition
    } | ForEach-Object {
      if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value }
      else { $_.Extent.Text }
    })
  $encoding = [Console]::OutputEncoding
  try {
    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    $env:CDS_COMPLETE = ($words + "$wordToComplete".Trim("'", '"')) -join "\`n"
    cds-report complete powershell 2>$null | ForEach-Object {
      $word, $shown, $about = $_ -split "\`t", 3
      [System.Management.Automation.CompletionResult]::new($word, $shown, 'ParameterValue', $about)
    }
  } finally {
    [Console]::OutputEncoding = $encoding
    Remove-Item Env:CDS_COMPLETE -ErrorAction SilentlyContinue
  }
}
`

/**
 * Windows PowerShell loses empty words and quotes on the way to a program, so the words come by an
 * environment variable, one on each line. Paths are left to PowerShell, which offers them wherever
 * nothing else is offered.
 */
export const powershell: Shell = {
  script,
  read: (_, { CDS_COMPLETE = '' }) => {
    const words = CDS_COMPLETE.split('\n')
    return { before: words.slice(0, -1), current: words.at(-1) ?? '' }
  },
  // A tooltip must not be empty; a comma outside of quotes would make a list.
  answer: ({ value, about }) => {
    const word = /^[\w.:/=@+-]+$/.test(value) ? value : `'${value.replaceAll("'", "''")}'`
    return [word, value, about || value].join('\t')
  },
}
