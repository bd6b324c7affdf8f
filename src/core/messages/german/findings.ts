import type { Messages } from '../messages-of'

export const findings: Messages['findings'] = {
  headings: {
    'library-card-missing': 'Die Karte der Bibliothek',
    'record-damaged': 'Beschädigte Einträge',
    'record-newer': 'Einträge eines neueren Commonplace',
    'record-misplaced': 'Einträge am falschen Ort',
    'card-missing': 'Clips ohne Karte',
    'file-missing': 'Fehlende erfasste Dateien',
    'file-altered': 'Veränderte erfasste Dateien',
    'picture-missing': 'Fehlende Bilder',
    'picture-altered': 'Veränderte Bilder',
    'conflict-copy': 'Konfliktkopien',
    'leads-out': 'Verweise aus der Bibliothek hinaus',
    unreadable: 'Dateien, die sich nicht lesen lassen',
    'version-unnamed': 'Fassungen, die kein Clip nennt',
    'picture-unnamed': 'Bilder, die kein Clip nennt',
    leftover: 'Reste unterbrochenen Schreibens',
    'unknown-file': 'Dateien, die nicht zu einer Bibliothek gehören',
  },
  told: {
    'library-card-missing': (path) =>
      `${path} fehlt. Beim nächsten Öffnen wird eine neue Karte geschrieben; eine Sicherung bringt die eigene zurück.`,
    'record-damaged': (path) =>
      `${path} enthält keinen lesbaren Eintrag. Holen Sie ihn aus einer Sicherung zurück; die Datei selbst wird nie gelöscht.`,
    'record-newer': (path) =>
      `${path} wurde von einem neueren Commonplace geschrieben. Aktualisieren Sie Commonplace, um es zu lesen.`,
    'record-misplaced': (path) =>
      `${path} enthält einen Eintrag, der laut seiner Kennung anderswo hingehört, und wird deshalb nicht gefunden. Legen Sie die Datei dorthin, oder beiseite, wenn sie eine Kopie ist.`,
    'card-missing': (path) =>
      `${path} enthält erfasste Dateien, aber keine Karte (clip.json); der Clip steht darum nicht in der Liste. Holen Sie die Karte aus einer Sicherung zurück. Brach das Clippen vor dem Speichern ab, gab es nie eine; einen Tag später legt Commonplace solche Dateien im Ordner „damaged“ beiseite.`,
    'file-missing': (path, needed) =>
      `${path}${needed} fehlt. Legen Sie die Datei aus einer Kopie des Ordners zurück, oder clippen Sie die Seite noch einmal.`,
    'file-altered': (path, needed) =>
      `${path}${needed} ist nicht mehr, was erfasst wurde. Legen Sie die Datei aus einer Kopie des Ordners zurück, oder clippen Sie die Seite noch einmal.`,
    'picture-missing': (path, needed) =>
      `Das Bild ${path}${needed} fehlt. Legen Sie es aus einer Kopie des Ordners zurück, oder clippen Sie die Seite noch einmal.`,
    'picture-altered': (path, needed) =>
      `Das Bild ${path}${needed} enthält nicht, was sein Name sagt. Legen Sie es aus einer Kopie des Ordners zurück, oder clippen Sie die Seite noch einmal.`,
    'conflict-copy': (path) =>
      `${path} ist eine Konfliktkopie eines Programms, das den Ordner abgleicht, und wird nicht gelesen. Vergleichen Sie sie mit der Datei daneben, behalten Sie, was Sie wollen, und legen Sie die Kopie beiseite.`,
    'leads-out': (path, to) =>
      `${path} verweist aus der Bibliothek hinaus (nach ${to}); dem wurde nicht gefolgt. Legen Sie die Datei selbst an seine Stelle.`,
    unreadable: (path, reason) =>
      `${path} lässt sich nicht lesen (${reason}). Erlauben Sie das Lesen, oder prüfen Sie die Platte.`,
    'version-unnamed': (path) =>
      `Keine Karte nennt die Fassung ${path}. Ein Erfassen wurde unterbrochen oder läuft gerade; sonst kann sie beiseitegelegt werden.`,
    'picture-unnamed': (path) =>
      `Keine Karte nennt das Bild ${path}. Es schadet nicht und kann beiseitegelegt werden.`,
    leftover: (path) =>
      `${path} ist der Rest eines unterbrochenen Schreibens. Nichts Gespeichertes steht darin; bei geschlossenem Commonplace kann es gelöscht werden.`,
    'unknown-file': (path) =>
      `${path} ist keine Datei von Commonplace und wird nicht gelesen. Sie kann bleiben oder anderswohin.`,
  },
  neededBy: (title) => ` (von „${title}“)`,
}
