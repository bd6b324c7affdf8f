import type { OpenedClip } from '../../api/opened-clip'
import { queryClient } from '../../api/queries'
import { useView } from '../view-store'

/** Acts on the clip that is open, if one is and it is read already. */
export function withClip<Done>(act: (id: string, clip: OpenClip) => Done): Done | undefined {
  const { open } = useView.getState()
  if (open?.kind !== 'clip') return undefined
  const opened = queryClient.getQueryData<OpenedClip>(['clip', open.id])
  return opened && act(opened.clip.id, opened.clip)
}

type OpenClip = OpenedClip['clip']
