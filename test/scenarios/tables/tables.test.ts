import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { append, put, rowOf, rowsOf, type Sequence, tableOf } from '../../../scenarios/tables'

/** Changes, each made to some version so far: few ids, so that rows are replaced as well as added. */
const changes = (ids: number) =>
  fc.array(fc.record({ from: fc.nat(), id: fc.nat(ids).map((id) => `id-${id}`), row: fc.integer() }), { maxLength: 90 })

describe('a table', () => {
  it.each([
    { name: 'few ids', ids: 8 },
    { name: 'many ids', ids: 5000 },
  ])('reads as the record it stands for, in every version and on every branch: $name', ({ ids }) => {
    fc.assert(
      fc.property(changes(ids), (list) => {
        const versions = [{ table: tableOf<number>(), record: {} as Record<string, number> }]
        for (const { from, id, row } of list) {
          const { table, record } = versions[from % versions.length] ?? { table: tableOf<number>(), record: {} }
          versions.push({ table: put(table, id, row), record: { ...record, [id]: row } })
        }

        for (const { table, record } of versions) {
          expect(Object.entries(table)).toEqual(Object.entries(record))
          expect(rowsOf(table)).toEqual(Object.values(record))
          expect(rowsOf(table, 5)).toEqual(Object.values(record).slice(5))
          expect(list.map(({ id }) => rowOf(table, id))).toEqual(list.map(({ id }) => record[id]))
          expect(JSON.stringify(table)).toBe(JSON.stringify(record))
          expect(table).toEqual(record)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('holds thousands of rows, each where it was put', () => {
    let table = tableOf<number>()
    for (let index = 0; index < 5000; index++) table = put(table, `id-${index}`, index)
    for (let index = 0; index < 5000; index += 7) table = put(table, `id-${index}`, -index)

    expect(rowsOf(table)).toEqual(Array.from({ length: 5000 }, (_, index) => (index % 7 === 0 ? -index : index)))
    expect(table['id-4999']).toBe(4999)
    expect(table['id-5000']).toBeUndefined()
  })

  it('knows the ids it was given and no others', () => {
    const table = tableOf([['a', 1]])
    put(table, 'b', 2)

    expect(['a' in table, 'b' in table, 'toString' in table, table.toString]).toEqual([true, false, false, undefined])
  })

  it('cannot be written to', () => {
    const table = tableOf([['a', 1]])

    expect(() => Object.assign(table, { a: 2 })).toThrow(TypeError)
    expect(Reflect.deleteProperty(table, 'a')).toBe(false)
    expect(table).toEqual({ a: 1 })
  })

  it('gives the same array of rows for as long as it is the same', () => {
    const table = tableOf([['a', 1]])

    expect(rowsOf(table)).toBe(rowsOf(table))
  })
})

describe('a sequence', () => {
  it('reads as the array it stands for, in every version and on every branch', () => {
    const steps = fc.array(fc.tuple(fc.nat(), fc.integer()), { maxLength: 120 })
    const start = fc.array(fc.integer(), { maxLength: 40 })

    fc.assert(
      fc.property(start, steps, fc.integer(), fc.integer(), (first, list, from, to) => {
        const versions: Array<{ sequence: Sequence<number>; array: number[] }> = [{ sequence: first, array: first }]
        for (const [version, item] of list) {
          const { sequence, array } = versions[version % versions.length] ?? { sequence: first, array: first }
          versions.push({ sequence: append(sequence, item), array: [...array, item] })
        }

        for (const { sequence, array } of versions) {
          expect([...sequence]).toEqual(array)
          expect(sequence.length).toBe(array.length)
          expect(sequence.slice(from, to)).toEqual(array.slice(from, to))
          expect([sequence.at(from), sequence.at(-1)]).toEqual([array.at(from), array.at(-1)])
        }
      }),
      { numRuns: 60 },
    )
  })
})
