/** An option of a component, as govuk-frontend's `macro-options.json` describes it. */
export interface MacroOption {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly description: string
  readonly isComponent?: boolean
  readonly params?: readonly MacroOption[]
}

/** Options named after another component take that component's options. */
const COMPONENTS: Readonly<Record<string, string>> = {
  label: 'GovukLabelOptions',
  hint: 'GovukHintOptions',
  errorMessage: 'GovukErrorMessageOptions',
  fieldset: 'GovukFieldsetOptions',
  tag: 'GovukTagOptions',
}

/** Where the description's type says too little: lists of lists, and slots that hold markup. */
const TYPES: Readonly<Record<string, string>> = {
  'service-navigation.slots.start': 'Html',
  'service-navigation.slots.navigationStart': 'Html',
  'service-navigation.slots.navigationEnd': 'Html',
  'service-navigation.slots.end': "Html | { readonly html: Html; readonly align?: 'inline' | undefined }",
  'checkboxes.values': 'readonly string[]',
  'date-input.values': 'Readonly<Record<string, string | number | undefined>>',
}

/** The interface of a component's options, with its documentation, and the other interfaces it names. */
export function optionsInterface(
  component: string,
  name: string,
  options: readonly MacroOption[],
): { readonly code: string; readonly uses: ReadonlySet<string> } {
  const uses = new Set<string>()
  const own = options.filter(option => option.type !== 'nunjucks-block')
  const body = members(component, own, '  ', uses)
  return { code: `export interface ${name} {\n${body}\n}`, uses }
}

function members(path: string, options: readonly MacroOption[], indent: string, uses: Set<string>): string {
  const known = new Map(options.map(option => [option.name, option]))
  return [...known.values()]
    .map(option => {
      const type = typeOf(`${path}.${option.name}`, option, indent, uses)
      const optional = option.required && !mayBeLeftOut(option)
      const doc = option.description.replaceAll('*/', '* /').replaceAll(/\s*\n\s*/g, ' ')
      return `${indent}/** ${doc} */\n${indent}readonly ${option.name}${optional ? ': ' : '?: '}${type}${optional ? '' : ' | undefined'}`
    })
    .join('\n')
}

/** "Required" is said of text and html alike, where one of them is enough; and of the value of an item that is a divider. */
function mayBeLeftOut(option: MacroOption): boolean {
  return (
    /text$|html$/i.test(option.name) ||
    /not required|^Replaced by|replaced by/i.test(option.description) ||
    (option.name === 'value' && !option.params)
  )
}

function typeOf(path: string, option: MacroOption, indent: string, uses: Set<string>): string {
  const known = TYPES[path]
  if (known !== undefined) {
    if (known.includes('Html')) uses.add('Html')
    return known
  }
  const component = option.isComponent ? COMPONENTS[option.name] : undefined
  if (component !== undefined) {
    uses.add(component)
    return component
  }
  switch (option.type) {
    case 'boolean':
      return 'boolean'
    case 'integer':
      return 'number'
    case 'string':
      return stringType(option.name, uses)
    case 'object':
      return objectType(path, option, indent, uses)
    case 'array': {
      const item = option.params ? objectType(path, option, indent, uses) : 'string'
      return path === 'table.rows' ? `readonly (readonly ${item}[])[]` : `readonly ${item}[]`
    }
    default:
      throw new Error(`${path}: no type ${option.type}`)
  }
}

function stringType(name: string, uses: Set<string>): string {
  if (/html$/i.test(name)) {
    uses.add('Html')
    return 'Html'
  }
  return ['text', 'value', 'number'].includes(name) ? 'string | number' : 'string'
}

function objectType(path: string, option: MacroOption, indent: string, uses: Set<string>): string {
  if (option.params) return `{\n${members(path, option.params, `${indent}  `, uses)}\n${indent}}`
  if (option.name === 'attributes') {
    uses.add('Attributes')
    return 'Attributes'
  }
  return 'Readonly<Record<string, string>>'
}
