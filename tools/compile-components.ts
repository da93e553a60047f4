import { writeComponents } from './compile-components/components.ts'

// npm run components: writes src/web/components again from the design systems' templates.
console.log(`Wrote ${writeComponents()} files to src/web/components`)
