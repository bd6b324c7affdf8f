import type { OutputOf } from '#contract/request'
import type { WindowRequests } from '#contract/window-requests'
import { queryClient } from '../../api/queries'
import { useView } from '../view-store'

/** Acts on the clip that is open, if one is and it is read already. */
export function withClip(act: (id: string, clip: OpenClip) => void): void {
  const { open } = useView.getState()
  const opened = open?.kind === 'clip' && queryClient.getQueryData<Opened>(['clip', open.id])
  if (opened) act(opened.clip.id, opened.clip)
}

type Opened = OutputOf<WindowRequests, 'clips.open'>
type OpenClip = Opened['clip']
