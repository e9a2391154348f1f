import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Without vitest's globals the library cannot hook itself in.
afterEach(cleanup)
