export const id = 5933;
export const ids = [5933];
export const modules = {
  /***/
  5933: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        bx: () => (
          /* binding */
          baseOf
        ),
        /* harmony export */
        pullRequestOf: () => (
          /* binding */
          pullRequestOf
        ),
        /* harmony export */
        readEvent: () => (
          /* binding */
          readEvent
        ),
        /* harmony export */
        vZ: () => (
          /* binding */
          isOnDefaultBranch
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      const sha = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit"));
      const id2 = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.aig(), valibot__WEBPACK_IMPORTED_MODULE_3__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__.Wwf(1));
      const repository = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ id: id2, full_name: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP() });
      const fork = valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ id: id2, full_name: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), fork: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.zMY()) }));
      const payloads = {
        pull_request: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
          number: id2,
          repository,
          pull_request: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            state: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            user: valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP() })),
            head: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ sha, ref: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), repo: fork }),
            base: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ sha, ref: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), repo: repository })
          })
        }),
        push: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
          ref: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
          before: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
          after: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
          repository: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ ...repository.entries, default_branch: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()) })
        }),
        merge_group: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ merge_group: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ head_sha: sha, base_sha: sha }), repository }),
        workflow_dispatch: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), repository }),
        schedule: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ schedule: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()), repository: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(repository) }),
        workflow_run: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
          repository,
          workflow_run: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            id: id2,
            run_attempt: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(id2, 1),
            path: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            event: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            conclusion: valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            head_sha: sha,
            head_branch: valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
            head_repository: valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ full_name: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), owner: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP() }) })),
            repository,
            pull_requests: valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ number: id2, head: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ sha }), base: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ repo: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ id: id2 }) }) }))
          })
        })
      };
      async function readEvent(environment) {
        const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: file = "" } = environment;
        if (!Object.hasOwn(payloads, name))
          return { name: "other", called: name };
        let raw;
        try {
          raw = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"));
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Ml(`the event of this run cannot be read from GITHUB_EVENT_PATH (${file})`, { cause });
        }
        return parseEvent(name, raw);
      }
      function parseEvent(name, raw) {
        if (!Object.hasOwn(payloads, name))
          return { name: "other", called: name };
        const known = name;
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(payloads[known], raw);
        if (parsed.success)
          return { name: known, payload: parsed.output };
        const [issue] = parsed.issues;
        const why = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(`${valibot__WEBPACK_IMPORTED_MODULE_3__.BuJ(issue) ?? "top level"}: ${issue.message}`);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Ml(`the payload of the event ${name} is not as GitHub describes it (${why})`);
      }
      function pullRequestOf(event) {
        if (event.name !== "pull_request")
          return void 0;
        const { number, repository: repository2, pull_request: pull } = event.payload;
        return {
          number,
          head: pull.head.sha,
          base: pull.base.sha,
          baseRef: pull.base.ref,
          headRepository: pull.head.repo?.full_name,
          isFork: pull.head.repo?.id !== repository2.id,
          author: pull.user?.login
        };
      }
      function isOnDefaultBranch(event) {
        if (event.name === "schedule")
          return true;
        if (event.name !== "push")
          return false;
        const { ref, repository: repository2 } = event.payload;
        return repository2.default_branch !== void 0 && ref === `refs/heads/${repository2.default_branch}`;
      }
      const isCommit = (text) => valibot__WEBPACK_IMPORTED_MODULE_3__.is(sha, text) && !/^0+$/.test(text);
      function baseOf(event) {
        switch (event.name) {
          case "pull_request":
            return event.payload.pull_request.base.sha;
          case "merge_group":
            return event.payload.merge_group.base_sha;
          case "push":
            return isCommit(event.payload.before) ? event.payload.before : void 0;
          case "workflow_run":
          case "workflow_dispatch":
          case "schedule":
          case "other":
            return void 0;
        }
      }
    })
  )
};
