/** Taking things out of the library, and templates of one’s own for that. */
export const exporting = {
  title: 'Export',
  what: 'What',
  choices: {
    selected: 'What is selected',
    open: 'The clip that is open',
    listed: 'What the list shows',
    found: 'What the search finds',
    everything: 'The whole library',
  },
  style: 'Citation style',
  toShare: 'Safe to share',
  toShareHint:
    'Leaves out tracking in addresses, where and with what pictures were taken, and places on this computer. What was left out is listed.',
  wholeHint:
    'Holds everything as it is, to be imported again: the trash too, when it is the whole library.',
  format: 'Format',
  cancel: 'Cancel',
  chooseFolder: 'Choose a folder…',
  chooseFile: 'Choose a file…',
  template: 'Template',
  ownTemplate: 'Commonplace’s own',
  makeTemplate: 'Make one’s own…',
  editTemplate: 'Edit…',
  templateTitle: 'Template for Markdown',
  newTemplate: 'Markdown template',
  openingTemplate: 'Opening the template…',
  name: 'Name',
  body: 'How a clip is written',
  noMistake: 'There is no mistake in it. It is kept as a note, tagged template/export.',
  names: 'What can be named',
  namesHint:
    '{{name}} stands for what it names. {{#name}}…{{/name}} is there only where there is such a thing, and as often as there is one.',
  namesOfClip: 'The clip',
  namesBetween: (begin: string, end: string) => `Between ${begin} and ${end}`,
  back: 'Back',
  keep: 'Keep the template',
  formats: {
    markdown: {
      title: 'Markdown folder',
      about:
        'For Obsidian and other editors. Exported again into the same folder, only what changed is written.',
    },
    html: {
      title: 'Web pages',
      about: 'A file for each clip with article, highlights, notes and pictures. Opens anywhere.',
    },
    json: {
      title: 'Everything, as JSON',
      about: 'Clips with all versions, pictures, highlights and notes. Imports again without loss.',
    },
    epub: { title: 'Book (EPUB)', about: 'A chapter for each clip, for e-readers.' },
    'highlights-markdown': {
      title: 'Highlights, as Markdown',
      about: 'One document of quotations with their sources.',
    },
    'highlights-csv': {
      title: 'Highlights, as a table (CSV)',
      about: 'A row for each highlight.',
    },
    'readwise-csv': {
      title: 'Highlights, for Readwise (CSV)',
      about: 'The columns that Readwise takes in.',
    },
    annotations: {
      title: 'Highlights, as web annotations (JSON-LD)',
      about: 'The W3C’s data model, for other annotation programs.',
    },
    bibtex: { title: 'Bibliography, as BibTeX', about: 'For LaTeX and reference managers.' },
    ris: {
      title: 'Bibliography, as RIS',
      about: 'For Zotero, EndNote, Mendeley. Highlights come along as notes.',
    },
    'csl-json': { title: 'Bibliography, as CSL JSON', about: 'For Pandoc and Zotero.' },
    bibliography: {
      title: 'List of works cited',
      about: 'As text, in the citation style you choose.',
    },
  },
}
