import { ELECTRON_LIBRARIES, laterName } from '../debian-packages.mjs'

/** What dpkg is told about the package. */
export function control(product, { name, architecture }) {
  const depends = [...ELECTRON_LIBRARIES, 'xdg-utils'].map(underEitherName).join(', ')
  const conflict = name === product.name ? [] : [`Conflicts: ${product.name}`]
  return lines(
    `Package: ${name}`,
    `Version: ${product.version}`,
    `Architecture: ${architecture}`,
    `Maintainer: ${product.author}`,
    'Section: text',
    'Priority: optional',
    `Depends: ${depends}`,
    `Recommends: nodejs (>= ${product.engines.node.replace('>=', '')})`,
    ...conflict,
    `Description: ${product.description.split(':')[0]}`,
    ` ${product.description}`,
  )
}

/** What can be opened with it: web pages, whole saved pages, PDFs and links to its own clips. */
const OPENS = [
  'text/html',
  'application/xhtml+xml',
  'multipart/related',
  'application/x-mimearchive',
  'application/pdf',
]

/** How the app shows in menus, what it opens, and that it answers commonplace: links. */
export function desktopEntry({ name, title, description }) {
  return lines(
    '[Desktop Entry]',
    'Type=Application',
    `Name=${title}`,
    `Comment=${description}`,
    `Exec=${name}-app %U`,
    `Icon=${name}`,
    `StartupWMClass=${title}`,
    'Categories=Office;Education;',
    `MimeType=${[`x-scheme-handler/${name}`, ...OPENS].join(';')};`,
    'Terminal=false',
  )
}

/** The notebook on the command line. */
export function commandLine(appFolder) {
  return lines('#!/bin/sh', `exec node ${appFolder}/resources/cli/cli.js "$@"`)
}

/** Whose work the package is. */
export function copyright({ title, author, license }) {
  return lines(
    `${title} is by ${author}, under the ${license} license, in /opt/${title}/LICENSE.`,
    `Electron and Chromium inside it are by their authors: see the LICENSE files in /opt/${title}.`,
    `Its other parts and their licenses are in /opt/${title}/resources/licenses.txt.`,
  )
}

function underEitherName(library) {
  return laterName(library) ? `${library} | ${laterName(library)}` : library
}

function lines(...texts) {
  return texts.map((text) => `${text}\n`).join('')
}
