export const window = {
  sidebarWidth: 'Width of the sidebar',
  listWidth: 'Width of the list',
}
