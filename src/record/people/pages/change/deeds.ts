import { ok, type Text } from '#kernel'
import { choice, date, text, yesNo } from '#web'
import { addAddress } from '../../add-address.ts'
import { addAlias } from '../../add-alias.ts'
import { addIdentifier } from '../../add-identifier.ts'
import { changeDetails } from '../../change-details.ts'
import { changeName } from '../../change-name.ts'
import { correctDateOfBirth } from '../../correct-date-of-birth.ts'
import { endIdentifier } from '../../end-identifier.ts'
import { identifierKinds, type IdentifierKindCode } from '../../identifiers/kinds.ts'
import { detailFields, detailsOf } from '../../details.ts'
import {
  endExclusion,
  excludeStaff,
  liftRestriction,
  nameStaff,
  restrictRecord,
  unnameStaff,
} from '../../restrict-record.ts'
import { texts } from '../../texts.ts'
import { unmergePeople } from '../../un-merge-people.ts'
import { birthFields, nameFields, nameFrom, otherNames, postcodeField, reasonField } from '../fields.ts'
import { deed, type Deed } from './deed.ts'

const write = { needs: 'person:write', flash: texts.saved } as const
const restrict = { needs: 'person:restrict', flash: texts.saved } as const

const from = () => date({ label: texts.fromDay, optional: true })
const until = () => date({ label: texts.untilDay, optional: true })

const kindsOfNumber = Object.fromEntries(Object.entries(identifierKinds).map(([kind, { name }]) => [kind, name])) as {
  readonly [Kind in IdentifierKindCode]: Text
}

const staffField = () =>
  text({
    label: { en: 'Username of the member of staff', cy: 'Enw defnyddiwr yr aelod o staff' },
    missing: { en: 'Enter a username', cy: 'Rhowch enw defnyddiwr' },
    max: 100,
    width: 20,
    spellcheck: false,
  })

/** For a form: what is not known is left empty. */
function whatIsKnown<Of extends object>(details: Of) {
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, value ?? undefined])) as {
    readonly [Name in keyof Of]: null extends Of[Name] ? Exclude<Of[Name], null> | undefined : Of[Name]
  }
}

const usernames = (typed: string | undefined) => (typed ?? '').split(/[\s,;]+/).filter(Boolean)

/** Every way to change a record by a form. */
export const deeds: readonly Deed[] = [
  deed({
    ...write,
    name: 'name',
    title: { en: 'Change the name', cy: 'Newid yr enw' },
    fields: today => ({
      ...nameFields(),
      keepAs: choice({
        label: { en: 'The name before it', cy: 'Yr enw o’i flaen' },
        missing: { en: 'Choose what the name before it was', cy: 'Dewiswch beth oedd yr enw o’i flaen' },
        of: {
          former: { en: 'was their name until now', cy: 'oedd eu henw hyd yn hyn' },
          maiden: { en: 'was their name before marriage', cy: 'oedd eu henw cyn priodi' },
          alias: { en: 'is a name they use as well', cy: 'yn enw y maent yn ei ddefnyddio hefyd' },
          mistake: { en: 'was a mistake', cy: 'oedd yn gamgymeriad' },
        },
      }),
      on: date({ label: texts.fromDay, notAfter: today, optional: true }),
      reason: reasonField(),
    }),
    fill: ({ person: { name } }) => ({ ...name }),
    act: (house, actor, { changing, values }) =>
      changeName(house, actor, {
        ...changing,
        name: nameFrom(values),
        keepAs: values.keepAs === 'mistake' ? undefined : values.keepAs,
        ...(values.on === undefined ? {} : { on: values.on }),
        reason: values.reason,
      }),
    mend: () => 'surname',
  }),
  deed({
    ...write,
    name: 'alias',
    title: { en: 'Add another name', cy: 'Ychwanegu enw arall' },
    fields: () => ({
      ...nameFields(),
      kind: choice({
        label: { en: 'What is it?', cy: 'Beth ydyw?' },
        missing: { en: 'Choose what kind of name it is', cy: 'Dewiswch pa fath o enw ydyw' },
        of: otherNames,
      }),
      from: from(),
      until: until(),
    }),
    act: (house, actor, { changing, values }) =>
      addAlias(house, actor, {
        ...changing,
        name: nameFrom(values),
        kind: values.kind,
        from: values.from ?? null,
        until: values.until ?? null,
      }),
    mend: code => (code === 'people.ends-before-it-starts' ? 'until' : 'surname'),
  }),
  deed({
    ...write,
    name: 'number',
    title: { en: 'Add a number', cy: 'Ychwanegu rhif' },
    fields: () => ({
      kind: choice({
        label: { en: 'Kind of number', cy: 'Math o rif' },
        missing: { en: 'Choose the kind of number', cy: 'Dewiswch y math o rif' },
        of: kindsOfNumber,
      }),
      value: text({
        label: texts.number,
        missing: { en: 'Enter the number', cy: 'Rhowch y rhif' },
        max: 40,
        width: 20,
        code: true,
        spellcheck: false,
      }),
      from: from(),
    }),
    act: (house, actor, { changing, values }) =>
      addIdentifier(house, actor, { ...changing, ...values, from: values.from ?? null, until: null }),
    mend: () => 'value',
  }),
  deed({
    ...write,
    name: 'end-number',
    title: { en: 'End a number', cy: 'Dod â rhif i ben' },
    says: {
      en: 'The number stays searchable, but is no longer shown as theirs.',
      cy: 'Gellir chwilio am y rhif o hyd, ond ni ddangosir mai eu rhif nhw ydyw.',
    },
    fields: today => ({
      until: date({
        label: texts.untilDay,
        missing: { en: 'Enter the last day', cy: 'Rhowch y diwrnod olaf' },
        notAfter: today,
      }),
      reason: reasonField(),
    }),
    act: (house, actor, { changing, target, values }) =>
      endIdentifier(house, actor, { ...changing, ...values, identifier: target }),
  }),
  deed({
    ...write,
    name: 'date-of-birth',
    title: { en: 'Correct the date of birth', cy: 'Cywiro’r dyddiad geni' },
    fields: today => ({
      ...birthFields(today),
      keepOther: yesNo({
        label: {
          en: 'Did the person give the date on the record themselves?',
          cy: 'A roddodd y person y dyddiad ar y cofnod ei hun?',
        },
        hint: {
          en: 'If so it is kept, because they may give it again',
          cy: 'Os felly fe’i cedwir, am y gallent ei roi eto',
        },
        missing: { en: 'Say whether they gave it themselves', cy: 'Dywedwch a roddasant ef eu hunain' },
      }),
      reason: reasonField(),
    }),
    fill: ({ person: { dateOfBirth, dateOfBirthUnknown } }) =>
      dateOfBirth === null ? { bornUnknown: dateOfBirthUnknown ?? '' } : { born: dateOfBirth },
    act: (house, actor, { changing, values: { born, bornUnknown, keepOther, reason } }) =>
      correctDateOfBirth(house, actor, {
        ...changing,
        birth:
          born === undefined
            ? { dateOfBirth: null, dateOfBirthUnknown: bornUnknown ?? reason }
            : { dateOfBirth: born, dateOfBirthUnknown: null },
        keepOther,
        reason,
      }),
  }),
  deed({
    ...write,
    name: 'particulars',
    title: { en: 'Change what is known of them', cy: 'Newid yr hyn sy’n hysbys amdanynt' },
    fields: () => detailFields,
    fill: ({ person }) => whatIsKnown(detailsOf(person)),
    act: (house, actor, { changing, values }) =>
      changeDetails(house, actor, { ...changing, details: detailsOf(values) }),
  }),
  deed({
    ...write,
    name: 'address',
    title: { en: 'Add an address', cy: 'Ychwanegu cyfeiriad' },
    fields: () => ({
      noFixedAbode: yesNo({
        label: texts.noFixedAbode,
        missing: { en: 'Say whether they have no fixed abode', cy: 'Dywedwch a oes ganddynt gartref sefydlog' },
      }),
      lines: text({ label: texts.address, optional: true, rows: 3, max: 300 }),
      postcode: postcodeField(),
      from: from(),
      until: until(),
    }),
    act: (house, actor, { changing, values }) =>
      addAddress(house, actor, {
        ...changing,
        noFixedAbode: values.noFixedAbode,
        lines: values.lines ?? '',
        postcode: values.postcode ?? '',
        from: values.from ?? null,
        until: values.until ?? null,
      }),
    mend: code => (code === 'people.ends-before-it-starts' ? 'until' : 'lines'),
  }),
  deed({
    ...restrict,
    name: 'restrict',
    title: { en: 'Restrict the record to named staff', cy: 'Cyfyngu’r cofnod i staff a enwir' },
    says: {
      en: 'Nobody else will find it, or know that it is there. You keep access yourself.',
      cy: 'Ni fydd neb arall yn dod o hyd iddo, nac yn gwybod ei fod yno. Byddwch chi’n cadw mynediad.',
    },
    fields: () => ({
      named: text({
        label: { en: 'Usernames of the staff who need it', cy: 'Enwau defnyddiwr y staff sydd ei angen' },
        hint: { en: 'With spaces between', cy: 'Gyda bylchau rhyngddynt' },
        optional: true,
        max: 1000,
      }),
      reason: reasonField(),
    }),
    act: (house, actor, { changing, values }) =>
      restrictRecord(house, actor, { ...changing, named: usernames(values.named), reason: values.reason }),
  }),
  deed({
    ...restrict,
    name: 'lift',
    title: { en: 'Lift the restriction', cy: 'Codi’r cyfyngiad' },
    fields: () => ({ reason: reasonField() }),
    act: (house, actor, { changing, values }) => liftRestriction(house, actor, { ...changing, ...values }),
  }),
  ...(
    [
      ['name-staff', { en: 'Give a member of staff access', cy: 'Rhoi mynediad i aelod o staff' }, nameStaff],
      ['unname-staff', { en: 'Take a member of staff’s access away', cy: 'Tynnu mynediad aelod o staff' }, unnameStaff],
      ['exclude-staff', { en: 'Exclude a member of staff', cy: 'Gwahardd aelod o staff' }, excludeStaff],
      ['end-exclusion', { en: 'End an exclusion', cy: 'Dod â gwaharddiad i ben' }, endExclusion],
    ] as const
  ).map(([name, title, act]) =>
    deed({
      ...restrict,
      name,
      title,
      fields: () => ({ staff: staffField(), reason: reasonField() }),
      act: (house, actor, { changing, values }) => act(house, actor, { ...changing, ...values }),
    }),
  ),
  deed({
    name: 'undo-merge',
    needs: 'person:merge',
    flash: texts.undone,
    title: { en: 'Undo a merge', cy: 'Dadwneud cyfuno' },
    says: {
      en: 'The records become two people again, each with exactly what it had.',
      cy: 'Daw’r cofnodion yn ddau berson eto, pob un â’r union beth oedd ganddo.',
    },
    fields: () => ({ reason: reasonField() }),
    act: async (house, actor, { target, values }) => {
      const outcome = await unmergePeople(house, actor, { merge: target, reason: values.reason })
      return outcome.ok ? ok(outcome.value) : outcome
    },
  }),
]
