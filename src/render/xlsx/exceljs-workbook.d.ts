/**
 * exceljs describes only its front door, which also loads its streaming reader and writer; the
 * document class alone keeps the bundle small.
 */
declare module 'exceljs/lib/doc/workbook.js' {
  import { Workbook } from 'exceljs'

  export default Workbook
}
