import { Rows } from './rows'

/**
 * Rows by id, in the order in which their ids came up. Reads like any record, cannot be written to, and costs the same
 * to change at any size: see `put`.
 */
export type Table<Row> = Record<string, Row>

/** A table with these rows. */
export function tableOf<Row>(rows: Iterable<readonly [string, Row]> = []): Table<Row> {
  return shownAs(Rows.of(rows))
}

/** A table with one row more, or another in its place. The table before stays as it was; all other rows are shared. */
export function put<Row>(table: Table<Row>, id: string, row: NoInfer<Row>): Table<Row> {
  return shownAs((behind(table) ?? Rows.of(Object.entries(table))).with(id, row))
}

/** The row with an id. Quicker than reading the table as a record. */
export function rowOf<Row>(table: Table<Row>, id: string): Row | undefined {
  const rows = behind(table)
  return rows ? rows.get(id) : table[id]
}

/**
 * All rows in order: the same array for as long as the table is the same. Quicker than `Object.values`.
 *
 * @param from - how many of the first to leave out; what is left then costs only as much as it is long
 */
export function rowsOf<Row>(table: Table<Row>, from = 0): readonly Row[] {
  const rows = behind(table)
  if (!rows) return Object.values(table).slice(from)
  return from === 0 ? rows.all() : rows.from(from)
}

/** The name under which a table answers with what is behind it. */
const ROWS = Symbol('rows')

function behind<Row>(table: Table<Row>): Rows<Row> | undefined {
  return (table as { [ROWS]?: Rows<Row> })[ROWS]
}

function shownAs<Row>(rows: Rows<Row>): Table<Row> {
  // The proxy's target is not a record itself: the handler makes it look like one.
  return new Proxy(rows, AS_RECORD) as unknown as Table<Row>
}

const AS_RECORD: ProxyHandler<Rows<unknown>> = {
  get: (rows, key) => (typeof key === 'string' ? rows.get(key) : key === ROWS ? rows : undefined),
  has: (rows, key) => typeof key === 'string' && rows.has(key),
  ownKeys: (rows) => rows.ids(),
  getOwnPropertyDescriptor: (rows, key) =>
    typeof key === 'string' && rows.has(key)
      ? { value: rows.get(key), enumerable: true, configurable: true, writable: false }
      : undefined,
  getPrototypeOf: () => Object.prototype,
  set: () => false,
  defineProperty: () => false,
  deleteProperty: () => false,
}
