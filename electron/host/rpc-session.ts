import { z } from 'zod'

import type { SeatNotice } from '../bridge'
import { isTooDeep } from './depth'
import type { Host } from './host-api'
import { HostRefusal } from './host-refusal'
import { CALL_NAMES, type CallName, type HostFrame } from './protocol'
import { ARGUMENTS, type Arguments } from './rpc-table'

const callSchema = z.strictObject({ id: z.int().nonnegative(), call: z.enum(CALL_NAMES), args: z.array(z.unknown()) })

/**
 * One window's conversation with the host, whatever carries it: checks each call, answers it once, and keeps the seats it
 * has taken until the window goes.
 */
export class RpcSession {
  readonly #host: Host
  readonly #send: (frame: HostFrame) => void
  readonly #seats = new Map<string, () => void>()
  /** Sitting down and leaving go one after the other, so that a run asked for twice at once is left with one seat. */
  #seating: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(host: Host, send: (frame: HostFrame) => void) {
    this.#host = host
    this.#send = send
  }

  /** Answers one frame from the window. Never rejects. */
  async receive(frame: unknown): Promise<void> {
    const call = isTooDeep(frame) ? null : callSchema.safeParse(frame)
    if (!call?.success) {
      this.#send({ id: idOf(frame), ok: false, message: 'Hearback did not understand what this window asked for.' })
      return
    }
    const { id, call: name, args } = call.data
    const checked = ARGUMENTS[name].safeParse(args)
    if (!checked.success) {
      this.#send({ id, ok: false, message: whatIsWrong(name, checked.error) })
      return
    }
    await this.#answer(id, name, checked.data as Arguments[typeof name])
  }

  /** The window is gone: it leaves its seats. */
  close(): void {
    this.#closed = true
    this.leaveAll()
  }

  /** The window starts anew: it leaves its seats and may take others. */
  leaveAll(): void {
    for (const leave of this.#seats.values()) leave()
    this.#seats.clear()
  }

  async #answer<C extends CallName>(id: number, name: C, args: Arguments[C]): Promise<void> {
    if (name === 'sit') {
      await this.#inTurn(() => this.#sit(id, args[0] as string))
      return
    }
    try {
      // Sent in here: an answer that the carrier cannot put into words is no answer.
      this.#send({ id, ok: true, value: (await this.#carryOut(name, args)) ?? null })
    } catch (error) {
      this.#send({ id, ok: false, message: sentenceOf(name, error) })
    }
  }

  async #carryOut<C extends CallName>(name: C, args: Arguments[C]): Promise<unknown> {
    if (name === 'leave') {
      await this.#inTurn(async () => this.#leave(args[0] as string))
      return null
    }
    // The table has checked `args` against the method of this name; TypeScript cannot follow that through the union.
    const method = this.#host[name as Exclude<CallName, 'sit' | 'leave'>] as (...args: unknown[]) => Promise<unknown>
    return method.apply(this.#host, args as unknown[])
  }

  #inTurn(take: () => Promise<void>): Promise<unknown> {
    this.#seating = this.#seating.then(take)
    return this.#seating
  }

  /** The answer goes first, then what the seat sees: a window has its listener ready by then. */
  async #sit(id: number, run: string): Promise<void> {
    this.#leave(run)
    const early: SeatNotice[] = []
    let answered = false
    const push = (notice: SeatNotice) => this.#send({ sit: run, notice })
    try {
      const leave = await this.#host.sit(run, (notice) => (answered ? push(notice) : early.push(notice)))
      if (this.#closed) {
        leave()
        return
      }
      this.#seats.set(run, leave)
    } catch (error) {
      this.#send({ id, ok: false, message: sentenceOf('sit', error) })
      return
    }
    this.#send({ id, ok: true, value: null })
    answered = true
    for (const notice of early) push(notice)
  }

  #leave(run: string): void {
    this.#seats.get(run)?.()
    this.#seats.delete(run)
  }
}

function idOf(frame: unknown): number | null {
  if (typeof frame !== 'object' || frame === null || !('id' in frame)) return null
  return typeof frame.id === 'number' ? frame.id : null
}

function whatIsWrong(name: CallName, error: z.ZodError): string {
  const issue = error.issues[0]
  if (name === 'act' && issue?.code === 'custom') return issue.message
  const where = issue && issue.path.length > 1 ? ` at "${issue.path.slice(1).join('.')}"` : ''
  return `Hearback could not do "${name}": what came with it is not right${where}.`
}

/** A refusal's own sentence, or a plain one: what went wrong inside stays in the host's own log. */
function sentenceOf(name: CallName, error: unknown): string {
  if (error instanceof HostRefusal) return error.message
  console.error(`${name}:`, error)
  return `Something went wrong inside Hearback while it did "${name}". What was recorded so far is safe.`
}
