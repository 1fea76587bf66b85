/** A release tarball in the official layout, and its hash. */
export interface Release {
  version: string
  url: string
  sha256: string
}

/**
 * SHA-256 of the official binary tarballs, as embedded in each release's install script. The tarball is pinned and not
 * the script: a published script hash has been wrong before (NixOS/nix#15593).
 */
const hashes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2.34.7': {
    'x86_64-linux': 'eafe5042404e818505e28c5ca3d0885f3ec45c31f955489a25bb38258f87560e',
    'aarch64-linux': 'f1cee64ae7a02330c6421924c28f597c41813f2214ff108622087d8056378b08',
    'x86_64-darwin': '8bf3dadfd65be182ad3141b1224bbc82e0f2a61d4f36781938b5e6ede029c2a3',
    'aarch64-darwin': '71e18301c4ea78c667f2753159156b5bdb899993720e8aa7bcca97e8312d3d6b',
  },
  '2.35.1': {
    'x86_64-linux': 'c3fe29778acaa93b5095ee66e36f11ec7c6a284c40970a24cc83ac4f04809db3',
    'aarch64-linux': '79b739996f1751573b4d2b56e4ae607855184c711f2cc1274fa0952a13d4bfc9',
    'x86_64-darwin': '1a932047a6e563acbd86024599bb377cbceca4dc6934a49f62a41ea1d9bdcb1b',
    'aarch64-darwin': '414e073c4754e0c9eed1dd25e482af45213a34aa67c930201e35df7c8333c19a',
  },
  '2.35.2': {
    'x86_64-linux': '0c3960a9792331a22081c3c7a5d8465db9b17c50b3acdf18587fa4c6f2cb1158',
    'aarch64-linux': '4d0302a2910f5eec1c33b8deef634f04899a75737e7001ec49908d003ae5efda',
    'x86_64-darwin': 'd725518d89f3b0b8d4af702a9d38d519814014cbe125afb3ed0545c9d755f6a5',
    'aarch64-darwin': '1695c13aba5afa7c2ecd6dc4a9393f602e7bbc440ed45e81602c831546580ec3',
  },
}

/** The default release. */
export const defaultRelease = '2.34.7'
/** Releases whose tarballs are pinned by hash. */
export const knownReleases = Object.keys(hashes)

/** The pinned release of a version for a system; undefined if it is not in the table. */
export function release(version: string, system: string): Release | undefined {
  const sha256 = hashes[version]?.[system]
  if (!sha256) return undefined
  return {
    version,
    sha256,
    url: `https://releases.nixos.org/nix/nix-${version}/nix-${version}-${system}.tar.xz`,
  }
}
