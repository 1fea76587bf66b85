/** A folder of GitHub's hosted images that no Nix build uses. */
export interface BigFolder {
  path: string
  /** Its approximate size; determines the order of removal. */
  bytes: number
  why: string
}

const gib = 1024 ** 3

/**
 * Nothing outside this list is ever removed. Each folder exists on hosted images only; sizes as measured by users
 * (actions/runner-images#10386, juicedata/juicefs-csi-driver#1451), otherwise guessed.
 */
export const bigFolders: readonly BigFolder[] = [
  { path: '/usr/local/lib/android', bytes: 12 * gib, why: 'the Android SDK' },
  { path: '/usr/local/.ghcup', bytes: 5.5 * gib, why: 'Haskell compilers' },
  { path: '/opt/hostedtoolcache/CodeQL', bytes: 5 * gib, why: 'CodeQL' },
  { path: '/usr/share/dotnet', bytes: 4 * gib, why: '.NET SDKs' },
  { path: '/usr/share/swift', bytes: 3 * gib, why: 'the Swift toolchain' },
  { path: '/opt/ghc', bytes: 2 * gib, why: 'Haskell compilers of older images' },
  { path: '/usr/local/share/powershell', bytes: 1.2 * gib, why: 'PowerShell modules' },
  { path: '/usr/local/share/chromium', bytes: 0.6 * gib, why: 'Chromium' },
]
