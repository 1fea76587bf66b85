export const id = 3959;
export const ids = [3959, 5933];
export const modules = {
  /***/
  33959: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        "default": () => (
          /* binding */
          actions_comment
        )
      });
      var external_node_os_ = __webpack_require__(48161);
      var api_errors = __webpack_require__(13737);
      var comments = __webpack_require__(53551);
      var github_client = __webpack_require__(95736);
      ;
      const inRepository = ({ repository }) => ({
        owner: repository.owner,
        repo: repository.name
      });
      async function pullAt(client, run, number) {
        const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
          ...inRepository(run),
          pull_number: number
        });
        return { number: data.number, head: data.head.sha, isOpen: data.state === "open" };
      }
      const mostPulls = 20;
      async function pullsOfRun(client, run, { payload }) {
        const other = payload.workflow_run;
        const named = other.pull_requests.filter(({ head, base }) => head.sha === other.head_sha && base.repo.id === payload.repository.id).map(({ number }) => number);
        const found = named.length > 0 ? named : await lookUp(client, run, other);
        return [...new Set(found)].slice(0, mostPulls);
      }
      async function lookUp(client, run, { head_sha, head_branch, head_repository }) {
        if (head_branch === null || head_repository === null)
          return [];
        const found = [];
        const list = (page2) => client.request("GET /repos/{owner}/{repo}/pulls", {
          ...inRepository(run),
          ...page2,
          state: "open",
          head: `${head_repository.owner.login}:${head_branch}`
        });
        for await (const pulls of (0, github_client.pages)(list)) {
          const same = pulls.filter(({ head }) => head.sha === head_sha && head.repo?.full_name === head_repository.full_name);
          found.push(...same.map(({ number }) => number));
        }
        return found;
      }
      var github_event = __webpack_require__(5933);
      ;
      function occasionOf(event) {
        const pull = (0, github_event.pullRequestOf)(event);
        if (pull)
          return ofOwnPull(pull);
        if (event.name === "workflow_run")
          return ofOtherRun(event);
        const called = event.name === "other" ? event.called : event.name;
        return { kind: "none", why: refusals[called] ?? `the event ${called} has no pull request` };
      }
      const refusals = {
        pull_request_target: "pull_request_target runs untrusted code with a write token; use pull_request, and workflow_run for forks"
      };
      function ofOwnPull({ number, head, isFork, author }) {
        return { kind: "own-run", number, head, isReadOnly: isFork || author === "dependabot[bot]" };
      }
      function ofOtherRun(event) {
        const { workflow_run: other, repository } = event.payload;
        if (other.event !== "pull_request")
          return { kind: "none", why: `run ${other.id} was started by ${other.event}, not by a pull request` };
        if (other.repository.id !== repository.id)
          return { kind: "none", why: `run ${other.id} is of another repository` };
        return { kind: "other-run", event, id: other.id, attempt: other.run_attempt, head: other.head_sha };
      }
      var untrusted_report = __webpack_require__(90996);
      ;
      async function comment(job) {
        const occasion = occasionOf(job.event);
        if (occasion.kind === "none")
          return nothing(occasion.why);
        if (occasion.kind === "own-run" && job.reportId === void 0)
          return nothing(unnamed, true);
        const numbers = await pullsFor(occasion, job);
        if (numbers.length === 0)
          return nothing("no open pull request has the commit of this run any more");
        const artifacts2 = occasion.kind === "own-run" ? job.ownArtifacts() : job.artifactsOf(occasion);
        const artifact = reportAmong(await artifacts2.list(), occasion, job);
        if (!artifact)
          return nothing("the run has no report", true);
        const report = await (0, untrusted_report.k)(artifacts2, artifact, job.temporary);
        const body = await job.render(report, reportedOf(occasion, job.run));
        const isReadOnly = occasion.kind === "own-run" && occasion.isReadOnly;
        const comments2 = [];
        const reasons = [];
        for (const number of numbers) {
          const stale = await staleness(job, number, occasion.head);
          const done = stale === void 0 ? await write(body, { job, number, isReadOnly }) : nothing(stale);
          if ("why" in done)
            reasons.push(done);
          else
            comments2.push(done);
        }
        const why = reasons.map((one) => one.why).join("; ");
        return comments2.length > 0 ? { comments: comments2 } : nothing(why);
      }
      function reportAmong(all, occasion, { reportId, newest }) {
        if (occasion.kind === "other-run")
          return newest(all, occasion.attempt);
        return all.find(({ id: id2 }) => id2 === reportId);
      }
      const unnamed = "the input report-artifact is empty: give it the output report-artifact of check.yml or of actions/report, which is empty only if no report was made";
      function reportedOf(occasion, run) {
        const commit = occasion.head;
        if (occasion.kind === "own-run")
          return { commit, run: run.id, attempt: run.attempt, page: run.page };
        const page2 = `${run.serverUrl}/${run.repository.full}/actions/runs/${occasion.id}`;
        return { commit, run: occasion.id, attempt: occasion.attempt, page: page2 };
      }
      async function pullsFor(occasion, { client, run }) {
        return occasion.kind === "own-run" ? [occasion.number] : pullsOfRun(client, run, occasion.event);
      }
      async function staleness({ client, run }, number, head) {
        const now = await pullAt(client, run, number);
        if (!now.isOpen)
          return `pull request #${number} is closed`;
        if (now.head === head)
          return void 0;
        return `pull request #${number} moved on from ${head.slice(0, 12)} to ${now.head.slice(0, 12)}`;
      }
      async function write(body, { job, number, isReadOnly }) {
        const { client, run, marker } = job;
        try {
          return { pull: number, ...await (0, comments.Z)(client, run, { number, marker, body }) };
        } catch (error) {
          if (!isReadOnly || !(error instanceof api_errors.i))
            throw error;
          return nothing("runs of this pull request have a read-only token; write the comment in a workflow on workflow_run (README: forks)");
        }
      }
      const nothing = (why, isTrouble = false) => ({ why, isTrouble });
      var external_node_crypto_ = __webpack_require__(77598);
      var severity = __webpack_require__(62143);
      var limits = __webpack_require__(31770);
      var links = __webpack_require__(60477);
      var page = __webpack_require__(44408);
      ;
      const longest = 65536;
      function commentMarker({ key = "", workflow } = {}) {
        const name = /^[a-z0-9-]{1,40}$/.test(key) || key === "" ? key : digest(key);
        const file = workflow?.replace(/^\.github\/workflows\//, "");
        const by = file === void 0 || /^[\w.]+(-[\w.]+)*$/.test(file) && file.length <= 60 ? file : digest(file);
        return `<!-- flakeship report${name === "" ? "" : ` ${name}`}${by === void 0 ? "" : ` by ${by}`} -->`;
      }
      const digest = (text) => (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 40);
      function renderComment(report, options = {}) {
        const { limit = longest, of, commits } = options;
        const marker = commentMarker(options);
        const url = of?.page;
        const judged = { ...report, ok: (0, severity.f5)(report) };
        const where = url !== void 0 && (0, links.fp)(url) ? `[the run](${url})` : "`report.json` of the run";
        const rest = (n, unit) => `*… and ${n} more ${unit}: ${where} has all of them.*`;
        const foot = url !== void 0 && (0, links.fp)(url) ? `
[All of this run](${url})
` : "";
        const room = limit - Buffer.byteLength(marker + foot) - 1;
        return `${marker}
${(0, page.C)(judged, {
          extent: { ...limits.I, links: (0, links.$E)(report, url) },
          limit: room,
          rest,
          ...of === void 0 ? {} : { of },
          ...commits === void 0 ? {} : { commits }
        })}${foot}`;
      }
      var input_section = __webpack_require__(23234);
      var artifacts = __webpack_require__(18122);
      var context = __webpack_require__(85298);
      var public_commits = __webpack_require__(74474);
      var run_artifacts = __webpack_require__(12539);
      var inputs = __webpack_require__(91711);
      var part = __webpack_require__(17075);
      var check_name = __webpack_require__(407);
      var report_of_push = __webpack_require__(60400);
      ;
      const actions_comment = (0, part.X)({
        describe: "Writes the report of a run into one comment on its pull request, and keeps it up to date. For pull requests of forks, use it in a workflow on `workflow_run`.",
        example: "uses: OWNER/flakeship/actions/comment@v1",
        outputs: {
          comment: "URL of the comment; empty if there is none, and one a line where several pull requests have the commit",
          how: "`created`, `updated`, `unchanged` or `nothing`; of several comments what comes first in this list"
        }
      }, {
        token: (0, inputs.Qq)("token that may write to pull requests (`pull-requests: write`)", "${{ github.token }}", {
          only: "github",
          secret: true
        }),
        ...check_name.L,
        reportArtifact: (0, inputs.WQ)("id of the artifact with the report: the output `report-artifact` of check.yml or report; only on `workflow_run` it is left out, and the newest of its name counts", void 0, { least: 1, only: "github" })
      }, {
        main: async ({ token, name, reportArtifact }, host) => {
          (0, check_name.n)(name);
          const { environment, log } = host;
          const run = (0, context.runOf)(environment);
          const client = (0, github_client.githubClient)({ run, token, log });
          const event = await (0, github_event.readEvent)(environment);
          const of = { key: name, workflow: workflowOf(event, run) };
          const done = await comment({
            client,
            run,
            event,
            ownArtifacts: () => (0, artifacts.githubArtifacts)(environment, log),
            artifactsOf: (other) => (0, run_artifacts.Y)(client, run, other),
            reportId: reportArtifact,
            newest: (artifacts2, attempt) => (0, report_of_push.x)(artifacts2, name, attempt),
            marker: commentMarker(of),
            temporary: environment.RUNNER_TEMP || (0, external_node_os_.tmpdir)(),
            render: async (report, reported) => {
              const commits = await commitsOf(report, { client, serverUrl: run.serverUrl, log });
              return renderComment(report, { ...of, of: reported, commits });
            }
          });
          if ("why" in done) {
            const say = done.isTrouble ? log.warning : log.info;
            say(`no comment: ${done.why}`);
            return { ok: true, outputs: { comment: "", how: "nothing" } };
          }
          const { comments: comments2 } = done;
          for (const { pull, how: how2, url } of comments2)
            log.info(`the comment on pull request #${pull} is ${how2}: ${url}`);
          const how = ways.find((way) => comments2.some((one) => one.how === way)) ?? "nothing";
          return { ok: true, outputs: { comment: comments2.map(({ url }) => url).join("\n"), how } };
        }
      });
      async function commitsOf({ impact }, { client, serverUrl, log }) {
        if (new URL(serverUrl).host !== "github.com")
          return /* @__PURE__ */ new Map();
        const moves = (impact?.inputs ?? []).slice(0, 1e3).flatMap((input) => (0, input_section.VT)(input) ?? []);
        return (0, public_commits.g)(client, moves, log);
      }
      const ways = ["created", "updated", "unchanged"];
      function workflowOf(event, run) {
        if (event.name !== "workflow_run")
          return run.workflow;
        const { path } = event.payload.workflow_run;
        return path === void 0 ? void 0 : (0, context.workflowFile)(path);
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
  )
};
