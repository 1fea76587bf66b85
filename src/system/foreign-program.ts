/** A processor that we emulate programs for. */
export interface Processor {
  /** Its name in QEMU's program names. */
  qemu: string
  bits: 32 | 64
  /** `e_machine` and `e_flags` of its ELF files. */
  machine: number
  flags: number
  /**
   * Machine code of: `fd = openat(AT_FDCWD, argv[1], O_WRONLY | O_CREAT, 0644); write(fd, argv[0], strlen(argv[0]));
   * exit(0)`, in hex. Assembled by hand; it needs no library, so it runs wherever its processor does.
   */
  code: string
}

/** By Nix's names of systems. */
export const processors: Readonly<Record<string, Processor>> = {
  'aarch64-linux': {
    qemu: 'aarch64',
    bits: 64,
    machine: 0xb7,
    flags: 0,
    code: `e10b40f9600c8092220880528334805208078052010000d4e10740f9020080d22468623864000034
      42040091fdffff1708088052010000d400008052a80b8052010000d4`,
  },
  'x86_64-linux': {
    qemu: 'x86_64',
    bits: 64,
    machine: 0x3e,
    flags: 0,
    code: `bf9cffffff488b742410ba4100000041baa4010000b8010100000f0589c7488b74240831d2803c1600
      740548ffc2ebf5b8010000000f0531ffb83c0000000f05`,
  },
  'riscv64-linux': {
    qemu: 'riscv64',
    bits: 64,
    machine: 0xf3,
    flags: 0,
    code: `833501011305c0f9130610049306401a930880037300000083358100130600003387c50003470700
      63060700130616006ff01fff9308000473000000130500009308d00573000000`,
  },
  'armv7l-linux': {
    qemu: 'arm',
    bits: 32,
    machine: 0x28,
    flags: 0x05000000, // the EABI, version 5
    code: `08109de56300e0e34120a0e3693fa0e3427100e3000000ef04109de50020a0e30240d1e7000054e3
      01208212fbffff1a0470a0e3000000ef0000a0e30170a0e3000000ef`,
  },
}

/** The load address of the program. */
const base = 0x400000

/** A static ELF file that writes its argv[0] into the file named by its first argument. */
export function foreignProgram({ bits, machine, flags, code }: Processor): Uint8Array {
  const text = Buffer.from(code.replace(/\s/g, ''), 'hex')
  const [head, segment] = bits === 64 ? [64, 56] : [52, 32]
  const size = head + segment + text.length
  const file = Buffer.alloc(size)
  /** Writes numbers of given sizes (bytes) one after the other. */
  const write = (at: number, ...fields: readonly (readonly [value: number, bytes: number])[]) => {
    for (const [value, bytes] of fields) {
      file.writeUIntLE(value, at, Math.min(bytes, 6))
      at += bytes
    }
  }
  const word = bits / 8
  file.write('\x7fELF', 'latin1')
  write(4, [bits / 32, 1], [1, 1], [1, 1])
  write(16, [2, 2], [machine, 2], [1, 4], [base + head + segment, word], [head, word], [0, word])
  write(24 + 3 * word, [flags, 4], [head, 2], [segment, 2], [1, 2])
  const readAndExecute = 5
  const [place, length] = [[base, word] as const, [size, word] as const]
  if (bits === 64) write(head, [1, 4], [readAndExecute, 4], [0, 8], place, place, length, length, [0x1000, 8])
  else write(head, [1, 4], [0, 4], place, place, length, length, [readAndExecute, 4], [0x1000, 4])
  file.set(text, head + segment)
  return file
}
