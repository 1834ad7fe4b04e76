import type { Layout } from '../report/report-model.ts'

/** Lengths in Word's unit, the twip: a twentieth of a point. */
export const twipsPerPoint = 20
const twipsPerMillimetre = 1440 / 25.4

/** Millimetres as whole twips. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * twipsPerMillimetre)
}

type Orientation = 'portrait' | 'landscape'

/** One page in twips; the decree gives its sizes upright (Phụ lục I, I.1 and I.3). */
export interface PageGeometry {
  readonly orientation: Orientation
  readonly margins: Layout['margins']
  /** From margin to margin. */
  readonly textWidth: number
}

/** A4, 210 × 297 mm. */
export const paper = { width: 11906, height: 16838 }

/** A page of the layout; lying across it keeps the margins of the upright one. */
export function pageGeometry(layout: Layout, orientation: Orientation): PageGeometry {
  const margins = {
    top: twips(layout.margins.top),
    bottom: twips(layout.margins.bottom),
    left: twips(layout.margins.left),
    right: twips(layout.margins.right),
  }
  const width = orientation === 'portrait' ? paper.width : paper.height
  return {
    orientation,
    margins,
    textWidth: width - margins.left - margins.right,
  }
}
