export const id = 843;
export const ids = [843, 9130];
export const modules = {
  /***/
  89130: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        byName: () => (
          /* binding */
          byName
        ),
        /* harmony export */
        usual: () => (
          /* binding */
          usual
        )
        /* harmony export */
      });
      const MiB = 1024 ** 2;
      const hour = 3600;
      const rows = [
        {
          names: /^(chromium|ungoogled-chromium|electron|qtwebengine|webkitgtk)(-unwrapped)?(\+.*)?-\d/,
          ...{
            seconds: 6 * hour,
            bytes: 700 * MiB,
            why: "a browser engine: the job may well reach its time limit"
          }
        },
        {
          names: /^(firefox|thunderbird|libreoffice|ghc|rustc|pytorch|tensorflow|nodejs|gcc|llvm|clang)(-\w+)*-\d/,
          ...{ seconds: 1.5 * hour, bytes: 500 * MiB, why: "compilers and the largest applications" }
        },
        {
          names: /^linux-(?!firmware|headers|pam)(\w+-)*\d[\w.]*(-[\w.]+)*(?<!-modules-shrunk|-modules|-config)$/,
          ...{ seconds: 0.75 * hour, bytes: 150 * MiB, why: "a kernel with the modules of a distribution" }
        },
        {
          names: /^(qtbase|qtdeclarative|mesa|systemd|openjdk|glibc|boost|opencv|ffmpeg|wine|blender)(-\w+)*-\d/,
          ...{ seconds: 900, bytes: 200 * MiB, why: "large C and C++ projects" }
        },
        {
          names: /\.(iso|img|qcow2|vmdk|vhd|raw)$|^(nixos-)?(disk|sd|iso)-image|-(sd|disk)-image|nixos-.*-linux\.(iso|img)/,
          ...{ seconds: 240, bytes: 2048 * MiB, why: "an image: compressing some gigabytes" }
        },
        {
          names: /^(vm-test|nixos-test)|-test-run|^vm-test-run-/,
          ...{ seconds: 180, bytes: MiB, why: "a test that boots virtual machines" }
        },
        {
          names: /^(nixos-system|nixos-vm|darwin-system|home-manager-generation|system-path|activation-|closure-info)/,
          ...{ seconds: 10, bytes: 4 * MiB, why: "links and small scripts that put a system together" }
        },
        {
          names: /^(initrd|stage-[12]-init|squashfs|linux-\S+-modules(-shrunk)?)/,
          ...{ seconds: 30, bytes: 60 * MiB, why: "archives of what a system boots with" }
        },
        {
          names: /\.(tar(\.\w+)?|tgz|tbz2?|txz|zip|patch|diff|crate|gem|whl|jar|deb|rpm|bz2|xz|gz)(\?.*)?$|^source$|-(source|src|vendor)$|^(fetch|crate-)/,
          ...{ seconds: 15, bytes: 30 * MiB, why: "a download" }
        },
        {
          names: /\.(conf|cfg|ini|json|yaml|yml|toml|xml|sh|bash|service|socket|timer|mount|target|path|slice|rules|txt|md|nix|desktop|pam|css|js|py|pl|lua|lock|drv|key|pem)$|^(unit|etc|user-units|system-units|users-groups|profile|hosts|issue|fstab|nix\.conf|X-)\b/,
          ...{ seconds: 1, bytes: 0.1 * MiB, why: "a text, written as it is" }
        }
      ];
      const usual = { seconds: 60, bytes: 20 * MiB };
      const byName = (name) => rows.find(({ names }) => names.test(name));
    })
  ),
  /***/
  20843: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        sparedBy: () => (
          /* binding */
          sparedBy
        )
        /* harmony export */
      });
      var _prices_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89130);
      function sparedBy(paths) {
        const names = new Set(paths.map(({ path, deriver }) => deriver ?? path));
        return [...names].reduce((sum, name) => {
          const own = name.slice(33).replace(/\.drv$/, "");
          return sum + ((0, _prices_by_name_js__WEBPACK_IMPORTED_MODULE_0__.byName)(own) ?? _prices_by_name_js__WEBPACK_IMPORTED_MODULE_0__.usual).seconds;
        }, 0);
      }
    })
  )
};
