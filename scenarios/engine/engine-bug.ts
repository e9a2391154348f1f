/** A mistake in our own code. Nothing a player or an author does should ever cause one. */
export class EngineBug extends Error {
  override readonly name = 'EngineBug'
}

/** For the end of a union: does not compile while a case is missing. */
export function assertNever(value: never): never {
  throw new EngineBug(`unexpected ${JSON.stringify(value)}`)
}
