import { expect, test } from 'vitest'
import { diffOperand } from '../../src/cli/diff-operand.ts'

const paths: readonly (readonly [string, unknown])[] = [
  ['2023', { kind: 'name', name: '2023' }],
  ['2023-H1', { kind: 'name', name: '2023-H1' }],
  ['2023.nhiem-vu-trong-tam', { kind: 'name', name: '2023.nhiem-vu-trong-tam' }],
  ['HEAD~1', { kind: 'name', name: 'HEAD~1' }],
  ['cu.yaml', { kind: 'path', path: 'cu.yaml' }],
  ['data/', { kind: 'path', path: 'data' }],
  ['data/mau-xa/2023.yaml', { kind: 'path', path: 'data/mau-xa/2023.yaml' }],
  ['data\\mau-xa\\2023.yaml', { kind: 'path', path: 'data/mau-xa/2023.yaml' }],
  ['D:\\so-lieu\\2023.yaml', { kind: 'path', path: 'D:/so-lieu/2023.yaml' }],
  ['D:/so-lieu/2023.yaml', { kind: 'path', path: 'D:/so-lieu/2023.yaml' }],
  ['./a:b/2023.yaml', { kind: 'path', path: './a:b/2023.yaml' }],
  ['.', { kind: 'path', path: '.' }],
  ['..', { kind: 'path', path: '..' }],
  ['HEAD:data', { kind: 'path', revision: 'HEAD', path: 'data' }],
  ['origin/main:data', { kind: 'path', revision: 'origin/main', path: 'data' }],
  ['HEAD:./data\\mau-xa', { kind: 'path', revision: 'HEAD', path: './data/mau-xa' }],
  ['HEAD^{/sửa: x}:a:b', { kind: 'path', revision: 'HEAD^{/sửa: x}', path: 'a:b' }],
  [
    'main@{2023-12-01 10:00}:data',
    { kind: 'path', revision: 'main@{2023-12-01 10:00}', path: 'data' },
  ],
  ['x}:data', { kind: 'path', revision: 'x}', path: 'data' }],
  [':data', { kind: 'path', revision: '', path: 'data' }],
]

test.each(paths)('%s', (written, operand) => {
  expect(diffOperand(written, { folder: ({ path }) => path.replace(/(.)\/$/, '$1') })).toEqual(
    operand,
  )
})

test('a file outside is admitted with the folder that holds its catalogue', () => {
  const admitted: string[] = []
  const folder = ({ path }: { readonly path: string }) => {
    admitted.push(path)
    return path
  }
  diffOperand('../khac/data/mau-xa/2023.yaml', { folder })
  expect(admitted).toEqual(['../khac/data', '../khac/data/mau-xa/'])
})
