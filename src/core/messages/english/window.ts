export const window = {
  list: 'List',
  reading: 'Reading',
  sidebar: 'Sidebar',
  sidebarWidth: 'Width of the sidebar',
  listWidth: 'Width of the list',
}
