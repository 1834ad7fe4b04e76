import { describe, expect, test } from 'vitest'
import { docxRenderer } from '../../src/render/docx/render-docx.ts'
import type { Block, ReportModel } from '../../src/report/report-model.ts'
import { readDocx } from '../form/docx-file.ts'
import { sampleModel } from './sample-model.ts'

const heading = (level: 1 | 2 | 3, number: string): Block => ({
  kind: 'heading',
  level,
  number,
  inlines: [],
})
const point = (letter: string): Block => ({ kind: 'point', letter, inlines: [] })

/** What Word prints before each paragraph, by its own counting. */
async function labels(body: readonly Block[], appendix: readonly Block[] = []): Promise<string[]> {
  const model: ReportModel = {
    ...sampleModel,
    addressees: [],
    basis: [],
    body,
    appendices: sampleModel.appendices.slice(0, 1).map((one) => ({ ...one, blocks: appendix })),
  }
  const { sections } = readDocx(await docxRenderer.render(model))
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.label ? block.label.text.trim() : [],
    ),
  )
}

describe('what is printed is the number of the model', () => {
  test('each level begins anew below the one above', async () => {
    const body = [
      heading(1, 'I'),
      heading(2, '1'),
      heading(3, 'a'),
      heading(3, 'b'),
      heading(2, '2'),
      heading(3, 'a'),
      heading(1, 'II'),
      heading(2, '1'),
    ]
    expect(await labels(body)).toEqual(['I.', '1.', 'a)', 'b)', '2.', 'a)', 'II.', '1.'])
  })

  test('letters go on in the Vietnamese order', async () => {
    const letters = [...'abcdđeghiklmnopqrstuvxy']
    const signs = letters.map((letter) => `${letter})`)
    expect(await labels([heading(1, 'I'), ...letters.map(point)])).toEqual(['I.', ...signs])
    expect(await labels(letters.map((letter) => heading(3, letter)))).toEqual(signs)
  })

  test('each list of points begins anew', async () => {
    const body = [point('a'), point('b'), point('a'), point('b'), point('c')]
    expect(await labels(body)).toEqual(['a)', 'b)', 'a)', 'b)', 'c)'])
  })

  test('an appendix begins anew', async () => {
    const body = [heading(1, 'I'), heading(1, 'II')]
    expect(await labels(body, [heading(1, 'I'), heading(2, '1')])).toEqual([
      'I.',
      'II.',
      'I.',
      '1.',
    ])
  })

  test('a number out of turn is printed all the same', async () => {
    const body = [heading(1, 'II'), heading(2, '2'), heading(3, 'c'), heading(1, 'XL')]
    expect(await labels(body)).toEqual(['II.', '2.', 'c)', 'XL.'])
  })
})
