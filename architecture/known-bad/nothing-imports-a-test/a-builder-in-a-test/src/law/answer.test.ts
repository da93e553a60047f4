export const anAnswer = 1
