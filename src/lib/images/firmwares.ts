/** How the ISOs and disks of a system start: only a PC has a BIOS. */
export const firmwaresOf = (system: string): readonly ('bios' | 'uefi')[] =>
  system.startsWith('aarch64-') ? ['uefi'] : ['bios', 'uefi']
