declare module 'virtual:character-maps' {
  const maps: Readonly<Record<string, string>>
  export default maps
}
declare module 'virtual:standard-fonts' {
  /** The fonts every PDF may count on, by file name, in base 64. */
  const fonts: Readonly<Record<string, string>>
  export default fonts
}
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {}
