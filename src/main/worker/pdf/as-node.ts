// pdf.js asks where it runs when it is loaded, and takes the utility process of a desktop app for a browser.
Object.defineProperty(process, 'type', { value: undefined })

/** It makes one of these when it is loaded, to draw with. Here nothing is drawn. */
class NoMatrix {}
Object.assign(globalThis, { DOMMatrix: NoMatrix, ImageData: NoMatrix, Path2D: NoMatrix })
