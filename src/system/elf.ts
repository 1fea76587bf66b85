const DT_NULL = 0n
const DT_NEEDED = 1n
const DT_STRTAB = 5n
const PT_LOAD = 1
const PT_DYNAMIC = 2

/** The DT_NEEDED names of a 64-bit little-endian ELF file (System V ABI, chapter 5). */
export function neededLibraries(elf: Buffer): string[] {
  const headers = Array.from(
    { length: elf.readUInt16LE(56) },
    (_, i) => Number(elf.readBigUInt64LE(32)) + i * elf.readUInt16LE(54),
  ).map((at) => ({
    type: elf.readUInt32LE(at),
    offset: Number(elf.readBigUInt64LE(at + 8)),
    address: Number(elf.readBigUInt64LE(at + 16)),
    size: Number(elf.readBigUInt64LE(at + 32)),
  }))
  const dynamic = headers.find(({ type }) => type === PT_DYNAMIC)
  if (!dynamic) return []
  const entries: { tag: bigint; value: number }[] = []
  for (let at = dynamic.offset; at < dynamic.offset + dynamic.size; at += 16) {
    const tag = elf.readBigUInt64LE(at)
    if (tag === DT_NULL) break
    entries.push({ tag, value: Number(elf.readBigUInt64LE(at + 8)) })
  }
  const strings = entries.find(({ tag }) => tag === DT_STRTAB)?.value ?? 0
  const home = headers.find(
    ({ type, address, size }) => type === PT_LOAD && strings >= address && strings < address + size,
  )
  const base = strings - (home?.address ?? 0) + (home?.offset ?? 0)
  return entries
    .filter(({ tag }) => tag === DT_NEEDED)
    .map(({ value }) => elf.toString('latin1', base + value, elf.indexOf(0, base + value)))
}
