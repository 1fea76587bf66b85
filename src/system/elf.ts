const DT_NULL = 0n
const DT_NEEDED = 1n
const DT_STRTAB = 5n
const PT_LOAD = 1
const PT_DYNAMIC = 2
const PT_INTERP = 3

/** The program headers of a 64-bit little-endian ELF file (System V ABI, chapter 5). */
function programHeaders(elf: Buffer) {
  return Array.from(
    { length: elf.readUInt16LE(56) },
    (_, i) => Number(elf.readBigUInt64LE(32)) + i * elf.readUInt16LE(54),
  ).map((at) => ({
    type: elf.readUInt32LE(at),
    offset: Number(elf.readBigUInt64LE(at + 8)),
    address: Number(elf.readBigUInt64LE(at + 16)),
    size: Number(elf.readBigUInt64LE(at + 32)),
  }))
}

/** Whether a file is a 64-bit program without a dynamic linker, which runs even where it is the only file. */
export function isStaticProgram(elf: Buffer): boolean {
  const isElf = elf.length > 64 && elf.toString('latin1', 0, 6) === '\x7fELF\x02\x01'
  return isElf && !programHeaders(elf).some(({ type }) => type === PT_INTERP)
}

/** The DT_NEEDED names of a file. */
export function neededLibraries(elf: Buffer): string[] {
  const headers = programHeaders(elf)
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
