import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { expect } from './commonplace'

/**
 * Holds the window to show nothing that axe calls serious or critical, in the light theme and in the dark one.
 * Frames have an axe of their own to run.
 */
export async function expectAccessible(window: Page, screen: string): Promise<void> {
  await window.evaluate(axe.source)
  const chosen = await window.evaluate(() => document.documentElement.dataset['theme'])
  for (const theme of ['light', 'dark']) {
    await window.evaluate(wear, theme)
    expect(await window.evaluate(runAxe), `${screen}, ${theme}`).toEqual([])
  }
  await window.evaluate(wear, chosen)
}

// Colors on their way from one theme to the other are in neither.
function wear(theme: string | undefined) {
  document.documentElement.dataset['theme'] = theme
  for (const animation of document.getAnimations()) {
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish()
  }
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
