import { VirtualList } from '../../components/virtual-list'
import { GroupHeading } from './group-heading'
import { ItemRow } from './item-row'
import { SelectMark } from './select-mark'
import { SkeletonRow } from './skeleton-rows'
import { useListHands, type ListRowsProps } from './use-list-hands'

const ROW = 108

/** The rows of a list, one under the other. */
export function ListRows(props: ListRowsProps) {
  const { rows, isCurrent } = useListHands(props)
  const { source, pages } = props
  return (
    <VirtualList label="Clips" estimate={ROW} {...rows}>
      {(index) => {
        const found = pages.rowAt(index)
        return (
          <>
            <GroupHeading source={source} span={pages.spanAt(index)} />
            {found ? (
              <ItemRow
                found={found}
                current={isCurrent(index)}
                mark={<SelectMark found={found} index={index} />}
              />
            ) : (
              <SkeletonRow />
            )}
          </>
        )
      }}
    </VirtualList>
  )
}
