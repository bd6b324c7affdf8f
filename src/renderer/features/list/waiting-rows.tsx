import { useImperativeHandle, type Ref } from 'react'
import type { Found } from '#contract/views'
import type { ListSource } from '../../api/list-pages'
import { activateFirst, type ListHandle } from './use-list-hands'
import { SkeletonRows } from './skeleton-rows'

type WaitingRowsProps = {
  source: ListSource
  handle: Ref<ListHandle>
  onActivate: (found: Found) => void
}

/** The place of a list that is still to come. Who presses Enter at once is given its first row then. */
export function WaitingRows({ source, handle, onActivate }: WaitingRowsProps) {
  useImperativeHandle(handle, () => ({
    focus: () => undefined,
    step: () => undefined,
    activate: () => activateFirst(source, onActivate),
  }))
  return <SkeletonRows />
}
