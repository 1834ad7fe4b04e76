import { type Block, plainText } from '../report/report-model.ts'

/** "… như sau:" is not left alone at the foot of a page; tables keep their rows themselves. */
export function introduces(block: Block): boolean {
  return block.kind !== 'table' && plainText(block.inlines).trimEnd().endsWith(':')
}
