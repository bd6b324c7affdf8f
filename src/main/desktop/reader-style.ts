import fonts from '../../../resources/fonts/fonts.css?raw'
import elements from '../../reader/elements.css?raw'
import leftOut from '../../reader/left-out.css?raw'
import marks from '../../reader/marks.css?raw'
import overlays from '../../reader/overlays.css?raw'
import page from '../../reader/reader.css?raw'

// Every clip's origin serves the fonts under /fonts/.
const letters = fonts.replaceAll("url('./", "url('/fonts/")

/** How an article is set, on the screen and on paper. */
export const articleStyle = letters + page + elements

/** The same with what is drawn on it and over it while one reads. */
export const readerStyle = articleStyle + marks + leftOut + overlays
