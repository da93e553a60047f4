/** Neither design system ships types for its browser code. */
declare module 'govuk-frontend' {
  export function initAll(): void
}
declare module '@ministryofjustice/frontend' {
  export function initAll(): void
}
