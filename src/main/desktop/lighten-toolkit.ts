/**
 * Keeps GTK, which here draws nothing but file dialogs, from loading a graphics driver into the main process: 54 MB
 * of it with Mesa's. Called before the app is ready. A person who set `GDK_GL` is obeyed.
 */
export function lightenToolkit(): void {
  process.env['GDK_GL'] ??= 'disable'
}
