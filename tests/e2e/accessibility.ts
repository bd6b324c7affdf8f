import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { expect } from './commonplace'

/** Holds the window to show nothing that axe calls serious or critical. Frames have an axe of their own to run. */
export async function expectAccessible(window: Page, screen: string): Promise<void> {
  await window.evaluate(axe.source)
  expect(await window.evaluate(runAxe), screen).toEqual([])
}

async function runAxe(): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run: (options: object) => Promise<AxeResults> }
  }
  const { violations } = await axe.run({ iframes: false, resultTypes: ['violations'] })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
}

type AxeResults = {
  violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
}
