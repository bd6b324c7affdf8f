export const adding = {
  title: 'Add to the library',
  what: 'An address, several addresses, or the text of an article',
  chooseFiles: 'Choose files…',
  cancel: 'Cancel',
  add: 'Add',
  drop: 'Drop to clip',
  activity: 'Activity',
  link: 'Open a link?',
  clipIt: 'Clip it',
  openInBrowser: 'Open in the browser',
}
