export const id = 5298;
export const ids = [5298];
export const modules = {
  /***/
  85298: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        runOf: () => (
          /* binding */
          runOf
        ),
        /* harmony export */
        runPage: () => (
          /* binding */
          runPage
        ),
        /* harmony export */
        workflowFile: () => (
          /* binding */
          workflowFile
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const sha = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit"));
      const count = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^\d{1,15}$/, "not a number"), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(Number));
      const variables = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        GITHUB_REPOSITORY: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[\w.-]+\/[\w.-]+$/, "not OWNER/NAME")),
        GITHUB_RUN_ID: count,
        GITHUB_RUN_ATTEMPT: count,
        GITHUB_JOB: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        GITHUB_EVENT_NAME: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        GITHUB_SHA: sha,
        GITHUB_REF: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        GITHUB_SERVER_URL: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.OZ5()),
        GITHUB_API_URL: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.OZ5()),
        GITHUB_WORKFLOW_REF: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
      });
      const workflowFile = (path) => path.replace(/@.*$/s, "");
      const pageVariables = valibot__WEBPACK_IMPORTED_MODULE_1__.UpN(variables, ["GITHUB_REPOSITORY", "GITHUB_RUN_ID", "GITHUB_SERVER_URL"]);
      function runPage(environment) {
        const { success, output } = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(pageVariables, environment);
        return success ? pageOf(output) : void 0;
      }
      const pageOf = (found) => `${found.GITHUB_SERVER_URL.replace(/\/$/, "")}/${found.GITHUB_REPOSITORY}/actions/runs/${found.GITHUB_RUN_ID}`;
      function runOf(environment) {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(variables, environment);
        if (!parsed.success) {
          const [issue] = parsed.issues;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`this is not a job of GitHub Actions (${valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ(issue)}: ${issue.message}); use the action in a workflow`);
        }
        const found = parsed.output;
        const [owner = "", name = ""] = found.GITHUB_REPOSITORY.split("/");
        const serverUrl = found.GITHUB_SERVER_URL.replace(/\/$/, "");
        return {
          repository: { owner, name, full: found.GITHUB_REPOSITORY },
          id: found.GITHUB_RUN_ID,
          attempt: found.GITHUB_RUN_ATTEMPT,
          job: found.GITHUB_JOB,
          eventName: found.GITHUB_EVENT_NAME,
          sha: found.GITHUB_SHA,
          ref: found.GITHUB_REF,
          serverUrl,
          apiUrl: found.GITHUB_API_URL.replace(/\/$/, ""),
          page: pageOf(found),
          ...workflowOf(found.GITHUB_WORKFLOW_REF)
        };
      }
      function workflowOf(ref) {
        const [, path] = /^[^/]+\/[^/]+\/(.+)$/s.exec(workflowFile(ref ?? "")) ?? [];
        return path === void 0 ? {} : { workflow: path };
      }
    })
  )
};
