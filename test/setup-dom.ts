import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Without vitest's globals the library cannot hook itself in.
afterEach(cleanup)

// What is awaited comes when it comes on a busy machine; only what never comes is a failure.
configure({ asyncUtilTimeout: 15_000 })
