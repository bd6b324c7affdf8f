declare module 'citeproc' {
  import type { CslItem } from './csl-item'

  type System = {
    retrieveLocale: (language: string) => string
    retrieveItem: (id: string) => CslItem
  }
  type Cluster = { citationItems: { id: string }[]; properties: { noteIndex: number } }

  export class Engine {
    constructor(system: System, style: string, language: string)
    readonly opt: { xclass: 'in-text' | 'note' }
    setOutputFormat(format: 'text' | 'html'): void
    updateItems(ids: string[]): void
    makeBibliography(): [parameters: { entry_ids: string[][] }, entries: string[]] | false
    processCitationCluster(
      cluster: Cluster,
      before: [],
      after: [],
    ): [outcome: unknown, texts: [place: number, text: string, id: string][]]
  }
}
