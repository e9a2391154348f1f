import { words } from './words'

/**
 * What the field's own words mean, for those who have plain language on. `said` is what is looked for in what people say,
 * ends apart (`roll back` also finds `rolled back` when it is listed); `means` follows it in brackets.
 */
export const glossaryText = words('glossary', {
  terms: [
    { said: 'IMOC', means: 'whoever leads during an incident' },
    { said: 'on call', means: 'the one to be rung up this week' },
    { said: 'paged', means: 'rung up by the alarm' },
    { said: 'deploy', means: 'bringing a new version into use' },
    { said: 'rollout', means: 'bringing a new version into use step by step' },
    { said: 'roll back', means: 'go back to the version before' },
    { said: 'rollback', means: 'going back to the version before' },
    { said: 'replica lag', means: 'how far the copy of the database is behind' },
    { said: 'replica', means: 'a copy of the database that is kept up to date' },
    { said: 'runbook', means: 'written steps for a known problem' },
    { said: 'runbooks', means: 'written steps for known problems' },
    { said: 'httpd', means: 'the program that answers the web pages' },
    { said: 'config management', means: 'what sets up every machine the same way, by itself' },
    { said: 'config runs', means: 'the machines setting themselves up as prescribed' },
    { said: 'mirror', means: 'our own store of packages' },
    { said: 'point release', means: 'a small new version' },
    { said: 'staging', means: 'the copy of everything that is for trying out' },
    { said: 'production', means: 'what customers really use' },
    { said: 'load balancer', means: 'what shares visitors out among machines' },
    { said: 'cache', means: 'what is kept at hand so as not to be worked out again' },
    { said: 'failover', means: 'changing over to the spare' },
    { said: 'latency', means: 'how long an answer takes' },
    { said: 'certificate', means: 'the proof a website shows of who it is' },
    { said: 'primary', means: 'the database that takes what is written' },
    { said: 'ETA', means: 'when it will be done' },
    { said: 'mitigate', means: 'lessen the harm before the cause is known' },
    { said: 'mitigated', means: 'the harm is lessened; the cause may still be there' },
    { said: 'host', means: 'one machine' },
    { said: 'hosts', means: 'machines' },
    { said: 'fwiw', means: 'for what it is worth' },
  ],
})
