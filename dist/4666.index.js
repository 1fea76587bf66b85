export const id = 4666;
export const ids = [4666];
export const modules = {
  /***/
  64666: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        cacheScope: () => (
          /* binding */
          cacheScope
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      const repository = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        id: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),
        private: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()),
        default_branch: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
      });
      const payload = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        repository: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(repository, {}),
        pull_request: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ head: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ repo: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__.aig() })) }) }))
      });
      async function cacheScope(environment) {
        const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: file = "", GITHUB_REF: ref = "" } = environment;
        const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => "{}");
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(payload, parseJson(text));
        const { repository: of, pull_request: pull } = parsed.success ? parsed.output : { repository: {} };
        const isPull = /^refs\/pull\//.test(ref) || name.startsWith("pull_request");
        return {
          // schedules run on the default branch, and their payload does not say which that is
          isDefault: !isPull && (name === "schedule" || ref === `refs/heads/${of.default_branch}`),
          isPull,
          isFork: isPull && (of.id === void 0 || pull?.head.repo?.id !== of.id),
          isPrivate: of.private === true
        };
      }
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
    })
  )
};
