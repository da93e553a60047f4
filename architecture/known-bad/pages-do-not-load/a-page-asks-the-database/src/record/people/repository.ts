export function load() {
  return 'Ann'
}
