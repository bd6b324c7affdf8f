import type { Messages } from '../messages-of'

export const colors: Messages['colors'] = {
  yellow: 'gelb',
  green: 'grün',
  blue: 'blau',
  pink: 'rosa',
  orange: 'orange',
  purple: 'violett',
  red: 'rot',
  gray: 'grau',
}
