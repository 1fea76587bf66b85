export const id = 7978;
export const ids = [7978];
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
        const { run, host, name } = job;
        const event = await (0, _github_event_js__WEBPACK_IMPORTED_MODULE_3__.readEvent)(host.environment);
        if (event.name !== "push" || !(0, _github_event_js__WEBPACK_IMPORTED_MODULE_3__.vZ)(event))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("nothing is promoted: this is no run of a push to the default branch; give the commit, and its run is looked up");
        const artifacts = (0, _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__.githubArtifacts)(host.environment, host.log);
        const listed = await artifacts.list();
        const found = reportArtifact === void 0 ? (0, _report_of_push_js__WEBPACK_IMPORTED_MODULE_6__.x)(listed, name, run.attempt) : listed.find(({ id: id2 }) => id2 === reportArtifact);
        if (!found)
          throw noReport(`this run has no report${name === "" ? "" : ` of ${name}`}`);
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
  60400: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        x: () => (
          /* binding */
          newestReport
        ),
        Q: () => (
          /* binding */
          reportOfPush
        )
      });
      var untrusted_report = __webpack_require__(90996);
      var names = __webpack_require__(84557);
      var client = __webpack_require__(95736);
      var requests = __webpack_require__(94943);
      ;
      async function pushRuns({ request }, run, { workflow, commit, branch }) {
        const get = (page) => request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
          ...(0, requests.$t)(run),
          ...page,
          workflow_id: workflow,
          event: "push",
          head_sha: commit,
          branch
        });
        const found = [];
        for await (const { workflow_runs: runs } of (0, client.pages)(get, 5)) {
          const ours = runs.filter((one) => one.event === "push" && one.head_sha === commit && one.head_branch === branch && one.status === "completed" && one.path.split("@", 1)[0] === `.github/workflows/${workflow}` && one.head_repository.full_name.toLowerCase() === run.repository.full.toLowerCase());
          found.push(...ours.map(({ id: id2, run_attempt: attempt = 1, head_sha: head, html_url: page }) => ({
            ...{ id: Number(id2), attempt, head, page }
          })));
        }
        return found.sort((a, b) => b.id - a.id);
      }
      var run_artifacts = __webpack_require__(12539);
      ;
      async function reportOfPush({ client: client2, run, check, temporary }, wanted) {
        const runs = await pushRuns(client2, run, wanted);
        for (const one of runs) {
          const artifacts = (0, run_artifacts.Y)(client2, run, one);
          const found = newestReport(await artifacts.list(), check, one.attempt);
          if (found === void 0)
            continue;
          const report = await (0, untrusted_report.k)(artifacts, found, temporary);
          return { found: { report, page: one.page, id: one.id }, runs };
        }
        return { runs };
      }
      function newestReport(artifacts, check, attempt) {
        return (0, names.nc)(artifacts, { check, attempt }).ours.find(({ handed }) => handed.kind === "report")?.artifact;
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
