export const id = 7978;
export const ids = [7978, 5933];
export const modules = {
  /***/
  27891: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        proofOfCommit: () => (
          /* binding */
          proofOfCommit
        ),
        /* harmony export */
        proofOfThisRun: () => (
          /* binding */
          proofOfThisRun
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _features_comment_untrusted_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90996);
      var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18122);
      var _github_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5933);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79470);
      var _report_of_push_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60400);
      async function proofOfThisRun(job, reportArtifact) {
        const { run, host } = job;
        const event = await (0, _github_event_js__WEBPACK_IMPORTED_MODULE_3__.readEvent)(host.environment);
        if (event.name !== "push" || !(0, _github_event_js__WEBPACK_IMPORTED_MODULE_3__.vZ)(event))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("nothing is promoted: this run was not started by a push to the default branch; give the commit, and its run is looked up");
        if (reportArtifact === void 0)
          throw noReport("the input report-artifact is empty: give it the output report-artifact of check.yml");
        const artifacts = (0, _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__.githubArtifacts)(host.environment, host.log);
        const found = (await artifacts.list()).find(({ id: id2 }) => id2 === reportArtifact);
        if (!found)
          throw noReport(`this run has no artifact ${reportArtifact}`);
        return { commit: run.sha, report: await (0, _features_comment_untrusted_report_js__WEBPACK_IMPORTED_MODULE_1__.k)(artifacts, found, temporary(host)), page: run.page };
      }
      async function proofOfCommit(job, { commit, workflow, repository }) {
        const { client, run, host, name } = job;
        if (!/^[0-9a-f]{40}$/.test(commit))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`the input commit must be a whole commit, not ${JSON.stringify((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_5__.TN)(commit, 60))}`);
        const { name: branch } = await repository.main();
        const file = workflow ?? workflowOf(host);
        const { found, runs } = await (0, _report_of_push_js__WEBPACK_IMPORTED_MODULE_6__.Q)({ client, run, check: name, temporary: temporary(host) }, { workflow: file, commit, branch });
        if (found)
          return { commit, ...found };
        throw noReport(runs.length === 0 ? `no run of ${file} for a push of ${commit.slice(0, 12)} to ${branch} has ended; let it run, or name its file in the input workflow` : `the report of ${commit.slice(0, 12)} has expired (${runs[0]?.page}); run that again`);
      }
      const noReport = (why) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`nothing is promoted: ${why}`, { reason: "failed" });
      const temporary = ({ environment }) => environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
      function workflowOf({ environment }) {
        const [, file] = /\/\.github\/workflows\/([^/@]+)@/.exec(environment.GITHUB_WORKFLOW_REF ?? "") ?? [];
        if (file !== void 0)
          return file;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("which workflow built the commit? Name its file in the input workflow, for example ci.yml");
      }
    })
  ),
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
  ),
  /***/
  8292: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bj: () => (
          /* binding */
          sha256Of
        ),
        /* harmony export */
        DA: () => (
          /* binding */
          seenBy
        ),
        /* harmony export */
        Q3: () => (
          /* binding */
          sha256File
        ),
        /* harmony export */
        fc: () => (
          /* binding */
          makeFolder
        ),
        /* harmony export */
        t2: () => (
          /* binding */
          exists
        ),
        /* harmony export */
        yy: () => (
          /* binding */
          temporaryFolder
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
      const sha256File = (file) => sha256Of((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file));
      async function sha256Of(chunks) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(chunks, hash);
        return hash.digest("hex");
      }
      async function* seenBy(hash, chunks) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      }
      async function temporaryFolder(parent, prefix = "flakeship-") {
        const path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, prefix));
        return {
          path,
          [Symbol.asyncDispose]: async () => {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
          }
        };
      }
      function exists(file, mode = node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.F_OK) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(file, mode).then(() => true, () => false);
      }
      async function makeFolder(folder) {
        const isThere = async () => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder).catch(() => void 0))?.isDirectory() ?? false;
        if (await isThere())
          return;
        const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
        if (parent !== folder)
          await makeFolder(parent);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder).catch(async (error) => {
          if (!await isThere())
            throw error;
        });
      }
    })
  )
};
