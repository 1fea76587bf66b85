export const id = 1940;
export const ids = [1940, 5933];
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
      var page = __webpack_require__(22651);
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
  407: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          checkNameInputs
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
      const checkNameInputs = {
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
  12203: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CI: () => (
          /* binding */
          partsOf
        ),
        /* harmony export */
        Zd: () => (
          /* binding */
          evaluationFailure
        ),
        /* harmony export */
        x5: () => (
          /* binding */
          refusal
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      const evaluationFailure = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        attribute: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        names: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets),
        message: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3,
        /** The innermost position inside the flake; `file` is relative to the flake if it is in it. */
        position: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ file: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), line: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), column: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()) })),
        /** The error text of Nix, bounded. */
        trace: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3),
        /** The input that cannot be fetched: its path in the lock, outermost first (`home/nixpkgs`), or its URL. */
        input: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU),
        /** All attributes that fail for this reason, if there are several; `names` then has the names of all of them. */
        parts: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ attribute: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, names: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets) }), _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets))
      });
      const refusalKind = valibot__WEBPACK_IMPORTED_MODULE_1__.KIO([
        "unfree",
        "blocklisted",
        "non-source",
        "broken",
        "unsupported",
        "insecure",
        "problem",
        "not-here"
      ]);
      const refusal = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        attribute: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        names: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets),
        why: refusalKind,
        /** The package that is refused or cannot be built here: the attribute itself or a dependency. */
        package: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        /** The full message of nixpkgs, with the ways to allow the package; or what this machine lacks. */
        message: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3,
        position: evaluationFailure.entries.position
      });
      const partsOf = ({ parts, ...failure }) => parts === void 0 ? [failure] : parts.map((part) => ({ ...failure, ...part }));
    })
  ),
  /***/
  30643: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $Z: () => (
          /* binding */
          bootStage
        ),
        /* harmony export */
        MX: () => (
          /* binding */
          evidence
        ),
        /* harmony export */
        M_: () => (
          /* binding */
          heardOn
        ),
        /* harmony export */
        UA: () => (
          /* binding */
          cameUp
        ),
        /* harmony export */
        WJ: () => (
          /* binding */
          verdict
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83051);
      const verdict = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["booted", "failed", "undecided", "not-tried"]);
      const firmware = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["direct", "bios", "uefi", "u-boot"]);
      const medium = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["cd", "stick", "disk"]);
      const ear = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["serial", "console", "screen", "kernel", "journal"]);
      const earWords = {
        serial: "its serial port",
        console: "its virtio console (hvc0)",
        screen: "its screen",
        kernel: "its kernel's log",
        journal: "its journal"
      };
      const bootStage = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["firmware", "boot loader", "kernel", "stage 1", "userspace", "login"]);
      const evidence = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        document: valibot__WEBPACK_IMPORTED_MODULE_2__.euz("evidence"),
        version: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(_versions_js__WEBPACK_IMPORTED_MODULE_1__.N.evidence),
        created: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        target: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        /** The derivation of the booted target, so that a boot of another run is recognised. */
        drvPath: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ),
        firmware,
        /** The medium by which the machine got the image; absent for VMs and cards. */
        medium: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(medium),
        /** The file that ships, as it was when it booted; absent for a VM's script and if nothing was started. */
        image: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__.sc, bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ })),
        verdict,
        /** What decided the verdict: the rule of the table (or time-out, exit) and the text that it matched. */
        decided: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ by: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), text: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, ear: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(ear) }),
        /** Each place where the guest could be heard, and why it was deaf. */
        ears: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ ear, lines: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), deaf: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3) }), 10),
        /** Hardware that we added to hear the guest; the default boot entry and its command line are unchanged. */
        added: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 100),
        /** Units that the journal reports as failed. */
        failedUnits: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 1e3),
        /** The accelerator that QEMU used; both fields are absent if QEMU never started. */
        accelerator: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["kvm", "tcg"]), reason: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3) })),
        machine: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ memoryMiB: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), cpus: valibot__WEBPACK_IMPORTED_MODULE_2__.aig() })),
        /** Time until the verdict: from power-on, or from the start of a script that never powered on. */
        seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
        /** Seconds from power-on, in order. */
        milestones: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA }), 1e3),
        /** What the image asked for and did not get. */
        replaced: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 1e3),
        /** Forwarded ports of this machine: requested and actual. */
        forwards: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          protocol: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["tcp", "udp"]),
          asked: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3,
          port: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),
          guestPort: valibot__WEBPACK_IMPORTED_MODULE_2__.aig()
        }), 1e3),
        /** The output of a command over SSH, if one was requested. */
        command: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ command: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), code: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(valibot__WEBPACK_IMPORTED_MODULE_2__.aig()), output: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3 })),
        /** Absent if nothing was started. */
        serialLog: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
        /** The logs of the virtio console, the kernel and the journal, if any. */
        logs: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          console: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
          kernel: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
          journal: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ)
        }),
        /** The screen at the end, and at each earlier stage that changed it. */
        screenshot: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
        screens: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ stage: bootStage, seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, file: _fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ }), 20),
        /** The last lines of the console, or of a script that started no QEMU, so that a report needs no log file. */
        tail: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 1e4)
      });
      const heardOn = ({ ear: ear2 }) => ear2 === void 0 ? "" : `, heard on ${earWords[ear2]}`;
      const cameUp = ({ verdict: verdict2, command }) => verdict2 === "booted" && (command === void 0 || command.code === 0);
    })
  ),
  /***/
  7835: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F3: () => (
          /* binding */
          outsideText
        ),
        /* harmony export */
        GJ: () => (
          /* binding */
          byteCount
        ),
        /* harmony export */
        TJ: () => (
          /* binding */
          storePath
        ),
        /* harmony export */
        UU: () => (
          /* binding */
          name
        ),
        /* harmony export */
        YA: () => (
          /* binding */
          seconds
        ),
        /* harmony export */
        c3: () => (
          /* binding */
          listOf
        ),
        /* harmony export */
        hH: () => (
          /* binding */
          githubId
        ),
        /* harmony export */
        iZ: () => (
          /* binding */
          relativePath
        ),
        /* harmony export */
        om: () => (
          /* binding */
          storePaths
        ),
        /* harmony export */
        qr: () => (
          /* binding */
          most
        ),
        /* harmony export */
        sc: () => (
          /* binding */
          sha256
        ),
        /* harmony export */
        u_: () => (
          /* binding */
          storeFile
        ),
        /* harmony export */
        zv: () => (
          /* binding */
          recordOf
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77534);
      const storePath = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.ws, "not a store path"));
      const most = {
        /** Names of one thing: a target, a package, the features of a machine. */
        few: 1e3,
        /** What a flake has or a run handles: hosts, targets, boots, failures. */
        targets: 2e4,
        /** Unselected attributes, and the packages of a closure. */
        names: 1e5,
        /** The contents of a store. */
        derivations: 1e6
      };
      const storePaths = valibot__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => Array.isArray(value) && value.length <= most.derivations && value.every((one) => typeof one === "string" && _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.ws.test(one)), "not a list of store paths");
      const storeFile = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(4096), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}(\/[^\0]*)?$/, "not a file in the store"), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y((path) => !path.split("/").includes(".."), "not a file in the store"));
      const relativePath = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(4096), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y((path) => path !== "" && !path.startsWith("/") && !path.split("/").includes("..") && !path.includes("\0"), "not a path below the folder"));
      const seconds = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.E2x(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0));
      const byteCount = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0));
      const sha256 = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[0-9a-f]{64}$/, "not a SHA-256 in hex"));
      const githubId = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(1));
      const listOf = (item, most2) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => Array.isArray(value) && value.length <= most2, `not a list of at most ${most2}`), valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(item));
      const recordOf = (value, most2) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.IeY((all) => typeof all === "object" && all !== null && Object.keys(all).length <= most2, `not a record of at most ${most2}`), valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name, value));
      const outsideText = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(1e6));
      const name = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(1e3));
    })
  ),
  /***/
  83051: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          versions
        ),
        /* harmony export */
        e: () => (
          /* binding */
          requireVersion
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const versions = {
        plan: 7,
        result: 6,
        evidence: 6,
        report: 13,
        release: 4,
        update: 3,
        history: 1
      };
      function requireVersion(file, name, found) {
        const known = versions[name];
        if (found === known)
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is version ${found} of the ${name} document, this flakeship reads version ${known}; use the same version of flakeship for both steps`);
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
      const simpleKinds = ["plan", "pack", "report", "update", "judged"];
      const checkName = /^[A-Za-z0-9][A-Za-z0-9._]{0,39}$/;
      const prefix = (check) => check === "" ? "flakeship" : `flakeship.${check}`;
      function artifactName(check, handed) {
        const middle = "shard" in handed ? [handed.shard] : [];
        const again = handed.again === void 0 ? "" : `.${handed.again}`;
        return [prefix(check), handed.kind, ...middle, `${handed.attempt}${again}`].join("-");
      }
      const pattern = /^(.+?)-(?:(plan|pack|report|update|judged)|(result|logs|sbom)-([a-z0-9_-]+))-(\d{1,6})(?:\.(\d))?$/;
      const ofShards = ["result", "logs", "sbom"];
      function readArtifactName(check, name) {
        const [, start, simple, ofShard, shard, number, more] = pattern.exec(name) ?? [];
        if (start !== prefix(check))
          return void 0;
        const at = { attempt: Number(number), ...more === void 0 ? {} : { again: Number(more) } };
        const alone = simpleKinds.find((one) => one === simple);
        if (alone !== void 0)
          return { kind: alone, ...at };
        const kind = ofShards.find((one) => one === ofShard);
        return shard === void 0 || kind === void 0 ? void 0 : { kind, shard, ...at };
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
        K4: () => (
          /* binding */
          notHereNames
        ),
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
      var _documents_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30643);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9010);
      var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91870);
      const outcomeStanding = {
        built: "well",
        fetched: "well",
        cached: "well",
        proved: "well",
        "not-here": "aside",
        skipped: "aside",
        failed: "bad",
        cancelled: "bad",
        missing: "bad"
      };
      function bootStanding(boot) {
        if (boot.verdict === "not-tried")
          return "aside";
        return (0, _documents_evidence_js__WEBPACK_IMPORTED_MODULE_0__.UA)(boot) ? "well" : "bad";
      }
      function notHereNames({ targets, refusals = [] }) {
        const built = targets.filter(({ outcome }) => outcome === "not-here").map(({ id: id2 }) => id2);
        return [...built, ...refusals.filter(({ why }) => why === "not-here").map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Vb)];
      }
      function isWell(report) {
        const { targets, evaluationFailures, boots } = report;
        return evaluationFailures.length === 0 && targets.every(({ outcome }) => outcomeStanding[outcome] !== "bad") && targets.some(({ outcome }) => outcomeStanding[outcome] === "well") && !(report.notHere === "fail" && notHereNames(report).length > 0) && boots.every((boot) => bootStanding(boot) !== "bad");
      }
      function failedNames(report) {
        const { targets, evaluationFailures, boots } = report;
        const bad = /* @__PURE__ */ new Set([
          ...evaluationFailures.map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Vb),
          ...targets.filter(({ outcome }) => outcomeStanding[outcome] === "bad").map(({ id: id2 }) => id2),
          ...boots.filter((boot) => bootStanding(boot) === "bad").map(({ target }) => target)
        ]);
        const isNotHere = report.notHere === "fail" || bad.size === 0 && !isWell(report);
        return isNotHere ? [.../* @__PURE__ */ new Set([...bad, ...notHereNames(report)])] : [...bad];
      }
      function byHost(targets) {
        const rank = ([host, group]) => (group.some(({ outcome }) => outcomeStanding[outcome] === "bad") ? 0 : 2) + (host === void 0 ? 1 : 0);
        return [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__.$)(targets, ({ host }) => host)].sort((a, b) => rank(a) - rank(b));
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
        l3: () => (
          /* binding */
          startedBy
        ),
        /* harmony export */
        ot: () => (
          /* binding */
          classWords
        ),
        /* harmony export */
        tA: () => (
          /* binding */
          refusalOutcome
        ),
        /* harmony export */
        wX: () => (
          /* binding */
          outcomeWords
        ),
        /* harmony export */
        yP: () => (
          /* binding */
          decidedBy
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
        proved: "proved",
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
      const refusalOutcome = ({ why }) => why === "not-here" ? "not-here" : "skipped";
      const verdictWords = {
        booted: "booted",
        failed: "did not boot",
        undecided: "undecided",
        "not-tried": "not booted"
      };
      const firmwareWords = {
        direct: "its own script",
        bios: "BIOS",
        uefi: "UEFI",
        "u-boot": "U-Boot"
      };
      const startedBy = ({ firmware, medium }) => `${firmwareWords[firmware]}${medium === "stick" ? ", from a stick" : ""}`;
      const decidedBy = ({ verdict, decided }) => verdict === "not-tried" ? decided.text : decided.by;
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
      function refusalReason({ why, package: name, message }) {
        if (why === "not-here")
          return message;
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
  53551: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          writeSticky
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95736);
      var _viewer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76395);
      const pauses = [1, 4];
      async function writeSticky(client, run, sticky) {
        const place = { owner: run.repository.owner, repo: run.repository.name };
        const mine = isBy((await (0, _viewer_js__WEBPACK_IMPORTED_MODULE_3__.G)(client)).login);
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
            await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause * 1e3);
          }
        }
      }
      async function find(client, place, { number, marker, mine }) {
        const list = (page) => client.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...place,
          issue_number: number,
          ...page
        });
        for await (const comments of (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.pages)(list)) {
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
      const isUnanswered = (error) => error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Ml && Number(error.cause.status) >= 500;
      function isBy(login) {
        const names = /* @__PURE__ */ new Set([login, login.endsWith("[bot]") ? login : `${login}[bot]`]);
        return (user) => user != null && names.has(user.login) && (user.login === login || user.type === "Bot");
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
  86027: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          all
        ),
        /* harmony export */
        p: () => (
          /* binding */
          gitData
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95736);
      var _requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94943);
      function gitData({ request }, run) {
        const place = (0, _requests_js__WEBPACK_IMPORTED_MODULE_2__.$t)(run);
        return {
          commit: async (sha) => {
            const found = await request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
              ...place,
              commit_sha: sha
            }).catch(_requests_js__WEBPACK_IMPORTED_MODULE_2__.Ge);
            return found && commitOf(found.data);
          },
          tree: async (sha) => {
            const found = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
              ...place,
              tree_sha: sha
            }).catch(_requests_js__WEBPACK_IMPORTED_MODULE_2__.Ge);
            if (found?.data.truncated)
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("GitHub does not list all files of a folder of this repository, it has too many");
            return found?.data.tree;
          },
          blob: async (sha) => {
            const { data } = await request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
              ...place,
              file_sha: sha
            });
            return Buffer.from(data.content, "base64");
          },
          compare: async (base, head) => {
            const { data } = await request("GET /repos/{owner}/{repo}/compare/{basehead}", {
              ...place,
              basehead: `${base}...${head}`,
              per_page: 100
            });
            const titles = data.commits.map(({ commit }) => commit.message.slice(0, 1e3).split("\n", 1)[0] ?? "");
            return { relation: data.status, ahead: data.ahead_by, titles };
          },
          createBlob: async (content) => {
            const { data } = await request("POST /repos/{owner}/{repo}/git/blobs", {
              ...place,
              content: Buffer.from(content).toString("base64"),
              encoding: "base64"
            });
            return data.sha;
          },
          createTree: async (base, files) => {
            const tree = files.map(({ path, blob, mode }) => ({
              path,
              mode,
              type: "blob",
              sha: blob
            }));
            const { data } = await request("POST /repos/{owner}/{repo}/git/trees", {
              ...place,
              base_tree: base,
              tree
            });
            return data.sha;
          },
          createCommit: async ({ tree, parents, message }) => {
            const { data } = await request("POST /repos/{owner}/{repo}/git/commits", {
              ...place,
              message,
              tree,
              parents: [...parents]
            });
            return commitOf(data);
          }
        };
      }
      const commitOf = ({ sha, tree, parents, message, verification, ...by }) => ({
        sha,
        tree: tree.sha,
        parents: parents.map((parent) => parent.sha),
        message,
        author: by.author.name,
        committer: by.committer.name,
        isVerified: verification.verified
      });
      async function all(get, mostPages) {
        const found = [];
        for await (const page of (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.pages)(get, mostPages))
          found.push(...page);
        return found;
      }
    })
  ),
  /***/
  74474: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          publicCommits
        )
        /* harmony export */
      });
      var _git_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86027);
      const mostAsked = 50;
      const word = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
      const commit = /^[0-9a-f]{40}$/;
      const isPlainMove = ({ owner, repository, from, to }) => [owner, repository].every((part) => word.test(part)) && [from, to].every((rev) => commit.test(rev));
      async function publicCommits(client, moves, log) {
        const found = /* @__PURE__ */ new Map();
        for (const move of moves.filter(isPlainMove).slice(0, mostAsked)) {
          const { name, owner, repository: repo, from, to } = move;
          try {
            const { data } = await client.request("GET /repos/{owner}/{repo}", { owner, repo });
            if (data.private !== false || (data.visibility ?? "public") !== "public")
              continue;
            const at = { repository: { owner, name: repo, full: `${owner}/${repo}` } };
            const { ahead, titles } = await (0, _git_data_js__WEBPACK_IMPORTED_MODULE_0__.p)(client, at).compare(from, to);
            found.set(name, { ahead, titles });
          } catch (error) {
            log.debug(`the commits of ${name} are not known: ${error.message}`);
          }
        }
        return found;
      }
    })
  ),
  /***/
  76395: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          viewerOf
        )
        /* harmony export */
      });
      const workflowBot = "github-actions[bot]";
      async function viewerOf(client) {
        const query = "{ viewer { login } }";
        const answer = await client.request("POST /graphql", { query, request: { retries: 0 } }).catch(() => void 0);
        const found = answer?.data?.data?.viewer?.login;
        const login = typeof found === "string" ? found : workflowBot;
        return { login, kind: login === workflowBot ? "workflow" : login.endsWith("[bot]") ? "app" : "person" };
      }
    })
  ),
  /***/
  91711: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ej: () => (
          /* binding */
          size
        ),
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
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
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
      const units = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 };
      const size = (describe, fallback = "", extra = {}) => ({
        describe,
        fallback,
        placeholder: "SIZE",
        ...extra,
        parse: (given, name) => {
          const raw = given || fallback;
          if (raw === "")
            return Number.POSITIVE_INFINITY;
          const [, number, unit = ""] = /^(\d{1,12})\s*([KMGT]?)(?:i?B)?$/i.exec(raw) ?? [];
          if (number !== void 0)
            return Number(number) * (units[unit.toUpperCase()] ?? 1);
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be a size such as 500M or 2G, not ${JSON.stringify((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(raw, 60))}`);
        }
      });
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
  77534: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        jw: () => (
          /* binding */
          inStore
        ),
        /* harmony export */
        mv: () => (
          /* binding */
          baseNameOf
        ),
        /* harmony export */
        ws: () => (
          /* binding */
          storePathShape
        ),
        /* harmony export */
        zP: () => (
          /* binding */
          isStorePath
        )
        /* harmony export */
      });
      const storePathShape = /^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}$/;
      const isStorePath = (text) => storePathShape.test(text);
      const folder = "/nix/store/";
      const inStore = (base) => folder + base;
      const baseNameOf = (path) => path.slice(folder.length);
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
        /** `most` is the number of lines to keep of the whole log. */
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
        /** The end of the log, if it contains the error or nothing looks like one. */
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
