import { Columns3 } from 'lucide-react'
import { TableColumn } from '#core/library/table-column'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { Popover } from '../../components/popover'
import { CheckRow } from '../../components/setting-rows'
import type { ListChoices } from './list-bar'

type ColumnPopoverProps = Pick<ListChoices, 'columns' | 'widths' | 'onColumns' | 'onWidths'>

/** Which columns a table shows beside the title, and a way back to their usual widths. */
export function ColumnPopover({ columns, widths, onColumns, onWidths }: ColumnPopoverProps) {
  const { list: words } = useMessages()
  return (
    <Popover
      title={words.columnsTitle}
      trigger={<IconButton label={words.columnsTitle} icon={Columns3} />}
    >
      {TableColumn.options.map((column) => (
        <CheckRow
          key={column}
          label={words.columns[column]}
          checked={columns.includes(column)}
          onChange={(isShown) =>
            onColumns(
              TableColumn.options.filter((each) =>
                each === column ? isShown : columns.includes(each),
              ),
            )
          }
        />
      ))}
      <Button disabled={Object.keys(widths).length === 0} onClick={() => onWidths({})}>
        {words.usualWidths}
      </Button>
    </Popover>
  )
}
