import { expect, test } from 'vitest'
import { whatChanged } from './what-changed.ts'

test.each([
  [null, { name: { surname: 'Lee' } }, [{ what: 'name, surname', before: '', after: 'Lee' }]],
  [
    { heldAt: 'LEI', status: null },
    { heldAt: 'MDI', status: null },
    [{ what: 'held at', before: 'LEI', after: 'MDI' }],
  ],
  [{ named: ['ann'] }, { named: ['ann', 'bob'] }, [{ what: 'named', before: 'ann', after: 'ann, bob' }]],
  [{ terms: [{ years: 2 }] }, { terms: [{ years: 3 }] }, [{ what: 'terms, 1, years', before: '2', after: '3' }]],
  [{ 'date-of-birth': '1980-01-01' }, {}, [{ what: 'date of birth', before: '1980-01-01', after: '' }]],
  [{ same: 1 }, { same: 1 }, []],
  [null, null, []],
])('%j and %j differ in %j', (before, after, differences) => {
  expect(whatChanged(before, after)).toEqual(differences)
})
