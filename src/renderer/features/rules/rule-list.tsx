import { useQuery } from '@tanstack/react-query'
import { Plus, Workflow } from 'lucide-react'
import { useImperativeHandle, useRef, useState, type Ref } from 'react'
import type { NamedRule } from '#core/rule/rule'
import { ask } from '../../api/ask'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { IconButton } from '../../components/icon-button'
import { ProblemState } from '../../components/problem-state'
import { showToast } from '../../components/toast-store'
import { VirtualList, type VirtualListHandle } from '../../components/virtual-list'
import { RuleDialog } from './rule-dialog'
import { RuleLog } from './rule-log'
import { RuleRow } from './rule-row'
import { useSayProblem } from '../../api/use-say'
import styles from './rule-list.module.css'

type RuleListProps = {
  handle: Ref<{ focus: () => void; step: (by: number) => void; activate: () => void }>
}

const ROW = 84
const ignore = () => undefined

/** The rules of the library: written, tried, applied, turned off; and what they did. */
export function RuleList({ handle }: RuleListProps) {
  const sayProblem = useSayProblem()
  const answer = useQuery({ queryKey: ['rules'], queryFn: () => ask('rules.list', undefined) })
  const { rules: words } = useMessages()
  const save = useAsk('rules.save')
  const remove = useAsk('rules.remove')
  const run = useAsk('rules.run')
  const list = useRef<VirtualListHandle>(null)
  const [at, setAt] = useState(0)
  const [edited, setEdited] = useState<NamedRule | 'new' | null>(null)
  const rules = answer.data?.rules ?? []
  const current = Math.min(at, rules.length - 1)
  const rule = rules[current]

  const reach = (index: number) => {
    if (!rules[index]) return
    setAt(index)
    list.current?.scrollTo(index)
  }
  useImperativeHandle(handle, () => ({
    focus: () => list.current?.focus(),
    step: (by) => reach(current + by),
    activate: () => setEdited(rule ?? null),
  }))
  const apply = ({ id, name }: NamedRule) =>
    run.mutate({ id }, { onSuccess: ({ count }) => showToast({ message: words.ran(name, count) }) })

  if (answer.isError) {
    return (
      <ProblemState
        title={words.problem}
        message={sayProblem(answer.error)}
        onRetry={() => void answer.refetch()}
      />
    )
  }
  if (!answer.data) return null
  return (
    <>
      <div className={styles.head}>
        <h2>{words.title}</h2>
        <IconButton label={words.add} icon={Plus} onClick={() => setEdited('new')} />
      </div>
      {rules.length === 0 ? (
        <EmptyState icon={Workflow} title={words.empty} hint={words.emptyHint}>
          <Button tone="main" onClick={() => setEdited('new')}>
            {words.add}
          </Button>
        </EmptyState>
      ) : (
        <VirtualList
          label={words.list}
          count={rules.length}
          estimate={ROW}
          current={current}
          currentName={rule?.id ?? null}
          handle={list}
          onPress={reach}
          onActivate={(index) => setEdited(rules[index] ?? null)}
          onRange={ignore}
        >
          {(index) => rules[index] && <RuleRow rule={rules[index]} current={index === current} />}
        </VirtualList>
      )}
      {rule && (
        <div className={styles.foot}>
          <Button onClick={() => setEdited(rule)}>{words.edit}</Button>
          <Button onClick={() => apply(rule)}>{words.run}</Button>
          <Button tone="quiet" onClick={() => save.mutate({ ...rule, isOn: !rule.isOn })}>
            {rule.isOn ? words.turnOff : words.turnOn}
          </Button>
          <Button tone="quiet" onClick={() => remove.mutate({ id: rule.id })}>
            {words.remove}
          </Button>
        </div>
      )}
      {(rules.length > 0 || answer.data.log.length > 0) && <RuleLog log={answer.data.log} />}
      {edited && (
        <RuleDialog
          rule={edited === 'new' ? null : edited}
          onSave={(said) => save.mutate(said)}
          onSaveAndRun={(said) => save.mutate(said, { onSuccess: apply })}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}
