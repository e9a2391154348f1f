/** A call that the host turns down. Its message is a sentence for the user; nothing else about it leaves the host. */
export class HostRefusal extends Error {
  override readonly name = 'HostRefusal'
}
