export const id = 431;
export const ids = [431];
export const modules = {
  /***/
  80705: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        "default": () => __WEBPACK_DEFAULT_EXPORT__
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _features_cache_told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93355);
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91711);
      var _host_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17075);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79470);
      var _inputs_annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84345);
      var _inputs_build_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1587);
      var _inputs_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12081);
      var _inputs_forks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15890);
      var _inputs_nix_conf_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26611);
      var _inputs_output_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80015);
      var _phases_annotate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51356);
      var _phases_build_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(68485);
      var _phases_build_with_cache_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(98240);
      var _phases_cache_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(16104);
      var _phases_forks_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(49847);
      var _phases_names_output_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(91158);
      var _phases_nix_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4901);
      var _phases_output_folder_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(20422);
      var _phases_read_plan_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(78570);
      const __WEBPACK_DEFAULT_EXPORT__ = (0, _host_part_js__WEBPACK_IMPORTED_MODULE_3__.X)({
        describe: "Builds the targets of a plan with one nix build, and writes result-local.json.",
        example: "flakeship build --plan flakeship-out/plan.json",
        needsNix: true,
        outputs: {
          result: "path of the result document",
          failed: "names of the targets that failed as a JSON array",
          ..._features_cache_told_js__WEBPACK_IMPORTED_MODULE_1__.cacheOutputs
        }
      }, {
        plan: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("plan.json of evaluate", "flakeship-out/plan.json", { placeholder: "FILE", positional: true }),
        ..._inputs_build_js__WEBPACK_IMPORTED_MODULE_6__._,
        ..._inputs_nix_conf_js__WEBPACK_IMPORTED_MODULE_9__.$,
        ..._inputs_cache_js__WEBPACK_IMPORTED_MODULE_7__.k,
        ..._inputs_output_folder_js__WEBPACK_IMPORTED_MODULE_10__.J,
        ..._inputs_annotations_js__WEBPACK_IMPORTED_MODULE_5__.X,
        ..._inputs_forks_js__WEBPACK_IMPORTED_MODULE_8__.q
      }, {
        async main(values, host) {
          await (0, _phases_forks_js__WEBPACK_IMPORTED_MODULE_15__.A)(values, host);
          const { plan, digest } = await (0, _phases_read_plan_js__WEBPACK_IMPORTED_MODULE_18__.m)(values.plan);
          const out = await (0, _phases_output_folder_js__WEBPACK_IMPORTED_MODULE_17__.N)(values.out ?? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(values.plan));
          const nix = await (0, _phases_nix_js__WEBPACK_IMPORTED_MODULE_16__.L)(host, values);
          const cache = await (0, _phases_cache_js__WEBPACK_IMPORTED_MODULE_14__.bp)(values, nix, host, { isFirst: false });
          const { result, use } = await (0, _phases_build_with_cache_js__WEBPACK_IMPORTED_MODULE_13__.n)(cache, { plan, nix, host }, (ready) => (0, _phases_build_js__WEBPACK_IMPORTED_MODULE_12__.jq)(plan, out, ready, host, values, { plan: digest }));
          (0, _phases_annotate_js__WEBPACK_IMPORTED_MODULE_11__.f)({ buildFailures: result.failures, targets: result.targets }, host, values.annotations);
          const failed = result.targets.filter(({ outcome }) => outcome === "failed");
          const stopped = result.targets.filter(({ outcome }) => outcome === "cancelled");
          const well = result.targets.length - failed.length - stopped.length;
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, "result-local.json");
          return {
            ok: failed.length === 0 && !result.interrupted,
            outputs: {
              result: file,
              failed: (0, _phases_names_output_js__WEBPACK_IMPORTED_MODULE_19__.y)(failed.map(({ id: id2 }) => id2), host, { output: "failed", file }),
              ...(0, _features_cache_told_js__WEBPACK_IMPORTED_MODULE_1__.cacheOutputsOf)(use)
            },
            summary: [
              `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_4__.U9)(well, "target")} well, ${failed.length} failed${stopped.length > 0 ? `, ${stopped.length} stopped` : ""}: ${file}`
            ],
            json: result
          };
        }
      });
    })
  ),
  /***/
  84345: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          annotationsInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const annotationsInput = {
        annotations: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("most annotations; GitHub shows ten of a step, of all its parts together", 10, {
          least: 0,
          only: "github"
        })
      };
    })
  ),
  /***/
  12081: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          savingInputs
        ),
        /* harmony export */
        k: () => (
          /* binding */
          cacheInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const cacheInputs = {
        cache: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("take what earlier runs built from the repository's cache, and keep there what this one builds; false does neither", true, { only: "github" }),
        signingKey: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("secret key of Nix (NAME:KEY): what is kept in the cache is signed with it, and nothing else is taken from there", { secret: true, only: "github" })
      };
      const savingInputs = {
        flake: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("flake reference or folder whose lock says which inputs are private: in a public repository nothing is kept that was made of them", ".", { placeholder: "FLAKE" })
      };
    })
  ),
  /***/
  98240: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          withCache
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77534);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32522);
      var _system_job_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13013);
      var _cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16104);
      async function withCache(cache, work, build, onKept) {
        if (cache === void 0)
          return { result: await build(work.nix) };
        const { result, restored, spared, needed } = await restoreAndBuild(cache, work, build);
        if (work.host.signal.aborted)
          return { result };
        const { compaction } = await __webpack_require__.e(
          /* import() */
          7833
        ).then(__webpack_require__.bind(__webpack_require__, 57833));
        const isDue = onKept === void 0 && cache.branch === "default";
        const compact = isDue ? compaction(cache.layers, _cache_js__WEBPACK_IMPORTED_MODULE_3__.R8) : void 0;
        const { layer, seconds } = await save(cache, work, result, compact?.moved);
        const kept = { needed, layers: layer ? [layer] : [], replaces: compact?.replaces };
        if (onKept)
          await onKept(kept, cache);
        else if (layer)
          await (0, _cache_js__WEBPACK_IMPORTED_MODULE_3__.mk)(cache, kept, work.host);
        const saved = { paths: layer?.paths.length ?? 0, bytes: layer?.bytes ?? 0, seconds };
        return { result, use: await tellUse(cache, { result, restored, saved, spared }, work.host) };
      }
      async function restoreAndBuild(cache, { plan, nix, host }, build) {
        const [{ cachedForPlan }, { clearFolder, restorePaths }, { withFolder }, { sparedBy }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            9974
          ).then(__webpack_require__.bind(__webpack_require__, 49974)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(6989), __webpack_require__.e(9444)]
          ).then(__webpack_require__.bind(__webpack_require__, 87123)),
          __webpack_require__.e(
            /* import() */
            1046
          ).then(__webpack_require__.bind(__webpack_require__, 11046)),
          __webpack_require__.e(
            /* import() */
            843
          ).then(__webpack_require__.bind(__webpack_require__, 20843))
        ]);
        const { log, signal, environment } = host;
        const temporary = environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
        const wanted = await cachedForPlan(plan, cache);
        const restored = await log.group("Restoring from the cache", () => restorePaths(cache, nix, wanted, { exec: _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, log, signal, temporary }));
        const spared = restored.paths === 0 ? 0 : sparedBy([...wanted.values()].map(({ cached }) => cached));
        let result = await build(restored.paths > 0 ? await withFolder(nix, _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, cache.key?.publicKey) : nix);
        if (restored.paths > 0)
          await clearFolder(nix, _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0);
        if (restored.paths > 0 && !signal.aborted && result.failures.some(isOfSubstituter)) {
          log.warning("Nix refuses something that came from the cache: building once more without it");
          result = await build(nix);
        }
        return { result, restored, spared, needed: new Set([...wanted.keys()].map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_4__.mv)) };
      }
      const isOfSubstituter = (failure) => failure.class === "substituter";
      async function save(cache, { plan, nix, host }, result, moved = []) {
        const [{ savePlan }, { byName, usual }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(3920), __webpack_require__.e(1321)]
          ).then(__webpack_require__.bind(__webpack_require__, 39191)),
          __webpack_require__.e(
            /* import() */
            9130
          ).then(__webpack_require__.bind(__webpack_require__, 89130))
        ]);
        const { log, signal } = host;
        const began = performance.now();
        const since = Math.floor(Date.now() / 1e3 - await (0, _system_job_start_js__WEBPACK_IMPORTED_MODULE_2__.p_)());
        const expected = (name) => (byName(name) ?? usual).seconds;
        const layer = await log.group("Saving to the cache", () => savePlan(cache, nix, { plan, result }, { log, signal, since, expected, moved }));
        return { layer, seconds: (performance.now() - began) / 1e3 };
      }
      async function tellUse(cache, { result, restored, saved, spared }, host) {
        const [{ cacheLine, whyNotWorth }, { heldBy }] = await Promise.all([
          Promise.resolve(
            /* import() */
          ).then(__webpack_require__.bind(__webpack_require__, 93355)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(9255)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444))
        ]);
        const built = result.derivations.filter(({ stop }) => stop !== void 0).length;
        const needed = restored.paths + built;
        const hitRate = needed === 0 ? void 0 : restored.paths / needed;
        const use = { restored, saved, hitRate, held: heldBy(cache) + saved.bytes, most: _cache_js__WEBPACK_IMPORTED_MODULE_3__.qr };
        const lines = [cacheLine(use), whyNotWorth(use, spared)].filter((line) => line !== void 0);
        if (restored.paths + saved.paths > 0)
          await host.summary(`${lines.join(" ")}
`);
        return use;
      }
    })
  ),
  /***/
  68485: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        jq: () => (
          /* binding */
          build_build
        )
      });
      var build = __webpack_require__(45672);
      var external_node_path_ = __webpack_require__(76760);
      var documents_files = __webpack_require__(34355);
      var store = __webpack_require__(3206);
      var external_node_crypto_ = __webpack_require__(77598);
      var sbom = __webpack_require__(7063);
      var package_name = __webpack_require__(4823);
      var source_path = __webpack_require__(84120);
      ;
      function sbomOf({ host, system, drvPath, toplevel, infos }) {
        const paths = [...infos.keys()].sort();
        const component = {
          ...componentOf(toplevel, infos.get(toplevel)),
          type: "operating-system",
          name: host
        };
        component.properties.push({ name: "nix:system", value: system }, { name: "nix:derivation", value: drvPath });
        return {
          $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
          bomFormat: "CycloneDX",
          specVersion: "1.6",
          serialNumber: serialOf(toplevel),
          version: 1,
          metadata: {
            tools: { components: [{ type: "application", name: "flakeship" }] },
            component
          },
          components: paths.filter((path) => path !== toplevel).map((path) => componentOf(path, infos.get(path))),
          dependencies: paths.map((ref) => ({
            ref,
            // a path that names itself needs nothing more
            dependsOn: (infos.get(ref)?.references ?? []).filter((to) => to !== ref && infos.has(to)).sort()
          }))
        };
      }
      function componentOf(path, info) {
        const { name, version } = (0, package_name.wg)(path);
        const sha256 = info?.narHash === void 0 ? void 0 : (0, source_path.u)(info.narHash);
        return {
          type: "application",
          "bom-ref": path,
          name,
          ...version === "" ? {} : { version },
          ...sha256 === void 0 ? {} : { hashes: [{ alg: "SHA-256", content: sha256 }] },
          properties: [
            { name: sbom.Yq, value: String(info?.narSize ?? 0) },
            ...info?.deriver === void 0 ? [] : [{ name: "nix:deriver", value: info.deriver }]
          ]
        };
      }
      function serialOf(path) {
        const bytes = (0, external_node_crypto_.createHash)("sha256").update(path).digest().subarray(0, 16);
        bytes[6] = (bytes[6] ?? 0) & 15 | 128;
        bytes[8] = (bytes[8] ?? 0) & 63 | 128;
        const hex = bytes.toString("hex");
        const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
        return `urn:uuid:${groups.join("-")}`;
      }
      ;
      const sbomFile = (index) => `sbom-${index}.cdx.json`;
      const isThere = ({ outcome }) => outcome === "built" || outcome === "fetched" || outcome === "cached";
      async function writeSboms(nix, targets, out) {
        const files = [];
        for (const target of targets) {
          const toplevel = target.outputs.out;
          if (target.kind !== "toplevel" || target.host === void 0 || !isThere(target) || !toplevel)
            continue;
          const infos = await (0, store.WR)(nix, [toplevel], { recursive: true });
          const { host, system, drvPath } = target;
          const file = (0, external_node_path_.join)(out, sbomFile(files.length));
          await (0, documents_files.f8)(file, `${JSON.stringify(sbomOf({ host, system, drvPath, toplevel, infos }))}
`);
          files.push(file);
        }
        return files;
      }
      var lib_text = __webpack_require__(79470);
      var job_start = __webpack_require__(13013);
      var machine = __webpack_require__(39198);
      ;
      const kept = 15;
      function lastMoment(jobMinutes) {
        return (jobMinutes - Math.min(kept, jobMinutes / 2)) * 60;
      }
      async function secondsLeft({ deadline, jobMinutes }, host) {
        if (deadline !== void 0)
          return Math.max(0, deadline - process.uptime());
        if (host.kind !== "github" || jobMinutes === void 0)
          return void 0;
        const left = Math.max(0, lastMoment(jobMinutes) - await (0, job_start.p_)());
        const limit = (0, lib_text.U9)(jobMinutes, "minute");
        host.log.info(`builds stop in ${(0, lib_text.p0)(left)}: the limit of this job is ${limit} (job-minutes)`);
        return left;
      }
      async function build_build(plan, out, nix, host, values = {}, { shard = "local", plan: digest, ...more } = {}) {
        const buildable = plan.targets.filter(({ status }) => status === "to-build" || status === "substitutable");
        const deadline = await secondsLeft(values, host);
        const title = `Building ${(0, lib_text.U9)(buildable.length, "target")} of ${plan.targets.length}`;
        const result = await host.log.group(title, () => (0, build.G)(nix, host.log, plan, {
          out,
          signal: host.signal,
          shard,
          planDigest: digest,
          ...more,
          cores: (0, machine.x1)(),
          heartbeat: 30,
          deadline,
          builders: values.builders
        }));
        if (values.sbom)
          for (const file of await writeSboms(nix, result.targets, out))
            host.log.info(`wrote ${file}`);
        return result;
      }
    })
  ),
  /***/
  16104: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DE: () => (
          /* binding */
          withPrivacy
        ),
        /* harmony export */
        R8: () => (
          /* binding */
          mostMoved
        ),
        /* harmony export */
        UJ: () => (
          /* binding */
          coveredBy
        ),
        /* harmony export */
        bp: () => (
          /* binding */
          openCache
        ),
        /* harmony export */
        mk: () => (
          /* binding */
          publish
        ),
        /* harmony export */
        qr: () => (
          /* binding */
          most
        )
        /* harmony export */
      });
      var _github_cache_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17994);
      async function openCache({ cache, signingKey }, nix, host, { isFirst = true } = {}) {
        if (!cache || host.kind !== "github")
          return void 0;
        if (!(0, _github_cache_access_js__WEBPACK_IMPORTED_MODULE_0__.py)(host.environment)) {
          const tell = isFirst ? host.log.info : host.log.debug;
          tell(`no cache: ${_github_cache_access_js__WEBPACK_IMPORTED_MODULE_0__.nE}`);
          return void 0;
        }
        const [{ openJobCache }, { cacheScope }, { parseSigningKey }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(1636)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(4666)]
          ).then(__webpack_require__.bind(__webpack_require__, 64666)),
          __webpack_require__.e(
            /* import() */
            9708
          ).then(__webpack_require__.bind(__webpack_require__, 79708))
        ]);
        const key = signingKey === void 0 ? void 0 : parseSigningKey(signingKey);
        const scope = await cacheScope(host.environment);
        if (scope.isRelease && key === void 0) {
          host.log.info("no cache: a run for a tag builds anew what others will trust, unless signing-key is given");
          return void 0;
        }
        return openJobCache(host, { scope, system: nix.at.system, key, signal: host.signal });
      }
      async function coveredBy(cache) {
        if (cache === void 0)
          return {};
        const [{ coverMissing }, { usableFor }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            5913
          ).then(__webpack_require__.bind(__webpack_require__, 5913)),
          __webpack_require__.e(
            /* import() */
            3436
          ).then(__webpack_require__.bind(__webpack_require__, 43436))
        ]);
        return {
          cover: (missing, targets, derivations) => coverMissing(missing, targets, derivations, usableFor(cache, targets))
        };
      }
      async function withPrivacy(plan, flake, nix, cache) {
        if (!cache?.service.may.write || cache.scope.isPrivate || flake === void 0)
          return plan;
        const { whyUncacheable } = await Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(8886), __webpack_require__.e(8099)]
        ).then(__webpack_require__.bind(__webpack_require__, 78582));
        const uncacheable = await whyUncacheable(nix, plan, flake, fetch);
        return uncacheable === void 0 ? plan : { ...plan, uncacheable };
      }
      const most = 5e9;
      const mostMoved = 0.8 * most;
      async function publish({ service, system, branch }, { layers, needed, replaces }, { log, signal, environment }) {
        const [{ addToChain }, { isOfCache }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(2112)]
          ).then(__webpack_require__.bind(__webpack_require__, 43519)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(1636)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444))
        ]);
        const run = Number(environment.GITHUB_RUN_ID) || 0;
        const use = { run, needed: /* @__PURE__ */ new Set([...needed, ...layers.flatMap(namesIn)]) };
        try {
          await addToChain({ service, system, log, signal }, { branch, layers, most, use, ...replaces ? { replaces } : {} });
        } catch (error) {
          if (!isOfCache(error))
            throw error;
          log.warning(`what was saved in the cache is not found by the next run: ${error.message}`);
        }
      }
      const namesIn = ({ paths }) => paths.filter(({ used }) => used === void 0).map(({ path }) => path);
    })
  ),
  /***/
  91158: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          namesOutput
        )
        /* harmony export */
      });
      const most = 4e5;
      function namesOutput(names, { kind, log }, { output, file, limit = most }) {
        let length = 0;
        const fit = names.findIndex((name) => {
          length += JSON.stringify(name).length + 1;
          return length + 1 > limit;
        });
        if (fit === -1 || kind !== "github")
          return JSON.stringify(names);
        log.warning(`the output ${output} has the first ${fit} of ${names.length} names, the most that GitHub accepts; ${file} has the others`);
        return JSON.stringify(names.slice(0, fit));
      }
    })
  ),
  /***/
  78570: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          readPlan
        )
        /* harmony export */
      });
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34355);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8292);
      async function readPlan(file, expected) {
        const plan = await (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_0__.u0)("plan", file);
        const digest = await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_2__.Q3)(file);
        if (expected !== void 0 && digest !== expected)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${file} is not the plan that the evaluation made: its SHA-256 is ${digest}, and not ${expected}; run all jobs again`);
        return { plan, digest };
      }
    })
  ),
  /***/
  7063: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ou: () => (
          /* binding */
          sbom
        ),
        /* harmony export */
        Yq: () => (
          /* binding */
          narSizeProperty
        ),
        /* harmony export */
        wG: () => (
          /* binding */
          pathsOf
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      const property = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, value: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(4096)) });
      const component = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        type: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["application", "operating-system"]),
        /** The store path, which is unique. */
        "bom-ref": _fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ,
        name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        version: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(1e3))),
        /** Of the NAR of the store path: what Nix itself compares. */
        hashes: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ alg: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("SHA-256"), content: _fields_js__WEBPACK_IMPORTED_MODULE_0__.sc }))),
        properties: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(property, 10)
      });
      const most = 2e5;
      const sbom = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        $schema: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
        bomFormat: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("CycloneDX"),
        specVersion: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("1.6"),
        serialNumber: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^urn:uuid:[0-9a-f-]{36}$/)),
        version: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(1),
        metadata: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
          tools: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            components: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("application"), name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU }))
          }),
          component
        }),
        components: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(component, most),
        dependencies: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ ref: _fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ, dependsOn: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ, most) }), most)
      });
      function pathsOf({ metadata, components }) {
        return [metadata.component, ...components].map((one) => ({
          path: one["bom-ref"],
          bytes: bytesOf(one)
        }));
      }
      const narSizeProperty = "nix:nar-size";
      function bytesOf({ properties }) {
        const found = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(_fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ, Number(properties.find((one) => one.name === narSizeProperty)?.value));
        return found.success ? found.output : 0;
      }
    })
  ),
  /***/
  93355: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        cacheLine: () => (
          /* binding */
          cacheLine
        ),
        /* harmony export */
        cacheOutputs: () => (
          /* binding */
          cacheOutputs
        ),
        /* harmony export */
        cacheOutputsOf: () => (
          /* binding */
          cacheOutputsOf
        ),
        /* harmony export */
        nothingMoved: () => (
          /* binding */
          nothingMoved
        ),
        /* harmony export */
        transferOf: () => (
          /* binding */
          transferOf
        ),
        /* harmony export */
        transferOutputs: () => (
          /* binding */
          transferOutputs
        ),
        /* harmony export */
        whyNotWorth: () => (
          /* binding */
          whyNotWorth
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const nothingMoved = { paths: 0, bytes: 0, seconds: 0 };
      function cacheLine({ restored, saved, hitRate, held, most }) {
        const said = [
          restored.paths > 0 && `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(restored.paths, "path")} restored (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(restored.bytes)}, ${restored.seconds.toFixed(1)} s${hitRate === void 0 ? "" : `, ${percent(hitRate)} of what was needed`})`,
          saved.paths > 0 && `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(saved.paths, "path")} saved (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(saved.bytes)}, ${saved.seconds.toFixed(1)} s)`
        ].filter((part) => part !== false);
        const did = said.length === 0 ? "nothing restored, nothing saved" : said.join(", ");
        return `Cache: ${did}; layers hold ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(held)} of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(most)}.`;
      }
      const percent = (share) => `${Math.floor(share * 100)} %`;
      function whyNotWorth({ restored, saved }, spared) {
        const took = restored.seconds + saved.seconds;
        if (took < 30 || took <= spared)
          return void 0;
        return `The cache took ${took.toFixed(0)} s, and the builds that it spared are expected to take ${spared.toFixed(0)} s; \`cache: false\` may be quicker here.`;
      }
      const cacheOutputs = {
        restored: "how many store paths came from the cache",
        saved: "how many store paths were saved in the cache",
        "hit-rate": "of what was needed, how much came from the cache, from 0.00 to 1.00; empty where nobody can tell",
        "cache-bytes": "bytes that were downloaded and uploaded for that",
        "cache-seconds": "seconds that this took",
        "cache-held": "bytes of all layers that later runs find"
      };
      function cacheOutputsOf(use) {
        if (use === void 0)
          return {
            ...{
              restored: "",
              saved: "",
              "hit-rate": "",
              "cache-bytes": "",
              "cache-seconds": "",
              "cache-held": ""
            }
          };
        const { restored, saved, hitRate, held } = use;
        return {
          restored: String(restored.paths),
          saved: String(saved.paths),
          "hit-rate": hitRate === void 0 ? "" : hitRate.toFixed(2),
          "cache-bytes": String(restored.bytes + saved.bytes),
          "cache-seconds": (restored.seconds + saved.seconds).toFixed(1),
          "cache-held": String(held)
        };
      }
      const transferOutputs = {
        bytes: "bytes that were moved for them",
        seconds: "how long that took",
        held: "bytes of all layers that later runs find"
      };
      function transferOf(what, { held, most, ...moved }) {
        const use = { restored: nothingMoved, saved: nothingMoved, hitRate: void 0, held, most, [what]: moved };
        return {
          outputs: { bytes: String(moved.bytes), seconds: moved.seconds.toFixed(1), held: String(held) },
          line: moved.paths > 0 ? `${cacheLine(use)}
` : ""
        };
      }
    })
  ),
  /***/
  17994: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Mq: () => (
          /* binding */
          cacheMode
        ),
        /* harmony export */
        nE: () => (
          /* binding */
          noCacheService
        ),
        /* harmony export */
        py: () => (
          /* binding */
          cacheServiceOf
        )
        /* harmony export */
      });
      const noCacheService = "this runner offers no cache service (version 2)";
      const modes = {
        none: { read: false, write: false },
        read: { read: true, write: false },
        write: { read: true, write: true },
        "write-only": { read: false, write: true }
      };
      function cacheServiceOf({ ACTIONS_CACHE_SERVICE_V2: version, ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token }) {
        return version && url && token ? { url, token } : void 0;
      }
      function cacheMode({ ACTIONS_CACHE_MODE: said = "" }) {
        const mode = said.trim().toLowerCase();
        return { mode, may: modes[mode] ?? { read: true, write: true } };
      }
    })
  ),
  /***/
  85087: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          impatientSsh
        )
        /* harmony export */
      });
      function impatientSsh({ NIX_SSHOPTS = "" }, seconds) {
        return { NIX_SSHOPTS: `${NIX_SSHOPTS} -oConnectTimeout=${seconds}`.trim() };
      }
    })
  ),
  /***/
  13013: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Wv: () => (
          /* binding */
          readProcess
        ),
        /* harmony export */
        p_: () => (
          /* binding */
          jobSeconds
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      const ticks = 100;
      function readProcess(stat) {
        const end = stat.lastIndexOf(")");
        const name = stat.slice(stat.indexOf("(") + 1, end);
        const fields = stat.slice(end + 2).split(" ");
        const [parent, started] = [Number(fields[1]), Number(fields[19]) / ticks];
        return end < 0 || Number.isNaN(started) ? void 0 : { name, parent, started };
      }
      function jobProcess(above) {
        const [last] = above.slice(-1);
        return above.find(({ name }) => name === "Runner.Worker") ?? (last?.parent === 0 && last.name === "tail" ? last : void 0);
      }
      async function jobSeconds() {
        const ours = await processOf("self");
        const job = ours && jobProcess(await processesAbove(ours));
        const earlier = ours && job ? ours.started - job.started : 0;
        return process.uptime() + Math.max(0, earlier);
      }
      async function processesAbove({ parent }) {
        const above = [];
        const first = await processOf("1");
        for (let id2 = parent; id2 > 1; ) {
          const next = await processOf(String(id2));
          if (!next)
            break;
          above.push(next);
          id2 = next.parent;
        }
        return first ? [...above, first] : above;
      }
      async function processOf(id2) {
        return readProcess(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${id2}/stat`, "utf8").catch(() => ""));
      }
    })
  ),
  /***/
  39198: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DH: () => (
          /* binding */
          nixSystem
        ),
        /* harmony export */
        Mx: () => (
          /* binding */
          endFirst
        ),
        /* harmony export */
        OZ: () => (
          /* binding */
          isHosted
        ),
        /* harmony export */
        bN: () => (
          /* binding */
          capacity
        ),
        /* harmony export */
        m1: () => (
          /* binding */
          memory
        ),
        /* harmony export */
        x1: () => (
          /* binding */
          cores
        ),
        /* harmony export */
        zE: () => (
          /* binding */
          memoryOf
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      const cores = () => (0, node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)();
      const isHosted = (environment) => environment.RUNNER_ENVIRONMENT === "github-hosted";
      function nixSystem(arch, platform) {
        const cpu = {
          x64: "x86_64",
          arm64: "aarch64",
          arm: "armv7l",
          ia32: "i686",
          riscv64: "riscv64"
        };
        return `${cpu[arch] ?? arch}-${platform}`;
      }
      function memory() {
        const limit = process.constrainedMemory();
        if (limit <= 0)
          return { total: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)(), available: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.freemem)() };
        return { total: Math.min(limit, (0, node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)()), available: Math.min((0, node_os__WEBPACK_IMPORTED_MODULE_1__.freemem)(), process.availableMemory()) };
      }
      function capacity() {
        return { memoryMiB: Math.floor(memory().available * 0.8 / 1024 ** 2), cpus: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() };
      }
      async function memoryOf(pid) {
        const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/status`, "utf8").catch(() => "");
        const now = kibibytes(status, "VmRSS");
        const peak = kibibytes(status, "VmHWM");
        return now === void 0 || peak === void 0 ? void 0 : { now, peak };
      }
      function kibibytes(text, name) {
        const amount = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(text)?.[1];
        return amount === void 0 ? void 0 : Number(amount) * 1024;
      }
      async function endFirst(pid) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`/proc/${pid}/oom_score_adj`, "900").catch(() => {
        });
      }
    })
  )
};
