/** Where a game is played: what is typed comes in, what happens goes out. */
export interface LiveTerminal {
  input: NodeJS.ReadStream | NodeJS.ReadableStream
  output: NodeJS.WriteStream | NodeJS.WritableStream
}
