import type { WrittenText } from '../dataset/dataset.ts'
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
import type {
  AppendixColumn,
  AppendixTemplate,
  Section,
  TaskColumn,
  Template,
  TemplateOptions,
} from './template.ts'

/** The columns that an appendix may have, and those it has where its template names none. */
interface Columns<Column> {
  readonly known: readonly Column[]
  readonly usual: readonly Column[]
}

const indicatorColumns: Columns<AppendixColumn> = {
  known: ['number', 'name', 'result', 'target', 'owner', 'note'],
  // Those of the published appendices.
  usual: ['number', 'name', 'result', 'target', 'note'],
}

const taskColumns: Columns<TaskColumn> = {
  known: ['number', 'name', 'result', 'status', 'owner', 'due', 'note'],
  usual: ['number', 'name', 'result', 'status', 'note'],
}

/** Reads `template.yaml`, already held against its schema, and takes `template.md` along. */
export function assembleTemplate({ root, file }: SourceDocument, frame: SourceFile): Template {
  return defined({
    name: textOf(root, 'name') ?? '',
    title: titleOf(root),
    sections: readSections(root, 1, undefined),
    appendix: readAppendix(child(root, 'appendix'), indicatorColumns),
    taskAppendix: readAppendix(child(root, 'task_appendix'), taskColumns),
    comparisonAppendix: readComparisonAppendix(child(root, 'comparison_appendix')),
    options: readOptions(child(root, 'options')),
    frame,
    file,
  })
}

function titleOf(node: SourceNode): WrittenText {
  return writtenOf(node, 'title') ?? { text: '', at: node.at }
}

function readAppendix<Column extends string>(
  node: SourceNode | undefined,
  { known, usual }: Columns<Column>,
): AppendixTemplate<Column> | undefined {
  if (!node) return undefined
  const wanted = textsOf(node, 'columns').flatMap(
    (text) => known.find((column) => column === text) ?? [],
  )
  return {
    title: titleOf(node),
    orientation: wordOf(node, 'orientation', ['portrait', 'landscape'], 'portrait'),
    columns: wanted.length > 0 ? wanted : usual,
  }
}

/** Its columns are wide and many: it lies across unless the template says otherwise. */
function readComparisonAppendix(node: SourceNode | undefined): Template['comparisonAppendix'] {
  return (
    node && {
      title: titleOf(node),
      orientation: wordOf(node, 'orientation', ['portrait', 'landscape'], 'landscape'),
    }
  )
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

/** What a template has that asks for nothing else. */
export const usualOptions: TemplateOptions = readOptions(undefined)

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
