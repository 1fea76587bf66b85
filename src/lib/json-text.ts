/** Parses untrusted JSON; undefined if it is invalid, a value that JSON itself does not have. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const [quote, backslash, colon] = [34, 92, 58]

/**
 * The text of a JSON object with the list or object of one key replaced by `null`: unused data need not be parsed or
 * kept in memory. The skipped part is not validated; invalid JSON stays invalid.
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

/** The end of the string that begins here, or of the text. */
function stringEnd(text: Buffer, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== quote) at += text[at] === backslash ? 2 : 1
  return at
}

/** The start of the value, if what ended here is a key. */
function behindColon(text: Buffer, end: number): number {
  let at = end
  while (/\s/.test(String.fromCharCode(text[at] ?? 0))) at += 1
  return text[at] === colon ? at + 1 : -1
}
