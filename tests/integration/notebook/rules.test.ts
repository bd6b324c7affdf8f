import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addCollection } from '#notebook/organize/collections'
import { removeRule, saveRule } from '#notebook/organize/keep-rules'
import { NotebookError } from '#core/problem'
import { RuleLog } from '#storage/rule-log'
import { aCapturedPage } from '#tests/builders/a-captured-page'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const { metadata } = aCapturedPage()
const WEB = {
  'https://reuters.example/one': { metadata: { ...metadata, site: 'Reuters', title: 'One' } },
  'https://reuters.example/two': { metadata: { ...metadata, site: 'Reuters', title: 'Two' } },
  'https://paper.example/three': { metadata: { ...metadata, site: 'Paper', title: 'Three' } },
}
const RULE = { when: 'site:Reuters', tags: ['wire'], collection: null, archives: true, isOn: true }

async function aNotebookToRule() {
  const folder = await aTemporaryFolder()
  const { notebook, told } = await aNotebook(folder, WEB)
  const { tools } = notebook
  tools.ruleLog = new RuleLog(join(folder, 'data'), tools.store.id)
  const keep = async (url: string) => {
    await notebook.captures.run('job', [{ kind: 'url', url }], 'ask')
    await notebook.rules.applied
    const id = tools.store.catalogue.clipIds.at(-1) ?? ''
    return notebook.clip(id)
  }
  return { notebook, told, keep, folder }
}

test('a rule is applied to what is newly kept and matches, and nothing else; each time is logged and can be undone', async () => {
  const { notebook, keep, folder } = await aNotebookToRule()
  const before = await keep('https://reuters.example/one')
  const press = await addCollection(notebook, {
    name: 'Press',
    parent: null,
    color: null,
    note: '',
  })
  await saveRule(notebook, { name: 'Wires', ...RULE, collection: press.id })

  const wire = await keep('https://reuters.example/two')
  const paper = await keep('https://paper.example/three')

  expect(wire).toMatchObject({ tags: ['wire'], collections: [press.id], place: 'archive' })
  expect(paper).toMatchObject({ tags: [], collections: [], place: 'inbox' })
  expect(await notebook.clip(before.id)).toMatchObject({ tags: [], place: 'inbox' })
  expect(await notebook.rules.log()).toMatchObject([
    { name: 'Wires', on: 'new', count: 1, titles: ['Two'] },
  ])
  const kept = new RuleLog(join(folder, 'data'), notebook.tools.store.id)
  expect(await kept.read()).toHaveLength(1)
  await notebook.undo()
  expect(await notebook.undo()).toBe('The rule “Wires” changed 1 clip')
  expect(await notebook.clip(wire.id)).toMatchObject({ tags: [], collections: [], place: 'inbox' })
})

test('a rule is tried on the library without changing it, then applied to it as one step', async () => {
  const { notebook, keep } = await aNotebookToRule()
  const one = await keep('https://reuters.example/one')
  await keep('https://reuters.example/two')
  await notebook.apply({ type: 'clips.tagged', ids: [one.id], tags: ['Wire'] })
  await notebook.apply({ type: 'clips.moved', ids: [one.id], place: 'archive' })

  const trial = await notebook.rules.trial(RULE)

  expect(trial).toMatchObject({ matches: 2, changed: 1, tagged: 1, collected: 0, archived: 1 })
  expect(trial.first.map(({ title }) => title)).toEqual(['Two'])
  expect((await notebook.rules.trial({ ...RULE, when: ' ' })).matches).toBe(0)
  const { id } = await saveRule(notebook, { name: 'Wires', ...RULE, isOn: false })
  expect(await notebook.rules.run(id)).toBe(1)
  expect(await notebook.rules.run(id)).toBe(0)
  expect(await notebook.undo()).toBe('The rule “Wires” changed 1 clip')
  expect(await notebook.undo()).toBe('Made the rule “Wires”')
})

test('a rule that is off, or in the trash, leaves what is kept as it is; one that says nothing is not kept', async () => {
  const { notebook, keep } = await aNotebookToRule()
  const { id } = await saveRule(notebook, { name: 'Wires', ...RULE, isOn: false })

  expect((await keep('https://reuters.example/one')).tags).toEqual([])
  await saveRule(notebook, { id, name: 'All wires', ...RULE })
  expect(notebook.changes.shownHistory().done[0]?.said).toBe('Changed the rule “All wires”')
  await removeRule(notebook, id)
  expect((await keep('https://reuters.example/two')).tags).toEqual([])
  expect(notebook.tools.store.catalogue.rules()).toEqual([])
  for (const nothing of [
    { ...RULE, when: '' },
    { ...RULE, tags: [], archives: false },
  ]) {
    await expect(saveRule(notebook, { name: 'x', ...nothing })).rejects.toThrow(NotebookError)
  }
})
