export const id = 7643;
export const ids = [7643, 5933, 2182];
export const modules = {
  /***/
  7643: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        evaluateToShare: () => (
          /* binding */
          evaluateToShare
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var files = __webpack_require__(34355);
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
      var upload = __webpack_require__(20312);
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
        const inputs = await (0, input_access.s)(nix, (0, locked_inputs.V)(flake.locks), options.fetch);
        const trees = new Map(inputs.flatMap((input) => input.path === void 0 ? [] : [[input.path, input]]));
        trees.delete(flake.source);
        const members = closure.filter(({ path }) => !trees.has(path));
        const built = members.find(({ entry }) => entry === void 0);
        if (built)
          return here(`${(0, derivation_files.J)(userOf(built, closure))} needs ${built.path}, which was built and is no source`);
        const reason = await (0, why_private.y)(inputs, members, flake.source, options.fetch);
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
      var split_plan = __webpack_require__(37629);
      var plan_lines = __webpack_require__(55844);
      var errors = __webpack_require__(1730);
      var problems = __webpack_require__(86411);
      var inputs_images = __webpack_require__(86849);
      var phases_cache = __webpack_require__(16104);
      var evaluate = __webpack_require__(53942);
      var job_folders = __webpack_require__(71009);
      var phases_plan = __webpack_require__(49127);
      var github_event = __webpack_require__(5933);
      var reference = __webpack_require__(70430);
      var system_environment = __webpack_require__(84114);
      var exec = __webpack_require__(32522);
      var run_stores = __webpack_require__(92182);
      ;
      async function evaluateBase(plan, values, { nix, host, relay, file }) {
        const { base: revision, selection } = plan;
        if (revision === void 0 || selection === void 0)
          return;
        if (await relay.entries.has((0, run_stores.baseKey)(relay.check, selection, revision)))
          return;
        const flake = (0, reference.fR)(plan.flake.url, revision);
        if (flake === void 0)
          return;
        try {
          const base = await (0, evaluate.X)({ ...values, flake }, nix, host, { fingerprints: true });
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
      var run_history = __webpack_require__(82758);
      ;
      const days = 7;
      async function evaluateToShare(values, { nix, host, out }) {
        const mostBytes = handOverBytes(values.handOverLimit);
        const relay = await (0, run_stores.relayOf)(host, values.name);
        const work = await (0, job_folders.kR)(host);
        const options = (0, phases_plan.x)({ ...values, imageDays: (0, inputs_images.q)(values.imageDays, host.environment.GITHUB_EVENT_NAME) }, await (0, run_history.knownTimes)(relay));
        const cache = await (0, phases_cache.bp)(values, nix, host);
        let flake;
        const found = await (0, evaluate.X)(values, nix, host, {
          ...await (0, phases_cache.UJ)(cache),
          fingerprints: true,
          onFlake: (one) => {
            flake = one;
          }
        }).catch((error) => {
          if (error instanceof problems.uC)
            return unusableFlake(values.flake, error, nix.at);
          throw error;
        });
        for (const line of (0, plan_lines.w7)(found))
          host.log.info(line);
        const evaluated = await (0, phases_cache.DE)(found, flake, nix, cache);
        const resolved = flake;
        const shared = { host, relay, work, out, jobId: values.jobId };
        if (resolved === void 0)
          return hand_over_upload(evaluated, shared);
        const revision = await baseRevision(host);
        const base = revision === void 0 ? {} : { base: revision };
        const plan = { ...evaluated, selection: (0, run_stores.selectionOf)(values), ...base };
        await evaluateBase(plan, values, { nix, host, relay, file: (0, external_node_path_.join)(work, "base.json") });
        const handed = await host.log.group("Handing over", () => split({ plan, flake: resolved }, { options, mostBytes, hereBelow: values.hereBelow }, { nix, host, relay, out: work }));
        return hand_over_upload(handed, shared);
      }
      async function hand_over_upload(evaluated, { host, relay, work, out, jobId }) {
        const planFile = (0, external_node_path_.join)(work, "plan.json");
        const pack = await uploadPack({ host, relay, work });
        const plan = { ...evaluated, ...jobId === void 0 ? {} : { job: jobId }, ...pack ? { pack } : {} };
        await (0, files.ft)("plan", planFile, plan);
        await (0, promises_.copyFile)(planFile, (0, external_node_path_.join)(out, "plan.json"));
        const base = (0, external_node_path_.join)(work, "base.json");
        const sent = await (0, upload.B)(relay.artifacts, relay.check, {
          handed: { kind: "plan", attempt: relay.run.attempt },
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
      async function uploadPack({ host, relay, work }) {
        const file = (0, external_node_path_.join)(work, "derivations.pack");
        if (!await (0, system_files.t2)(file))
          return void 0;
        const sent = await (0, upload.B)(relay.artifacts, relay.check, {
          handed: { kind: "pack", attempt: relay.run.attempt },
          files: [file],
          options: { root: work, days, compress: false }
        });
        host.log.info(`uploaded ${sent.name}: ${(0, lib_text.ee)(sent.bytes)}`);
        return { artifact: sent.id, sha256: await (0, system_files.Q3)(file) };
      }
      async function split({ plan, flake }, { options, hereBelow, mostBytes }, { nix, host, relay, out }) {
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
        for (const { input, to, bytes: size } of await (0, save_sources.T)(nix, packed.sources, { ...relay, folder: out }))
          host.log.info(`input ${input}: ${to}${size > 0 ? `, ${(0, lib_text.ee)(size)}` : ""}`);
        return { ...sharded, sources: packed.sources };
      }
      function handOverBytes(limit) {
        if (limit <= 1e3)
          return limit * 1024 ** 2;
        throw new errors.yo(`hand-over-limit is at most 1000 MiB, not ${limit}; make large files an input, or fetch them`);
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
      var _features_plan_prices_learn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87998);
      var _features_plan_prices_times_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8030);
      var _features_plan_prices_today_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59777);
      var _github_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5933);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8292);
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
      const family = "flakeship-history-1-";
      async function knownTimes(relay) {
        const history = await inFile((file) => readHistory(relay, file));
        return history && new _features_plan_prices_times_js__WEBPACK_IMPORTED_MODULE_7__.Fq(history);
      }
      async function keepTimes(relay, ran, host) {
        const event = await (0, _github_event_js__WEBPACK_IMPORTED_MODULE_5__.readEvent)(host.environment).catch(() => void 0);
        if (event === void 0 || !(0, _github_event_js__WEBPACK_IMPORTED_MODULE_5__.vZ)(event))
          return;
        await inFile(async (file) => {
          const history = (0, _features_plan_prices_learn_js__WEBPACK_IMPORTED_MODULE_4__.n)(await readHistory(relay, file), { ...ran, here: "here" }, (0, _features_plan_prices_today_js__WEBPACK_IMPORTED_MODULE_8__.E)());
          if (history.entries.length === 0)
            return;
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(history));
          const key = [relay.run.id, relay.run.attempt, ...relay.check === "" ? [] : [relay.check]].join("-");
          await relay.entries.save(`${family}${key}`, file, { family });
        });
      }
      async function readHistory({ entries }, file) {
        return await entries.newest(family, file) ? (0, _documents_history_js__WEBPACK_IMPORTED_MODULE_3__.i6)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8")) : void 0;
      }
      async function inFile(work) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const folder = __addDisposableResource(
            env_1,
            await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_6__.yy)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "flakeship-history-"),
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
        relayOf: () => (
          /* binding */
          relayOf
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
      async function relayOf(host, check) {
        (0, _inputs_check_name_js__WEBPACK_IMPORTED_MODULE_2__.n)(check);
        const [{ runOf }, { githubArtifacts }, { githubEntries }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            5298
          ).then(__webpack_require__.bind(__webpack_require__, 85298)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(171), __webpack_require__.e(4829)]
          ).then(__webpack_require__.bind(__webpack_require__, 34829)),
          __webpack_require__.e(
            /* import() */
            1107
          ).then(__webpack_require__.bind(__webpack_require__, 81107))
        ]);
        const { environment, log } = host;
        return {
          run: runOf(environment),
          check,
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
  49127: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        x: () => (
          /* binding */
          shardOptions
        )
      });
      var estimates = __webpack_require__(86677);
      var dist = __webpack_require__(70458);
      var errors = __webpack_require__(1730);
      var runners_runners = __webpack_require__(76298);
      ;
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
          throw new errors.yo("runners names a system twice; write one line for each system");
        const known = [
          ...hosted.filter(({ system }) => !named.has(system)).map((one) => ({ ...one, disk: hostedDisk })),
          ...own
        ];
        const runners = known.filter(({ system }) => !emulate.includes(system)).map((one) => ({
          ...one,
          native: one.native.filter((system) => system === one.system || !named.has(system)),
          emulates: one.system === runners_runners.MC ? emulate.filter((system) => !one.native.includes(system)) : []
        })).sort((a, b) => order(a) - order(b) || (a.system < b.system ? -1 : 1));
        const forTargets = read.filter(({ name }) => !isSystem(name)).flatMap(({ name, labels }) => runners.map(({ disk: _, ...one }) => ({ ...one, labels, features: void 0, only: name })));
        return [...runners, ...forTargets];
      }
      const isSystem = (name) => systemName.test(name);
      const ownRunner = (system, labels) => runner(system, labels, void 0, system === runners_runners.MC ? ["i686-linux"] : []);
      const targetGlob = /^[^=\s]*[.*][^=\s]*$/;
      function readLine(line) {
        const [, name = "", list = ""] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        const labels = readLabels(list);
        if (!isSystem(name) && !targetGlob.test(name) || labels === void 0) {
          throw new errors.yo(`runners must be lines SYSTEM=LABEL[,LABEL…] like aarch64-linux=ubuntu-24.04-arm, or GLOB=LABEL[,LABEL…] for targets like nas.*=nas, not ${JSON.stringify(line)}; labels may be JSON: ["a","b"] or {"group":"g"}`);
        }
        return { name, labels };
      }
      const label = dist.FsL(dist.YjP(), dist.BpQ(1), dist.Ru6(200));
      const labelList = dist.FsL(dist.YOg(label), dist.BpQ(1), dist.Ru6(20));
      const written = dist.KCZ([
        labelList,
        dist.rej({ group: label, labels: dist.lqM(dist.KCZ([labelList, label])) })
      ]);
      function readLabels(list) {
        if (!/^[[{]/.test(list)) {
          const plain = dist.xLC(labelList, list.split(",").map((one) => one.trim()));
          return plain.success ? plain.output : void 0;
        }
        try {
          const given = dist.qgA(written, JSON.parse(list));
          if (Array.isArray(given))
            return given;
          const { group, labels } = given;
          return labels === void 0 ? { group } : { group, labels: typeof labels === "string" ? [labels] : labels };
        } catch {
          return void 0;
        }
      }
      function checkEmulated(system, own) {
        if (!systemName.test(system) || !system.endsWith("-linux") || system === runners_runners.MC) {
          throw new errors.yo(`emulate must name Linux systems other than ${runners_runners.MC}, like aarch64-linux, not ${JSON.stringify(system)}`);
        }
        if (own.some((one) => one.system === system))
          throw new errors.yo(`${system} is both in runners and in emulate; keep one of them`);
      }
      const order = ({ system }) => [runners_runners.MC, "aarch64-linux", system].indexOf(system);
      ;
      function shardOptions(values, times) {
        const { runners, emulate, prefer, maxJobs, jobMinutes, imageDays, boot, accelerator } = values;
        return {
          runners: readRunners(runners, emulate),
          most: maxJobs,
          prefer,
          estimates: (0, estimates.I)({
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
  43756: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fs: () => (
          /* binding */
          keptTimes
        ),
        /* harmony export */
        i6: () => (
          /* binding */
          parseHistory
        ),
        /* harmony export */
        kw: () => (
          /* binding */
          historyLimit
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19031);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      const plainName = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[0-9A-Za-z+\-._?=]{1,211}$/, "not a name"));
      const most = 6 * 3600;
      const seconds = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.E2x(), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__.cGV(most));
      const keptTimes = 7;
      const entry = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        what: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["build", "boot"]),
        /** Of a derivation without its version; of a boot its kind of target, firmware and accelerator. */
        name: plainName,
        system: plainName,
        /** Labels of the runner, or `local`. */
        machine: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[0-9A-Za-z+\-._,]{1,211}$/, "not a kind of machine")),
        /** Of the last runs, the newest last. */
        seconds: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(seconds), valibot__WEBPACK_IMPORTED_MODULE_1__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(keptTimes)),
        /** What its outputs take on the disk, where that is known. */
        bytes: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ),
        /** When it was timed last: days since 1970. */
        day: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__.cGV(10 ** 6))
      });
      const historyLimit = 256 * 1024;
      const head = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        document: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("history"),
        version: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(1),
        entries: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(1e4))
      });
      function parseHistory(text) {
        if (Buffer.byteLength(text) > historyLimit)
          return void 0;
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(head, (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__.q)(text));
        if (!parsed.success)
          return void 0;
        const entries = parsed.output.entries.flatMap((one) => {
          const read = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(entry, one);
          return read.success ? [read.output] : [];
        });
        return { document: "history", version: 1, entries };
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
      var external_node_events_ = __webpack_require__(78474);
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var external_node_zlib_ = __webpack_require__(38522);
      var dist = __webpack_require__(70458);
      var errors = __webpack_require__(1730);
      ;
      class ByteReader {
        #chunks;
        #held = Buffer.alloc(0);
        constructor(stream) {
          this.#chunks = stream[Symbol.asyncIterator]();
        }
        /** Up to the next newline, without it; longer ones and the end of the stream are errors. */
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
        // no name begins with a dot: Nix refuses `.` and `..` and what could be taken for them
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
          if (!zstd.write(chunk))
            await Promise.race([(0, external_node_events_.once)(zstd, "drain"), written]);
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
      var _runners_runners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76298);
      var _boot_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74573);
      var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8030);
      const remembered = 90;
      const mostSeconds = 6 * 3600;
      function learn(before, ran, today) {
        const known = /* @__PURE__ */ new Map();
        for (const entry of before?.entries ?? []) {
          const isFresh = entry.day <= today && entry.day > today - remembered;
          if (isFresh)
            known.set(placeOf(entry), entry);
        }
        for (const { seconds, ...timed2 } of [...buildsIn(ran), ...bootsIn(ran)]) {
          const times = known.get(placeOf(timed2))?.seconds ?? [];
          known.set(placeOf(timed2), { ...timed2, seconds: [...times, seconds].slice(-_documents_history_js__WEBPACK_IMPORTED_MODULE_0__.Fs), day: today });
        }
        return short([...known.values()]);
      }
      const placeOf = (entry) => `${(0, _times_js__WEBPACK_IMPORTED_MODULE_2__.TN)(entry)} ${entry.machine}`;
      function buildsIn({ plan, results, here }) {
        const planned = new Map(plan.derivations.map((one) => [one.drvPath, one]));
        return results.flatMap((result) => {
          const shard = plan.shards?.find(({ id: id2 }) => id2 === result.shard);
          return result.derivations.flatMap(({ drvPath, name, machine, start, stop, outcome }) => {
            const system = planned.get(drvPath)?.system;
            const isUsual = outcome === "built" && machine === "local" && stop !== void 0;
            if (!isUsual || system === void 0 || isEmulated(system, result.machine.system))
              return [];
            return timed("build", (0, _times_js__WEBPACK_IMPORTED_MODULE_2__.jY)(name), system, shard ? (0, _runners_runners_js__WEBPACK_IMPORTED_MODULE_3__.Fm)(shard.runner) : here, stop - start);
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
          const name = (0, _boot_prices_js__WEBPACK_IMPORTED_MODULE_1__.s)(target.kind, firmware, accelerator.name);
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
        const most = ({ seconds }) => Math.max(...seconds);
        const ordered = [...entries].sort((a, b) => b.day - a.day || most(b) - most(a) || (placeOf(a) < placeOf(b) ? -1 : 1));
        let bytes = 100;
        const kept = [];
        for (const entry of ordered) {
          bytes += JSON.stringify(entry).length + 1;
          if (bytes > _documents_history_js__WEBPACK_IMPORTED_MODULE_0__.kw || kept.length === mostEntries)
            break;
          kept.push(entry);
        }
        return { document: "history", version: 1, entries: kept };
      }
      const mostEntries = 1e4;
    })
  ),
  /***/
  8030: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fq: () => (
          /* binding */
          Times
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          keyOf
        ),
        /* harmony export */
        jY: () => (
          /* binding */
          unversioned
        )
        /* harmony export */
      });
      var _nix_store_package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
      class Times {
        #exact = /* @__PURE__ */ new Map();
        /** The same on any machine, for kinds that have not built it yet. */
        #anywhere = /* @__PURE__ */ new Map();
        constructor({ entries }) {
          for (const entry of entries) {
            const key = keyOf(entry);
            this.#exact.set(`${key} ${entry.machine}`, entry);
            this.#anywhere.set(key, [...this.#anywhere.get(key) ?? [], entry]);
          }
        }
        of(asked) {
          const key = keyOf({ ...asked, name: unversioned(asked.name) });
          const same = this.#exact.get(`${key} ${asked.machine}`);
          const entries = same ? [same] : this.#anywhere.get(key) ?? [];
          const seconds = median(entries.flatMap((entry) => entry.seconds));
          if (seconds === void 0)
            return void 0;
          const bytes = median(entries.flatMap((entry) => entry.bytes ?? []));
          return { seconds, ...bytes === void 0 ? {} : { bytes } };
        }
      }
      const unversioned = (name) => (0, _nix_store_package_name_js__WEBPACK_IMPORTED_MODULE_0__.W0)(name).name;
      const keyOf = ({ what, name, system }) => [what, name, system].join(" ");
      function median(numbers) {
        return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
      }
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
          after: Buffer.concat([padding(size), narWord(")")])
        };
      }
      function narNumber(value) {
        const word = Buffer.alloc(8);
        word.writeBigUInt64LE(BigInt(value));
        return word;
      }
      function narWord(text) {
        const bytes = Buffer.from(text);
        return Buffer.concat([narNumber(bytes.length), bytes, padding(bytes.length)]);
      }
      const padding = (length) => Buffer.alloc((8 - length % 8) % 8);
      async function node(nar, path) {
        const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
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
        await nar.flush(most);
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
      class NarWriter {
        #sink;
        #waiting = [];
        #held = 0;
        #bytes = 0;
        constructor(sink) {
          this.#sink = sink;
        }
        word(text) {
          this.#add(narWord(text));
          return this;
        }
        async content(file, size) {
          this.#add(narNumber(size));
          const before = this.#bytes;
          if (size <= most)
            this.#add((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file));
          else {
            for await (const chunk of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
              this.#add(chunk);
              await this.flush(most);
            }
          }
          if (this.#bytes - before !== size)
            throw new Error(`${file} changed while it was read`);
          this.#add(padding(size));
        }
        /** Hands on what has gathered, if it is more than this. */
        async flush(atLeast) {
          if (this.#held <= atLeast)
            return;
          const chunk = Buffer.concat(this.#waiting);
          this.#waiting = [];
          this.#held = 0;
          await this.#sink(chunk);
        }
        async end() {
          await this.flush(0);
          return this.#bytes;
        }
        #add(bytes) {
          this.#waiting.push(bytes);
          this.#held += bytes.length;
          this.#bytes += bytes.length;
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
  )
};
