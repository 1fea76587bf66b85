export const id = 7496;
export const ids = [7496];
export const modules = {
  /***/
  17496: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        foreignHead: () => (
          /* binding */
          foreignHead
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      const repository = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.aig()), full_name: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP() });
      const payload = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        repository,
        pull_request: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ head: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ repo: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(repository) }) })),
        workflow_run: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ head_repository: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(repository) }))
      });
      const mayBeForeign = (event) => /^(pull_request|workflow_run)/.test(event);
      async function foreignHead({ GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: file = "" }) {
        if (!mayBeForeign(name))
          return void 0;
        const raw = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").then(JSON.parse).catch(() => void 0);
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(payload, raw);
        if (!parsed.success)
          return `a repository that the event ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(name, 60)} does not name`;
        const { repository: own, pull_request: pull, workflow_run: run } = parsed.output;
        const heads = [...pull ? [pull.head.repo] : [], ...run ? [run.head_repository] : []];
        const foreign = heads.find((head) => head === null || !isSame(head, own));
        if (foreign === null)
          return "a repository that is gone";
        return foreign && (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(foreign.full_name, 140);
      }
      function isSame(one, other) {
        return one.id === void 0 || other.id === void 0 ? one.full_name.toLowerCase() === other.full_name.toLowerCase() : one.id === other.id;
      }
    })
  )
};
