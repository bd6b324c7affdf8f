import { Columns3 } from 'lucide-react'
import { TableColumn } from '#core/library/table-column'
import { useMessages } from '../../api/use-messages'
import { IconButton } from '../../components/icon-button'
import { Popover } from '../../components/popover'
import { CheckRow } from '../../components/setting-rows'

type ColumnPopoverProps = {
  columns: readonly TableColumn[]
  onColumns: (columns: TableColumn[]) => void
}

/** Which columns a table shows beside the title. */
export function ColumnPopover({ columns, onColumns }: ColumnPopoverProps) {
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
    </Popover>
  )
}
