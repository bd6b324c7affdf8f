/** The colors of highlights, as long as a person has not named them. */
export const colors = {
  yellow: 'yellow',
  green: 'green',
  blue: 'blue',
  pink: 'pink',
  orange: 'orange',
  purple: 'purple',
  red: 'red',
  gray: 'gray',
}
