export const id = 9797;
export const ids = [9797];
export const modules = {
  /***/
  89797: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        chosenTargets: () => (
          /* binding */
          chosenTargets
        )
        /* harmony export */
      });
      var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71026);
      var _documents_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49587);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _lib_globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42686);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      function chosenTargets(result, globs) {
        const { includes, excludes } = (0, _lib_globs_js__WEBPACK_IMPORTED_MODULE_3__.K)(globs);
        const chooses = (glob) => {
          const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_4__(glob);
          return ({ id: id2, names }) => [id2, ...names].some((name) => isMatch(name));
        };
        for (const glob of includes) {
          const found = result.targets.filter(chooses(glob));
          const [bad] = found;
          if (bad === void 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`no target of this result is called ${JSON.stringify((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(glob, 120))}; build it first`);
          if (!found.some(({ outcome }) => (0, _documents_result_js__WEBPACK_IMPORTED_MODULE_0__.$B)(outcome)))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(bad.id, 120)} cannot be booted: its outcome is ${bad.outcome}`, {
              reason: "failed"
            });
        }
        const [only, not] = [includes.map(chooses), excludes.map(chooses)];
        const isChosen = (target) => (only.length === 0 || only.some((one) => one(target))) && !not.some((one) => one(target));
        return { ...result, targets: result.targets.filter(isChosen) };
      }
    })
  ),
  /***/
  42686: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          splitGlobs
        )
        /* harmony export */
      });
      function splitGlobs(globs) {
        const isExclude = (glob) => glob.startsWith("!");
        return {
          includes: globs.filter((glob) => !isExclude(glob)),
          excludes: globs.filter(isExclude).map((glob) => glob.slice(1))
        };
      }
    })
  )
};
