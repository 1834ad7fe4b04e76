import {
  defined,
  entriesOf,
  textOf,
  textsOf,
  wordOf,
  writtenOf,
  yesOf,
} from '../dataset/read-node.ts'
import type { SourceFile } from '../source/location.ts'
import { child, type SourceDocument, type SourceNode } from '../source/source-document.ts'
import type { AppendixColumn, Section, Template, TemplateOptions } from './template.ts'

const columns: readonly AppendixColumn[] = ['number', 'name', 'result', 'target', 'owner', 'note']

/** The columns of the published appendices. */
const usualColumns: readonly AppendixColumn[] = ['number', 'name', 'result', 'target', 'note']

/** Reads `template.yaml`, already held against its schema, and takes `template.md` along. */
export function assembleTemplate({ root, file }: SourceDocument, frame: SourceFile): Template {
  const written = (node: SourceNode | undefined, key: string) =>
    writtenOf(node, key) ?? { text: '', at: root.at }
  const appendix = child(root, 'appendix')
  const wanted = textsOf(appendix, 'columns').flatMap(
    (text) => columns.find((column) => column === text) ?? [],
  )
  return defined({
    name: textOf(root, 'name') ?? '',
    title: written(root, 'title'),
    sections: readSections(root, 1, undefined),
    appendix: appendix && {
      title: written(appendix, 'title'),
      orientation: wordOf(appendix, 'orientation', ['portrait', 'landscape'], 'portrait'),
      columns: wanted.length > 0 ? wanted : usualColumns,
    },
    options: readOptions(child(root, 'options')),
    frame,
    file,
  })
}

function readSections(node: SourceNode, level: 1 | 2, parent: string | undefined): Section[] {
  return entriesOf(node, 'sections').flatMap(({ key, keyAt, value }): Section[] => {
    const section: Section = defined({
      id: key,
      level,
      title: writtenOf(value, 'title') ?? { text: key, at: keyAt },
      required: yesOf(value, 'required', false),
      parent,
    })
    return [section, ...(level === 1 ? readSections(value, 2, key) : [])]
  })
}

/** The defaults lie within what the decree allows and give the text the most room. */
function readOptions(node: SourceNode | undefined): TemplateOptions {
  const margins = child(node, 'margins')
  const number = (key: string, fallback: number, from = node) =>
    Number(textOf(from, key) ?? fallback)
  return {
    headingSize: number('heading_size', 13) === 12 ? 12 : 13,
    bodySize: number('body_size', 14) === 13 ? 13 : 14,
    lineSpacing: number('line_spacing', 1),
    paragraphGap: number('paragraph_gap', 6),
    firstLineIndent: number('first_line_indent', 12.7) === 10 ? 10 : 12.7,
    margins: {
      top: number('top', 20, margins),
      bottom: number('bottom', 20, margins),
      left: number('left', 30, margins),
      right: number('right', 15, margins),
    },
    padCounts: yesOf(node, 'pad_counts', false),
  }
}
