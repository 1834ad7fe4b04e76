declare const __CDS_REPORT_VERSION__: string | undefined

/** The version of package.json, put here by the bundler; a run from source has none. */
export const version =
  typeof __CDS_REPORT_VERSION__ === 'string' ? __CDS_REPORT_VERSION__ : '0.0.0-source'
