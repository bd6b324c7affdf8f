declare module 'virtual:character-maps' {
  /** The character maps of pdf.js by name, in base 64. */
  const maps: Readonly<Record<string, string>>
  export default maps
}
declare module 'virtual:pdf-thread' {
  /** The thread that reads a PDF, with all it needs, as one script. */
  const script: string
  export default script
}
