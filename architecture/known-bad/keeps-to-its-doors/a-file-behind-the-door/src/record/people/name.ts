export const name = 'Ann'
