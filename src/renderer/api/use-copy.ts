import { showToast } from '../components/toast-store'
import { useAsk } from './use-ask'

/** Puts a text on the clipboard and says so. */
export function useCopy(): (text: string, said: string) => void {
  const write = useAsk('clipboard.write')
  return (text, said) => write.mutate({ text }, { onSuccess: () => showToast({ message: said }) })
}
