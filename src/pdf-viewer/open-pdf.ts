import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs'
import packedMaps from 'virtual:character-maps'
import packedFonts from 'virtual:standard-fonts'

/** The most dots a page is drawn with: what is larger is drawn coarser, not left out. */
const LARGEST_PICTURE = 2 ** 26

/** Opens a PDF to be looked at. Nothing in it is run, and nothing is asked for outside this frame. */
export function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<pdf.PDFDocumentProxy> {
  return pdf.getDocument({
    data: bytes,
    verbosity: pdf.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    // Letters are drawn as shapes: the frame may load no fonts, its own no more than others'.
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: LARGEST_PICTURE,
    CMapReaderFactory: Maps,
    StandardFontDataFactory: Fonts,
  }).promise
}

class Maps {
  async fetch({ name }: { name: string }) {
    return { cMapData: unpacked(packedMaps[name]), isCompressed: true }
  }
}

class Fonts {
  async fetch({ filename }: { filename: string }) {
    return unpacked(packedFonts[filename])
  }
}

function unpacked(packed: string | undefined): Uint8Array {
  if (packed === undefined) throw new Error('It does not come with the program.')
  return Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
}
