import { endings, type Endings } from './stem-by-endings'

const LATIN = /^[a-z]+$/
const CYRILLIC = /^[\u0400-\u04ff]+$/
const GREEK = /^[\u0370-\u03ff]+$/
const ARABIC = /^[\u0621-\u06d3]+$/
const HEBREW = /^[\u05d0-\u05ea]+$/

/** How words end in the languages we know besides English, folded as words are compared. Endings of inflection only. */
export const LANGUAGE_ENDINGS = {
  french: {
    script: LATIN,
    least: 3,
    endings: endings(
      's e es ee ees er ez aux>al eaux>eau eux>eu euse>eu euses>eu ait ais aient ant ante antes ants ent erent era erai eront erez ions iez ont issait issant issent',
    ),
  },
  german: {
    script: LATIN,
    least: 3,
    endings: endings(
      'e en er es em ern bs>b ds>d fs>f gs>g hs>h ks>k ls>l ms>m ns>n rs>r ts>t n in innen st est et ste sten ster stes stem',
    ),
  },
  dutch: {
    script: LATIN,
    least: 3,
    endings: endings('e en s es je jes tje tjes de den te ten t d eren>er ers>er'),
  },
  spanish: {
    script: LATIN,
    least: 3,
    endings: endings(
      's a o e as os es ar er ir ado ada ados adas ido ida idos idas ando iendo aba aban aron ieron io ara aran',
    ),
  },
  portuguese: {
    script: LATIN,
    least: 3,
    endings: endings(
      's a o e as os es ar er ir ado ada ados adas ido ida idos idas ando endo indo ava avam aram eram iram ou eu ao>ao oes>ao aes>ao ais>al eis>el',
    ),
  },
  italian: {
    script: LATIN,
    least: 3,
    endings: endings(
      'a e i o are ere ire ato ata ati ate ito ita iti ite uto uta uti ute ando endo ava avano arono erono irono he hi>c chi>c che>c ghi>g ghe>g',
    ),
  },
  russian: {
    script: CYRILLIC,
    least: 3,
    endings: endings(
      'а я о е и ы у ю ь й ой ей ою ею ом ем ам ям ах ях ами ями ов ев ии ию ия ие ий ый ая яя ое ее ого его ому ему ым им ую юю ые ых их ыми ими ость>ост ости>ост остью>ост ать ять ить еть ал ял ил ел ала яла ила ела али яли или ели ло ла ли ет ют ут ит ат ят ешь ишь ал ение>ен ения>ен ению>ен ением>ен ений>ен',
    ),
  },
  greek: {
    script: GREEK,
    least: 3,
    endings: endings(
      'α ε η ι ο ω ασ εσ ησ ισ οσ υσ ουσ ων ου οι αι ατα ατοσ ατων ματα>μα ματοσ>μα ματων>μα εισ εωσ εων ιων ια ιασ ει ουν ετε ουμε ομαι εται ονται ησε ησαν ηκε',
    ),
  },
  arabic: {
    script: ARABIC,
    least: 3,
    front: /^(?:وال|بال|كال|فال|لل|ال)/,
    endings: endings('ه ات ون ين ان ها هم هن نا كم يه ي وا'),
  },
  hebrew: {
    script: HEBREW,
    least: 3,
    front: /^(?:וה|שה|ה|ו)/,
    endings: endings('ים ות ה ת ית'),
  },
} satisfies Record<string, Endings>
