import { z } from 'zod'

const MenuItem = z.object({
  command: z.string().max(60),
  label: z.string().max(200),
  /** As the command list writes it. */
  key: z.string().max(40).nullable(),
})
export type MenuItem = z.infer<typeof MenuItem>

/** A part of the native menu: what the window can be told to do, null for a line between. */
export const MenuSection = z.object({
  name: z.enum(['file', 'edit', 'view', 'go', 'clip', 'help']),
  label: z.string().max(60),
  items: z.array(MenuItem.nullable()).max(40),
})
export type MenuSection = z.infer<typeof MenuSection>
