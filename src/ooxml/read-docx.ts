import { listCounter } from './docx-numbering.ts'
import { readStory } from './docx-story.ts'
import { stylesOf } from './docx-styles.ts'
import { type DocxBlock, type DocxText, paragraphsIn, type Unread } from './docx-text.ts'
import { type OfficeFile, OfficeFileError, type Part } from './office-file.ts'
import { children, type XmlElement } from './read-xml.ts'

export {
  type DocxBlock,
  type DocxCell,
  type DocxParagraph,
  type DocxTable,
  type DocxText,
  noteMark,
  paragraphsIn,
  type Unread,
} from './docx-text.ts'

/**
 * The text of a DOCX, whatever Word and LibreOffice put around it. Throws an `OfficeFileError` for
 * a damaged part.
 */
export function readDocx(file: OfficeFile): DocxText {
  const { main, properties } = file
  const relations = [...file.relations(main).values()]
  const related = (kind: string): Part | undefined =>
    file.part(relations.find((relation) => relation.kind === kind))
  const styles = stylesOf(related('styles')?.root)
  const numbering = related('numbering')?.root
  const unread: Unread[] = []
  const called: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[] = []
  const story = (root: XmlElement | undefined, isMargin = false): DocxBlock[] =>
    readStory(root, {
      styles,
      counter: listCounter(numbering),
      isMargin,
      onUnread: (what) => void unread.push(what),
      onNote: (kind, id) => void called.push({ kind, id }),
    })

  const [body, ...others] = children(main.root, 'w:body')
  if (!body || others.length > 0) throw new OfficeFileError('damaged', main.path)
  const blocks = story(body)
  // A note cannot call another one.
  const notes = [...called].map(({ kind, id }) => {
    const all = children(related(`${kind}s`)?.root, `w:${kind}`)
    return paragraphsIn(story(all.find(({ attributes }) => attributes.get('w:id') === id)))
  })
  // The lines above notes are notes of a type.
  const separators = ['footnote', 'endnote'].flatMap((kind) =>
    children(related(`${kind}s`)?.root, `w:${kind}`).filter((note) =>
      note.attributes.has('w:type'),
    ),
  )
  const edges = relations
    .filter(({ kind }) => kind === 'header' || kind === 'footer')
    .map((relation) => file.part(relation)?.root)
  const margins = [...edges, ...separators].flatMap((root) => paragraphsIn(story(root, true)))
  return { properties, blocks, notes, margins, unread }
}
