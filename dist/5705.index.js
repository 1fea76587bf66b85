export const id = 5705;
export const ids = [5705, 5933, 5298];
export const modules = {
  /***/
  64988: (
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
      var promises_ = __webpack_require__(58500);
      var errors = __webpack_require__(1730);
      var github_client = __webpack_require__(95736);
      ;
      const pauses = [1, 4];
      async function writeSticky(client, run, sticky) {
        const place = { owner: run.repository.owner, repo: run.repository.name };
        const mine = isBy(await author(client));
        for (let tries = 0; ; tries++) {
          const found = await find(client, place, { ...sticky, mine });
          if (found?.body === sticky.body)
            return { how: tries > 0 ? "created" : "unchanged", url: found.html_url };
          if (found)
            return update(client, place, { id: found.id, body: sticky.body });
          try {
            return await add(client, place, sticky);
          } catch (error) {
            const pause = pauses[tries];
            if (pause === void 0 || !isUnanswered(error))
              throw error;
            await (0, promises_.setTimeout)(pause * 1e3);
          }
        }
      }
      async function find(client, place, { number, marker, mine }) {
        const list = (page2) => client.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...place,
          issue_number: number,
          ...page2
        });
        for await (const comments of (0, github_client.B)(list)) {
          const found = comments.find(({ user, body }) => mine(user) && body?.split(/\r?\n/, 1)[0] === marker);
          if (found)
            return found;
        }
        return void 0;
      }
      async function update(client, place, { id: id2, body }) {
        const { data } = await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
          ...place,
          comment_id: id2,
          body
        });
        return { how: "updated", url: data.html_url };
      }
      async function add(client, place, { number, body }) {
        const { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...place,
          issue_number: number,
          body,
          request: { retries: 0 }
        });
        return { how: "created", url: data.html_url };
      }
      const isUnanswered = (error) => error instanceof errors.Ml && Number(error.cause.status) >= 500;
      const workflowBot = "github-actions[bot]";
      async function author(client) {
        const query = "{ viewer { login } }";
        const answer = await client.request("POST /graphql", { query, request: { retries: 0 } }).catch(() => void 0);
        const login = answer?.data?.data?.viewer?.login;
        return typeof login === "string" ? login : workflowBot;
      }
      function isBy(login) {
        const names2 = /* @__PURE__ */ new Set([login, login.endsWith("[bot]") ? login : `${login}[bot]`]);
        return (user) => user != null && names2.has(user.login) && (user.login === login || user.type === "Bot");
      }
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
      async function pullOfRun(client, run, { payload }) {
        const other = payload.workflow_run;
        const named = other.pull_requests.filter(({ head, base }) => head.sha === other.head_sha && base.repo.id === payload.repository.id).map(({ number }) => number);
        return one(named.length > 0 ? named : await lookUp(client, run, other));
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
        for await (const pulls of (0, github_client.B)(list)) {
          const same = pulls.filter(({ head }) => head.sha === head_sha && head.repo?.full_name === head_repository.full_name);
          found.push(...same.map(({ number }) => number));
        }
        return found;
      }
      function one(numbers) {
        if (numbers.length > 1)
          throw new errors.yo(`several open pull requests have this commit (${numbers.map((number) => `#${number}`).join(", ")}); nothing is written`);
        return numbers[0];
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
      function ofOwnPull({ number, head, isFork, author: author2 }) {
        return { kind: "own-run", number, head, isReadOnly: isFork || author2 === "dependabot[bot]" };
      }
      function ofOtherRun(event) {
        const { workflow_run: other, repository } = event.payload;
        if (other.event !== "pull_request")
          return { kind: "none", why: `run ${other.id} was started by ${other.event}, not by a pull request` };
        if (other.repository.id !== repository.id)
          return { kind: "none", why: `run ${other.id} is of another repository` };
        return { kind: "other-run", event, id: other.id, attempt: other.run_attempt, head: other.head_sha };
      }
      var external_node_fs_promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var files = __webpack_require__(66619);
      var lib_text = __webpack_require__(79470);
      var system_files = __webpack_require__(8292);
      ;
      var __addDisposableResource = function(env, value, async) {
        if (value !== null && value !== void 0) {
          if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
          var dispose, inner;
          if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
          }
          if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
          }
          if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
          if (inner) dispose = function() {
            try {
              inner.call(this);
            } catch (e) {
              return Promise.reject(e);
            }
          };
          env.stack.push({ value, dispose, async });
        } else if (async) {
          env.stack.push({ async: true });
        }
        return value;
      };
      var __disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env) {
          function fail(e) {
            env.error = env.hasError ? new SuppressedError2(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                if (r.dispose) {
                  var result = r.dispose.call(r.value);
                  if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                    fail(e);
                    return next();
                  });
                } else s |= 1;
              } catch (e) {
                fail(e);
              }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
        var e = new Error(message);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      const limits = { bytes: 256 * 1024 * 1024, files: 5e3 };
      const mostBytes = 16 * 1024 * 1024;
      async function reportIn(artifacts2, artifact, temporary) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const place = __addDisposableResource(env_1, await (0, system_files.yy)(temporary), true);
          const files2 = await artifacts2.download(artifact, (0, external_node_path_.join)(place.path, "report"), limits);
          const [file, ...others] = files2.filter((name) => name === "report.json" || name.endsWith("/report.json"));
          if (file === void 0 || others.length > 0)
            throw new errors.yo(`the artifact ${artifact.name} must hold one report.json, not ${others.length + (file ? 1 : 0)}`);
          const path = (0, external_node_path_.join)(place.path, "report", file);
          const { size } = await (0, external_node_fs_promises_.stat)(path);
          if (size > mostBytes)
            throw new errors.yo(`the report in ${artifact.name} is too large for a report and was refused`);
          return strictReport(await (0, external_node_fs_promises_.readFile)(path, "utf8"), `report.json of ${artifact.name}`);
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      function strictReport(text, file) {
        const report = (0, files.Tp)("report", text, file);
        const extra = firstExtra(JSON.parse(text), report, "");
        if (extra !== void 0)
          throw new errors.yo(`${file} has a key that reports do not have: ${(0, lib_text.TN)(extra, 100)}; it is refused`);
        return report;
      }
      function firstExtra(raw, kept, path) {
        if (raw === null || typeof raw !== "object")
          return void 0;
        if (kept === null || typeof kept !== "object")
          return path;
        for (const [key, value] of Object.entries(raw)) {
          const below = path === "" ? key : `${path}.${key}`;
          if (!Object.hasOwn(kept, key))
            return below;
          const extra = firstExtra(value, kept[key], below);
          if (extra !== void 0)
            return extra;
        }
        return void 0;
      }
      ;
      async function comment(job) {
        const occasion = occasionOf(job.event);
        if (occasion.kind === "none")
          return nothing(occasion.why);
        const number = await pullFor(occasion, job);
        if (number === void 0)
          return nothing("no open pull request has the commit of this run any more");
        const artifacts2 = occasion.kind === "own-run" ? job.ownArtifacts() : job.artifactsOf(occasion);
        const artifact = reportAmong(await artifacts2.list(), occasion, job);
        if (!artifact)
          return nothing("the run has no report", true);
        const report = await reportIn(artifacts2, artifact, job.temporary);
        const stale = await staleness(job, number, occasion.head);
        if (stale !== void 0)
          return nothing(stale);
        return write(job.render(report, reportedOf(occasion, job.run)), {
          job,
          number,
          isReadOnly: occasion.kind === "own-run" && occasion.isReadOnly
        });
      }
      function reportAmong(all, occasion, { run, reportId, newest }) {
        if (occasion.kind === "other-run")
          return newest(all, occasion.attempt);
        return reportId === void 0 ? newest(all, run.attempt) : all.find(({ id: id2 }) => id2 === reportId);
      }
      function reportedOf(occasion, run) {
        const commit = occasion.head;
        if (occasion.kind === "own-run")
          return { commit, run: run.id, attempt: run.attempt, page: run.page };
        const page2 = `${run.serverUrl}/${run.repository.full}/actions/runs/${occasion.id}`;
        return { commit, run: occasion.id, attempt: occasion.attempt, page: page2 };
      }
      async function pullFor(occasion, { client, run }) {
        return occasion.kind === "own-run" ? occasion.number : pullOfRun(client, run, occasion.event);
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
          return { pull: number, ...await writeSticky(client, run, { number, marker, body }) };
        } catch (error) {
          if (!isReadOnly || !(error instanceof api_errors.i))
            throw error;
          return nothing("runs of this pull request have a read-only token; write the comment in a workflow on workflow_run (README: forks)");
        }
      }
      const nothing = (why, isTrouble = false) => ({ how: "nothing", why, isTrouble });
      var names = __webpack_require__(84557);
      var external_node_crypto_ = __webpack_require__(77598);
      var severity = __webpack_require__(62143);
      var markdown_limits = __webpack_require__(31770);
      var page = __webpack_require__(76457);
      ;
      const longest = 65536;
      function commentMarker(key = "") {
        const name = /^[a-z0-9-]{1,40}$/.test(key) || key === "" ? key : digest(key);
        return `<!-- flakeship report${name === "" ? "" : ` ${name}`} -->`;
      }
      const digest = (text) => (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 40);
      function renderComment(report, { limit = longest, key, of } = {}) {
        const marker = commentMarker(key);
        const url = of?.page;
        const judged = { ...report, ok: (0, severity.f5)(report) };
        const where = url !== void 0 && isPlain(url) ? `[the run](${url})` : "`report.json` of the run";
        const rest = (n, unit) => `*… and ${n} more ${unit}: ${where} has all of them.*`;
        const foot = url !== void 0 && isPlain(url) ? `
[All of this run](${url})
` : "";
        const room = limit - Buffer.byteLength(marker + foot) - 1;
        return `${marker}
${(0, page.C)(judged, {
          extent: markdown_limits.I,
          limit: room,
          rest,
          ...of === void 0 ? {} : { of }
        })}${foot}`;
      }
      const isPlain = (url) => /^https:\/\/[\w.-]+(:\d+)?(\/[\w.~%-]*)*$/.test(url);
      var artifacts = __webpack_require__(84569);
      var context = __webpack_require__(85298);
      ;
      function artifactsOfRun(client, run, other) {
        const repository = { owner: run.repository.owner, repo: run.repository.name };
        const get = (page2) => client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
          ...repository,
          run_id: other.id,
          ...page2
        });
        const listed = async () => {
          const found = [];
          for await (const { artifacts: artifacts2 } of (0, github_client.B)(get))
            found.push(...artifacts2);
          return found.filter(({ expired }) => !expired).filter(({ workflow_run: of }) => of?.id === other.id && of.head_sha === other.head).map(({ name, id: id2, size_in_bytes: bytes, digest: digest2 }) => ({
            name,
            id: id2,
            bytes,
            ...digest2 ? { digest: digest2 } : {}
          }));
        };
        const signedUrl = async (id2) => {
          const { headers } = await client.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", { ...repository, artifact_id: id2, archive_format: "zip", request: { redirect: "manual" } });
          if (!headers.location)
            throw new errors.yo(`GitHub gives no address for the artifact ${id2}; run the job again`);
          return headers.location;
        };
        return {
          list: async () => (await listed()).map(({ name, id: id2, bytes }) => ({ name, id: id2, bytes })),
          download: async (artifact, folder, limits2) => {
            const found = (await listed()).find(({ id: id2 }) => id2 === artifact.id);
            if (!found)
              throw new errors.yo(`run ${other.id} has no artifact ${artifact.name} of commit ${other.head.slice(0, 12)}`);
            return (0, artifacts.fetchAndUnpack)(found, folder, { limits: limits2, url: () => signedUrl(found.id) });
          }
        };
      }
      var inputs = __webpack_require__(91711);
      var part = __webpack_require__(17075);
      var check_name = __webpack_require__(407);
      ;
      const actions_comment = (0, part.X)({
        describe: "Writes the report of a run into one comment on its pull request, and keeps it up to date. For pull requests of forks, use it in a workflow on `workflow_run`.",
        example: "uses: OWNER/flakeship/actions/comment@v1",
        outputs: {
          comment: "URL of the comment; empty if there is none",
          how: "`created`, `updated`, `unchanged` or `nothing`"
        }
      }, {
        token: (0, inputs.Qq)("token that may write to pull requests (`pull-requests: write`)", "${{ github.token }}", {
          only: "github",
          secret: true
        }),
        ...check_name.Z,
        reportArtifact: (0, inputs.WQ)("id of the artifact with the report, in the run that made it: the output `report-artifact` of report; left out: the newest by its name", void 0, { least: 1, only: "github" })
      }, {
        main: async ({ token, name, reportArtifact }, host) => {
          (0, check_name.n)(name);
          const { environment, log } = host;
          const run = (0, context.runOf)(environment);
          const client = (0, github_client.$)({ run, token, log });
          const done = await comment({
            client,
            run,
            event: await (0, github_event.readEvent)(environment),
            ownArtifacts: () => (0, artifacts.githubArtifacts)(environment, log),
            artifactsOf: (other) => artifactsOfRun(client, run, other),
            reportId: reportArtifact,
            newest: (artifacts2, attempt) => (0, names.nc)(artifacts2, { check: name, attempt }).ours.find(({ handed }) => handed.kind === "report")?.artifact,
            marker: commentMarker(name),
            temporary: environment.RUNNER_TEMP || (0, external_node_os_.tmpdir)(),
            render: (report, of) => renderComment(report, { key: name, of })
          });
          if (done.how === "nothing") {
            const say = done.isTrouble ? log.warning : log.info;
            say(`no comment: ${done.why}`);
            return { ok: true, outputs: { comment: "", how: "nothing" } };
          }
          log.info(`the comment on pull request #${done.pull} is ${done.how}: ${done.url}`);
          return { ok: true, outputs: { comment: done.url, how: done.how } };
        }
      });
    })
  ),
  /***/
  407: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          relayInputs
        ),
        /* harmony export */
        n: () => (
          /* binding */
          requireCheckName
        )
        /* harmony export */
      });
      var _features_handover_artifacts_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84557);
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      const relayInputs = {
        name: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("name of this check, if a run has several; part of the names of its artifacts", "", {
          placeholder: "NAME",
          only: "github"
        })
      };
      function requireCheckName(name) {
        if (name === "" || _features_handover_artifacts_names_js__WEBPACK_IMPORTED_MODULE_2__.I3.test(name))
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`input name must be at most 40 letters, digits, dots and underscores, not ${JSON.stringify(name)}`);
      }
    })
  ),
  /***/
  84557: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cs: () => (
          /* binding */
          artifactName
        ),
        /* harmony export */
        I3: () => (
          /* binding */
          checkName
        ),
        /* harmony export */
        nc: () => (
          /* binding */
          artifactsOfCheck
        )
        /* harmony export */
      });
      const checkName = /^[A-Za-z0-9][A-Za-z0-9._]{0,39}$/;
      const prefix = (check) => check === "" ? "flakeship" : `flakeship.${check}`;
      function artifactName(check, handed) {
        const middle = "shard" in handed ? [handed.shard] : [];
        const again = handed.again === void 0 ? "" : `.${handed.again}`;
        return [prefix(check), handed.kind, ...middle, `${handed.attempt}${again}`].join("-");
      }
      const pattern = /^(.+?)-(?:(plan|report)|(result|logs)-([a-z0-9_-]+))-(\d{1,6})(?:\.(\d))?$/;
      function readArtifactName(check, name) {
        const [, start, simple, ofShard, shard, number, more] = pattern.exec(name) ?? [];
        if (start !== prefix(check))
          return void 0;
        const at = { attempt: Number(number), ...more === void 0 ? {} : { again: Number(more) } };
        if (simple === "plan" || simple === "report")
          return { kind: simple, ...at };
        if (shard === void 0 || ofShard !== "result" && ofShard !== "logs")
          return void 0;
        return { kind: ofShard, shard, ...at };
      }
      function artifactsOfCheck(artifacts, { check, attempt }) {
        const named = artifacts.flatMap((artifact) => {
          const handed = readArtifactName(check, artifact.name);
          return handed === void 0 ? [] : [{ artifact, handed }];
        });
        const isOfThisRun = ({ handed }) => handed.attempt >= 1 && handed.attempt <= attempt;
        return {
          ours: named.filter(isOfThisRun).sort(newestFirst),
          pretenders: named.filter((one) => !isOfThisRun(one)).map(({ artifact }) => artifact)
        };
      }
      function newestFirst({ handed: a }, { handed: b }) {
        return b.attempt - a.attempt || (b.again ?? 1) - (a.again ?? 1);
      }
    })
  ),
  /***/
  58406: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          groupFailures
        )
        /* harmony export */
      });
      var _documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12203);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9010);
      function groupFailures(failures) {
        const reason = ({ message, position }) => JSON.stringify([message, position?.file, position?.line]);
        return [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(failures.flatMap(_documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__.CI), reason).values()].flatMap((all) => all[0] === void 0 ? [] : [{ ...all[0], all }]);
      }
    })
  ),
  /***/
  16092: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          shownLog
        )
        /* harmony export */
      });
      var _nix_build_first_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47739);
      function shownLog({ class: kind, log }, most) {
        const isKnown = kind !== void 0 && kind !== "build-failed";
        const lines = log.filter((line) => line.trim() !== "");
        return isKnown ? lines.slice(-most) : (0, _nix_build_first_error_js__WEBPACK_IMPORTED_MODULE_0__.$h)(lines, most);
      }
    })
  ),
  /***/
  91870: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          placeOf
        ),
        /* harmony export */
        Mg: () => (
          /* binding */
          withoutMiddle
        ),
        /* harmony export */
        Vb: () => (
          /* binding */
          nameOf
        ),
        /* harmony export */
        zN: () => (
          /* binding */
          some
        )
        /* harmony export */
      });
      function nameOf({ names, attribute }) {
        return names[0] ?? attribute;
      }
      function placeOf({ file, line }) {
        return `${file}:${line}`;
      }
      function some(names, most) {
        const shown = names.slice(0, most).join(", ");
        return names.length > most ? `${shown} and ${names.length - most} more` : shown;
      }
      function withoutMiddle(steps, most) {
        if (steps.length <= most)
          return steps;
        const first = Math.floor(most / 2);
        const last = most - first - 1;
        return [...steps.slice(0, first), `… ${steps.length - first - last} more`, ...steps.slice(-last)];
      }
    })
  ),
  /***/
  62143: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K9: () => (
          /* binding */
          byHost
        ),
        /* harmony export */
        Nd: () => (
          /* binding */
          outcomeStanding
        ),
        /* harmony export */
        f5: () => (
          /* binding */
          isWell
        ),
        /* harmony export */
        hS: () => (
          /* binding */
          bootStanding
        ),
        /* harmony export */
        sN: () => (
          /* binding */
          failedNames
        )
        /* harmony export */
      });
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9010);
      var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91870);
      const outcomeStanding = {
        built: "well",
        fetched: "well",
        cached: "well",
        "not-here": "aside",
        skipped: "aside",
        failed: "bad",
        cancelled: "bad",
        missing: "bad"
      };
      function bootStanding({ verdict, command }) {
        return verdict === "booted" && (command === void 0 || command.code === 0) ? "well" : "bad";
      }
      function isWell(report) {
        const { targets, evaluationFailures, boots } = report;
        return evaluationFailures.length === 0 && targets.every(({ outcome }) => outcomeStanding[outcome] !== "bad") && targets.some(({ outcome }) => outcomeStanding[outcome] === "well") && !(report.notHere === "fail" && targets.some(({ outcome }) => outcome === "not-here")) && boots.every((boot) => bootStanding(boot) === "well");
      }
      function failedNames({ targets, evaluationFailures, boots }) {
        return [
          .../* @__PURE__ */ new Set([
            ...evaluationFailures.map(_names_js__WEBPACK_IMPORTED_MODULE_0__.Vb),
            ...targets.filter(({ outcome }) => outcomeStanding[outcome] === "bad").map(({ id: id2 }) => id2),
            ...boots.filter((boot) => bootStanding(boot) === "bad").map(({ target }) => target)
          ])
        ];
      }
      function byHost(targets) {
        const rank = ([host, group]) => (group.some(({ outcome }) => outcomeStanding[outcome] === "bad") ? 0 : 2) + (host === void 0 ? 1 : 0);
        return [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(targets, ({ host }) => host)].sort((a, b) => rank(a) - rank(b));
      }
    })
  ),
  /***/
  21311: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fm: () => (
          /* binding */
          machineName
        ),
        /* harmony export */
        JB: () => (
          /* binding */
          notEvaluated
        ),
        /* harmony export */
        Nu: () => (
          /* binding */
          firmwareWords
        ),
        /* harmony export */
        OF: () => (
          /* binding */
          mostBuiltNames
        ),
        /* harmony export */
        Vj: () => (
          /* binding */
          verdictOf
        ),
        /* harmony export */
        Z8: () => (
          /* binding */
          marks
        ),
        /* harmony export */
        b: () => (
          /* binding */
          refusalReason
        ),
        /* harmony export */
        k8: () => (
          /* binding */
          runsOn
        ),
        /* harmony export */
        ot: () => (
          /* binding */
          classWords
        ),
        /* harmony export */
        wX: () => (
          /* binding */
          outcomeWords
        ),
        /* harmony export */
        zT: () => (
          /* binding */
          acceleratorWords
        )
        /* harmony export */
      });
      var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62143);
      const notEvaluated = "does not evaluate";
      const marks = { well: "✓", aside: "–", bad: "✗" };
      const outcomeWords = {
        built: "built",
        fetched: "fetched",
        cached: "was there",
        failed: "failed",
        "not-here": "not built here",
        skipped: "skipped",
        cancelled: "stopped",
        missing: "no result"
      };
      const refusalWords = {
        unfree: "has an unfree license",
        blocklisted: "has a license that the configuration excludes",
        "non-source": "is not built from source",
        broken: "is marked as broken",
        unsupported: "is not for this system",
        insecure: "is marked as insecure",
        problem: "has a known problem"
      };
      const verdictWords = {
        booted: "booted",
        failed: "did not boot",
        undecided: "undecided"
      };
      const firmwareWords = {
        direct: "its own script",
        bios: "BIOS",
        uefi: "UEFI",
        "u-boot": "U-Boot"
      };
      const acceleratorWords = {
        kvm: "KVM",
        tcg: "emulation (TCG)"
      };
      function runsOn({ accelerator }) {
        return accelerator ? acceleratorWords[accelerator.name] : "–";
      }
      const classWords = {
        "access-denied": "access denied",
        assertion: "assertion",
        "build-failed": "build failed",
        collision: "collision",
        daemon: "Nix daemon",
        "disk-full": "disk full",
        "foreign-system": "foreign system",
        "hash-mismatch": "hash mismatch",
        "image-too-small": "image too small",
        "kernel-config": "kernel options",
        "kernel-module": "kernel module",
        limits: "limit of the machine",
        "missing-derivation": "missing derivation",
        "missing-feature": "missing system feature",
        "missing-source": "missing source",
        network: "network",
        "no-machine": "no machine",
        "no-output": "no output",
        "out-of-memory": "killed for memory",
        patch: "patch does not apply",
        permission: "permission",
        references: "forbidden reference",
        sandbox: "not in the sandbox",
        silent: "silent too long",
        "stale-dependencies": "stale dependency hash",
        substituter: "substituter",
        "tests-failed": "tests failed",
        "time-out": "time-out"
      };
      function refusalReason({ why, package: name }) {
        return `${name} ${refusalWords[why]}; allow it in nixpkgs.config or leave it out`;
      }
      const machineName = ({ name }) => name === "local" ? "this machine" : name;
      const mostBuiltNames = 8;
      function verdictOf(boot) {
        const standing = (0, _severity_js__WEBPACK_IMPORTED_MODULE_0__.hS)(boot);
        const command = boot.verdict === "booted" && standing === "bad" ? ", the command failed" : "";
        return `${marks[standing]} ${verdictWords[boot.verdict]}${command}`;
      }
    })
  ),
  /***/
  13737: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          PermissionError
        ),
        /* harmony export */
        t: () => (
          /* binding */
          explained
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      class PermissionError extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo {
        permissions;
        constructor(message, permissions, options) {
          super(message, { ...options, reason: "machine" });
          this.name = "PermissionError";
          this.permissions = permissions;
        }
      }
      const needs = [
        [/^(POST|PATCH|DELETE) .*\/issues\/(comments\/|.*\/comments)/, "pull-requests: write"],
        [/^GET .*\/(pulls|issues)\b/, "pull-requests: read"],
        [/^(DELETE|POST|PUT) .*\/actions\//, "actions: write"],
        [/^GET .*\/actions\//, "actions: read"],
        [/^(POST|PATCH|PUT|DELETE) .*\/(contents|git|releases)\b/, "contents: write"],
        [/^GET .*\/(contents|git|commits|releases)\b/, "contents: read"]
      ];
      const isRefusal = (error) => error instanceof Error && typeof error.status === "number";
      function explained(error, route) {
        if (!isRefusal(error))
          return error;
        const said = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(error.message, 300);
        const lines = permissionsFor(error, route);
        const asked = lines.map((line) => `\`${line}\``).join(" or ");
        if (error.status === 403 && /not accessible by|must have admin|write access/i.test(error.message))
          return new PermissionError(`the token may not do this (${route}): add ${asked || "what it needs"} under permissions: of the job`, lines, { cause: error });
        if (error.status === 401)
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("GitHub does not accept the token; give a valid one in the input token", {
            cause: error
          });
        if (error.status === 404)
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`GitHub finds nothing at ${route}; in a private repository this also means that the token lacks ${asked || "a permission"}`, { cause: error, reason: "machine" });
        if (error.status === 403 && /is locked|was archived|read-only/i.test(error.message))
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`GitHub rejected the request: ${said}`, { cause: error, reason: "machine" });
        if (error.status === 403 || error.status === 429)
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`GitHub refuses for now: ${said}; run the job again later`, { cause: error });
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`GitHub's API does not do what it should (${error.status}): ${said}; run the job again`, {
          cause: error
        });
      }
      function permissionsFor({ response }, route) {
        const accepted = String(response?.headers["x-accepted-github-permissions"] ?? "");
        const named = accepted.split(/[;,]/).flatMap((one) => /^\s*([a-z_]+)=(read|write)\s*$/.exec(one)?.slice(1).join(": ") ?? []).map((one) => one.replaceAll("_", "-"));
        if (named.length > 0)
          return named;
        return needs.filter(([pattern]) => pattern.test(route)).slice(0, 1).map(([, permission]) => permission);
      }
    })
  ),
  /***/
  95736: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        $: () => (
          /* binding */
          githubClient
        ),
        B: () => (
          /* binding */
          pages
        )
      });
      var dist_src = __webpack_require__(51582);
      var dist_bundle = __webpack_require__(54491);
      var light = __webpack_require__(46503);
      ;
      var VERSION = "0.0.0-development";
      var noop = () => Promise.resolve();
      function wrapRequest(state, request, options) {
        return state.retryLimiter.schedule(doRequest, state, request, options);
      }
      async function doRequest(state, request, options) {
        const { pathname } = new URL(options.url, "http://github.test");
        const isAuth = isAuthRequest(options.method, pathname);
        const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
        const isSearch = options.method === "GET" && pathname.startsWith("/search/");
        const isGraphQL = pathname.startsWith("/graphql");
        const retryCount = ~~request.retryCount;
        const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
        if (state.clustering) {
          jobOptions.expiration = 1e3 * 60;
        }
        if (isWrite || isGraphQL) {
          await state.write.key(state.id).schedule(jobOptions, noop);
        }
        if (isWrite && state.triggersNotification(pathname)) {
          await state.notifications.key(state.id).schedule(jobOptions, noop);
        }
        if (isSearch) {
          await state.search.key(state.id).schedule(jobOptions, noop);
        }
        const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
        if (isGraphQL) {
          const res = await req;
          if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
            const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
              response: res,
              data: res.data
            });
            throw error;
          }
        }
        return req;
      }
      function isAuthRequest(method, pathname) {
        return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
        /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
        (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
        /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
        pathname === "/login/oauth/access_token");
      }
      var triggers_notification_paths_default = [
        "/orgs/{org}/invitations",
        "/orgs/{org}/invitations/{invitation_id}",
        "/orgs/{org}/teams/{team_slug}/discussions",
        "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
        "/repos/{owner}/{repo}/collaborators/{username}",
        "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
        "/repos/{owner}/{repo}/issues",
        "/repos/{owner}/{repo}/issues/{issue_number}/comments",
        "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
        "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
        "/repos/{owner}/{repo}/pulls",
        "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
        "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
        "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
        "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
        "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
        "/repos/{owner}/{repo}/releases",
        "/teams/{team_id}/discussions",
        "/teams/{team_id}/discussions/{discussion_number}/comments"
      ];
      function routeMatcher(paths) {
        const regexes = paths.map(
          (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
        );
        const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
        return new RegExp(regex2, "i");
      }
      var regex = routeMatcher(triggers_notification_paths_default);
      var triggersNotification = regex.test.bind(regex);
      var groups = {};
      var createGroups = function(Bottleneck, common) {
        groups.global = new Bottleneck.Group({
          id: "octokit-global",
          maxConcurrent: 10,
          ...common
        });
        groups.auth = new Bottleneck.Group({
          id: "octokit-auth",
          maxConcurrent: 1,
          ...common
        });
        groups.search = new Bottleneck.Group({
          id: "octokit-search",
          maxConcurrent: 1,
          minTime: 2e3,
          ...common
        });
        groups.write = new Bottleneck.Group({
          id: "octokit-write",
          maxConcurrent: 1,
          minTime: 1e3,
          ...common
        });
        groups.notifications = new Bottleneck.Group({
          id: "octokit-notifications",
          maxConcurrent: 1,
          minTime: 3e3,
          ...common
        });
      };
      function throttling(octokit, octokitOptions) {
        const {
          enabled = true,
          Bottleneck = light,
          id: id2 = "no-id",
          timeout = 1e3 * 60 * 2,
          // Redis TTL: 2 minutes
          connection
        } = octokitOptions.throttle || {};
        if (!enabled) {
          return {};
        }
        const common = { timeout };
        if (typeof connection !== "undefined") {
          common.connection = connection;
        }
        const state = Object.assign(
          {
            clustering: connection != null,
            triggersNotification,
            fallbackSecondaryRateRetryAfter: 60,
            retryAfterBaseValue: 1e3,
            id: id2
          },
          octokitOptions.throttle
        );
        if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
          throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
        }
        let initialized = false;
        const initializeBottleneck = () => {
          if (initialized) {
            return;
          }
          initialized = true;
          if (groups.global == null) {
            createGroups(Bottleneck, common);
          }
          state.global = state.global ?? groups.global;
          state.auth = state.auth ?? groups.auth;
          state.search = state.search ?? groups.search;
          state.write = state.write ?? groups.write;
          state.notifications = state.notifications ?? groups.notifications;
          state.retryLimiter = state.retryLimiter ?? new Bottleneck();
          const events = {};
          const emitter = new Bottleneck.Events(events);
          events.on("secondary-limit", state.onSecondaryRateLimit);
          events.on("rate-limit", state.onRateLimit);
          events.on(
            "error",
            (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
          );
          state.retryLimiter.on("failed", async function(error, info) {
            const [state2, request, options] = info.args;
            const { pathname } = new URL(options.url, "http://github.test");
            const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
            if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
              return;
            }
            const retryCount = ~~request.retryCount;
            request.retryCount = retryCount;
            options.request.retryCount = retryCount;
            const { wantRetry, retryAfter = 0 } = await (async function() {
              if (/\bsecondary rate\b/i.test(error.message)) {
                const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
                const wantRetry2 = await emitter.trigger(
                  "secondary-limit",
                  retryAfter2,
                  options,
                  octokit,
                  retryCount
                );
                return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
              }
              if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
                (error2) => error2.type === "RATE_LIMITED"
              )) {
                const rateLimitReset = new Date(
                  ~~error.response.headers["x-ratelimit-reset"] * 1e3
                ).getTime();
                const retryAfter2 = Math.max(
                  // Add one second so we retry _after_ the reset time
                  // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
                  Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
                  0
                );
                const wantRetry2 = await emitter.trigger(
                  "rate-limit",
                  retryAfter2,
                  options,
                  octokit,
                  retryCount
                );
                return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
              }
              return {};
            })();
            if (wantRetry) {
              request.retryCount++;
              return retryAfter * state2.retryAfterBaseValue;
            }
          });
        };
        octokit.hook.wrap("request", (request, options) => {
          initializeBottleneck();
          return wrapRequest(state, request, options);
        });
        return {};
      }
      throttling.VERSION = VERSION;
      throttling.triggersNotification = triggersNotification;
      var version = __webpack_require__(24493);
      var api_errors = __webpack_require__(13737);
      ;
      const most = 60;
      function githubClient({ run, token, log, patience = 120 }) {
        const waits = (what) => (seconds, _, __, tries) => {
          const isWorthIt = tries < 2 && seconds <= patience;
          const next = isWorthIt ? `going on in ${seconds} s` : `free in ${seconds} s, which is too long to wait`;
          log.info(`GitHub's ${what} rate limit is reached: ${next}`);
          return isWorthIt;
        };
        const octokit = new (dist_src.E.plugin(dist_bundle.L, throttling))({
          auth: token,
          baseUrl: run.apiUrl,
          userAgent: `flakeship/${version.r}`,
          request: { fetch: timed },
          throttle: { onRateLimit: waits("hourly"), onSecondaryRateLimit: waits("secondary"), id: run.apiUrl },
          retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
          // 429 is the throttle's
          log: { debug: log.debug, info: log.debug, warn: log.debug, error: log.debug }
        });
        const request = async (...words) => {
          try {
            return await octokit.request(...words);
          } catch (error) {
            throw (0, api_errors.t)(error, String(words[0]));
          }
        };
        return { request };
      }
      function timed(url, options) {
        const late = AbortSignal.timeout(most * 1e3);
        return fetch(url, { ...options, signal: options.signal ? AbortSignal.any([options.signal, late]) : late });
      }
      async function* pages(get, mostPages = 100) {
        for (let page = 1; page <= mostPages; page++) {
          const { data, headers } = await get({ per_page: 100, page });
          yield data;
          if (!/\brel="next"/.test(headers.link ?? ""))
            return;
        }
      }
    })
  ),
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
        GITHUB_API_URL: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.OZ5())
      });
      function runOf(environment) {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(variables, environment);
        if (!parsed.success) {
          const [issue] = parsed.issues;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`this is no job of GitHub Actions (${valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ(issue)}: ${issue.message}); use the action in a workflow`);
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
          page: `${serverUrl}/${found.GITHUB_REPOSITORY}/actions/runs/${found.GITHUB_RUN_ID}`
        };
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
  91711: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jt: () => (
          /* binding */
          flag
        ),
        /* harmony export */
        Ko: () => (
          /* binding */
          readInputs
        ),
        /* harmony export */
        Qq: () => (
          /* binding */
          text
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          groups
        ),
        /* harmony export */
        WQ: () => (
          /* binding */
          whole
        ),
        /* harmony export */
        i9: () => (
          /* binding */
          kebab
        ),
        /* harmony export */
        lq: () => (
          /* binding */
          optional
        ),
        /* harmony export */
        p_: () => (
          /* binding */
          list
        ),
        /* harmony export */
        yL: () => (
          /* binding */
          oneOf
        ),
        /* harmony export */
        zD: () => (
          /* binding */
          grouped
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const groups = ["often", "what", "how", "boots", "output"];
      const text = (describe, fallback, extra = {}) => ({
        describe,
        fallback,
        placeholder: "TEXT",
        ...extra,
        parse: (raw) => raw || fallback
      });
      const optional = (describe, extra = {}) => ({
        describe,
        fallback: "",
        placeholder: "TEXT",
        ...extra,
        parse: (raw) => raw || void 0
      });
      const list = (describe, extra = {}) => ({
        describe,
        fallback: "",
        placeholder: "TEXT",
        many: true,
        ...extra,
        parse: (raw) => raw.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"))
      });
      const flag = (describe, fallback = false, extra = {}) => ({
        describe,
        fallback: String(fallback),
        choices: ["true", "false"],
        ...extra,
        parse: (raw, name) => {
          if (raw === "")
            return fallback;
          if (raw === "true" || raw === "false")
            return raw === "true";
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be true or false, not ${JSON.stringify(raw)}`);
        }
      });
      const oneOf = (describe, choices, fallback, extra = {}) => ({
        describe,
        fallback,
        choices,
        placeholder: choices.join("|"),
        ...extra,
        parse: (raw, name) => {
          const value = raw || fallback;
          const found = choices.find((choice) => choice === value);
          if (found !== void 0)
            return found;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be one of ${choices.join(", ")}, not ${JSON.stringify(raw)}`);
        }
      });
      const whole = (describe, fallback, { least = 0, ...extra } = {}) => ({
        describe,
        fallback: fallback === void 0 ? "" : String(fallback),
        placeholder: "N",
        ...extra,
        parse: (raw, name) => {
          if (raw === "")
            return fallback;
          if (/^\d{1,15}$/.test(raw) && Number(raw) >= least)
            return Number(raw);
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be a whole number from ${least} on, not ${JSON.stringify(raw)}`);
        }
      });
      function grouped(group, inputs) {
        return Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, { group, ...input }]));
      }
      function readInputs(inputs, host) {
        const values = {};
        for (const [key, input] of Object.entries(inputs)) {
          const name = kebab(key);
          const raw = host.input(name).trim();
          if (input.secret && raw !== "")
            host.secret(raw);
          values[key] = input.parse(raw, name);
        }
        return values;
      }
      function kebab(camel) {
        return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      }
    })
  ),
  /***/
  17075: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          action
        )
        /* harmony export */
      });
      var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      function action(description, inputs, phases) {
        return {
          inputs,
          description,
          needsNix: description.needsNix ?? false,
          main: (host) => phases.main((0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Ko)(inputs, host), host),
          ...phases.post ? { post: phases.post } : {}
        };
      }
    })
  ),
  /***/
  9010: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          groupBy
        )
        /* harmony export */
      });
      function groupBy(all, key) {
        const groups = /* @__PURE__ */ new Map();
        for (const one of all) {
          const of = key(one);
          const group = groups.get(of);
          if (group)
            group.push(one);
          else
            groups.set(of, [one]);
        }
        return groups;
      }
    })
  ),
  /***/
  47739: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $h: () => (
          /* binding */
          tellingLines
        ),
        /* harmony export */
        Jc: () => (
          /* binding */
          TellingLines
        )
        /* harmony export */
      });
      const errorShapes = [
        { name: "gcc", pattern: /(?:^|[\s:])(?:fatal |internal compiler )?error: /i },
        { name: "rustc", pattern: /^error(?:\[E\d+\])?(?::|$)/ },
        { name: "go", pattern: /^(?:\.{0,2}\/)?[\w./-]+\.go:\d+:\d+: / },
        { name: "ninja", pattern: /^FAILED: / },
        { name: "cmake", pattern: /^CMake Error/ },
        { name: "undefined-reference", pattern: /undefined reference to|undefined symbol/ },
        { name: "python", pattern: /^\s*Traceback \(most recent call last\)/ },
        { name: "pytest", pattern: /^E {3}\s*\S/ },
        { name: "node", pattern: /^(?:Uncaught )?(?:[A-Z]\w*)?(?:Error|Exception)\b.*: / },
        { name: "git-fatal", pattern: /^fatal: / },
        { name: "cannot-find", pattern: /\bcannot find\b/i, weak: true },
        { name: "no-such-file", pattern: /No such file or directory/, weak: true },
        { name: "permission", pattern: /Permission denied/, weak: true },
        { name: "shell", pattern: /: (?:command )?not found\b/, weak: true },
        { name: "make", pattern: /^make(?:\[\d+\])?: \*\*\* /, weak: true }
      ];
      const before = 2;
      class TellingLines {
        #most;
        #last = [];
        #count = 0;
        #strong;
        #weak;
        /** `most` lines are told of the whole log. */
        constructor(most) {
          this.#most = most;
        }
        add(line) {
          for (const block of [this.#strong, this.#weak])
            if (block && block.lines.length < this.#most)
              block.lines.push(line);
          if (this.#strong === void 0)
            this.#look(line);
          this.#last.push(line);
          if (this.#last.length > this.#most)
            this.#last.shift();
          this.#count += 1;
        }
        #look(line) {
          const shape = errorShapes.find(({ pattern }) => pattern.test(line));
          if (shape === void 0 || shape.weak && this.#weak)
            return;
          const lines = [...this.#last.slice(-before), line];
          const block = { at: this.#count - lines.length + 1, lines };
          if (shape.weak)
            this.#weak = block;
          else
            this.#strong = block;
        }
        /** The end of the log, where it holds the error or nothing looks like one. */
        lines() {
          const block = this.#strong ?? this.#weak;
          if (block === void 0 || block.at >= this.#count - this.#last.length)
            return [...this.#last];
          const first = block.lines.slice(0, Math.ceil(this.#most * 0.6));
          const end = this.#last.slice(Math.min(-1, first.length + 1 - this.#most));
          const between = this.#count - block.at - first.length - end.length;
          return between <= 0 ? [...first, ...end.slice(-between)].slice(-this.#most) : [...first, `… ${between} lines …`, ...end];
        }
      }
      function tellingLines(log, most) {
        const telling = new TellingLines(most);
        for (const line of log)
          telling.add(line);
        return telling.lines();
      }
    })
  ),
  /***/
  33298: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          Aterm
        )
        /* harmony export */
      });
      const quote = '"'.charCodeAt(0);
      const backslash = "\\".charCodeAt(0);
      const closing = { "[": "]", "(": ")" };
      const unescaped = { n: "\n", r: "\r", t: "	" };
      class Aterm {
        #bytes;
        #at;
        constructor(bytes, at) {
          this.#bytes = bytes;
          this.#at = at;
        }
        skip(character) {
          const isThere = this.#bytes[this.#at] === character.charCodeAt(0);
          if (isThere)
            this.#at += 1;
          return isThere;
        }
        /** Nothing but white space is left. */
        isAtEnd() {
          return this.#bytes.toString("latin1", this.#at).trim() === "";
        }
        /** All that was not read yet, one character for each byte. */
        rest() {
          return this.#bytes.toString("latin1", this.#at);
        }
        /** So many terms, each with the comma behind it. */
        fields(count) {
          const terms = [];
          while (terms.length < count) {
            const one = this.term();
            if (one === void 0 || !this.skip(","))
              return void 0;
            terms.push(one);
          }
          return terms;
        }
        /** One string, list or tuple. */
        term() {
          const open = String.fromCharCode(this.#bytes[this.#at] ?? 0);
          if (open === '"')
            return this.#string();
          const close = closing[open];
          if (close === void 0)
            return void 0;
          const items = [];
          this.#at += 1;
          while (!this.skip(close)) {
            if (items.length > 0 && !this.skip(","))
              return void 0;
            const item = this.term();
            if (item === void 0)
              return void 0;
            items.push(item);
          }
          return items;
        }
        /** Goes over a flat list without reading it. */
        skipTerm() {
          if (!this.skip("["))
            return false;
          for (let isFirst = true; !this.skip("]"); isFirst = false) {
            if (!isFirst && !this.skip(",") || this.#end() === void 0)
              return false;
          }
          return true;
        }
        /** A list of names with values, of which only the wanted ones are read. */
        variables(wanted) {
          const found = {};
          const lengths = new Set([...wanted ?? []].map((name) => name.length));
          if (!this.skip("["))
            return void 0;
          for (let isFirst = true; !this.skip("]"); isFirst = false) {
            if (!isFirst && !this.skip(",") || !this.skip("("))
              return void 0;
            const place = this.#end();
            if (place === void 0 || !this.skip(","))
              return void 0;
            const name = wanted === void 0 || lengths.has(place[1] - place[0]) ? this.#text(place) : void 0;
            const isWanted = name !== void 0 && (wanted === void 0 || wanted.has(name));
            const value = this.#end();
            if (value === void 0 || !this.skip(")"))
              return void 0;
            if (isWanted)
              found[name] = this.#text(value);
          }
          return found;
        }
        /** Goes over a string; gives where its text begins and ends. */
        #end() {
          const bytes = this.#bytes;
          if (bytes[this.#at] !== quote)
            return void 0;
          const start = this.#at + 1;
          for (let end = bytes.indexOf(quote, start); end !== -1; end = bytes.indexOf(quote, end + 1)) {
            let escapes = 0;
            while (bytes[end - 1 - escapes] === backslash)
              escapes += 1;
            if (escapes % 2 === 1)
              continue;
            this.#at = end + 1;
            return [start, end];
          }
          return void 0;
        }
        #string() {
          const place = this.#end();
          return place && this.#text(place);
        }
        #text(place) {
          const text = this.#bytes.toString("utf8", ...place);
          return text.includes("\\") ? text.replace(/\\([\s\S])/g, (_, letter) => unescaped[letter] ?? letter) : text;
        }
      }
    })
  ),
  /***/
  46468: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          derivationName
        ),
        /* harmony export */
        h: () => (
          /* binding */
          DerivationFiles
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
      var _derivation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64246);
      class DerivationFiles {
        #read = /* @__PURE__ */ new Map();
        async read(drvPath) {
          if (this.#read.has(drvPath))
            return this.#read.get(drvPath);
          const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(drvPath).catch(() => void 0);
          return this.#keep(drvPath, text);
        }
        /** Whether the store has it at all, readable or not. */
        async has(drvPath) {
          const missing = await this.read(drvPath) === void 0 && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(drvPath).catch((error) => error);
          return !missing;
        }
        /** The readable ones of these, by their paths. */
        async all(drvPaths) {
          const found = /* @__PURE__ */ new Map();
          let count = 0;
          for (const drvPath of drvPaths) {
            const known = this.#read.has(drvPath) ? this.#read.get(drvPath) : this.#keep(drvPath, readNow(drvPath));
            if (known !== void 0)
              found.set(drvPath, known);
            count += 1;
            if (count % atOnce === 0)
              await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
          }
          return found;
        }
        #keep(drvPath, text) {
          const derivation = text && (0, _derivation_js__WEBPACK_IMPORTED_MODULE_3__.rN)(text, _derivation_js__WEBPACK_IMPORTED_MODULE_3__.gM);
          this.#read.set(drvPath, derivation);
          return derivation;
        }
      }
      const atOnce = 200;
      function readNow(drvPath) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(drvPath);
        } catch {
          return void 0;
        }
      }
      function derivationName(drvPath) {
        return drvPath.replace(/^.*\/[0-9a-z]{32}-/, "").replace(/\.drv$/, "");
      }
    })
  ),
  /***/
  64246: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I_: () => (
          /* binding */
          hasFixedOutput
        ),
        /* harmony export */
        gM: () => (
          /* binding */
          telling
        ),
        /* harmony export */
        rN: () => (
          /* binding */
          parseDerivation
        ),
        /* harmony export */
        wv: () => (
          /* binding */
          saysOf
        )
        /* harmony export */
      });
      var _aterm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33298);
      const telling = /* @__PURE__ */ new Set([
        "requiredSystemFeatures",
        "outputHash",
        "preferLocalBuild",
        "src",
        "srcs",
        "__json"
      ]);
      function parseDerivation(text, wanted) {
        const bytes = typeof text === "string" ? Buffer.from(text) : text;
        const start = /^(?:Derive|DrvWithVersion)(?=\()/.exec(bytes.toString("latin1", 0, 20))?.[0];
        if (start === void 0)
          return void 0;
        const aterm = new _aterm_js__WEBPACK_IMPORTED_MODULE_0__.S(bytes, start.length);
        if (!aterm.skip("(") || start !== "Derive" && aterm.fields(1) === void 0)
          return void 0;
        const fields = aterm.fields(5);
        if (fields === void 0 || !aterm.skipTerm() || !aterm.skip(","))
          return void 0;
        const env = aterm.variables(wanted);
        if (env === void 0 || !aterm.skip(")") || !aterm.isAtEnd())
          return void 0;
        const [outputs, inputDrvs, inputSrcs, system, builder] = fields;
        if (typeof system !== "string" || typeof builder !== "string")
          return void 0;
        if (![outputs, inputDrvs, inputSrcs].every(Array.isArray))
          return void 0;
        return {
          outputs: Object.fromEntries(entries(outputs, word)),
          inputDrvs: new Map(entries(inputDrvs, outputsOf)),
          inputSrcs: strings(inputSrcs),
          system,
          builder,
          env,
          requiredSystemFeatures: features(env),
          ...isDynamic(inputDrvs) ? { isDynamic: true } : {}
        };
      }
      function hasFixedOutput({ env }) {
        return (env.outputHash ?? /"outputHash":"([^"]*)/.exec(env.__json ?? "")?.[1] ?? "") !== "";
      }
      function saysOf(derivation) {
        const { env } = derivation;
        if (hasFixedOutput(derivation))
          return "download";
        const isTrue = (value) => value === "1" || value === "true";
        if (isTrue(env.preferLocalBuild) || /"preferLocalBuild":(true|"1")/.test(env.__json ?? ""))
          return "local";
        const hasSource = [env.src, env.srcs].some((value) => value) || /"srcs?":/.test(env.__json ?? "");
        return hasSource ? void 0 : "script";
      }
      function outputsOf(needed) {
        return Array.isArray(needed?.[0]) ? strings(needed[0]) : strings(needed);
      }
      function isDynamic(inputs) {
        if (!Array.isArray(inputs))
          return false;
        return inputs.some((input) => {
          const [outputs, below] = Array.isArray(input) && Array.isArray(input[1]) && input[1] || [];
          return Array.isArray(outputs) && Array.isArray(below) && below.length > 0;
        });
      }
      function features(env) {
        if (env.__json === void 0)
          return words(env.requiredSystemFeatures);
        try {
          const attributes = JSON.parse(env.__json);
          const listed = attributes?.requiredSystemFeatures;
          return typeof listed === "string" ? words(listed) : strings(Array.isArray(listed) ? listed : []);
        } catch {
          return [];
        }
      }
      const words = (text = "") => text.split(/\s+/).filter((word2) => word2 !== "");
      function strings(term) {
        if (!Array.isArray(term))
          return [];
        return term.every((item) => typeof item === "string") ? [...term] : term.filter((item) => typeof item === "string");
      }
      const word = (term) => typeof term === "string" ? term : "";
      function entries(term, value) {
        const found = [];
        for (const tuple of Array.isArray(term) ? term : []) {
          if (Array.isArray(tuple))
            found.push([word(tuple[0]), value(tuple[1])]);
        }
        return found;
      }
    })
  ),
  /***/
  24493: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          version
        )
        /* harmony export */
      });
      const version = "0.1.0";
    })
  )
};
