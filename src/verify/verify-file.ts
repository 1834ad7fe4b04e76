import { type OfficeFile, OfficeFileError, openOfficeFile } from '../ooxml/office-file.ts'
import { type DocxText, readDocx } from '../ooxml/read-docx.ts'
import { readXlsx, type XlsxBook } from '../ooxml/read-xlsx.ts'
import type { ReportModel } from '../report/report-model.ts'
import type { Workbook } from '../report/workbook.ts'
import type { Difference, OfficeFault } from '../source/difference.ts'
import type { Fill } from './fills.ts'
import { resemblanceToDocument, resemblanceToWorkbook } from './resemblance.ts'
import { verifyDocument } from './verify-document.ts'
import { verifyWorkbook } from './verify-workbook.ts'

/** What a report's file must be: a document, or one of its workbooks. */
export type ExpectedFile =
  | { readonly kind: 'docx'; readonly model: ReportModel }
  | { readonly kind: 'xlsx'; readonly workbook: Workbook }

/** A file as read, or why it could not be. */
export type ReadFile =
  | { readonly kind: 'docx'; readonly document: DocxText }
  | { readonly kind: 'xlsx'; readonly book: XlsxBook }
  | { readonly kind: 'unreadable'; readonly difference: Difference }

/** What reading a file back has shown. */
export interface FileProof {
  readonly differences: readonly Difference[]
  readonly fills: readonly Fill[]
  /** Whether a document bears the mark of a draft. */
  readonly isDraft?: boolean
}

/** Reads the bytes of a finished file; whatever they are, nothing is thrown but bugs. */
export function readFinishedFile(bytes: Uint8Array): ReadFile {
  try {
    return readOpened(openOfficeFile(bytes))
  } catch (error) {
    if (!(error instanceof OfficeFileError)) throw error
    const fault: OfficeFault = error.fault
    return { kind: 'unreadable', difference: ofFile('unreadable', error.part ?? '', fault) }
  }
}

function readOpened(file: OfficeFile): ReadFile {
  return file.kind === 'docx'
    ? { kind: 'docx', document: readDocx(file) }
    : { kind: 'xlsx', book: readXlsx(file) }
}

/** Holds a file against what follows from the data. */
export function verifyFile(expected: ExpectedFile, file: ReadFile): FileProof {
  if (file.kind === 'unreadable') return { differences: [file.difference], fills: [] }
  if (file.kind === 'docx' && expected.kind === 'docx') {
    return verifyDocument(expected.model, file.document)
  }
  if (file.kind === 'xlsx' && expected.kind === 'xlsx') {
    return verifyWorkbook(expected.workbook, file.book)
  }
  return { differences: [ofFile('foreign', expected.kind, file.kind)], fills: [] }
}

/** How much of an expected file stands word for word in the one that was read: from 0 to 1. */
export function resemblance(expected: ExpectedFile, file: ReadFile): number {
  if (file.kind === 'docx' && expected.kind === 'docx') {
    return resemblanceToDocument(expected.model, file.document)
  }
  if (file.kind === 'xlsx' && expected.kind === 'xlsx') {
    return resemblanceToWorkbook(expected.workbook, file.book)
  }
  return 0
}

/** Something that is to be said of a file as a whole. */
export function ofFile(kind: Difference['kind'], expected: string, found: string): Difference {
  return { kind, place: { kind: 'file' }, expected, found, data: [] }
}
