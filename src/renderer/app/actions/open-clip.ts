import type { OpenedClip } from '../../api/opened-clip'
import { queryClient } from '../../api/queries'
import { useView } from '../view-store'

/** Acts on the clip that is open, if one is and it is read already. */
export function withClip(act: (id: string, clip: OpenClip) => void): void {
  const { open } = useView.getState()
  const opened = open?.kind === 'clip' && queryClient.getQueryData<OpenedClip>(['clip', open.id])
  if (opened) act(opened.clip.id, opened.clip)
}

type OpenClip = OpenedClip['clip']
