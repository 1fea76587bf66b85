/** What a text from elsewhere says as JSON; undefined where it is none, which JSON itself cannot say. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const [quote, backslash, colon] = [34, 92, 58]

/**
 * The text of a JSON object with `null` in place of the list or object that one of its keys has: what nobody reads need not
 * be made of it first, nor held in memory. What is skipped is not looked at; text that is no JSON remains none.
 */
export function withoutValue(text: Buffer, key: string): Buffer {
  const quoted = Buffer.from(JSON.stringify(key))
  let depth = 0
  let from = -1
  for (let at = 0; at < text.length; at++) {
    const byte = text[at]
    if (byte === quote) {
      const end = stringEnd(text, at)
      if (depth === 1 && from === -1 && quoted.equals(text.subarray(at, end + 1)))
        from = behindColon(text, end + 1)
      at = end
    } else if (byte === 91 || byte === 123) depth += 1
    else if (byte === 93 || byte === 125) {
      depth -= 1
      if (depth === 1 && from !== -1)
        return Buffer.concat([text.subarray(0, from), Buffer.from('null'), text.subarray(at + 1)])
    }
  }
  return text
}

/** Where the string that begins here ends, or the text. */
function stringEnd(text: Buffer, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== quote) at += text[at] === backslash ? 2 : 1
  return at
}

/** Where the value begins, if what ended here is a key. */
function behindColon(text: Buffer, end: number): number {
  let at = end
  while (/\s/.test(String.fromCharCode(text[at] ?? 0))) at += 1
  return text[at] === colon ? at + 1 : -1
}
