import type { Scenario } from '../format'
import { hostReplacer } from './hosts'
import { replacer } from './names'

/**
 * Takes out of texts what points at somebody or something: people become their roles, hosts what they are for, the
 * company, the incident's channel, addresses, links, tickets, logins and ids what they are. The same host stays the same
 * host through all texts given to one function.
 */
export function deidentifier(scenario: Scenario): (text: string) => string {
  const people = replacer(scenario)
  const hosts = hostReplacer()
  const known = [
    { form: scenario.company, token: '[the company]' },
    { form: scenario.incident.channel, token: '[the incident channel]' },
  ].filter(({ form }) => form.length > 1)
  return (text) =>
    hosts(addressesOut(known.reduce((told, { form, token }) => told.replace(whole(form), token), people(text))))
}

/** Before hosts, which are a part of many of them. */
function addressesOut(text: string): string {
  return (
    text
      .replace(/\b[a-z][a-z0-9+.-]*:\/\/[^\s)\]>"]+/gi, '[link]')
      .replace(/\bwww\.[^\s)\]>"]+/gi, '[link]')
      .replace(/(?<![\w.+%-])[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/g, '[e-mail]')
      // What a name was taken out of is still an address: "[Database].raman@example.com".
      .replace(/(?<![\w.+%\]-])(?:[\w.+%-]|\[[^\]\n]*\])+@[\w-]+(?:\.[\w-]+)+/g, '[e-mail]')
      .replace(/\b[\w.-]+@(?=[\w[])/g, '[login]@')
      .replace(/(?<![\w@\]])@[\w.-]+/g, '[handle]')
      .replace(/(?:\/(?:home|users)\/)(?:[\w.-]+|\[[^\]\n]*\])(?=\/|\b|$)/gi, '/home/[login]')
      .replace(/\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b/gi, '[address]')
      .replace(/\b(?:\d{1,3}\.){3}\d{1,3}(?:\/\d+)?(?::\d+)?\b/g, '[address]')
      .replace(/\bip-\d{1,3}(?:-\d{1,3}){3}\b/gi, '[address]')
      .replace(/(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,7}(?![\w:])/gi, (found) =>
        /^\d{1,2}(?::\d{2}){1,2}$/.test(found) ? found : '[address]',
      )
      .replace(/(?<![\w:])[0-9a-f]{0,4}::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?(?![\w:])/gi, '[address]')
      .replace(/\bi-[0-9a-f]{8,17}\b/gi, '[id]')
      .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '[id]')
      .replace(/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}\b/gi, '[id]')
      .replace(/\b(?!SEV|UTF|SHA|ISO|RFC|T-)[A-Z][A-Z0-9]+[-_][1-9]\d*\b/g, '[ticket]')
      .replace(/\b(?:inc|ops|bug|tick(?:et)?|issue|pr|cve|chg|prb|req)-\d{2,}(?:-\d+)?\b/gi, '[ticket]')
      .replace(/\b(ticket|issue|incident|change|pull request|PR|case) (?:no\. ?|number )?#?\d{2,}\b/gi, '$1 [ticket]')
      .replace(/(?<![\w&])#\d{2,}\b/g, '[ticket]')
      .replace(/(?<![\w.+])\+?\d{1,3}[ -]\(?\d{2,4}\)?(?:[ -]\d{2,4}){2,3}(?!\w)/g, '[telephone]')
  )
}

function whole(form: string): RegExp {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])#?${escaped}(?![\\p{L}\\p{N}])`, 'giu')
}
