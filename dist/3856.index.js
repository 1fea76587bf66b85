export const id = 3856;
export const ids = [3856];
export const modules = {
  /***/
  13856: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EX: () => (
          /* binding */
          privilege
        ),
        /* harmony export */
        av: () => (
          /* binding */
          rootWords
        ),
        /* harmony export */
        lj: () => (
          /* binding */
          elevated
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      async function privilege(exec, env) {
        if (process.getuid?.() === 0)
          return "root";
        const asked = await exec("sudo", ["-n", "true"], { env }).catch(() => void 0);
        return asked?.code === 0 ? "sudo" : "none";
      }
      const words = {
        root: [],
        sudo: ["sudo", "-n", "--"]
      };
      async function rootWords(exec, env, purpose = "installing Nix") {
        const how = await privilege(exec, env);
        if (how !== "none")
          return words[how];
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`${purpose} needs root: run as root, or with passwordless sudo`);
      }
      async function elevated(exec, env, purpose) {
        const [sudo, ...rest] = await rootWords(exec, env, purpose);
        return sudo === void 0 ? exec : (program, args, options) => exec(sudo, [...rest, program, ...args], options);
      }
    })
  )
};
