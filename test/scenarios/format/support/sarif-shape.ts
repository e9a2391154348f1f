const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } }
const atLeastOne = { type: 'integer', minimum: 1 }
const level = { enum: ['none', 'note', 'warning', 'error'] }

/** An object with these properties and no others, as every object of SARIF is. */
function only(properties: Record<string, object>, required: string[]) {
  return { type: 'object', properties, required, additionalProperties: false }
}

const rule = only(
  {
    id: { type: 'string' },
    shortDescription: text,
    help: text,
    properties: { type: 'object' },
    defaultConfiguration: only({ level }, []),
  },
  ['id'],
)

const region = only(
  { startLine: atLeastOne, startColumn: atLeastOne, endLine: atLeastOne, endColumn: atLeastOne },
  // Not asked for by the standard; without it nobody is taken to the line.
  ['startLine'],
)

const result = only(
  {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: -1 },
    level,
    message: text,
    locations: {
      type: 'array',
      items: only(
        {
          physicalLocation: only(
            {
              artifactLocation: only({ uri: { type: 'string', pattern: "^[\\w.~!$&'()*+,;=:@%/-]+$" } }, ['uri']),
              region,
            },
            ['artifactLocation'],
          ),
        },
        [],
      ),
    },
  },
  ['message'],
)

/** As much of the schema of SARIF 2.1.0 (OASIS, sections 3.13 to 3.30) as concerns what a linter of text files writes. */
export const SARIF_SHAPE = only(
  {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: only(
        {
          tool: only(
            {
              driver: only(
                {
                  name: { type: 'string' },
                  version: { type: 'string' },
                  rules: { type: 'array', items: rule, uniqueItems: true },
                },
                ['name'],
              ),
            },
            ['driver'],
          ),
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: result },
        },
        ['tool'],
      ),
    },
  },
  ['version', 'runs'],
)
