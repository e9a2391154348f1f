/**
 * The content security policy of every page, with the nonce of this load. Only our own files run; styles that libraries
 * write into the page need the nonce.
 *
 * @param sockets - origins of our own socket, for browsers in which 'self' does not cover it
 */
export function contentSecurityPolicy(nonce: string, sockets: string[] = []): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `media-src 'self' blob:`,
    ['connect-src', `'self'`, ...sockets].join(' '),
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

/** Headers that go with everything the host serves. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), display-capture=()',
} as const
