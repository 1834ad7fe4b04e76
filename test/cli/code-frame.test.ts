import { Chalk } from 'chalk'
import { expect, test } from 'vitest'
import { codeFrame } from '../../src/cli/reporters/code-frame.ts'
import { locationOf, sourceFile } from '../../src/source/location.ts'

const paint = new Chalk({ level: 0 })

/** The frame of what stands between the two ‹ › marks of a text. */
function frame(marked: string, columns = 60): string {
  const start = marked.indexOf('‹')
  const end = marked.indexOf('›') - 1
  const source = sourceFile('a.yaml', marked.replace(/[‹›]/g, ''))
  const at = locationOf(source, start, end)
  return `\n${codeFrame({ at, related: [] }, source, { paint, columns })}\n`
}

test('carets stand under the characters in question', () => {
  expect(frame('unit: a\nresult: ‹8.990›\n')).toBe(`
  2 │ result: 8.990
    │         ^^^^^
`)
})

test('tabs and wide characters keep their columns', () => {
  expect(frame('\t\t西暦: ‹８.9›')).toBe(`
  1 │     西暦: ８.9
    │           ^^^^
`)
})

test('letters in several marks count as one', () => {
  expect(frame('kết quả: ‹tệ›')).toBe(
    `
  1 │ kết quả: tệ
    │          ^^
`.normalize('NFC'),
  )
  expect(frame('a\u0301b: ‹c›').split('\n')[2]).toBe('    │     ^')
})

test('the end of a line can be marked', () => {
  expect(frame('a: [1\n'.replace('\n', '‹\n›'))).toBe(`
  1 │ a: [1
    │      ^
`)
})

test('an empty file has a first column', () => {
  expect(frame('‹›')).toBe(`
  1 │${' '}
    │ ^
`)
})

test('a stretch over several lines shows its first two', () => {
  expect(frame('a: ‹{\n    b: 1\n  }›\n')).toBe(`
  1 │ a: {
    │    ^
  2 │     b: 1
    │     ^^^^
`)
})

test('a long line is shown around its place', () => {
  const shown = frame(`${'chữ '.repeat(40)}‹sai› ${'chữ '.repeat(40)}`, 50)
  const [, line = '', carets = ''] = shown.split('\n')
  expect(line.length).toBeLessThanOrEqual(50)
  expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('sai')
  expect(line).toMatch(/│ ….*…$/)
})

test('control characters can not reach the terminal', () => {
  expect(frame('a: ‹\u001b[31m\u202e›')).toBe(`
  1 │ a: \uFFFD[31m\uFFFD
    │    ^^^^^^
`)
})

test('related places on the same line are underlined', () => {
  const source = sourceFile('a.yaml', 'r: { n: 31, d: 191, stated: 26 }')
  const at = locationOf(source, 28, 30)
  const related = [locationOf(source, 8, 10), locationOf(source, 15, 18)]
  expect(`\n${codeFrame({ at, related }, source, { paint, columns: 60 })}\n`).toBe(`
  1 │ r: { n: 31, d: 191, stated: 26 }
    │         --     ---          ^^
`)
})
