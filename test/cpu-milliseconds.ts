/** How much of a processor's time some work takes, in ms: the same whatever else the machine is doing. */
export async function cpuMilliseconds(work: () => unknown): Promise<number> {
  const began = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(began)
  return Math.round((user + system) / 1000)
}
