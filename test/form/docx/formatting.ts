import { attribute, child, children, numberOf, switchOf, type XmlElement } from './xml.ts'

/** Properties of one kind (`w:pPr` or `w:rPr`) after some layers: element name → merged element. */
export type Properties = ReadonlyMap<string, XmlElement>

export const noProperties: Properties = new Map()

/** Elements whose attributes are inherited one by one; any other element replaces its like whole. */
const mergedByAttribute = new Set(['w:ind', 'w:spacing', 'w:rFonts', 'w:lang'])

/** Where one of these is set, the inherited other one is void. */
const rivals: readonly (readonly [string, string])[] = [
  ['w:firstLine', 'w:hanging'],
  ['w:left', 'w:start'],
  ['w:right', 'w:end'],
  ['w:ascii', 'w:asciiTheme'],
  ['w:hAnsi', 'w:hAnsiTheme'],
  ['w:cs', 'w:cstheme'],
  ['w:eastAsia', 'w:eastAsiaTheme'],
]

/** Lays the properties of `w:pPr` or `w:rPr` over those inherited. */
export function layered(base: Properties, own: XmlElement | undefined): Properties {
  if (!own) return base
  const result = new Map(base)
  for (const element of own.children) {
    result.set(element.name, mergedElement(result.get(element.name), element))
  }
  return result
}

/** Lays one finished set of properties over another. */
export function over(base: Properties, upper: Properties): Properties {
  const result = new Map(base)
  for (const [name, element] of upper) result.set(name, mergedElement(result.get(name), element))
  return result
}

function mergedElement(base: XmlElement | undefined, own: XmlElement): XmlElement {
  if (!base) return own
  if (mergedByAttribute.has(own.name)) {
    const inherited = Object.entries(base.attributes).filter(([name]) => !isVoid(name, own))
    return { ...own, attributes: { ...Object.fromEntries(inherited), ...own.attributes } }
  }
  if (own.name === 'w:pBdr') {
    const names = new Set(own.children.map(({ name }) => name))
    return {
      ...own,
      children: [...base.children.filter(({ name }) => !names.has(name)), ...own.children],
    }
  }
  return own
}

function isVoid(name: string, own: XmlElement): boolean {
  return rivals.some(
    ([one, other]) =>
      (name === one && other in own.attributes) || (name === other && one in own.attributes),
  )
}

/** `word/styles.xml`: the defaults of the document and its styles by id. */
export class StyleSheet {
  readonly defaultRun: Properties
  readonly defaultParagraph: Properties
  private readonly elements = new Map<string, XmlElement>()
  private readonly defaults = new Map<string, string>()
  private readonly chains = new Map<string | undefined, readonly XmlElement[]>()
  private readonly runs = new WeakMap<readonly XmlElement[], Properties>()

  constructor(root: XmlElement | undefined) {
    const defaults = child(root, 'w:docDefaults')
    this.defaultRun = layered(noProperties, child(child(defaults, 'w:rPrDefault'), 'w:rPr'))
    this.defaultParagraph = layered(noProperties, child(child(defaults, 'w:pPrDefault'), 'w:pPr'))
    for (const style of children(root, 'w:style')) {
      const id = attribute(style, 'w:styleId') ?? ''
      this.elements.set(id, style)
      const isDefault = ['1', 'true', 'on'].includes(attribute(style, 'w:default') ?? '')
      if (isDefault) this.defaults.set(attribute(style, 'w:type') ?? '', id)
    }
  }

  /** The style elements from the root of the `w:basedOn` chain to the style itself. */
  chain(id: string | undefined, type: 'paragraph' | 'character' | 'table'): readonly XmlElement[] {
    const start = id !== undefined && this.elements.has(id) ? id : this.defaults.get(type)
    const known = this.chains.get(start)
    if (known) return known
    const result: XmlElement[] = []
    let next = start
    while (next !== undefined) {
      const style = this.elements.get(next)
      if (!style || result.includes(style)) break
      result.unshift(style)
      next = attribute(child(style, 'w:basedOn'), 'w:val')
    }
    this.chains.set(start, result)
    return result
  }

  /** The run properties of a whole chain. */
  runProperties(chain: readonly XmlElement[]): Properties {
    const known = this.runs.get(chain)
    if (known) return known
    const result = chain.reduce((base, style) => layered(base, child(style, 'w:rPr')), noProperties)
    this.runs.set(chain, result)
    return result
  }

  /** The style's name as Word shows it, e.g. `heading 1`. */
  nameOf(id: string | undefined): string | undefined {
    return id === undefined ? undefined : attribute(child(this.elements.get(id), 'w:name'), 'w:val')
  }
}

/** Effective character formatting. Sizes are half-points as in `w:sz`: 26 is 13 pt. */
export interface RunFormat {
  readonly fonts: Readonly<Record<'ascii' | 'hAnsi' | 'cs' | 'eastAsia', string | undefined>>
  /** A theme decides a font, so the file does not say which. */
  readonly themeFont: boolean
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underlined: boolean
  readonly capitals: boolean
  readonly hidden: boolean
  /** Six hex digits, or `auto`. */
  readonly colour: string
  readonly themeColour: boolean
  readonly language: string | undefined
}

/** The layers of a run below its direct formatting; toggles of style levels cancel each other. */
export interface RunLayers {
  readonly defaults: Properties
  readonly styles: readonly Properties[]
  readonly direct: Properties
}

const inherited = new WeakMap<readonly Properties[], Properties>()

/** Runs of one paragraph share what they inherit. */
function inheritedRun(defaults: Properties, styles: readonly Properties[]): Properties {
  const known = inherited.get(styles)
  if (known) return known
  const result = styles.reduce(over, defaults)
  inherited.set(styles, result)
  return result
}

export function runFormat({ defaults, styles, direct }: RunLayers): RunFormat {
  const merged = over(inheritedRun(defaults, styles), direct)
  const fonts = merged.get('w:rFonts')
  const isSet = (name: string): boolean => {
    const own = switchOf(direct.get(name))
    if (own !== undefined) return own
    if (switchOf(defaults.get(name))) return true
    return styles.filter((style) => switchOf(style.get(name))).length % 2 === 1
  }
  const underline = attribute(merged.get('w:u'), 'w:val')
  const colour = merged.get('w:color')
  return {
    fonts: {
      ascii: attribute(fonts, 'w:ascii'),
      hAnsi: attribute(fonts, 'w:hAnsi'),
      cs: attribute(fonts, 'w:cs'),
      eastAsia: attribute(fonts, 'w:eastAsia'),
    },
    themeFont: Object.keys(fonts?.attributes ?? {}).some((name) => /theme$/i.test(name)),
    size: numberOf(merged.get('w:sz'), 'w:val') ?? 20,
    bold: isSet('w:b'),
    italic: isSet('w:i'),
    underlined: underline !== undefined && underline !== 'none',
    capitals: isSet('w:caps') || isSet('w:smallCaps'),
    hidden: isSet('w:vanish') || isSet('w:webHidden') || isSet('w:specVanish'),
    colour: attribute(colour, 'w:val') ?? 'auto',
    themeColour: attribute(colour, 'w:themeColor') !== undefined,
    language: attribute(merged.get('w:lang'), 'w:val'),
  }
}

export type Alignment = 'left' | 'center' | 'right' | 'both' | 'distribute'

/** A line along one side of a paragraph; `width` in eighths of a point as in `w:sz`. */
export interface Border {
  readonly style: string
  readonly width: number
}

/** Effective paragraph formatting; lengths are twips. */
export interface ParagraphFormat {
  readonly alignment: Alignment
  /** `firstLine` is negative for a hanging indent. */
  readonly indent: { readonly left: number; readonly right: number; readonly firstLine: number }
  readonly spacing: Spacing
  readonly keepNext: boolean
  readonly borders: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', Border>>>
  /** 0 for the first level of headings; `undefined` for body text. */
  readonly outline: number | undefined
}

/** `line` is in 240ths of a line where the rule is `auto`, else in twips. */
export interface Spacing {
  readonly before: number
  readonly after: number
  readonly line: number
  readonly rule: 'auto' | 'exact' | 'atLeast'
  readonly contextual: boolean
}

export function paragraphFormat(properties: Properties): ParagraphFormat {
  const indent = properties.get('w:ind')
  const outline = numberOf(properties.get('w:outlineLvl'), 'w:val')
  return {
    alignment: alignmentOf(attribute(properties.get('w:jc'), 'w:val')),
    indent: {
      left: numberOf(indent, 'w:left') ?? numberOf(indent, 'w:start') ?? 0,
      right: numberOf(indent, 'w:right') ?? numberOf(indent, 'w:end') ?? 0,
      firstLine: numberOf(indent, 'w:firstLine') ?? -(numberOf(indent, 'w:hanging') ?? 0),
    },
    spacing: spacingOf(properties),
    keepNext: switchOf(properties.get('w:keepNext')) ?? false,
    borders: bordersOf(properties.get('w:pBdr')),
    outline: outline !== undefined && outline < 9 ? outline : undefined,
  }
}

function alignmentOf(value: string | undefined): Alignment {
  if (value === 'center' || value === 'both' || value === 'distribute') return value
  return value === 'right' || value === 'end' ? 'right' : 'left'
}

function spacingOf(properties: Properties): Spacing {
  const spacing = properties.get('w:spacing')
  const rule = attribute(spacing, 'w:lineRule')
  return {
    before: numberOf(spacing, 'w:before') ?? 0,
    after: numberOf(spacing, 'w:after') ?? 0,
    line: numberOf(spacing, 'w:line') ?? 240,
    rule: rule === 'exact' || rule === 'atLeast' ? rule : 'auto',
    contextual: switchOf(properties.get('w:contextualSpacing')) ?? false,
  }
}

function bordersOf(element: XmlElement | undefined): ParagraphFormat['borders'] {
  const result: Partial<Record<'top' | 'bottom' | 'left' | 'right', Border>> = {}
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const border = child(element, `w:${side}`)
    const style = attribute(border, 'w:val')
    if (!style || style === 'none' || style === 'nil') continue
    result[side] = { style, width: numberOf(border, 'w:sz') ?? 0 }
  }
  return result
}
