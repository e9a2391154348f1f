import { connect } from 'node:net'

/** What a server answers to bytes that no client would write, until it hangs up. */
export function byHand(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.write(bytes))
    let answer = ''
    socket.setEncoding('latin1')
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.once('end', () => {
      socket.destroy()
      resolve(answer)
    })
    socket.once('error', reject)
  })
}
