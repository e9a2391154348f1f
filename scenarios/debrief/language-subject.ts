/**
 * Who a clause is about, as far as the words before its verb say: a person, by pronoun, by what they do, or by name.
 * Hosts, scripts and whatever else a sentence may begin with are nobody.
 */
export function personBefore(text: string, from: number): boolean {
  const sentence = lastOf(text.slice(0, from).split(/[.!?;:()\n]\s*/))
  const clause = lastOf(sentence.split(CLAUSES)).replace(ADVERBS, '').trim()
  // "… and failed to say so": the subject stands in the clause before.
  const subject = clause === '' ? sentence.replace(ADVERBS, '').trim() : clause
  if (subject === '') return true
  const head = headOf(subject)
  if (PEOPLE.test(head)) return true
  const last = lastOf(head.split(/\s+/))
  return /^\p{Lu}[\p{Ll}'’-]+$/u.test(last) && !TOOLS.has(last.toLowerCase())
}

const CLAUSES = /,\s+|\s+(?:and|but|or|because|when|while|after|before|that|which|as|until|since|so|if|where|once)\s+/i

const ADVERBS =
  /(?:\s*\b(?:also|then|again|never|accidentally|wrongly|mistakenly|inadvertently|repeatedly|initially|simply|just|still|later|all|both|had|have|has|first)\b)+\s*$/i

const PEOPLE =
  /\b(?:i|we|you|he|she|they|who|someone|somebody|anyone|anybody|nobody|no one|everyone|everybody|people|persons?|humans?|teams?|shifts?|staff|crew|engineers?|operators?|developers?|responders?|commanders?|imoc|on-?call|ops|sres?|admins?|administrators?|managers?|management|leadership|reviewers?|authors?|contractors?|technicians?|colleagues?|employees?|vendors?|support|maintainers?|committers?|testers?|analysts?|interns?|deployers?|trainees?|dba|dbas)\b/i

/** What runs by itself and is written with a capital. */
const TOOLS: ReadonlySet<string> = new Set(
  `the a an it its this that these those there one when after then each every both some all no two three four five
  chef puppet ansible terraform pulumi saltstack salt kubernetes docker podman helm argo flux spinnaker jenkins travis
  buildkite github gitlab bitbucket bazel gradle maven npm apache nginx envoy istio linkerd haproxy varnish squid traefik
  postgres postgresql mysql mariadb mongodb redis memcached cassandra dynamo elasticsearch opensearch kafka rabbitmq nats
  zookeeper consul nomad vault etcd prometheus grafana kibana datadog splunk nagios sensu pagerduty opsgenie statuspage
  cloudflare akamai fastly aws azure google dns bgp tcp cron systemd linux windows java python php ruby go rust node
  automation monitoring autoscaler autoscaling replication garbage failover config configuration hardware software
  apache's chrome firefox safari android ios spark hadoop airflow celery sidekiq lambda s3 ec2 git hosts servers pods
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december`.split(/\s+/),
)

/** "The alert for the on-call" is about an alert, "one of our engineers" about an engineer. */
function headOf(subject: string): string {
  const head = subject.replace(/\s(?:for|by|from|to|with|in|at|on)\s.+$/i, '')
  return COUNTED.test(head) ? head : head.replace(/\sof\s.+$/i, '')
}

const COUNTED = /^(?:the )?(?:one|two|three|some|most|many|none|any|each|several|half|members?|part|\d+) of\b/i

function lastOf(list: readonly string[]): string {
  return list.at(-1) ?? ''
}
