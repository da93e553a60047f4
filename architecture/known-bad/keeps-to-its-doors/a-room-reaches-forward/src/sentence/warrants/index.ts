export const warrant = 1
