declare module 'virtual:reader-script' {
  const script: string
  export default script
}
declare module 'virtual:pdf-viewer-script' {
  const script: string
  export default script
}
declare const __VERSION__: string
