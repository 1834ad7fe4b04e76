import { expect, test } from 'vitest'
import { docxRenderer } from '../../src/render/docx/render-docx.ts'
import { readDocx } from '../form/docx-file.ts'
import { type Facts, rules } from '../form/rules.ts'
import { sampleModel } from './sample-model.ts'

const facts: Facts = {
  medium: 'electronic',
  recipientLevel: 'higher',
  draft: true,
  period: { from: '2022-12-15', to: '2023-12-14', asOf: '2023-11-30' },
}

test('form', async () => {
  const file = readDocx(await docxRenderer.render(sampleModel))
  const faults = rules.flatMap(({ id, check }) => check(file, facts).map((f) => `${id} ${f}`))
  expect(faults).toEqual([])
})
