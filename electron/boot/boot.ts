// biome-ignore lint/suspicious/noConfusingVoidType: a step that has nothing to say returns nothing
type Said = void | 'stop'

/** One thing to be done before the app stands. */
export interface Step<Context> {
  name: string
  /** `'stop'`: there is nothing further to start, and the step has said why if somebody needs to know. */
  run: (context: Context) => Said | Promise<Said>
}

/** A step threw; the app cannot go on. */
export class BootFailure extends Error {
  override readonly name = 'BootFailure'

  constructor(step: string, cause: unknown) {
    super(`Hearback could not start: ${step} failed. ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
}

/**
 * Runs the steps in order, each after the one before is done.
 *
 * @returns whether all were run
 * @throws {BootFailure} with the name of the step that failed; none after it is run
 */
export async function boot<Context>(steps: ReadonlyArray<Step<Context>>, context: Context): Promise<boolean> {
  for (const { name, run } of steps) {
    let said: Said
    try {
      said = await run(context)
    } catch (cause) {
      throw new BootFailure(name, cause)
    }
    if (said === 'stop') return false
  }
  return true
}
