export const id = 6040;
export const ids = [6040];
export const modules = {
  /***/
  1587: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          buildInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const buildInputs = {
        deadline: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("seconds from the start after which running builds stop; finished builds stay, and the next run builds the rest", void 0, { least: 1, placeholder: "SECONDS" }),
        jobMinutes: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("`timeout-minutes` of the job; without `deadline`, builds stop 15 minutes before this limit (or half-way, if it is below 30), counted from the start of the job", 360, { least: 1, only: "github" }),
        builders: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("remote builders in the syntax of Nix (`ssh-ng://HOST SYSTEM`, or `@FILE`); default: those of nix.conf", { placeholder: "MACHINES" }),
        sbom: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("write what each system is made of, as CycloneDX 1.6: sbom-*.cdx.json beside the result", false, {
          group: "output"
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
        MN: () => (
          /* binding */
          folderInputs
        ),
        /* harmony export */
        _9: () => (
          /* binding */
          savingInputs
        ),
        /* harmony export */
        kv: () => (
          /* binding */
          cacheInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      const folder = (describe, extra) => ({
        ...{ describe, fallback: "", placeholder: "DIR", ...extra },
        parse: (raw, name) => {
          const path = raw.replace(/(?<=.)\/+$/, "");
          if (path === "")
            return void 0;
          const isOwn = /^\/[^/]/.test(path) && !path.split("/").includes("..") && !/^\/nix(\/|$)|\0/.test(path);
          if (isOwn)
            return path;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`input ${name} must be a folder of your own, from / on, not ${JSON.stringify((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(raw, 60))}`);
        }
      });
      const cacheInputs = {
        cache: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("take what earlier runs built from the repository's cache, and keep there what this one builds; false does neither", true, { only: "github" }),
        cacheSave: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("keep in the cache what this run builds; false only takes from there", true, {
          only: "github"
        }),
        signingKey: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("secret key of Nix (NAME:KEY): what is kept in the cache is signed with it, and nothing else is taken from there", { secret: true, only: "github" })
      };
      const folderInputs = {
        keepFolder: folder("folder of your own that builds see by sandbox-paths, such as that of ccache, to be kept for later runs; default: none", { only: "github" }),
        keepFolderSize: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Ej)("bytes that it may have: with more it is not kept", "500M", { only: "github" })
      };
      const savingInputs = {
        flake: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("flake reference or folder whose lock says which inputs are private: in a public repository nothing is kept that was made of them", ".", { placeholder: "FLAKE" })
      };
    })
  ),
  /***/
  15890: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          forksInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const forksInput = {
        selfHostedForks: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("whether code of pull requests from forks may run on a machine that is not one of GitHub: it could stay there (SECURITY.md)", ["refuse", "allow"], "refuse", { only: "github" })
      };
    })
  ),
  /***/
  26611: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          nixConfOnTerminal
        ),
        /* harmony export */
        C: () => (
          /* binding */
          nixConf
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const nixConf = (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.p_)("more lines for nix.conf: NAME = VALUE", { placeholder: "LINE" });
      const nixConfOnTerminal = { nixConf: { ...nixConf, only: "terminal" } };
    })
  ),
  /***/
  80015: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          outBesideInput
        ),
        /* harmony export */
        T: () => (
          /* binding */
          outInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const outInput = {
        out: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("folder for documents, images, logs and screenshots", "flakeship-out", {
          placeholder: "DIR",
          group: "often"
        })
      };
      const outBesideInput = {
        out: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("folder for documents, images, logs and screenshots; default: that of the document", {
          placeholder: "DIR",
          group: "often"
        })
      };
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
  65559: (
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
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77534);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32522);
      var _system_job_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13013);
      var _cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29369);
      var _kept_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60516);
      async function withCache(cache, work, build, onKept) {
        if (cache === void 0)
          return { result: await build(work.nix) };
        const { values, plan } = work;
        const of = { ...work, cache, ...values.shard === void 0 ? {} : { shard: values.shard } };
        await (0, _kept_folder_js__WEBPACK_IMPORTED_MODULE_4__.q)(values, of);
        const { result, restored, spared, needed } = await restoreAndBuild(cache, work, build);
        if (work.host.signal.aborted)
          return { result };
        await (0, _kept_folder_js__WEBPACK_IMPORTED_MODULE_4__.M)(values, of, plan.uncacheable);
        const { compaction } = await __webpack_require__.e(
          /* import() */
          7833
        ).then(__webpack_require__.bind(__webpack_require__, 57833));
        const isDue = onKept === void 0 && cache.saves && cache.branch === "default";
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
            [__webpack_require__.e(3519), __webpack_require__.e(6989), __webpack_require__.e(3856)]
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
        const restored = await log.group("Restoring from the cache", () => restorePaths(cache, nix, wanted, { exec: _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, log, signal, temporary, job: (0, _cache_js__WEBPACK_IMPORTED_MODULE_3__.Zw)(host) }));
        const spared = restored.paths === 0 ? 0 : sparedBy([...wanted.values()].map(({ cached }) => cached));
        let result = await build(restored.paths > 0 ? await withFolder(nix, _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, cache.key?.publicKey) : nix);
        if (restored.paths > 0)
          await clearFolder(nix, _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0);
        if (restored.paths > 0 && !signal.aborted && result.failures.some(isOfSubstituter)) {
          log.warning("Nix refuses something that came from the cache: building once more without it");
          result = await build(nix);
        }
        return { result, restored, spared, needed: new Set([...wanted.keys()].map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_5__.mv)) };
      }
      const isOfSubstituter = (failure) => failure.class === "substituter";
      async function save(cache, { plan, nix, host }, result, moved = []) {
        const [{ savePlan }, { byName, usual }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(1321)]
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
  60516: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          keepFolder
        ),
        /* harmony export */
        q: () => (
          /* binding */
          fillFolder
        )
        /* harmony export */
      });
      var _nix_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71042);
      async function fillFolder(values, of) {
        const { host, cache } = of;
        if (values.keepFolder === void 0 || !cache?.service.may.read)
          return;
        if (!(0, _nix_memory_js__WEBPACK_IMPORTED_MODULE_0__.lL)(cache)) {
          const why = cache.key ? "nobody signs what is in it" : "this is a run for a fork";
          host.log.info(`keep-folder is neither restored nor kept: ${why}`);
          return;
        }
        await withFolder(cache, values.keepFolder, values, of, async (kept) => {
          await (await __webpack_require__.e(
            /* import() */
            4154
          ).then(__webpack_require__.bind(__webpack_require__, 84154))).restoreFolder(kept);
        });
      }
      async function keepFolder(values, of, why) {
        const { host, cache } = of;
        if (values.keepFolder === void 0 || !cache?.saves)
          return;
        if (!cache.service.may.write || !(0, _nix_memory_js__WEBPACK_IMPORTED_MODULE_0__.lL)(cache))
          return;
        if (why !== void 0 && !cache.scope.isPrivate) {
          host.log.info(`keep-folder is not kept: ${why}`);
          return;
        }
        await withFolder(cache, values.keepFolder, values, of, async (kept) => {
          await (await __webpack_require__.e(
            /* import() */
            4154
          ).then(__webpack_require__.bind(__webpack_require__, 84154))).saveFolder(kept);
        });
      }
      const withFolder = (cache, folder, { keepFolderSize: most }, { nix, host, shard = "" }, work) => (0, _nix_memory_js__WEBPACK_IMPORTED_MODULE_0__.CD)(host, cache, (keeping) => work({ ...keeping, folder, most, of: `${nix.at.system} ${shard}`, env: nix.at.env }));
    })
  ),
  /***/
  49847: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          refuseForks
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _system_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39198);
      async function refuseForks({ selfHostedForks }, host) {
        if (host.kind !== "github" || selfHostedForks === "allow" || (0, _system_machine_js__WEBPACK_IMPORTED_MODULE_1__.OZ)(host.environment))
          return;
        const { foreignHead } = await Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(7496)]
        ).then(__webpack_require__.bind(__webpack_require__, 17496));
        const head = await foreignHead(host.environment);
        if (head === void 0)
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`this run is for code of ${head}, and this machine is not one of GitHub: what a fork wrote would run here and could stay; let forks run on GitHub's machines, or say self-hosted-forks: allow where every job gets a machine of its own`);
      }
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
