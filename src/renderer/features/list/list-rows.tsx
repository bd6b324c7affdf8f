import { useSettings } from '../../api/queries'
import { useMessages } from '../../api/use-messages'
import { VirtualList } from '../../components/virtual-list'
import { GroupHeading } from './group-heading'
import { ItemRow } from './item-row'
import { SkeletonRow } from './skeleton-rows'
import { useListHands, type ListRowsProps } from './use-list-hands'

const ROW = 108

/** The rows of a list, one under the other. */
export function ListRows(props: ListRowsProps) {
  const { rows, isCurrent } = useListHands(props)
  const { source, pages } = props
  const { list: words } = useMessages()
  const readAt = useSettings().data?.readAt
  return (
    <VirtualList label={words.title} estimate={ROW} {...rows}>
      {(index) => {
        const found = pages.rowAt(index)
        return (
          <>
            <GroupHeading source={source} span={pages.spanAt(index)} />
            {found ? (
              <ItemRow found={found} index={index} current={isCurrent(index)} readAt={readAt} />
            ) : (
              <SkeletonRow />
            )}
          </>
        )
      }}
    </VirtualList>
  )
}
