export const id = 3249;
export const ids = [3249, 2182, 5933];
export const modules = {
  /***/
  59334: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          fetchById
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      async function fetchById({ artifacts }, { id: id2, what, reason }, folder, limits) {
        const found = (await artifacts.list()).find((artifact) => artifact.id === id2);
        if (found)
          return artifacts.download(found, folder, limits);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the ${what} of this run is gone (artifact ${id2}): it is kept for some days only; run all jobs again`, { ...reason === void 0 ? {} : { reason } });
      }
    })
  ),
  /***/
  77434: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        evaluateToShare: () => (
          /* binding */
          evaluateToShare
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var files = __webpack_require__(70231);
      var machine_capabilities = __webpack_require__(71224);
      var versions = __webpack_require__(83051);
      var addresses = __webpack_require__(25465);
      ;
      function unusableFlake(ref, { message, place }, nix) {
        return {
          document: "plan",
          version: versions.N.plan,
          created: (/* @__PURE__ */ new Date()).toISOString(),
          flake: { ref: (0, addresses.K3)(ref), url: (0, addresses.K3)(ref), inputs: {} },
          nix: { version: nix.version, implementation: nix.implementation },
          system: nix.system,
          targets: [],
          failures: [
            { attribute: "flake.nix", names: [], message, ...place === void 0 ? {} : { position: place } }
          ],
          derivations: [],
          fetch: { paths: [], downloadBytes: 0, unpackedBytes: 0 },
          unselected: [],
          warnings: []
        };
      }
      var external_node_fs_ = __webpack_require__(73024);
      var lib_text = __webpack_require__(79470);
      var derivation_files = __webpack_require__(46468);
      var system_files = __webpack_require__(8292);
      var derivation_closure = __webpack_require__(41822);
      var write_pack = __webpack_require__(14924);
      var input_access = __webpack_require__(6577);
      var why_private = __webpack_require__(57272);
      var locked_inputs = __webpack_require__(8700);
      ;
      const MiB = 1024 ** 2;
      async function packDerivations(nix, plan, flake, options) {
        const { mostBytes = 64 * MiB, folder } = options;
        const targets = plan.targets.filter(({ status }) => status !== "skipped");
        const closure = await (0, derivation_closure.J)(nix, targets.map(({ drvPath }) => drvPath));
        const inputs = await (0, input_access.checkInputs)(nix, (0, locked_inputs.inputsOf)(flake.locks), options.fetch);
        const trees = new Map(inputs.flatMap((input) => input.path === void 0 ? [] : [[input.path, input]]));
        trees.delete(flake.source);
        const members = closure.filter(({ path }) => !trees.has(path));
        const built = members.find(({ entry }) => entry === void 0);
        if (built)
          return here(`${(0, derivation_files.J)(userOf(built, closure))} needs ${built.path}, which was built and is not a source`);
        const reason = await (0, why_private.y)(inputs, members, [flake.source], options.fetch);
        if (reason !== void 0)
          return here(reason);
        const large = tooLarge(members, flake.source, mostBytes);
        if (large !== void 0)
          return here(large);
        await (0, system_files.fc)(folder);
        const file = (0, external_node_path_.join)(folder, "derivations.pack");
        const { paths, unpacked } = await (0, write_pack.B)(file, members);
        const sources = closure.flatMap(({ path, narSize }) => sourceOf(trees.get(path), path, narSize));
        return { kind: "packed", file, paths, bytes: (0, external_node_fs_.lstatSync)(file).size, unpacked, sources };
      }
      function here(reason) {
        return { kind: "here", warning: `${reason}: nothing is handed to other jobs, this one builds everything` };
      }
      const userOf = ({ path }, closure) => closure.find(({ references }) => references.includes(path))?.path ?? path;
      function tooLarge(members, self, most) {
        const sources = members.filter(({ path }) => !path.endsWith(".drv"));
        const sum = sources.reduce((all, { narSize }) => all + narSize, 0);
        if (sum <= most)
          return void 0;
        const named = ({ path, narSize }) => `${path === self ? "the flake's own tree" : path.slice(44)} (${(0, lib_text.ee)(narSize)})`;
        const largest = [...sources].sort((a, b) => b.narSize - a.narSize).slice(0, 3);
        return `build jobs would need ${(0, lib_text.ee)(sum)} of sources, more than ${(0, lib_text.ee)(most)}: ${largest.map(named).join(", ")} (take large files out of the flake, make them an input, or allow more with hand-over-limit)`;
      }
      function sourceOf(input, path, bytes) {
        if (input?.narHash === void 0)
          return [];
        const { name, narHash, access, locked } = input;
        return [{ path, input: name, narHash, access, locked, bytes }];
      }
      var save_sources = __webpack_require__(85360);
      var split_plan = __webpack_require__(19869);
      var plan_lines = __webpack_require__(55844);
      var problems = __webpack_require__(86411);
      var hand_over = __webpack_require__(48661);
      var inputs_images = __webpack_require__(86849);
      var boot = __webpack_require__(71904);
      var cache_cache = __webpack_require__(29369);
      var nix_memory = __webpack_require__(71042);
      var evaluate = __webpack_require__(18953);
      var read_runners = __webpack_require__(8611);
      var runners_runners = __webpack_require__(76298);
      var words_names = __webpack_require__(91870);
      ;
      function idleGlobs({ targets, unselected, failures, refusals = [] }, { again, runners }) {
        if (failures.length + refusals.length > 0)
          return [];
        const names = [...targets.flatMap((target) => target.names), ...unselected];
        const own = (0, read_runners._)(runners, []).flatMap(({ only }) => only ?? []);
        const globs = [
          ...(0, hand_over.n)(again).globs.map((glob) => ["again", glob]),
          ...[...new Set(own)].map((glob) => ["runners", glob])
        ];
        const shown = (0, words_names.zN)(targets.map(({ id: id2 }) => (0, lib_text.TN)(id2, 60)), 5);
        return globs.filter(([, glob]) => !names.some((0, runners_runners.jN)(glob))).map(([input, glob]) => `${input}: ${JSON.stringify((0, lib_text.TN)(glob, 80))} matches no target; there are: ${shown}`);
      }
      var job_folders = __webpack_require__(71009);
      var phases_plan = __webpack_require__(12055);
      var github_event = __webpack_require__(5933);
      var errors = __webpack_require__(1730);
      var reference = __webpack_require__(70430);
      var system_environment = __webpack_require__(84114);
      var exec = __webpack_require__(32522);
      ;
      async function evaluateBase(plan, values, { nix, host, file }) {
        const { base: revision } = plan;
        if (revision === void 0)
          return;
        const flake = (0, reference.fR)(plan.flake.url, revision);
        if (flake === void 0)
          return;
        try {
          const base = await (0, evaluate.planOf)({ ...values, flake }, nix, host, { fingerprints: true });
          await (0, files.ft)("plan", file, base);
        } catch (error) {
          host.signal.throwIfAborted();
          host.log.warning(`the base ${revision.slice(0, 12)} does not evaluate, so the report does not show changes: ${error.message}`);
        }
      }
      async function baseRevision(host) {
        const event = await eventOf(host);
        if (event === void 0)
          return void 0;
        const told = (0, github_event.bx)(event);
        if (event.name !== "pull_request")
          return told;
        const parents = await parentsOfHead(exec.m0, host);
        const isMerge = parents.length === 2 && parents[1] === event.payload.pull_request.head.sha;
        return isMerge ? parents[0] : told;
      }
      async function eventOf({ environment, log }) {
        try {
          return await (0, github_event.readEvent)(environment);
        } catch (error) {
          if (!(error instanceof errors.Ml))
            throw error;
          log.warning(`the report does not show changes: ${error.message}`);
          return void 0;
        }
      }
      async function parentsOfHead(exec2, { environment }) {
        const asked = await exec2("git", ["rev-list", "--parents", "--max-count=1", "HEAD"], {
          env: {
            ...(0, system_environment.uQ)(environment),
            GIT_CONFIG_COUNT: "1",
            GIT_CONFIG_KEY_0: "safe.directory",
            GIT_CONFIG_VALUE_0: "*"
          }
        }).catch(() => void 0);
        return asked?.code === 0 ? asked.stdout.trim().split(" ").slice(1) : [];
      }
      var checkout = __webpack_require__(92149);
      var commit_files = __webpack_require__(52294);
      var held_inputs = __webpack_require__(43875);
      var compose = __webpack_require__(86245);
      ;
      function composedLocks({ flakes, judgement }) {
        const held = judgement?.held ?? [];
        const locks = flakes.flatMap((flake) => {
          const text = (0, compose.Q)(flake, (0, held_inputs.KV)(flake, held));
          return text === void 0 ? [] : [[flake.lockFile, text]];
        });
        return new Map(locks);
      }
      var handed_update = __webpack_require__(54384);
      ;
      async function commitHanded(handed, stores, { nix, host, folder }) {
        const update = await (0, handed_update.h)(stores, handed, folder);
        const file = `the update of artifact ${handed.updateArtifact}`;
        const [first] = await (0, checkout.o)(nix, update, { cwd: process.cwd(), file });
        const base = first?.commit;
        if (first === void 0 || base === void 0)
          throw new errors.yo(`${file} is of no flake`);
        const locks = composedLocks(update);
        const commit = await (0, commit_files.j)(locks, { env: nix.at.env, top: first.top, base });
        host.log.info(`${(0, lib_text.U9)(locks.size, "lock")} of an earlier job, as commit ${commit.slice(0, 12)}`);
        return base;
      }
      var proved_targets = __webpack_require__(2476);
      var known_base = __webpack_require__(90775);
      ;
      async function baseOfChange(stores, asked, host) {
        const { selection, demands } = asked;
        const revision = asked.before ?? await baseRevision(host);
        if (revision === void 0)
          return { plan: { selection, demands } };
        const plan = { selection, demands, base: revision };
        const pull = (0, github_event.pullRequestOf)(await (0, github_event.readEvent)(host.environment));
        const base = await (0, known_base.d)(stores, { ...asked, revision }, { pull, host });
        if (base === void 0)
          return { plan };
        const proved = provedOf(base, asked, pull);
        return { plan, report: base.report, ...proved ? { proved } : {} };
      }
      function provedOf({ report, by, run }, { demands, again, before }, pull) {
        const { isAll, globs } = (0, hand_over.n)(again);
        if (pull === void 0 || pull.isFork || isAll || before !== void 0)
          return void 0;
        if (by === void 0 || run === void 0)
          return void 0;
        return { is: (0, proved_targets.s)(report, demands, globs), proof: { run, by } };
      }
      function proofOf({ targets }, proved) {
        return proved && targets.some(({ status }) => status === "proved") ? { proof: proved.proof } : {};
      }
      var run_history = __webpack_require__(82758);
      var run_stores = __webpack_require__(92182);
      var promises_ = __webpack_require__(51455);
      var upload = __webpack_require__(20312);
      ;
      const days = 7;
      async function sendPlan(evaluated, { host, stores, work, out, jobId }) {
        const planFile = (0, external_node_path_.join)(work, "plan.json");
        const pack = await uploadPack({ host, stores, work });
        const plan = { ...evaluated, ...jobId === void 0 ? {} : { job: jobId }, ...pack ? { pack } : {} };
        await (0, files.ft)("plan", planFile, plan);
        await (0, promises_.copyFile)(planFile, (0, external_node_path_.join)(out, "plan.json"));
        const base = (0, external_node_path_.join)(work, "base.json");
        const sent = await (0, upload.B)(stores.artifacts, stores.check, {
          handed: { kind: "plan", attempt: stores.run.attempt },
          files: await (0, system_files.t2)(base) ? [planFile, base] : [planFile],
          options: { root: work, days }
        });
        host.log.info(`uploaded ${sent.name}: ${(0, lib_text.ee)(sent.bytes)}`);
        const shards = plan.shards ?? [];
        return {
          plan,
          shards: shards.map(({ id: id2 }) => id2),
          labels: Object.fromEntries(shards.map(({ id: id2, runner }) => [id2, runner])),
          here: (0, split_plan.Gj)(plan).targets.length > 0,
          artifact: sent.id,
          sha256: await (0, system_files.Q3)(planFile)
        };
      }
      async function uploadPack({ host, stores, work }) {
        const file = (0, external_node_path_.join)(work, "derivations.pack");
        if (!await (0, system_files.t2)(file))
          return void 0;
        const sent = await (0, upload.B)(stores.artifacts, stores.check, {
          handed: { kind: "pack", attempt: stores.run.attempt },
          files: [file],
          options: { root: work, days, compress: false }
        });
        host.log.info(`uploaded ${sent.name}: ${(0, lib_text.ee)(sent.bytes)}`);
        return { artifact: sent.id, sha256: await (0, system_files.Q3)(file) };
      }
      ;
      async function evaluateToShare(values, { nix, host, out }) {
        const mostBytes = (0, hand_over.Tf)(values.handOverLimit);
        const isHanded = values.updateArtifact !== void 0;
        const stores = await (0, run_stores.runStoresOf)(host, values.name, values.baseName ?? (isHanded ? "" : values.name));
        const work = await (0, job_folders.kR)(host);
        const before = isHanded ? await commitHanded(values, stores, { nix, host, folder: work }) : void 0;
        const options = (0, phases_plan.x)({ ...values, imageDays: (0, inputs_images.q)(values.imageDays, host.environment.GITHUB_EVENT_NAME) }, await (0, run_history.knownTimes)(stores));
        const cache = await (0, cache_cache.bp)(values, nix, host);
        const demands = await (0, boot.pX)(values);
        const { report, proved, ...base } = await baseOfChange(stores, { ...values, demands, selection: (0, run_stores.selectionOf)(values), before }, host);
        let flake;
        const found = await (0, evaluate.planOf)(values, nix, host, {
          ...await (0, cache_cache.UJ)(cache),
          fingerprints: true,
          ...proved ? { isProved: proved.is } : {},
          onFlake: async (one) => {
            flake = one;
            await (0, nix_memory.hJ)(one, { nix, host, cache });
          }
        }).catch((error) => {
          if (error instanceof problems.uC)
            return unusableFlake(values.flake, error, nix.at);
          throw error;
        });
        await (0, nix_memory.dU)(flake, { nix, host, cache });
        for (const line of (0, plan_lines.w7)(found))
          host.log.info(line);
        for (const line of idleGlobs(found, values))
          host.log.warning(line);
        const evaluated = await (0, cache_cache.DE)(found, flake, nix, cache);
        const resolved = flake;
        const shared = { host, stores, work, out, jobId: values.jobId };
        if (resolved === void 0)
          return sendPlan(evaluated, shared);
        const plan = { ...evaluated, ...base.plan, ...proofOf(evaluated, proved) };
        const baseFile = (0, external_node_path_.join)(work, "base.json");
        if (report)
          await (0, files.ft)("report", baseFile, report);
        else
          await evaluateBase(plan, values, { nix, host, file: baseFile });
        const handed = await host.log.group("Handing over", () => split({ plan, flake: resolved }, { options, mostBytes, hereBelow: values.hereBelow }, { nix, host, stores, out: work }));
        return sendPlan(handed, shared);
      }
      async function split({ plan, flake }, { options, hereBelow, mostBytes }, { nix, host, stores, out }) {
        const machine = await (0, machine_capabilities.V)(nix);
        if ((0, split_plan.lg)(plan, machine, { seconds: hereBelow * 60, estimates: options.estimates })) {
          host.log.info("small plan: building it in this job");
          return plan;
        }
        const sharded = (0, split_plan.YV)(plan, options);
        const elsewhere = sharded.targets.filter(({ id: id2 }) => sharded.shards?.some(({ targets }) => targets.includes(id2)));
        if (elsewhere.length === 0)
          return sharded;
        const packed = await packDerivations(nix, { ...sharded, targets: elsewhere }, flake, {
          ...{ folder: out, fetch, mostBytes }
        });
        if (packed.kind === "here") {
          host.log.warning(packed.warning);
          return (0, split_plan.dG)(plan, machine);
        }
        host.log.info(`${(0, lib_text.U9)(packed.paths, "path")} in ${(0, lib_text.ee)(packed.bytes)} for ${(0, lib_text.U9)(sharded.shards?.length ?? 0, "job")}`);
        for (const { input, to, bytes: size } of await (0, save_sources.T)(nix, packed.sources, { ...stores, folder: out }))
          host.log.info(`input ${input}: ${to}${size > 0 ? `, ${(0, lib_text.ee)(size)}` : ""}`);
        return { ...sharded, sources: packed.sources };
      }
    })
  ),
  /***/
  54384: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          sendUpdate
        ),
        /* harmony export */
        h: () => (
          /* binding */
          receiveUpdate
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70231);
      var _features_handover_artifacts_upload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20312);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8292);
      var _fetch_by_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59334);
      const limits = { bytes: 128 * 1024 ** 2, files: 1 };
      const days = 7;
      async function sendUpdate({ artifacts, check, run }, folder, kind) {
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "update.json");
        const { id: id2 } = await (0, _features_handover_artifacts_upload_js__WEBPACK_IMPORTED_MODULE_2__.B)(artifacts, check, {
          handed: { kind, attempt: run.attempt },
          files: [file],
          options: { root: folder, days }
        });
        return { id: id2, sha256: await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_4__.Q3)(file) };
      }
      async function receiveUpdate(stores, handed, folder) {
        const { updateArtifact: id2, updateSha256: sha256, judgedArtifact, judgedSha256 } = handed;
        if (id2 === void 0 || sha256 === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo("nothing was resolved; give update-artifact and update-sha256, which are outputs of actions/update-lock with step lock");
        const { judgement: _, ...update } = await receive(stores, { id: id2, sha256 }, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "update"));
        if (judgedArtifact === void 0)
          return update;
        if (judgedSha256 === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo("judged-artifact needs judged-sha256");
        const asked = { id: judgedArtifact, sha256: judgedSha256 };
        const { judgement } = await receive(stores, asked, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "judged"));
        if (judgement === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`the artifact ${judgedArtifact} says nothing of what is held; run all jobs again`);
        return { ...update, judgement };
      }
      async function receive(stores, { id: id2, sha256 }, folder) {
        await (0, _fetch_by_id_js__WEBPACK_IMPORTED_MODULE_5__.F)(stores, { id: id2, what: "update" }, folder, limits);
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "update.json");
        if (await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_4__.Q3)(file).catch(() => "") !== sha256)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`the artifact ${id2} does not hold what its job handed on; run all jobs again`);
        return (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_1__.u0)("update", file, `update.json of artifact ${id2}`);
      }
    })
  ),
  /***/
  90775: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          aboutBase
        ),
        /* harmony export */
        d: () => (
          /* binding */
          knownBase
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70231);
      var _features_report_proof_sealed_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39644);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79470);
      var _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79708);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8292);
      var _report_of_push_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60400);
      var _run_stores_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92182);
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
      const most = 256 * 1024 * 1024;
      async function knownBase(stores, wanted, { pull, host }) {
        const kept = await keptReport(stores, wanted, host);
        if (kept === void 0 && pull === void 0)
          return void 0;
        const { report, isSigned } = kept ?? {};
        if (pull === void 0 || pull.isFork)
          return report && { report };
        if (report && isSigned)
          return { report, by: "signature", run: report.run };
        const read = await readFromRun(stores, wanted, pull, host);
        if (read)
          return read;
        if (report === void 0)
          return void 0;
        const lacks = lacksOf(wanted);
        if (lacks.length === 0)
          return { report, by: "branch", run: report.run };
        host.log.warning(`the kept report of the base is not ${lacks.join(" and not ")}, so nothing counts as proved and everything is built`);
        return { report };
      }
      const lacksOf = ({ signingKey, reportToken }) => [
        ...signingKey === void 0 ? [] : ["signed with signing-key"],
        ...reportToken === void 0 ? [] : ["in a run that report-token can read"]
      ];
      const aboutBase = ({ run }, key) => `${run.repository.full}
${key}`;
      async function keptReport(stores, { revision, selection, signingKey }, { log }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const key = (0, _run_stores_js__WEBPACK_IMPORTED_MODULE_10__.baseKey)(stores.base, selection, revision);
          const folder = __addDisposableResource(env_1, await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_8__.yy)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "flakeship-base-"), true);
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, "kept");
          if (!await stores.entries.restore(key, file))
            return void 0;
          try {
            if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > most)
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.yo("it is too large for a report");
            const signer = signingKey === void 0 ? void 0 : (0, _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_7__.parseSigningKey)(signingKey);
            const { report, isSigned } = (0, _features_report_proof_sealed_report_js__WEBPACK_IMPORTED_MODULE_4__.N)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"), aboutBase(stores, key), signer);
            return { report: (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_3__.Tp)("report", report, "the kept report of the base"), isSigned };
          } catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.yo))
              throw error;
            log.warning(`cannot use the kept report of the base: ${error.message}`);
            return void 0;
          }
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function readFromRun({ run, base: check }, { revision, reportToken }, { baseRef }, { log, environment }) {
        const workflow = run.workflow?.replace(/^\.github\/workflows\//, "");
        if (reportToken === void 0 || workflow === void 0)
          return void 0;
        const { githubClient } = await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.bind(__webpack_require__, 95736));
        const asking = {
          ...{ client: githubClient({ run, token: reportToken, log }), run, check },
          temporary: environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()
        };
        try {
          const { found } = await (0, _report_of_push_js__WEBPACK_IMPORTED_MODULE_9__.Q)(asking, { workflow, commit: revision, branch: baseRef });
          return found && { report: found.report, by: "run", run: found.id };
        } catch (error) {
          log.info(`the report of the base is not read from its run: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_6__.TN)(error.message, 300)}`);
          return void 0;
        }
      }
    })
  ),
  /***/
  82758: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        keepTimes: () => (
          /* binding */
          keepTimes
        ),
        /* harmony export */
        knownTimes: () => (
          /* binding */
          knownTimes
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _documents_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43756);
      var _documents_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83051);
      var _features_plan_prices_learn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87998);
      var _features_plan_prices_times_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8030);
      var _features_plan_prices_today_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59777);
      var _github_event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5933);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8292);
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
      const family = `flakeship-history-${_documents_versions_js__WEBPACK_IMPORTED_MODULE_4__.N.history}-`;
      async function knownTimes(stores) {
        const history = await inFile((file) => readHistory(stores, file));
        return history && new _features_plan_prices_times_js__WEBPACK_IMPORTED_MODULE_8__.Fq(history);
      }
      async function keepTimes(stores, ran, host) {
        const event = await (0, _github_event_js__WEBPACK_IMPORTED_MODULE_6__.readEvent)(host.environment).catch(() => void 0);
        if (event === void 0 || !(0, _github_event_js__WEBPACK_IMPORTED_MODULE_6__.vZ)(event))
          return;
        await inFile(async (file) => {
          const history = (0, _features_plan_prices_learn_js__WEBPACK_IMPORTED_MODULE_5__.n)(await readHistory(stores, file), { ...ran, here: "here" }, (0, _features_plan_prices_today_js__WEBPACK_IMPORTED_MODULE_9__.E)());
          if (history.entries.length === 0)
            return;
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(history));
          const key = [stores.run.id, stores.run.attempt, ...stores.check === "" ? [] : [stores.check]].join("-");
          await stores.entries.save(`${family}${key}`, file, { family });
        });
      }
      async function readHistory({ entries }, file) {
        if (!await entries.newest(family, file))
          return void 0;
        return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > _documents_history_js__WEBPACK_IMPORTED_MODULE_3__.kw ? void 0 : (0, _documents_history_js__WEBPACK_IMPORTED_MODULE_3__.i6)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"));
      }
      async function inFile(work) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const folder = __addDisposableResource(
            env_1,
            await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_7__.yy)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "flakeship-history-"),
            true
          );
          return await work((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, "history.json"));
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
    })
  ),
  /***/
  92182: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        baseKey: () => (
          /* binding */
          baseKey
        ),
        /* harmony export */
        documentLimits: () => (
          /* binding */
          documentLimits
        ),
        /* harmony export */
        packLimits: () => (
          /* binding */
          packLimits
        ),
        /* harmony export */
        runStoresOf: () => (
          /* binding */
          runStoresOf
        ),
        /* harmony export */
        selectionOf: () => (
          /* binding */
          selectionOf
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _documents_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83051);
      var _inputs_check_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(407);
      async function runStoresOf(host, check, base = check) {
        (0, _inputs_check_name_js__WEBPACK_IMPORTED_MODULE_2__.n)(check);
        (0, _inputs_check_name_js__WEBPACK_IMPORTED_MODULE_2__.n)(base);
        const [{ runOf }, { githubArtifacts }, { githubEntries }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            5298
          ).then(__webpack_require__.bind(__webpack_require__, 85298)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(171), __webpack_require__.e(8122)]
          ).then(__webpack_require__.bind(__webpack_require__, 18122)),
          __webpack_require__.e(
            /* import() */
            1107
          ).then(__webpack_require__.bind(__webpack_require__, 81107))
        ]);
        const { environment, log } = host;
        return {
          run: runOf(environment),
          ...{ check, base },
          artifacts: githubArtifacts(environment, log),
          entries: githubEntries(environment, log)
        };
      }
      const documentLimits = { bytes: 512 * 1024 ** 2, files: 4e3 };
      const packLimits = { bytes: 2 * 1024 ** 3, files: 1 };
      function baseKey(check, selection, revision) {
        return `flakeship-base-${_documents_versions_js__WEBPACK_IMPORTED_MODULE_1__.N.report}-${check === "" ? "" : `${check}-`}${selection.slice(0, 16)}-${revision}`;
      }
      function selectionOf(values) {
        const asked = [values.flake, values.targets, values.overrideInput, values.impure];
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(asked)).digest("hex");
      }
    })
  ),
  /***/
  71904: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K2: () => (
          /* binding */
          bootUnlessStopped
        ),
        /* harmony export */
        OB: () => (
          /* binding */
          checkBootInputs
        ),
        /* harmony export */
        pX: () => (
          /* binding */
          demandsOfInputs
        ),
        /* harmony export */
        zj: () => (
          /* binding */
          boot
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _features_boot_check_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11377);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79470);
      var _system_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84114);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32522);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8292);
      var _system_machine_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39198);
      var _system_qemu_qemu_tools_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60088);
      var _system_user_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(55136);
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
      const feature = () => Promise.all(
        /* import() */
        [__webpack_require__.e(231), __webpack_require__.e(5795), __webpack_require__.e(2336)]
      ).then(__webpack_require__.bind(__webpack_require__, 72336));
      const expected = () => Promise.all(
        /* import() */
        [__webpack_require__.e(231), __webpack_require__.e(4316)]
      ).then(__webpack_require__.bind(__webpack_require__, 54316));
      async function boot(values, result, out, host, terminal) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { bootTargets } = await feature();
          const user = await (0, _system_user_js__WEBPACK_IMPORTED_MODULE_11__.Cw)((0, _system_environment_js__WEBPACK_IMPORTED_MODULE_6__.uQ)(host.environment));
          const key = __addDisposableResource(
            env_1,
            await sshKey(values.bootSshKey, host),
            true
          );
          return await bootTargets(host.log, _system_exec_js__WEBPACK_IMPORTED_MODULE_7__.m0, result, {
            mode: values.boot,
            media: values.bootMedia,
            out,
            ...values.bootMemory === void 0 ? {} : { memory: values.bootMemory },
            ...values.bootCpus === void 0 ? {} : { cpus: values.bootCpus },
            ...values.bootTimeout === void 0 ? {} : { timeout: values.bootTimeout },
            ...values.bootSuccess === void 0 ? {} : { success: values.bootSuccess },
            forward: values.bootForward,
            ...values.bootCommand === void 0 ? {} : { command: command(values, values.bootCommand, key?.file) },
            openNetwork: values.bootNetwork === "open",
            accelerator: values.accelerator,
            concurrency: Math.max(1, Math.min(4, (0, _system_machine_js__WEBPACK_IMPORTED_MODULE_9__.x1)())),
            signal: host.signal,
            ...terminal ? { keep: { terminal, ...login(values, key?.file) } } : {},
            ...user === void 0 ? {} : { user },
            tools: await (0, _system_qemu_qemu_tools_js__WEBPACK_IMPORTED_MODULE_10__["if"])((0, _system_environment_js__WEBPACK_IMPORTED_MODULE_6__.uQ)(host.environment))
          });
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function bootUnlessStopped(values, result, out, host) {
        if (values.boot === "none")
          return { evidence: [] };
        const { expectBoots, bootsSoFar } = await expected();
        const due = { mode: values.boot, media: values.bootMedia };
        await expectBoots(result, due, out);
        if (host.signal.aborted)
          return { evidence: await bootsSoFar(result, due, { out }) };
        try {
          return { evidence: await boot(values, result, out, host) };
        } catch (error) {
          if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo))
            throw error;
          return {
            evidence: await bootsSoFar(result, due, { out, why: (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_5__.TN)(error.message, 1e3) }),
            error
          };
        }
      }
      async function demandsOfInputs(values) {
        const { demandsOf } = await Promise.all(
          /* import() */
          [__webpack_require__.e(5795), __webpack_require__.e(2936)]
        ).then(__webpack_require__.bind(__webpack_require__, 54410));
        const { boot: boot2, bootMedia, bootMemory, bootCpus, bootTimeout, bootSuccess, bootForward } = values;
        const { bootCommand, bootSshUser, bootNetwork, accelerator } = values;
        return demandsOf({
          ...{
            mode: boot2,
            media: bootMedia,
            forward: bootForward,
            openNetwork: bootNetwork === "open",
            accelerator
          },
          ...bootMemory === void 0 ? {} : { memory: bootMemory },
          ...bootCpus === void 0 ? {} : { cpus: bootCpus },
          ...bootTimeout === void 0 ? {} : { timeout: bootTimeout },
          ...bootSuccess === void 0 ? {} : { success: bootSuccess },
          ...bootCommand === void 0 ? {} : { command: { user: bootSshUser, command: bootCommand } }
        });
      }
      function checkBootInputs(values) {
        const { bootForward, bootSuccess, bootSshPort, bootSshKey } = values;
        const key = isKey(bootSshKey) ? void 0 : bootSshKey;
        return (0, _features_boot_check_options_js__WEBPACK_IMPORTED_MODULE_3__.h)({ forward: bootForward, success: bootSuccess, port: bootSshPort, key });
      }
      const isKey = (given) => given !== void 0 && /^-----BEGIN [A-Z ]*PRIVATE KEY-----\s/.test(given);
      async function sshKey(given, { environment, secret }) {
        if (given === void 0)
          return void 0;
        if (!isKey(given))
          return { file: given, [Symbol.asyncDispose]: async () => {
          } };
        secret(given);
        const folder = await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_8__.yy)(environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "flakeship-key-");
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, "key");
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${given}
`, { mode: 384 });
        return { file, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
      }
      function command(values, command2, key) {
        return { command: command2, port: values.bootSshPort, ...login(values, key) };
      }
      const login = ({ bootSshUser }, key) => ({
        user: bootSshUser,
        ...key === void 0 ? {} : { key }
      });
    })
  ),
  /***/
  12055: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          shardOptions
        )
        /* harmony export */
      });
      var _features_plan_prices_estimates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86677);
      var _features_plan_runners_read_runners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8611);
      function shardOptions(values, times) {
        const { runners, emulate, prefer, maxJobs, jobMinutes, imageDays, boot, accelerator } = values;
        return {
          runners: (0, _features_plan_runners_read_runners_js__WEBPACK_IMPORTED_MODULE_1__._)(runners, emulate),
          most: maxJobs,
          prefer,
          estimates: (0, _features_plan_prices_estimates_js__WEBPACK_IMPORTED_MODULE_0__.I)({
            times,
            boots: { mode: boot, accelerator },
            uploads: (imageDays ?? 1) > 0,
            jobSeconds: jobMinutes * 60
          })
        };
      }
    })
  ),
  /***/
  43875: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        KV: () => (
          /* binding */
          heldNames
        ),
        /* harmony export */
        Kd: () => (
          /* binding */
          holderOf
        ),
        /* harmony export */
        tY: () => (
          /* binding */
          leaderOf
        )
        /* harmony export */
      });
      const leaderOf = ({ folder }, input) => input.with ?? { flake: folder, name: input.name };
      function holderOf(flake, input, held) {
        const leader = leaderOf(flake, input);
        return held.find((one) => one.flake === leader.flake && one.name === leader.name);
      }
      function heldNames(flake, held) {
        return new Set(flake.inputs.filter((input) => holderOf(flake, input, held)).map(({ name }) => name));
      }
    })
  ),
  /***/
  11377: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          successPattern
        ),
        /* harmony export */
        h: () => (
          /* binding */
          checkBootOptions
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
      async function checkBootOptions({ forward, success, port, key }) {
        for (const ports of forward)
          checkForward(ports);
        const hosts = forward.map((ports) => ports.split(":")[0]);
        const twice = hosts.find((host, i) => hosts.indexOf(host) !== i);
        if (twice !== void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`port ${twice} of this machine is forwarded twice; use different ports`);
        successPattern(success);
        if (!isPort(port))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the port for SSH is a number from 1 to 65535, not ${port}`);
        if (key !== void 0)
          await checkKey(key);
      }
      function successPattern(success) {
        if (success === void 0)
          return void 0;
        try {
          return new RegExp(success);
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the pattern for a good boot is not a regular expression: ${success}`, { cause });
        }
      }
      const isPort = (port) => Number.isInteger(port) && port > 0 && port < 65536;
      function checkForward(ports) {
        const [, host, guest] = /^(\d{1,5}):(\d{1,5})$/.exec(ports) ?? [];
        if (isPort(Number(host)) && isPort(Number(guest)))
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`forwarded ports are HOSTPORT:GUESTPORT, for example 2222:22, not ${JSON.stringify(ports)}`);
      }
      async function checkKey(key) {
        const refuse = (cause) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the SSH key ${JSON.stringify(key)} is not a readable file; name another one`, {
          cause
        });
        const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(key).catch((error) => Promise.reject(refuse(error)));
        if (!found.isFile())
          throw refuse();
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(key, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK).catch((error) => Promise.reject(refuse(error)));
      }
    })
  ),
  /***/
  20312: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          uploadOurs
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84557);
      const tries = 9;
      async function uploadOurs(artifacts, check, { handed, files, options }) {
        for (let again = 1; ; again++) {
          const name = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Cs)(check, again === 1 ? handed : { ...handed, again });
          try {
            return { ...await artifacts.upload(name, files, options), name };
          } catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.R) || again === tries)
              throw error;
          }
        }
      }
    })
  ),
  /***/
  42682: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        w: () => (
          /* binding */
          readPack
        ),
        h: () => (
          /* binding */
          writePack
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var external_node_zlib_ = __webpack_require__(38522);
      var dist = __webpack_require__(70458);
      var consumed = __webpack_require__(27251);
      var errors = __webpack_require__(1730);
      ;
      class ByteReader {
        #chunks;
        #held = Buffer.alloc(0);
        constructor(stream) {
          this.#chunks = stream[Symbol.asyncIterator]();
        }
        /** Up to the next newline, without it; throws for a longer line or the end of the stream. */
        async line(longest) {
          for (let searched = 0; ; ) {
            const end = this.#held.indexOf(10, searched);
            if (end > longest || end === -1 && this.#held.length > longest)
              throw new Error("a line is too long");
            if (end !== -1) {
              const text = this.#held.toString("utf8", 0, end);
              this.#held = this.#held.subarray(end + 1);
              return text;
            }
            searched = this.#held.length;
            await this.#more();
          }
        }
        async *take(length) {
          for (let left = length; left > 0; ) {
            if (this.#held.length === 0)
              await this.#more();
            const chunk = this.#held.subarray(0, left);
            this.#held = this.#held.subarray(chunk.length);
            left -= chunk.length;
            yield chunk;
          }
        }
        async isAtEnd() {
          return this.#held.length === 0 && (await this.#chunks.next()).done === true;
        }
        async #more() {
          const next = await this.#chunks.next();
          if (next.done)
            throw new Error("it ends too early");
          this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
        }
      }
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
      const title = "flakeship pack 1";
      const base = dist.FsL(
        dist.YjP(),
        // no name begins with a dot: Nix refuses `.`, `..` and names that resemble them
        dist.yGV(/^[0-9a-df-np-sv-z]{32}-(?!\.)[0-9A-Za-z+\-._?=]{1,211}$/, "not the name of a store path")
      );
      const entry = dist.rej({
        path: base,
        method: dist.KIO(["text", "nar", "flat"]),
        algorithm: dist.KIO(["sha256", "sha512"]),
        references: dist.YOg(base),
        bytes: dist.FsL(dist.aig(), dist.Y2b(), dist.Wwf(0))
      });
      const line = dist.KCZ([entry, dist.rej({ paths: dist.aig() })]);
      const longestLine = 1024 * 1024;
      async function writePack(file, fill) {
        if (external_node_zlib_.createZstdCompress === void 0)
          throw tooOld();
        const zstd = external_node_zlib_.createZstdCompress();
        const written = (0, external_node_stream_promises_.pipeline)(zstd, (0, external_node_fs_.createWriteStream)(file));
        written.catch(() => {
        });
        let [paths, unpacked] = [0, 0];
        const sink = async (chunk) => {
          unpacked += chunk.length;
          await Promise.race([(0, consumed.X)(zstd, chunk), written]);
        };
        const say = (value) => sink(Buffer.from(`${value}
`));
        try {
          await say(title);
          await fill({
            add: async (one, write) => {
              await say(JSON.stringify(one));
              const before = unpacked;
              await write(sink);
              if (unpacked - before !== one.bytes)
                throw new Error(`${one.path} changed while it was packed`);
              paths += 1;
            }
          });
          await say(JSON.stringify({ paths }));
        } catch (error) {
          zstd.destroy();
          throw error;
        }
        zstd.end();
        await written;
        await (0, promises_.appendFile)(file, footer((await (0, promises_.stat)(file)).size));
        return { paths, unpacked };
      }
      const mark = "pack 1\n\n";
      function footer(length) {
        const number = Buffer.alloc(8);
        number.writeBigUInt64LE(BigInt(length));
        return Buffer.concat([number, Buffer.from(mark)]);
      }
      async function streamLength(file) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const opened = __addDisposableResource(env_1, await (0, promises_.open)(file, "r"), true);
          const { size } = await opened.stat();
          const length = size - footer(0).length;
          if (length <= 0)
            return void 0;
          const { buffer } = await opened.read(Buffer.alloc(size - length), 0, size - length, length);
          return buffer.equals(footer(length)) ? length : void 0;
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function* readPack(file, limits) {
        if (external_node_zlib_.createZstdDecompress === void 0)
          throw tooOld();
        const broken = (why, cause) => new errors.yo(`${file} is not a whole pack of derivations (${why}); run the job that evaluates again`, {
          cause
        });
        const length = await streamLength(file);
        if (length === void 0)
          throw broken("its end is not that of a pack");
        const source = (0, external_node_fs_.createReadStream)(file, { end: length - 1 });
        const zstd = external_node_zlib_.createZstdDecompress();
        const flowing = (0, external_node_stream_promises_.pipeline)(source, zstd);
        flowing.catch(() => {
        });
        const bytes = new ByteReader(zstd);
        try {
          if (await bytes.line(100) !== title)
            throw broken("it begins with something else");
          let [left, paths] = [limits.bytes, 0];
          for (; ; ) {
            const said = dist.xLC(dist.FsL(dist.YjP(), dist.qFJ(), line), await bytes.line(longestLine));
            if (!said.success)
              throw broken(said.issues[0].message);
            const one = said.output;
            if ("paths" in one) {
              if (one.paths !== paths)
                throw broken("paths are missing");
              if (!await bytes.isAtEnd())
                throw broken("something follows its end");
              return;
            }
            paths += 1;
            left -= one.bytes;
            if (left < 0 || paths > limits.paths)
              throw broken("it holds more than it may");
            yield { ...one, content: guarded(bytes.take(one.bytes), broken) };
          }
        } catch (error) {
          if (error instanceof errors.yo)
            throw error;
          throw broken(error instanceof Error ? error.message : String(error), error);
        } finally {
          source.destroy();
          zstd.destroy();
        }
      }
      const tooOld = () => new errors.Ml("packs of derivations need Node 22.15 or newer; update Node");
      async function* guarded(content, broken) {
        try {
          yield* content;
        } catch (error) {
          throw broken(error instanceof Error ? error.message : String(error), error);
        }
      }
    })
  ),
  /***/
  14924: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          packMembers
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var _nix_store_nar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35070);
      var _pack_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42682);
      function packMembers(file, members) {
        return (0, _pack_format_js__WEBPACK_IMPORTED_MODULE_2__.h)(file, async (pack) => {
          for (const { path, entry } of members) {
            if (entry === void 0)
              throw new Error(`${path} is not content-addressed`);
            await pack.add(entry, (sink) => entry.method === "nar" ? (0, _nix_store_nar_js__WEBPACK_IMPORTED_MODULE_1__.vh)(path, sink) : sink((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path)));
          }
        });
      }
    })
  ),
  /***/
  85360: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          sendSources
        ),
        /* harmony export */
        Z: () => (
          /* binding */
          sourceKey
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _nix_store_source_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84120);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8292);
      var _pack_derivation_closure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41822);
      var _pack_write_pack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14924);
      const sourceKey = ({ narHash }) => `flakeship-source-1-${(0, _nix_store_source_path_js__WEBPACK_IMPORTED_MODULE_2__.u)(narHash) ?? ""}`;
      const days = 1;
      async function sendSources(nix, sources, { artifacts, entries, folder }) {
        const sent = [];
        await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.fc)(folder);
        for (const source of sources) {
          if (source.access !== "public")
            continue;
          const { input } = source;
          const key = sourceKey(source);
          if (await entries.has(key)) {
            sent.push({ input, to: "there already", bytes: 0 });
            continue;
          }
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${key}.pack`);
          await (0, _pack_write_pack_js__WEBPACK_IMPORTED_MODULE_5__.B)(file, await (0, _pack_derivation_closure_js__WEBPACK_IMPORTED_MODULE_4__.J)(nix, [source.path]));
          const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
          if (await entries.save(key, file) || await entries.has(key))
            sent.push({ input, to: "entry", bytes: size });
          else
            sent.push({ input, to: "artifact", bytes: await asArtifact(artifacts, key, { file, folder }) });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file);
        }
        return sent;
      }
      async function asArtifact(artifacts, name, { file, folder }) {
        if ((await artifacts.list()).some((one) => one.name === name))
          return 0;
        return (await artifacts.upload(name, [file], { root: folder, days, compress: false })).bytes;
      }
    })
  ),
  /***/
  87998: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          learn
        )
        /* harmony export */
      });
      var _documents_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43756);
      var _documents_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83051);
      var _nix_derivation_derivation_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46468);
      var _runners_runners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76298);
      var _boot_prices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74573);
      var _rates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83843);
      var _times_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8030);
      const remembered = 90;
      const worthKeeping = 1024 ** 2;
      const worthMeasuring = 16 * 1024 ** 2;
      const mostSeconds = 6 * 3600;
      function learn(before, ran, today) {
        const known = /* @__PURE__ */ new Map();
        for (const entry of before?.entries ?? []) {
          const isFresh = entry.day <= today && entry.day > today - remembered;
          if (isFresh)
            known.set(placeOf(entry), entry);
        }
        for (const { seconds, bytes, ...one } of [
          ...buildsIn(ran),
          ...bootsIn(ran),
          ...pathsIn(ran),
          ...jobsIn(ran)
        ]) {
          const before2 = known.get(placeOf(one));
          const more = (kept = [], value) => [...kept, value].slice(-_documents_history_js__WEBPACK_IMPORTED_MODULE_0__.Fs);
          known.set(placeOf(one), {
            ...one,
            ...seconds === void 0 ? {} : { seconds: more(before2?.seconds, seconds) },
            ...bytes === void 0 ? {} : { bytes: more(before2?.bytes, bytes) },
            day: today
          });
        }
        return short([...known.values()]);
      }
      function pathsIn({ results }) {
        const sizes = /* @__PURE__ */ new Map();
        for (const { targets } of results)
          for (const { closure } of targets)
            for (const { path, bytes } of closure?.paths ?? []) {
              const name = (0, _times_js__WEBPACK_IMPORTED_MODULE_6__.jY)((0, _nix_derivation_derivation_files_js__WEBPACK_IMPORTED_MODULE_2__.J)(path));
              if (plainName.test(name))
                sizes.set(name, Math.max(sizes.get(name) ?? 0, Math.min(bytes, _documents_history_js__WEBPACK_IMPORTED_MODULE_0__.j$)));
            }
        return [...sizes].filter(([, bytes]) => bytes >= worthKeeping).map(([name, bytes]) => ({ what: "path", name, system: _times_js__WEBPACK_IMPORTED_MODULE_6__.Mp, machine: _times_js__WEBPACK_IMPORTED_MODULE_6__.Mp, bytes }));
      }
      function jobsIn({ plan, results }) {
        return results.flatMap(({ shard: id2, started, fetched }) => {
          const shard = plan.shards?.find((one) => one.id === id2);
          if (shard === void 0)
            return [];
          const machine = (0, _runners_runners_js__WEBPACK_IMPORTED_MODULE_3__.Fm)(shard.runner);
          const start = started === void 0 ? [] : timed("start", _times_js__WEBPACK_IMPORTED_MODULE_6__.SQ, shard.system, machine, started);
          if (fetched === void 0 || fetched.seconds < 1 || fetched.bytes < worthMeasuring)
            return start;
          const bytes = Math.min(Math.round(fetched.bytes / fetched.seconds), _documents_history_js__WEBPACK_IMPORTED_MODULE_0__.j$);
          const isPlain = plainName.test(shard.system) && plainMachine.test(machine);
          return [
            ...start,
            ...isPlain ? [{ what: "rate", name: _times_js__WEBPACK_IMPORTED_MODULE_6__.SQ, system: shard.system, machine, bytes }] : []
          ];
        });
      }
      const placeOf = (entry) => `${(0, _times_js__WEBPACK_IMPORTED_MODULE_6__.TN)(entry)} ${entry.machine}`;
      function buildsIn({ plan, results, here }) {
        const planned = new Map(plan.derivations.map((one) => [one.drvPath, one]));
        return results.flatMap((result) => {
          const shard = plan.shards?.find(({ id: id2 }) => id2 === result.shard);
          return result.derivations.flatMap(({ drvPath, name, machine, start, stop, outcome }) => {
            const system = planned.get(drvPath)?.system;
            const isUsual = outcome === "built" && machine === "local" && stop !== void 0;
            if (!isUsual || system === void 0 || isEmulated(system, result.machine.system))
              return [];
            return timed("build", (0, _times_js__WEBPACK_IMPORTED_MODULE_6__.jY)(name), system, shard ? (0, _runners_runners_js__WEBPACK_IMPORTED_MODULE_3__.Fm)(shard.runner) : here, stop - start);
          });
        });
      }
      const isEmulated = (system, own) => system !== own && system !== "builtin" && !(system === "i686-linux" && own === "x86_64-linux");
      function bootsIn({ plan, evidence, here }) {
        const planned = new Map(plan.targets.map((target) => [target.id, target]));
        return evidence.flatMap(({ target: id2, verdict, firmware, accelerator, seconds }) => {
          const target = planned.get(id2);
          if (verdict !== "booted" || accelerator === void 0 || target === void 0)
            return [];
          const shard = plan.shards?.find(({ targets }) => targets.includes(id2));
          const name = (0, _boot_prices_js__WEBPACK_IMPORTED_MODULE_4__.s)(target.kind, firmware, accelerator.name);
          return timed("boot", name, target.system, shard ? (0, _runners_runners_js__WEBPACK_IMPORTED_MODULE_3__.Fm)(shard.runner) : here, seconds);
        });
      }
      const plainName = /^[0-9A-Za-z+\-._?=]{1,211}$/;
      const plainMachine = /^[0-9A-Za-z+\-._,]{1,211}$/;
      function timed(what, name, system, machine, took) {
        const seconds = Math.round(took * 100) / 100;
        const isPlain = plainName.test(name) && plainName.test(system) && plainMachine.test(machine);
        if (!isPlain || !Number.isFinite(seconds) || seconds < 0 || seconds > mostSeconds)
          return [];
        return [{ what, name, system, machine, seconds }];
      }
      function short(entries) {
        const most = ({ what, seconds = [0], bytes: bytes2 = [0] }) => what === "start" || what === "rate" ? mostSeconds * 2 : Math.max(...seconds) + (0, _rates_js__WEBPACK_IMPORTED_MODULE_5__.iW)(Math.max(...bytes2));
        const ordered = [...entries].sort((a, b) => b.day - a.day || most(b) - most(a) || (placeOf(a) < placeOf(b) ? -1 : 1));
        let bytes = 100;
        const kept = [];
        for (const entry of ordered) {
          bytes += JSON.stringify(entry).length + 1;
          if (bytes > _documents_history_js__WEBPACK_IMPORTED_MODULE_0__.kw || kept.length === mostEntries)
            break;
          kept.push(entry);
        }
        return { document: "history", version: _documents_versions_js__WEBPACK_IMPORTED_MODULE_1__.N.history, entries: kept };
      }
      const mostEntries = 1e4;
    })
  ),
  /***/
  59777: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          today
        )
        /* harmony export */
      });
      const today = () => Math.floor(Date.now() / 864e5);
    })
  ),
  /***/
  8611: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          readRunners
        )
        /* harmony export */
      });
      var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _runners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76298);
      const everywhere = ["benchmark", "big-parallel", "nixos-test"];
      const withKvm = [...everywhere, "kvm"];
      const hosted = [
        runner("x86_64-linux", ["ubuntu-24.04"], withKvm, ["i686-linux"]),
        runner("aarch64-linux", ["ubuntu-24.04-arm"], everywhere),
        runner("aarch64-darwin", ["macos-15"], everywhere),
        runner("x86_64-darwin", ["macos-15-intel"], everywhere)
      ];
      const hostedDisk = 40 * 1024 ** 3;
      function runner(system, labels, features, also = []) {
        return { system, labels, native: [system, ...also], emulates: [], features };
      }
      const systemName = /^[a-z0-9_]+-[a-z0-9]+$/;
      function readRunners(lines, emulate) {
        const read = lines.map(readLine);
        const own = read.filter(({ name }) => isSystem(name)).map(({ name, labels }) => ownRunner(name, labels));
        for (const system of emulate)
          checkEmulated(system, own);
        const named = new Set(own.map(({ system }) => system));
        if (named.size < own.length)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("runners names a system twice; write one line for each system");
        const known = [
          ...hosted.filter(({ system }) => !named.has(system)).map((one) => ({ ...one, disk: hostedDisk })),
          ...own
        ];
        const runners = known.filter(({ system }) => !emulate.includes(system)).map((one) => ({
          ...one,
          native: one.native.filter((system) => system === one.system || !named.has(system)),
          emulates: one.system === _runners_js__WEBPACK_IMPORTED_MODULE_2__.MC ? emulate.filter((system) => !one.native.includes(system)) : []
        })).sort((a, b) => order(a) - order(b) || (a.system < b.system ? -1 : 1));
        const forTargets = read.filter(({ name }) => !isSystem(name)).flatMap(({ name, labels }) => runners.map((one) => ({ ...ofLabels(one, labels), only: name })));
        return [...runners, ...forTargets];
      }
      function ofLabels({ disk, ...one }, labels) {
        if ((0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(one.labels, labels))
          return { ...one, ...disk === void 0 ? {} : { disk } };
        return { ...one, labels, features: void 0 };
      }
      const isSystem = (name) => systemName.test(name);
      const ownRunner = (system, labels) => runner(system, labels, void 0, system === _runners_js__WEBPACK_IMPORTED_MODULE_2__.MC ? ["i686-linux"] : []);
      const targetGlob = /^[^=\s]*[.*][^=\s]*$/;
      function readLine(line) {
        const [, name = "", list = ""] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        const labels = readLabels(list);
        if (!isSystem(name) && !targetGlob.test(name) || labels === void 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`runners must be lines SYSTEM=LABEL[,LABEL…] like aarch64-linux=ubuntu-24.04-arm, or GLOB=LABEL[,LABEL…] for targets like nas.*=nas, not ${JSON.stringify(line)}; labels may be JSON: ["a","b"] or {"group":"g"}`);
        }
        return { name, labels };
      }
      const label = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(200));
      const labelList = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(label), valibot__WEBPACK_IMPORTED_MODULE_3__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(20));
      const written = valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([
        labelList,
        valibot__WEBPACK_IMPORTED_MODULE_3__.rej({ group: label, labels: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([labelList, label])) })
      ]);
      function readLabels(list) {
        if (!/^[[{]/.test(list)) {
          const plain = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(labelList, list.split(",").map((one) => one.trim()));
          return plain.success ? plain.output : void 0;
        }
        try {
          const given = valibot__WEBPACK_IMPORTED_MODULE_3__.qgA(written, JSON.parse(list));
          if (Array.isArray(given))
            return given;
          const { group, labels } = given;
          return labels === void 0 ? { group } : { group, labels: typeof labels === "string" ? [labels] : labels };
        } catch {
          return void 0;
        }
      }
      function checkEmulated(system, own) {
        if (!systemName.test(system) || !system.endsWith("-linux") || system === _runners_js__WEBPACK_IMPORTED_MODULE_2__.MC) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`emulate must name Linux systems other than ${_runners_js__WEBPACK_IMPORTED_MODULE_2__.MC}, like aarch64-linux, not ${JSON.stringify(system)}`);
        }
        if (own.some((one) => one.system === system))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${system} is both in runners and in emulate; keep one of them`);
      }
      const order = ({ system }) => [_runners_js__WEBPACK_IMPORTED_MODULE_2__.MC, "aarch64-linux", system].indexOf(system);
    })
  ),
  /***/
  2476: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          sameIn
        ),
        /* harmony export */
        s: () => (
          /* binding */
          provedBy
        )
        /* harmony export */
      });
      var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71026);
      var _words_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62143);
      function sameIn(targets) {
        const known = new Map(targets.map((target) => [`${target.kind} ${target.drvPath}`, target]));
        return ({ drvPath, kind }) => known.get(`${kind} ${drvPath}`);
      }
      function provedBy({ targets, boots, demands: asked }, demands, again = []) {
        if (asked !== demands)
          return () => false;
        const bad = new Set(boots.filter((boot) => (0, _words_severity_js__WEBPACK_IMPORTED_MODULE_0__.hS)(boot) === "bad").map(({ target }) => target));
        const isDone = ({ id: id2, outcome }) => outcome !== "proved" && _words_severity_js__WEBPACK_IMPORTED_MODULE_0__.Nd[outcome] === "well" && !bad.has(id2);
        const found = sameIn(targets.filter(isDone));
        const isAgain = again.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_1__([...again], { dot: true, nonegate: true });
        return (target) => found(target) !== void 0 && !target.names.some((name) => isAgain(name));
      }
    })
  ),
  /***/
  39644: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          openReport
        ),
        /* harmony export */
        y: () => (
          /* binding */
          sealReport
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19031);
      var _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79708);
      function sealReport(report, about, key) {
        const head = key === void 0 ? {} : { signature: (0, _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_1__.signText)(claimOf(report, about), key) };
        return `${JSON.stringify(head)}
${report}`;
      }
      function openReport(text, about, key) {
        const end = text.indexOf("\n", 0);
        const report = text.slice(end + 1);
        const head = end < 0 || end > 1e3 ? void 0 : (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__.q)(text.slice(0, end));
        const signature = head?.signature;
        const isSigned = key !== void 0 && typeof signature === "string" && (0, _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_1__.isSignedText)(claimOf(report, about), signature, key);
        return { report, isSigned };
      }
      const claimOf = (report, about) => `flakeship base report
${about}
${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(report).digest("hex")}`;
    })
  ),
  /***/
  92149: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          checkoutOf
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _nix_flake_unseen_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68154);
      var _system_git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14176);
      async function checkoutOf(nix, { base, flakes }, { cwd, file }) {
        const top = await (0, _nix_flake_unseen_file_js__WEBPACK_IMPORTED_MODULE_2__.H)(nix.at.env, cwd);
        if (top === void 0 || base === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${file} is for a commit, and ${cwd} is in no git repository; run it in a checkout`);
        const commit = await (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_3__.$)(nix.at.env, top, ["rev-parse", "--verify", "HEAD"]);
        if (commit !== base)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${file} was made for commit ${base.slice(0, 12)}, and ${commit.slice(0, 12)} is checked out; check that one out, or resolve again`);
        return flakes.map(({ folder, lockFile }) => ({
          written: folder,
          ...{ top, commit, folder },
          lockPath: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(top, lockFile)
        }));
      }
    })
  ),
  /***/
  52294: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          checkOutCommitted
        ),
        /* harmony export */
        z: () => (
          /* binding */
          commitFiles
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _system_git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14176);
      async function commitFiles(changes, { env, folder, base, index }) {
        const date = await (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_1__.$)(env, folder, ["show", "--no-patch", "--format=%ct", base]);
        const own = { ...env, ...somebody(date), GIT_INDEX_FILE: index };
        const run = (args, input) => (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_1__.$)(own, folder, args, input);
        await run(["read-tree", base]);
        for (const [file, text] of changes) {
          const blob = await run(["hash-object", "-w", "--stdin"], text);
          await run(["update-index", "--add", "--cacheinfo", `100644,${blob},${file}`]);
        }
        const tree = await run(["write-tree"]);
        return run(["commit-tree", tree, "-p", base, "-m", "flake.lock: update"]);
      }
      const somebody = (date) => Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((who) => [
        [`GIT_${who}_NAME`, "Flakeship"],
        [`GIT_${who}_EMAIL`, "flakeship@localhost"],
        [`GIT_${who}_DATE`, `${date} +0000`]
      ]));
      async function checkOutCommitted(changes, { env, top, base }) {
        const gitFolder = await (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_1__.$)(env, top, ["rev-parse", "--absolute-git-dir"]);
        const commit = await commitFiles(changes, {
          env,
          folder: top,
          base,
          index: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitFolder, "index-flakeship")
        });
        await (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_1__.$)(env, top, ["checkout", "--quiet", "--detach", commit]);
        return commit;
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
  27251: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          consumed
        )
        /* harmony export */
      });
      const consumed = (stream, chunk) => new Promise((resolve, reject) => {
        stream.write(chunk, (error) => error ? reject(error) : resolve());
      });
    })
  ),
  /***/
  86245: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        q: () => (
          /* binding */
          checkMoved
        ),
        Q: () => (
          /* binding */
          composeLock
        )
      });
      var lock_changes = __webpack_require__(29850);
      var lock_tree = __webpack_require__(13407);
      ;
      function graft(root, grafts) {
        return [...grafts].sort((a, b) => a.path.length - b.path.length).reduce((tree, { path, node }) => isDeclaredAs(node, (0, lock_tree.MU)(tree, path)) ? replaced(tree, path, node) : tree, root);
      }
      const isDeclaredAs = ({ original }, there) => there !== void 0 && (0, lock_changes.D_)(there.original) === (0, lock_changes.D_)(original);
      function replaced(tree, [name, ...rest], node) {
        if (name === void 0)
          return node;
        const at = tree.inputs.get(name);
        if (at === void 0 || (0, lock_tree.lO)(at))
          return tree;
        return { ...tree, inputs: new Map([...tree.inputs, [name, replaced(at, rest, node)]]) };
      }
      var print_lock = __webpack_require__(75940);
      ;
      function composeLock({ lock, repairs, inputs }, held = /* @__PURE__ */ new Set()) {
        const before = (0, lock_tree.ur)(lock);
        const moving = inputs.filter(({ standing, name }) => standing === "moves" && !held.has(name));
        const after = graft(before, moving.map(graftOf));
        if (repairs.length === 0 && (0, lock_changes.iv)(before, after).length === 0)
          return void 0;
        return (0, print_lock.r)(after);
      }
      function graftOf({ path, lock, name }) {
        if (lock === void 0)
          throw new Error(`the document has no lock for ${name}, which moves`);
        return { path, node: (0, lock_tree.ur)(lock) };
      }
      const places = ["type", "host", "owner", "repo", "dir", "id"];
      function checkMoved({ original, before, after, lock, name }) {
        if (after === void 0 || lock === void 0)
          return `${name} has nothing to move to`;
        const first = lock.nodes[lock.root];
        const declared = JSON.stringify(first?.original);
        if (declared !== JSON.stringify(original))
          return `${name} is declared otherwise in its new lock`;
        if (JSON.stringify(first?.locked) !== JSON.stringify(after.locked))
          return `${name} has another source in its new lock than the one that is reported`;
        const other = places.find((place) => before.locked[place] !== after.locked[place]);
        if (other !== void 0)
          return `${name} would come from another place (${other})`;
        if (after.locked.type === "git" && before.locked.url !== after.locked.url)
          return `${name} would come from another repository`;
        if (isEncrypted(before.locked.url) && !isEncrypted(after.locked.url))
          return `${name} would be fetched without encryption`;
        return void 0;
      }
      const isEncrypted = (url) => /^[\w+]*https:/.test(String(url));
    })
  ),
  /***/
  29850: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D_: () => (
          /* binding */
          identity
        ),
        /* harmony export */
        E6: () => (
          /* binding */
          isSameSource
        ),
        /* harmony export */
        iv: () => (
          /* binding */
          changesBetween
        )
        /* harmony export */
      });
      var _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13407);
      function changesBetween(before, after) {
        const [old, now] = [flat(before), flat(after)];
        const removed = [...old].filter(([name]) => !now.has(name)).map(([, { path }]) => ({ path, change: "removed" }));
        const others = [...now].flatMap(([name, { path, ...one }]) => {
          const other = old.get(name);
          if (other === void 0)
            return [{ path, change: "added" }];
          if (one.declared !== other.declared)
            return [{ path, change: "declared" }];
          return one.locked === other.locked ? [] : [{ path, change: "locked" }];
        });
        return [...removed, ...others];
      }
      function flat(root) {
        const inputs = (0, _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(root).map(({ path, node: { original, locked, isFlake } }) => ({
          path,
          declared: JSON.stringify([identity(original), isFlake]),
          locked: identity(locked)
        }));
        const follows = (0, _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__.Ah)(root).map(({ path, to }) => ({ path, declared: JSON.stringify(to), locked: "" }));
        return new Map([...inputs, ...follows].map((one) => [JSON.stringify(one.path), one]));
      }
      const incidental = /* @__PURE__ */ new Set(["lastModified", "revCount", "__final"]);
      const byRevision = /* @__PURE__ */ new Set([...incidental, "narHash", "ref"]);
      function identity(source) {
        const left = source?.rev === void 0 ? incidental : byRevision;
        const told = Object.entries(source ?? {}).filter(([name]) => !left.has(name));
        return JSON.stringify(told.sort(([a], [b]) => a < b ? -1 : 1));
      }
      const isSameSource = (a, b) => identity(a) === identity(b);
    })
  ),
  /***/
  13407: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ah: () => (
          /* binding */
          followsOf
        ),
        /* harmony export */
        MU: () => (
          /* binding */
          inputAt
        ),
        /* harmony export */
        Vb: () => (
          /* binding */
          nameOf
        ),
        /* harmony export */
        Vc: () => (
          /* binding */
          inputsOf
        ),
        /* harmony export */
        lO: () => (
          /* binding */
          isFollows
        ),
        /* harmony export */
        ur: () => (
          /* binding */
          lockTree
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const most = { inputs: 1e4, depth: 100 };
      function lockTree({ root, nodes }, file = "flake.lock") {
        let count = 0;
        const made = /* @__PURE__ */ new Map();
        const read = (key, depth) => {
          const before = made.get(key);
          if (before)
            return before;
          const node = Object.hasOwn(nodes, key) ? nodes[key] : void 0;
          if (node === void 0)
            throw broken(file, `it names an input ${JSON.stringify(key.slice(0, 100))} that it does not have`);
          if (depth > most.depth)
            throw broken(file, "its inputs go round in circles");
          const { original, locked, info, flake, parent, inputs = {} } = node;
          const entries = Object.entries(inputs);
          count += entries.length;
          if (count > most.inputs)
            throw broken(file, `it has more than ${most.inputs} inputs`);
          const whole = locked && { ...locked, ...info };
          const tree = {
            ...original === void 0 ? {} : { original },
            ...whole === void 0 ? {} : { locked: whole },
            isFlake: flake !== false,
            ...parent === void 0 ? {} : { parent },
            inputs: new Map(entries.map(([name, to]) => [name, typeof to === "string" ? read(to, depth + 1) : to]))
          };
          made.set(key, tree);
          return tree;
        };
        return read(root, 0);
      }
      const broken = (file, why) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is broken: ${why}; delete it, run nix flake lock and commit the file`);
      function inputsOf(root) {
        const found = [];
        const queue = [{ path: [], node: root }];
        for (const { path, node } of queue) {
          for (const [name, to] of node.inputs) {
            if (isFollows(to))
              continue;
            const input = { path: [...path, name], node: to };
            found.push(input);
            queue.push(input);
            if (queue.length > most.inputs)
              throw broken("flake.lock", `it has more than ${most.inputs} inputs`);
          }
        }
        return found;
      }
      function followsOf(root) {
        return [{ path: [], node: root }, ...inputsOf(root)].flatMap(({ path, node }) => [...node.inputs].flatMap(([name, to]) => isFollows(to) ? [{ path: [...path, name], to }] : []));
      }
      const isFollows = (to) => Array.isArray(to);
      function inputAt(root, path) {
        let node = root;
        for (const name of path) {
          const to = node?.inputs.get(name);
          node = to === void 0 || isFollows(to) ? void 0 : to;
        }
        return node;
      }
      const nameOf = (path) => path.join("/");
    })
  ),
  /***/
  75940: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          lockFileOf
        ),
        /* harmony export */
        r: () => (
          /* binding */
          printLock
        )
        /* harmony export */
      });
      var _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13407);
      function printLock(root) {
        return `${JSON.stringify(lockFileOf(root), null, 2)}
`;
      }
      function lockFileOf(root, key = "root") {
        const keys = /* @__PURE__ */ new Map();
        const taken = /* @__PURE__ */ new Set();
        const nodes = {};
        const add = (wanted, node) => {
          const known = keys.get(node);
          if (known !== void 0)
            return known;
          const key2 = free(wanted, taken);
          taken.add(key2);
          keys.set(node, key2);
          const inputs = [...node.inputs].sort(([a], [b]) => a < b ? -1 : 1).map(([name, to]) => [name, (0, _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__.lO)(to) ? [...to] : add(name, to)]);
          const { original, locked, parent } = node;
          nodes[key2] = {
            ...node.isFlake ? {} : { flake: false },
            ...inputs.length === 0 ? {} : { inputs: Object.fromEntries(inputs) },
            ...locked === void 0 ? {} : { locked: sorted(locked) },
            ...original === void 0 ? {} : { original: sorted(original) },
            ...parent === void 0 ? {} : { parent: [...parent] }
          };
          return key2;
        };
        const first = add(key, root);
        return { nodes: sorted(nodes), root: first, version: 7 };
      }
      function free(wanted, taken) {
        if (!taken.has(wanted))
          return wanted;
        for (let n = 2; ; n++) {
          const key = `${wanted}_${n}`;
          if (!taken.has(key))
            return key;
        }
      }
      const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
    })
  ),
  /***/
  68154: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          topOf
        ),
        /* harmony export */
        V: () => (
          /* binding */
          whyUnseen
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32522);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8292);
      async function whyUnseen(env, root, file) {
        const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(file);
        if (inside.startsWith("..") || inside.startsWith("/"))
          return void 0;
        const unseen = await askGit((args) => git(env, root, args), root, inside).catch(() => void 0);
        return unseen && unseenWords(unseen);
      }
      async function topOf(env, folder) {
        const top = await git(env, folder, ["rev-parse", "--show-toplevel"]).catch(() => "");
        return top.trim() || void 0;
      }
      function unseenWords({ file, submodule, ignored, untracked }) {
        const shown = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(file);
        if (submodule) {
          const path = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(submodule.path);
          const fetch2 = submodule.isEmpty ? `, and was not fetched (git submodule update --init ${word(path)})` : "";
          return `${shown} is in the submodule ${path}, which Nix leaves out${fetch2}; evaluate '.?submodules=1' (on GitHub also submodules: true for actions/checkout)`;
        }
        if (ignored !== void 0)
          return `${shown} is ignored by git (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(ignored)}), so Nix does not see it; take it out of there, or run: git add --force ${word(shown)}`;
        if (untracked === void 0)
          return void 0;
        const what = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(untracked);
        const whole = what === shown ? shown : `${shown} is in ${what}, which`;
        return `${whole} is not tracked by git, so Nix does not see it; run: git add ${word(what)}`;
      }
      const word = (text) => /^[\w./+@:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
      async function askGit(git2, root, file) {
        const above = foldersAbove(file);
        const entries = (await git2(["ls-files", "--stage", "-z", "--", ...above, file])).split("\0");
        const index = new Map(entries.map((entry) => [entry.replace(/^[^\t]*\t/, ""), entry.slice(0, 6)]));
        const path = above.find((folder) => index.get(folder) === "160000");
        if (path !== void 0)
          return { file, submodule: { path, isEmpty: !await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path, ".git")) } };
        if (index.has(file) || !await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file)))
          return void 0;
        const [ignored = ""] = (await git2(["check-ignore", "-v", "--", file])).split("	");
        if (ignored !== "")
          return { file, ignored: ignored.split(":").slice(0, 2).join(":") };
        const tracked = [...index.keys()];
        if (tracked.some((path2) => path2.startsWith(`${file}/`)))
          return void 0;
        const top = above.find((folder) => !tracked.some((path2) => path2.startsWith(`${folder}/`)));
        return { file, untracked: top === void 0 ? file : `${top}/` };
      }
      function foldersAbove(file) {
        const above = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file);
        return above === "." ? [] : [...foldersAbove(above), above];
      }
      async function git(env, root, args) {
        const options = ["-c", "core.fsmonitor=false", "-C", root];
        const literally = args[0] === "check-ignore" ? [] : ["--literal-pathspecs"];
        const { code, stdout } = await (0, _system_exec_js__WEBPACK_IMPORTED_MODULE_2__.m0)("git", [...options, ...literally, ...args], { env });
        if (code >= 128)
          throw new Error(`git ${args[0]} ended with ${code}`);
        return stdout;
      }
    })
  ),
  /***/
  35070: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G5: () => (
          /* binding */
          narWord
        ),
        /* harmony export */
        bi: () => (
          /* binding */
          narAround
        ),
        /* harmony export */
        v2: () => (
          /* binding */
          narNumber
        ),
        /* harmony export */
        vh: () => (
          /* binding */
          writeNar
        ),
        /* harmony export */
        yD: () => (
          /* binding */
          hashNar
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      async function hashNar(path) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        const bytes = await writeNar(path, (chunk) => {
          hash.update(chunk);
        });
        return { sha256: hash.digest("hex"), bytes };
      }
      async function writeNar(path, sink) {
        const nar = new NarWriter(sink);
        nar.word("nix-archive-1");
        await node(nar, Buffer.from(path));
        return nar.end();
      }
      function narAround(size) {
        const before = ["nix-archive-1", "(", "type", "regular", "contents"].map(narWord);
        return {
          before: Buffer.concat([...before, narNumber(size)]),
          after: Buffer.concat([Buffer.alloc(zerosAfter(size)), narWord(")")])
        };
      }
      function narNumber(value) {
        const word = Buffer.alloc(8);
        word.writeBigUInt64LE(BigInt(value));
        return word;
      }
      function narWord(text) {
        const bytes = Buffer.from(text);
        return Buffer.concat([narNumber(bytes.length), bytes, Buffer.alloc(zerosAfter(bytes.length))]);
      }
      const zerosAfter = (length) => (8 - length % 8) % 8;
      async function node(nar, path) {
        const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
        if (nar.isFull)
          await nar.pass();
        nar.word("(").word("type");
        if (found.isSymbolicLink())
          nar.word("symlink").word("target").word((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path, { encoding: "buffer" }));
        else if (found.isDirectory())
          await directory(nar.word("directory"), path);
        else {
          nar.word("regular");
          if (found.mode & 64)
            nar.word("executable").word("");
          await nar.word("contents").content(path, found.size);
        }
        nar.word(")");
        if (nar.isFull)
          await nar.pass();
      }
      const slash = Buffer.from("/");
      async function directory(nar, path) {
        const names = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { encoding: "buffer" });
        names.sort(Buffer.compare);
        for (const name of names) {
          nar.word("entry").word("(").word("name").word(name).word("node");
          await node(nar, Buffer.concat([path, slash, name]));
          nar.word(")");
        }
      }
      const most = 256 * 1024;
      const room = most + 16 * 1024;
      class NarWriter {
        #sink;
        #filling = { buffer: Buffer.allocUnsafe(room), free: Promise.resolve() };
        #other = { buffer: Buffer.allocUnsafe(room), free: Promise.resolve() };
        #held = 0;
        #bytes = 0;
        constructor(sink) {
          this.#sink = sink;
        }
        get isFull() {
          return this.#held >= most;
        }
        word(text) {
          const { buffer } = this.#filling;
          const size = typeof text === "string" ? Buffer.byteLength(text) : text.length;
          this.#number(size);
          if (typeof text === "string")
            buffer.write(text, this.#held);
          else
            text.copy(buffer, this.#held);
          this.#held += size;
          return this.#pad(size);
        }
        async content(file, size) {
          this.#number(size);
          const descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, "r");
          try {
            let left = size;
            while (true) {
              if (this.isFull)
                await this.pass();
              const { buffer } = this.#filling;
              const asked = Math.min(most - this.#held, left + 1);
              const read = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, this.#held, asked, null);
              if (read > left || read === 0 && left > 0)
                throw new Error(`${file} changed while it was read`);
              this.#held += read;
              left -= read;
              if (left === 0 && read < asked)
                break;
            }
          } finally {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
          }
          this.#pad(size);
        }
        /** Passes on what is buffered. */
        async pass() {
          const { buffer } = this.#filling;
          const passed = this.#sink(buffer.subarray(0, this.#held));
          this.#bytes += this.#held;
          this.#held = 0;
          if (passed) {
            passed.catch(() => {
            });
            this.#filling.free = passed;
          }
          ;
          [this.#filling, this.#other] = [this.#other, this.#filling];
          await this.#filling.free;
        }
        async end() {
          if (this.#held > 0)
            await this.pass();
          await this.#other.free;
          return this.#bytes;
        }
        #number(value) {
          this.#filling.buffer.writeBigUInt64LE(BigInt(value), this.#held);
          this.#held += 8;
        }
        #pad(size) {
          const length = zerosAfter(size);
          this.#filling.buffer.fill(0, this.#held, this.#held + length);
          this.#held += length;
          return this;
        }
      }
    })
  ),
  /***/
  4823: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W0: () => (
          /* binding */
          splitName
        ),
        /* harmony export */
        Zy: () => (
          /* binding */
          compareVersions
        ),
        /* harmony export */
        wg: () => (
          /* binding */
          packageOf
        )
        /* harmony export */
      });
      function splitName(full) {
        const dash = /-(?=[^A-Za-z])/s.exec(full)?.index;
        return dash === void 0 ? { name: full, version: "" } : { name: full.slice(0, dash), version: full.slice(dash + 1) };
      }
      const preRelease = /^(alpha|beta|rc|pre|preview|unstable|snapshot|nightly|git|dirty)$/;
      const output = /^([a-z]{2,}|lib32|lib64)$/;
      function packageOf(path) {
        const { name, version } = splitName(path.replace(/^.*\/[0-9a-z]{32}-/s, ""));
        const parts = version.split("-");
        while (parts.length > 1 && isOutput(parts.at(-1) ?? ""))
          parts.pop();
        return { name, version: parts.join("-") };
      }
      const isOutput = (part) => output.test(part) && !preRelease.test(part);
      function compareVersions(a, b) {
        const [left, right] = [components(a), components(b)];
        for (let i = 0; i < Math.max(left.length, right.length); i++) {
          const order = compareComponents(left[i] ?? "", right[i] ?? "");
          if (order !== 0)
            return order;
        }
        return 0;
      }
      const components = (version) => version.match(/\d+|[^\d.-]+/g) ?? [];
      const ranks = [/^pre$/, /^$/, /^\D/, /^\d/];
      const rank = (component) => ranks.findIndex((kind) => kind.test(component));
      function compareComponents(a, b) {
        if (rank(a) !== rank(b))
          return rank(a) - rank(b);
        if (/^\d/.test(a))
          return Number(a) - Number(b);
        return a === b ? 0 : a < b ? -1 : 1;
      }
    })
  ),
  /***/
  14176: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          git
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32522);
      async function git(env, folder, args, input) {
        const quiet = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-C", folder];
        const output = await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.m0)("git", [...quiet, ...args], { env, ...input === void 0 ? {} : { input } });
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd(["git", ...args], output);
        return output.stdout.trim();
      }
    })
  ),
  /***/
  13856: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EX: () => (
          /* binding */
          privilege
        ),
        /* harmony export */
        av: () => (
          /* binding */
          rootWords
        ),
        /* harmony export */
        lj: () => (
          /* binding */
          elevated
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      async function privilege(exec, env) {
        if (process.getuid?.() === 0)
          return "root";
        const asked = await exec("sudo", ["-n", "true"], { env }).catch(() => void 0);
        return asked?.code === 0 ? "sudo" : "none";
      }
      const words = {
        root: [],
        sudo: ["sudo", "-n", "--"]
      };
      async function rootWords(exec, env, purpose = "installing Nix") {
        const how = await privilege(exec, env);
        if (how !== "none")
          return words[how];
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`${purpose} needs root: run as root, or with passwordless sudo`);
      }
      async function elevated(exec, env, purpose) {
        const [sudo, ...rest] = await rootWords(exec, env, purpose);
        return sudo === void 0 ? exec : (program, args, options) => exec(sudo, [...rest, program, ...args], options);
      }
    })
  ),
  /***/
  60088: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i5: () => (
          /* binding */
          foreignGuests
        ),
        /* harmony export */
        "if": () => (
          /* binding */
          findQemu
        ),
        /* harmony export */
        ou: () => (
          /* binding */
          nativeQemu
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8292);
      const firmwarePairs = [
        ["OVMF/OVMF_CODE_4M.fd", "OVMF/OVMF_VARS_4M.fd"],
        ["OVMF/OVMF_CODE.fd", "OVMF/OVMF_VARS.fd"],
        ["edk2/x64/OVMF_CODE.4m.fd", "edk2/x64/OVMF_VARS.4m.fd"],
        ["edk2/ovmf/OVMF_CODE.fd", "edk2/ovmf/OVMF_VARS.fd"],
        ["qemu/edk2-x86_64-code.fd", "qemu/edk2-i386-vars.fd"]
      ];
      const armFirmwarePairs = [
        ["AAVMF/AAVMF_CODE.fd", "AAVMF/AAVMF_VARS.fd"],
        ["edk2/aarch64/QEMU_CODE.fd", "edk2/aarch64/QEMU_VARS.fd"],
        ["edk2/aarch64/QEMU_EFI-pflash.raw", "edk2/aarch64/vars-template-pflash.raw"],
        ["qemu/edk2-aarch64-code.fd", "qemu/edk2-arm-vars.fd"]
      ];
      const ipxePrograms = [
        "lib/ipxe/ipxe.efi",
        "share/ipxe/ipxe.efi",
        "share/ipxe/x86_64/ipxe.efi",
        "share/ipxe/ipxe-x86_64.efi"
      ];
      const armIpxePrograms = [
        "lib/ipxe/ipxe-arm64.efi",
        "share/ipxe/ipxe-arm64.efi",
        "share/ipxe/arm64/ipxe.efi",
        "share/ipxe/arm64-efi/snponly.efi"
      ];
      const loaders = [
        "share/u-boot/qemu_arm64/u-boot.bin",
        "lib/u-boot/qemu_arm64/u-boot.bin",
        "share/uboot/qemu_arm64/u-boot.bin"
      ];
      async function findQemu(env) {
        const folders = (env.PATH ?? "").split(":").filter((folder) => folder.startsWith("/"));
        const program = (name) => first(folders.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)));
        const [qemu, board] = [await program("qemu-system-x86_64"), await program("qemu-system-aarch64")];
        const beside = (program2, files) => first(near(program2).flatMap((folder) => files.map((file) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file))));
        const firmware = await firstPair(qemu, firmwarePairs);
        const ipxe = await beside(qemu, ipxePrograms);
        const loader = await beside(board, loaders);
        const armFirmware = await firstPair(board, armFirmwarePairs);
        const armIpxe = await beside(board, armIpxePrograms);
        return {
          ...qemu ? { qemu } : {},
          ...firmware ? { firmware } : {},
          ...ipxe ? { ipxe } : {},
          board: {
            ...board ? { qemu: board } : {},
            ...loader ? { loader } : {},
            ...armFirmware ? { firmware: armFirmware } : {},
            ...armIpxe ? { ipxe: armIpxe } : {}
          }
        };
      }
      const near = (program) => [
        .../* @__PURE__ */ new Set([...program ? [(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program), "..")] : [], "/usr"])
      ];
      async function firstPair(program, pairs) {
        for (const share of near(program).map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "share"))) {
          for (const [code, vars] of pairs) {
            const pair = { code: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(share, code), vars: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(share, vars) };
            if (await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.t2)(pair.code) && await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.t2)(pair.vars))
              return pair;
          }
        }
        return void 0;
      }
      async function first(files) {
        for (const file of files)
          if (await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.t2)(file))
            return file;
        return void 0;
      }
      const native = {
        x64: ["x86_64", "i386"],
        arm64: ["aarch64", "arm"]
      };
      const nativeQemu = ({ qemu, board }, arch) => [qemu, board?.qemu].find((one) => one !== void 0 && foreignGuests(one, arch) === void 0);
      function foreignGuests(qemu, arch) {
        const guests = /^qemu-system-(\w+)/.exec((0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(qemu))?.[1];
        return guests === void 0 || native[arch]?.includes(guests) ? void 0 : guests;
      }
    })
  ),
  /***/
  55136: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cw: () => (
          /* binding */
          guestUser
        ),
        /* harmony export */
        UG: () => (
          /* binding */
          giveFile
        ),
        /* harmony export */
        c5: () => (
          /* binding */
          giveFolder
        ),
        /* harmony export */
        mT: () => (
          /* binding */
          removeGiven
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32522);
      var _privilege_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13856);
      const nobody = { uid: 65534, gid: 65534 };
      async function guestUser(env2) {
        const how = await (0, _privilege_js__WEBPACK_IMPORTED_MODULE_2__.EX)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, env2);
        const map = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/self/uid_map", "utf8").catch(() => "");
        if (how === "none" || !mapsUser(map, nobody.uid))
          return void 0;
        const groups = await kvmGroup(how === "root" ? void 0 : process.getgroups?.());
        return { ...nobody, ...groups ? { groups } : {}, ...how === "sudo" ? { by: "sudo" } : {} };
      }
      async function kvmGroup(ours) {
        const device = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)("/dev/kvm").catch(() => void 0);
        if (!device || device.gid === 0 || (device.mode & 48) !== 48)
          return void 0;
        return ours === void 0 || ours.includes(device.gid) ? [device.gid] : void 0;
      }
      function mapsUser(map, uid) {
        return map.trim().split("\n").some((line) => {
          const [inside = 0, , length = 0] = line.trim().split(/\s+/).map(Number);
          return uid >= inside && uid < inside + length;
        });
      }
      const env = { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" };
      async function giveFile(file, user) {
        if (user.by !== "sudo")
          return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(file, user.uid, user.gid);
        await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.eF)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, "sudo", ["-n", "--", "chown", `${user.uid}:${user.gid}`, file], { env });
      }
      async function giveFolder(folder, user) {
        if (user.by !== "sudo")
          return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(folder, user.uid, user.gid);
        const ours = process.getgid?.() ?? 0;
        const script = 'chown "$1" "$2" && chmod 2770 "$2"';
        await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.eF)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, "sudo", ["-n", "--", "sh", "-c", script, "give", `${user.uid}:${ours}`, folder], { env });
      }
      async function removeGiven(folder, user) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(async (error) => {
          if (user?.by !== "sudo")
            throw error;
          await (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.eF)(_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, "sudo", ["-n", "--", "rm", "-rf", "--", folder], { env });
        });
      }
    })
  ),
  /***/
  48630: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          pLimit
        )
      });
      ;
      class Node {
        value;
        next;
        constructor(value) {
          this.value = value;
        }
      }
      class Queue {
        #head;
        #tail;
        #size;
        constructor() {
          this.clear();
        }
        enqueue(value) {
          const node = new Node(value);
          if (this.#head) {
            this.#tail.next = node;
            this.#tail = node;
          } else {
            this.#head = node;
            this.#tail = node;
          }
          this.#size++;
        }
        dequeue() {
          const current = this.#head;
          if (!current) {
            return;
          }
          this.#head = this.#head.next;
          this.#size--;
          if (!this.#head) {
            this.#tail = void 0;
          }
          return current.value;
        }
        peek() {
          if (!this.#head) {
            return;
          }
          return this.#head.value;
        }
        clear() {
          this.#head = void 0;
          this.#tail = void 0;
          this.#size = 0;
        }
        get size() {
          return this.#size;
        }
        *[Symbol.iterator]() {
          let current = this.#head;
          while (current) {
            yield current.value;
            current = current.next;
          }
        }
        *drain() {
          while (this.#head) {
            yield this.dequeue();
          }
        }
      }
      ;
      function pLimit(concurrency) {
        let rejectOnClear = false;
        if (typeof concurrency === "object") {
          ({ concurrency, rejectOnClear = false } = concurrency);
        }
        validateConcurrency(concurrency);
        if (typeof rejectOnClear !== "boolean") {
          throw new TypeError("Expected `rejectOnClear` to be a boolean");
        }
        const queue = new Queue();
        let activeCount = 0;
        const resumeNext = () => {
          if (activeCount < concurrency && queue.size > 0) {
            activeCount++;
            queue.dequeue().run();
          }
        };
        const next = () => {
          activeCount--;
          resumeNext();
        };
        const run = async (function_, resolve, arguments_) => {
          const result = (async () => function_(...arguments_))();
          resolve(result);
          try {
            await result;
          } catch {
          }
          next();
        };
        const enqueue = (function_, resolve, reject, arguments_) => {
          const queueItem = { reject };
          new Promise((internalResolve) => {
            queueItem.run = internalResolve;
            queue.enqueue(queueItem);
          }).then(run.bind(void 0, function_, resolve, arguments_));
          if (activeCount < concurrency) {
            resumeNext();
          }
        };
        const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
          enqueue(function_, resolve, reject, arguments_);
        });
        Object.defineProperties(generator, {
          activeCount: {
            get: () => activeCount
          },
          pendingCount: {
            get: () => queue.size
          },
          clearQueue: {
            value() {
              if (!rejectOnClear) {
                queue.clear();
                return;
              }
              const abortError = AbortSignal.abort().reason;
              while (queue.size > 0) {
                queue.dequeue().reject(abortError);
              }
            }
          },
          concurrency: {
            get: () => concurrency,
            set(newConcurrency) {
              validateConcurrency(newConcurrency);
              concurrency = newConcurrency;
              queueMicrotask(() => {
                while (activeCount < concurrency && queue.size > 0) {
                  resumeNext();
                }
              });
            }
          },
          map: {
            async value(iterable, function_) {
              const promises = [];
              try {
                Array.from(iterable, (value, index) => {
                  const promise = generator(function_, value, index);
                  promises.push(promise);
                  return promise;
                });
              } catch (error) {
                for (const promise of promises) {
                  promise.catch(() => {
                  });
                }
                throw error;
              }
              return Promise.all(promises);
            }
          }
        });
        return generator;
      }
      function limitFunction(function_, options) {
        const limit = pLimit(options);
        const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
        Object.defineProperty(limitedFunction, "clearQueue", {
          value: limit.clearQueue
        });
        return limitedFunction;
      }
      function validateConcurrency(concurrency) {
        if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
          throw new TypeError("Expected `concurrency` to be a number from 1 and up");
        }
      }
    })
  )
};
