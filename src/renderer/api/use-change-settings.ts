import { useMutation } from '@tanstack/react-query'
import { editSettings, type Settings, type SettingsEdit } from '#core/library/settings'
import { problemOf } from '#core/problem'
import { showToast } from '../components/toast-store'
import { ask } from './ask'
import { queryClient } from './queries'

/** Changes what a person has chosen. It shows at once, and main tells what was kept. */
export function useChangeSettings() {
  return useMutation({
    mutationFn: (edit: SettingsEdit) => ask('settings.change', edit),
    onMutate: (edit) =>
      queryClient.setQueryData<Settings>(['settings'], (now) => now && editSettings(now, edit)),
    onError: (error) => {
      showToast({ message: problemOf(error).message, tone: 'problem' })
      void queryClient.invalidateQueries({ queryKey: ['settings'] })
    },
  })
}
