import type { Text } from '#kernel'
import type { CannotPublish } from '#sentence/rulebook'
import type { CannotAlter } from './alter-draft.ts'
import type { CannotApprove, CannotChange, CannotSubmit } from './draft.ts'

type Own = Exclude<(CannotAlter | CannotApprove | CannotChange | CannotSubmit)['code'], CannotPublish['code']>

export const words: Record<Own | 'law-change.not-such-a-figure', Text> = {
  'law-change.not-in-this-state': {
    en: 'This draft cannot be changed as it stands now: look at it again',
    cy: 'Ni ellir newid y drafft hwn fel y mae nawr: edrychwch arno eto',
  },
  'law-change.no-such-figure': {
    en: 'Choose a figure that this edition of the law has',
    cy: 'Dewiswch ffigur sydd gan yr argraffiad hwn o’r gyfraith',
  },
  'law-change.figure-not-proposed': {
    en: 'This figure follows from other law: change that instead',
    cy: 'Mae’r ffigur hwn yn dilyn o gyfraith arall: newidiwch honno yn lle hynny',
  },
  'law-change.not-such-a-figure': {
    en: 'Give the figure in the form that the edition itself has it',
    cy: 'Rhowch y ffigur yn y ffurf sydd gan yr argraffiad ei hun',
  },
  'law-change.says-so-already': {
    en: 'Enter another value: the draft says this already',
    cy: 'Rhowch werth arall: mae’r drafft yn dweud hyn yn barod',
  },
  'law-change.share-out-of-bounds': {
    en: 'Enter a fraction between nought and one, such as 2/5',
    cy: 'Rhowch ffracsiwn rhwng sero ac un, megis 2/5',
  },
  'law-change.days-out-of-bounds': {
    en: 'Enter a number of days within the bounds of this figure',
    cy: 'Rhowch nifer o ddiwrnodau o fewn terfynau’r ffigur hwn',
  },
  'law-change.staging-out-of-order': {
    en: 'Put the days in order: each later day must reach longer sentences',
    cy: 'Rhowch y diwrnodau yn eu trefn: rhaid i bob diwrnod diweddarach gyrraedd dedfrydau hirach',
  },
  'law-change.staging-leaves-people-out': {
    en: 'Let the last day, and only the last, reach everybody left',
    cy: 'Gadewch i’r diwrnod olaf, a hwnnw’n unig, gyrraedd pawb sydd ar ôl',
  },
  'law-change.staging-without-length': {
    en: 'Enter how many years or days each day reaches, except the last',
    cy: 'Rhowch faint o flynyddoedd neu ddiwrnodau y mae pob diwrnod yn eu cyrraedd, heblaw’r olaf',
  },
  'law-change.nothing-changed': {
    en: 'Change at least one figure before you send the draft for approval',
    cy: 'Newidiwch o leiaf un ffigur cyn anfon y drafft i’w gymeradwyo',
  },
  'law-change.begins-in-the-past': {
    en: 'Choose a first day that is today or later before you send the draft for approval',
    cy: 'Dewiswch ddiwrnod cyntaf sy’n heddiw neu’n hwyrach cyn anfon y drafft i’w gymeradwyo',
  },
  'law-change.approver-had-a-hand': {
    en: 'Somebody who had no hand in this draft must approve it',
    cy: 'Rhaid i rywun nad oedd â rhan yn y drafft hwn ei gymeradwyo',
  },
  'law-change.approved-already': {
    en: 'You have approved this draft already: somebody else must approve it too',
    cy: 'Rydych eisoes wedi cymeradwyo’r drafft hwn: rhaid i rywun arall ei gymeradwyo hefyd',
  },
}
