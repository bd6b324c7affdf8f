import { useMutation } from '@tanstack/react-query'
import { editSettings, type Settings, type SettingsEdit } from '#core/library/settings'
import { showToast } from '../components/toast-store'
import { ask } from './ask'
import { queryClient } from './queries'
import { useSayProblem } from './use-say'

/** Changes what a person has chosen. It shows at once, and main tells what was kept. */
export function useChangeSettings() {
  const sayProblem = useSayProblem()
  return useMutation({
    mutationFn: (edit: SettingsEdit) => ask('settings.change', edit),
    onMutate: (edit) =>
      queryClient.setQueryData<Settings>(['settings'], (now) => now && editSettings(now, edit)),
    onError: (error) => {
      showToast({ message: sayProblem(error), tone: 'problem' })
      void queryClient.invalidateQueries({ queryKey: ['settings'] })
    },
  })
}
