import { command } from '../command.ts'
import { shellNames } from '../completion/shell.ts'
import { exitCodes } from '../exit-codes.ts'
import { WrongCall } from '../mistake.ts'

/** The script that teaches a shell to complete command lines of the tool. */
export const completion = command({
  name: 'completion',
  operands: [{ name: 'shell', required: true }],
  options: {},
  async run([value = ''], _, call) {
    const name = shellNames.find((each) => each === value)
    if (name === undefined) {
      const { name: option } = call.words.operands.shell
      const mistake = { kind: 'not-a-choice', option, value, choices: shellNames } as const
      throw new WrongCall(mistake, 'completion')
    }
    const { shells } = await import('../completion/shells.ts')
    call.print(shells[name].script)
    return exitCodes.fine
  },
})
