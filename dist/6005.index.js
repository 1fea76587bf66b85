export const id = 6005;
export const ids = [6005];
export const modules = {
  /***/
  16005: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        proofOfCommit: () => (
          /* binding */
          proofOfCommit
        ),
        proofOfThisRun: () => (
          /* binding */
          proofOfThisRun
        )
      });
      var external_node_os_ = __webpack_require__(48161);
      var untrusted_report = __webpack_require__(90996);
      var names = __webpack_require__(84557);
      var github_artifacts = __webpack_require__(34829);
      var github_event = __webpack_require__(5933);
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
      var errors = __webpack_require__(1730);
      var lib_text = __webpack_require__(79470);
      ;
      async function proofOfThisRun(job, reportArtifact) {
        const { run, host, name } = job;
        const event = await (0, github_event.readEvent)(host.environment);
        if (event.name !== "push" || !(0, github_event.vZ)(event))
          throw new errors.yo("nothing is promoted: this is no run of a push to the default branch; give the commit, and its run is looked up");
        const artifacts = (0, github_artifacts.githubArtifacts)(host.environment, host.log);
        const listed = await artifacts.list();
        const found = reportArtifact === void 0 ? newest(listed, name, run.attempt) : listed.find(({ id: id2 }) => id2 === reportArtifact);
        if (!found)
          throw noReport(`this run has no report${name === "" ? "" : ` of ${name}`}`);
        return { commit: run.sha, report: await (0, untrusted_report.k)(artifacts, found, temporary(host)), page: run.page };
      }
      async function proofOfCommit(job, { commit, workflow, repository }) {
        const { client: client2, run, host, name } = job;
        if (!/^[0-9a-f]{40}$/.test(commit))
          throw new errors.yo(`the input commit must be a whole commit, not ${JSON.stringify((0, lib_text.TN)(commit, 60))}`);
        const { name: branch } = await repository.main();
        const file = workflow ?? workflowOf(host);
        const runs = await pushRuns(client2, run, { workflow: file, commit, branch });
        for (const one of runs) {
          const artifacts = (0, run_artifacts.Y)(client2, run, one);
          const found = newest(await artifacts.list(), name, one.attempt);
          if (found)
            return { commit, report: await (0, untrusted_report.k)(artifacts, found, temporary(host)), page: one.page };
        }
        throw noReport(runs.length === 0 ? `no run of ${file} for a push of ${commit.slice(0, 12)} to ${branch} has ended; let it run, or name its file in the input workflow` : `the report of ${commit.slice(0, 12)} has expired (${runs[0]?.page}); run that again`);
      }
      const noReport = (why) => new errors.yo(`nothing is promoted: ${why}`, { reason: "failed" });
      function newest(artifacts, check, attempt) {
        return (0, names.nc)(artifacts, { check, attempt }).ours.find(({ handed }) => handed.kind === "report")?.artifact;
      }
      const temporary = ({ environment }) => environment.RUNNER_TEMP || (0, external_node_os_.tmpdir)();
      function workflowOf({ environment }) {
        const [, file] = /\/\.github\/workflows\/([^/@]+)@/.exec(environment.GITHUB_WORKFLOW_REF ?? "") ?? [];
        if (file !== void 0)
          return file;
        throw new errors.yo("which workflow built the commit? Name its file in the input workflow, for example ci.yml");
      }
    })
  ),
  /***/
  94943: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          placeOf
        ),
        /* harmony export */
        Ge: () => (
          /* binding */
          absent
        ),
        /* harmony export */
        c2: () => (
          /* binding */
          statusOf
        )
        /* harmony export */
      });
      const placeOf = ({ repository }) => ({
        owner: repository.owner,
        repo: repository.name
      });
      function statusOf(error) {
        const cause = error?.cause ?? error;
        return {
          ...typeof cause?.status === "number" ? { status: cause.status } : {},
          message: String(cause?.message ?? "")
        };
      }
      function absent(error) {
        if (statusOf(error).status !== 404)
          throw error;
      }
    })
  )
};
