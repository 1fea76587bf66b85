export const id = 2182;
export const ids = [2182];
export const modules = {
  /***/
  92182: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        baseKey: () => (
          /* binding */
          baseKey
        ),
        /* harmony export */
        documentLimits: () => (
          /* binding */
          documentLimits
        ),
        /* harmony export */
        packLimits: () => (
          /* binding */
          packLimits
        ),
        /* harmony export */
        runStoresOf: () => (
          /* binding */
          runStoresOf
        ),
        /* harmony export */
        selectionOf: () => (
          /* binding */
          selectionOf
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _documents_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83051);
      var _inputs_check_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(407);
      async function runStoresOf(host, check, base = check) {
        (0, _inputs_check_name_js__WEBPACK_IMPORTED_MODULE_2__.n)(check);
        (0, _inputs_check_name_js__WEBPACK_IMPORTED_MODULE_2__.n)(base);
        const [{ runOf }, { githubArtifacts }, { githubEntries }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            5298
          ).then(__webpack_require__.bind(__webpack_require__, 85298)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(171), __webpack_require__.e(8122)]
          ).then(__webpack_require__.bind(__webpack_require__, 18122)),
          __webpack_require__.e(
            /* import() */
            1107
          ).then(__webpack_require__.bind(__webpack_require__, 81107))
        ]);
        const { environment, log } = host;
        return {
          run: runOf(environment),
          ...{ check, base },
          artifacts: githubArtifacts(environment, log),
          entries: githubEntries(environment, log)
        };
      }
      const documentLimits = { bytes: 512 * 1024 ** 2, files: 4e3 };
      const packLimits = { bytes: 2 * 1024 ** 3, files: 1 };
      function baseKey(check, selection, revision) {
        return `flakeship-base-${_documents_versions_js__WEBPACK_IMPORTED_MODULE_1__.N.report}-${check === "" ? "" : `${check}-`}${selection.slice(0, 16)}-${revision}`;
      }
      function selectionOf(values) {
        const asked = [values.flake, values.targets, values.overrideInput, values.impure];
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(asked)).digest("hex");
      }
    })
  )
};
