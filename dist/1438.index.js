export const id = 1438;
export const ids = [1438, 9708, 3436];
export const modules = {
  /***/
  91438: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        publishLayers: () => (
          /* binding */
          publishLayers
        ),
        /* harmony export */
        writeLayer: () => (
          /* binding */
          writeLayer
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66619);
      var _features_cache_chain_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96065);
      var _features_cache_job_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89444);
      var _features_cache_layer_layer_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28043);
      var _github_cache_scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64666);
      var _github_cache_service_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47681);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9010);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79470);
      var _phases_cache_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16104);
      async function writeLayer(out, shard, manifest) {
        await (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_2__.f8)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, `layer-${shard}.json`), JSON.stringify((0, _features_cache_chain_manifest_js__WEBPACK_IMPORTED_MODULE_3__.nJ)(manifest)));
      }
      async function publishLayers(out, host) {
        const bySystem = (0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_10__.$)(await layersBelow((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, "shards"), host), ({ system }) => system);
        if (bySystem.size === 0)
          return;
        try {
          const { environment } = host;
          const service = new _github_cache_service_js__WEBPACK_IMPORTED_MODULE_7__._(environment, _features_cache_job_cache_js__WEBPACK_IMPORTED_MODULE_4__.entryVersion);
          const branch = (0, _features_cache_job_cache_js__WEBPACK_IMPORTED_MODULE_4__.branchOf)(await (0, _github_cache_scope_js__WEBPACK_IMPORTED_MODULE_6__.cacheScope)(environment));
          for (const [system, found] of bySystem) {
            const layers = found.flatMap((manifest) => manifest.layers);
            await (0, _phases_cache_js__WEBPACK_IMPORTED_MODULE_9__.mk)({ service, system, branch }, layers, host);
          }
        } catch (error) {
          if (!(0, _features_cache_job_cache_js__WEBPACK_IMPORTED_MODULE_4__.isOfCache)(error))
            throw error;
          host.log.info(`no cache: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_8__.TN)(error.message, 200)}`);
        }
      }
      async function layersBelow(folder, { log }) {
        const files = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true }).catch(() => []);
        const found = [];
        for (const file of files.filter((name) => /^[^/]+\/layer-[^/]*\.json$/.test(name)).sort()) {
          try {
            found.push((0, _features_cache_chain_manifest_js__WEBPACK_IMPORTED_MODULE_3__.Ng)(JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), "utf8"))));
          } catch (error) {
            if (!(error instanceof _features_cache_layer_layer_format_js__WEBPACK_IMPORTED_MODULE_5__.tE || error instanceof SyntaxError))
              throw error;
            log.warning(`${file} is not used: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_8__.TN)(error.message, 160)}`);
          }
        }
        return found;
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
        nT: () => (
          /* binding */
          withCache
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32522);
      var _system_job_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13013);
      async function openCache({ cache, signingKey }, nix, host) {
        if (!cache || host.kind !== "github")
          return void 0;
        const [{ openJobCache }, { cacheScope }, { parseSigningKey }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(1636)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444)),
          __webpack_require__.e(
            /* import() */
            4666
          ).then(__webpack_require__.bind(__webpack_require__, 64666)),
          __webpack_require__.e(
            /* import() */
            9708
          ).then(__webpack_require__.bind(__webpack_require__, 79708))
        ]);
        const key = signingKey === void 0 ? void 0 : parseSigningKey(signingKey);
        const scope = await cacheScope(host.environment);
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
          [__webpack_require__.e(8886), __webpack_require__.e(2370)]
        ).then(__webpack_require__.bind(__webpack_require__, 78582));
        const uncacheable = await whyUncacheable(nix, plan, flake, fetch);
        return uncacheable === void 0 ? plan : { ...plan, uncacheable };
      }
      async function withCache(cache, { plan, nix, host }, build, onLayer = (layer, of) => publish(of, [layer], host)) {
        if (cache === void 0)
          return build(nix);
        const [{ cachedForPlan }, { clearFolder, restorePaths }, { withFolder }, { savePlan }, { byName, usual }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            9974
          ).then(__webpack_require__.bind(__webpack_require__, 49974)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(6989), __webpack_require__.e(5252)]
          ).then(__webpack_require__.bind(__webpack_require__, 87123)),
          __webpack_require__.e(
            /* import() */
            1046
          ).then(__webpack_require__.bind(__webpack_require__, 11046)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(1321)]
          ).then(__webpack_require__.bind(__webpack_require__, 39191)),
          __webpack_require__.e(
            /* import() */
            9130
          ).then(__webpack_require__.bind(__webpack_require__, 89130))
        ]);
        const { log, signal, environment } = host;
        const temporary = environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
        const restored = await log.group("Restoring from the cache", async () => restorePaths(cache, nix, await cachedForPlan(plan, cache), { exec: _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0, log, signal, temporary }));
        let result = await build(restored.paths > 0 ? await withFolder(nix, _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0) : nix);
        if (restored.paths > 0)
          await clearFolder(nix, _system_exec_js__WEBPACK_IMPORTED_MODULE_1__.m0);
        if (restored.paths > 0 && !signal.aborted && result.failures.some(isOfSubstituter)) {
          log.warning("Nix refuses something that came from the cache: building once more without it");
          result = await build(nix);
        }
        if (signal.aborted)
          return result;
        const since = Math.floor(Date.now() / 1e3 - await (0, _system_job_start_js__WEBPACK_IMPORTED_MODULE_2__.p_)());
        const layer = await log.group("Saving to the cache", () => savePlan(cache, nix, { plan, result }, { log, signal, since, expected: (name) => (byName(name) ?? usual).seconds }));
        if (layer)
          await onLayer(layer, cache);
        return result;
      }
      const isOfSubstituter = (failure) => failure.class === "substituter";
      const most = 5e9;
      async function publish({ service, system, branch }, layers, { log, signal }) {
        const [{ addToChain }, { isOfCache }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(9031)]
          ).then(__webpack_require__.bind(__webpack_require__, 43519)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(1636)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444))
        ]);
        try {
          await addToChain({ service, system, log, signal }, { branch, layers, most });
        } catch (error) {
          if (!isOfCache(error))
            throw error;
          log.warning(`what was saved in the cache is not found by the next run: ${error.message}`);
        }
      }
    })
  ),
  /***/
  89444: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        branchOf: () => (
          /* binding */
          branchOf
        ),
        /* harmony export */
        entryVersion: () => (
          /* binding */
          entryVersion
        ),
        /* harmony export */
        isOfCache: () => (
          /* binding */
          isOfCache
        ),
        /* harmony export */
        openJobCache: () => (
          /* binding */
          openJobCache
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _github_blob_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85637);
      var _github_cache_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47681);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79470);
      var _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79708);
      var _chain_chain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43519);
      var _chain_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96065);
      var _layer_cached_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15560);
      var _plan_located_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43436);
      const entryVersion = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update("flakeship cache 1").digest("hex");
      const branchOf = ({ isDefault }) => isDefault ? "default" : "other";
      async function openJobCache({ environment, log }, { scope, system, key, signal }) {
        try {
          const service = new _github_cache_service_js__WEBPACK_IMPORTED_MODULE_2__._(environment, entryVersion);
          const chained = { service, system, log, signal };
          const branch = branchOf(scope);
          const branches = /* @__PURE__ */ new Set(["default", branch]);
          const found = service.may.read ? await Promise.all([...branches].map((one) => (0, _chain_chain_js__WEBPACK_IMPORTED_MODULE_6__.newestManifest)(one, chained))) : [];
          const layers = found.map((manifest) => manifest.layers).reduce((all, more) => (0, _chain_manifest_js__WEBPACK_IMPORTED_MODULE_7__.J)(all, more), []);
          const keys = (0, _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_5__.parsePublicKeys)(key ? [key.publicKey] : []);
          const available = (0, _plan_located_js__WEBPACK_IMPORTED_MODULE_9__.locate)(layers, (cached) => key === void 0 || (0, _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_5__.isSigned)((0, _layer_cached_path_js__WEBPACK_IMPORTED_MODULE_8__.Tm)(cached), keys));
          return {
            ...{ service, scope, system, available, key, branch },
            buildsTargets: scope.isFork && key === void 0
          };
        } catch (error) {
          if (!isOfCache(error))
            throw error;
          log.info(`no cache: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_4__.TN)(error.message, 200)}`);
          return void 0;
        }
      }
      function isOfCache(error) {
        return error instanceof _github_cache_service_js__WEBPACK_IMPORTED_MODULE_2__.Z || error instanceof _github_blob_ranges_js__WEBPACK_IMPORTED_MODULE_1__.JX || error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Ml || error instanceof Error && ("code" in error || error.name === "TimeoutError" || error instanceof TypeError);
      }
    })
  ),
  /***/
  43436: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        cachedClosure: () => (
          /* binding */
          cachedClosure
        ),
        /* harmony export */
        locate: () => (
          /* binding */
          locate
        ),
        /* harmony export */
        usableFor: () => (
          /* binding */
          usableFor
        )
        /* harmony export */
      });
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77534);
      function locate(layers, isUsable = () => true) {
        const found = /* @__PURE__ */ new Map();
        for (const layer of layers)
          for (const cached of layer.paths)
            if (isUsable(cached))
              found.set((0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_0__.jw)(cached.path), { layer, cached });
        return found;
      }
      function cachedClosure(available, roots) {
        const found = /* @__PURE__ */ new Map();
        const wanted = new Set(roots);
        for (const path of wanted) {
          const located = available.get(path);
          if (!located)
            continue;
          found.set(path, located);
          for (const name of located.cached.references)
            wanted.add((0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_0__.jw)(name));
        }
        return found;
      }
      function usableFor({ available, buildsTargets }, targets) {
        if (!buildsTargets)
          return available;
        const usable = new Map(available);
        for (const { outputs } of targets)
          for (const path of Object.values(outputs))
            usable.delete(path ?? "");
        return usable;
      }
    })
  ),
  /***/
  64666: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        cacheScope: () => (
          /* binding */
          cacheScope
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19031);
      const repository = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        id: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),
        private: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()),
        default_branch: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
      });
      const payload = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        repository: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(repository, {}),
        pull_request: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ head: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ repo: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__.aig() })) }) }))
      });
      async function cacheScope(environment) {
        const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: file = "", GITHUB_REF: ref = "" } = environment;
        const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => "{}");
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(payload, (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__.q)(text));
        const { repository: of, pull_request: pull } = parsed.success ? parsed.output : { repository: {} };
        const isPull = /^refs\/pull\//.test(ref) || name.startsWith("pull_request");
        return {
          // schedules run on the default branch, and their payload does not say which that is
          isDefault: !isPull && (name === "schedule" || ref === `refs/heads/${of.default_branch}`),
          isPull,
          isFork: isPull && (of.id === void 0 || pull?.head.repo?.id !== of.id),
          isPrivate: of.private === true
        };
      }
    })
  ),
  /***/
  8070: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dt: () => (
          /* binding */
          narInfoName
        ),
        /* harmony export */
        Nt: () => (
          /* binding */
          formatNarInfo
        ),
        /* harmony export */
        Rj: () => (
          /* binding */
          fingerprint
        )
        /* harmony export */
      });
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77534);
      var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56372);
      function formatNarInfo(info, file) {
        const lines = [
          ["StorePath", info.path],
          ["URL", `nar/${file.sha256}.nar.zst`],
          ["Compression", "zstd"],
          ["FileHash", `sha256:${(0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.RG)(Buffer.from(file.sha256, "hex"))}`],
          ["FileSize", file.bytes],
          ["NarHash", `sha256:${(0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.RG)(Buffer.from(info.narHash, "hex"))}`],
          ["NarSize", info.narSize],
          ["References", [...info.references].sort().map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv).join(" ")],
          ...info.deriver === void 0 ? [] : [["Deriver", (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv)(info.deriver)]],
          ...info.signatures.map((signature) => ["Sig", signature]),
          ...info.contentAddress === void 0 ? [] : [["CA", info.contentAddress]]
        ];
        return lines.map(([name, value]) => `${name}: ${value}
`).join("");
      }
      const narInfoName = (path) => `${(0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.mv)(path).slice(0, 32)}.narinfo`;
      function fingerprint({ path, narHash, narSize, references }) {
        const hash = `sha256:${(0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.RG)(Buffer.from(narHash, "hex"))}`;
        return ["1", path, hash, narSize, [...references].sort().join(",")].join(";");
      }
    })
  ),
  /***/
  79708: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        isSigned: () => (
          /* binding */
          isSigned
        ),
        /* harmony export */
        parsePublicKeys: () => (
          /* binding */
          parsePublicKeys
        ),
        /* harmony export */
        parseSigningKey: () => (
          /* binding */
          parseSigningKey
        ),
        /* harmony export */
        signPath: () => (
          /* binding */
          signPath
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _narinfo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8070);
      const shape = /^([^\s:]{1,200}):([A-Za-z0-9+/]+={0,2})$/;
      function parsePublicKeys(lines) {
        const keys = /* @__PURE__ */ new Map();
        for (const line of lines) {
          const [, name, text = ""] = shape.exec(line) ?? [];
          const raw = Buffer.from(text, "base64");
          if (name === void 0 || raw.length !== 32)
            continue;
          keys.set(name, (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: jwk(raw), format: "jwk" }));
        }
        return keys;
      }
      const jwk = (raw) => ({ kty: "OKP", crv: "Ed25519", x: raw.toString("base64url") });
      function parseSigningKey(text) {
        const [, name, encoded = ""] = shape.exec(text.trim()) ?? [];
        const raw = Buffer.from(encoded, "base64");
        if (name === void 0 || raw.length !== 64)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("the signing key is not a secret key of Nix (NAME:KEY); make one with nix key generate-secret --key-name NAME");
        const [seed, open] = [raw.subarray(0, 32), raw.subarray(32)];
        const key = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: { ...jwk(open), d: seed.toString("base64url") }, format: "jwk" });
        if ((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ format: "jwk" }).x !== open.toString("base64url"))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("the two halves of the signing key do not belong together; make a new one");
        return { name, key, publicKey: `${name}:${open.toString("base64")}` };
      }
      function signPath(info, { name, key }) {
        return `${name}:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from((0, _narinfo_js__WEBPACK_IMPORTED_MODULE_2__.Rj)(info)), key).toString("base64")}`;
      }
      function isSigned(info, keys) {
        return info.signatures.some((signature) => {
          const at = signature.indexOf(":");
          const key = keys.get(signature.slice(0, at));
          const raw = Buffer.from(signature.slice(at + 1), "base64");
          return key !== void 0 && raw.length === 64 && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from((0, _narinfo_js__WEBPACK_IMPORTED_MODULE_2__.Rj)(info)), key, raw);
        });
      }
    })
  ),
  /***/
  56372: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        RG: () => (
          /* binding */
          base32
        ),
        /* harmony export */
        Yt: () => (
          /* binding */
          contentAddressedPath
        ),
        /* harmony export */
        xA: () => (
          /* binding */
          outputPlaceholder
        ),
        /* harmony export */
        xs: () => (
          /* binding */
          contentAddressText
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      const place = "/nix/store";
      const alphabet = "0123456789abcdfghijklmnpqrsvwxyz";
      function contentAddressedPath(name, { method, algorithm, hash }, references) {
        const refs = [...references].sort().map((path) => `:${path}`);
        if (method === "text")
          return algorithm === "sha256" ? storePath(`text${refs.join("")}`, hash, name) : void 0;
        if (method === "nar" && algorithm === "sha256")
          return storePath(`source${refs.join("")}`, hash, name);
        if (refs.length > 0)
          return void 0;
        const inner = `fixed:out:${method === "nar" ? "r:" : ""}${algorithm}:${hash}:`;
        return storePath("output:out", (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(inner).digest("hex"), name);
      }
      function outputPlaceholder(drvPath, output) {
        const [, hash = "", name = ""] = /^\/nix\/store\/([0-9a-z]{32})-(.*)\.drv$/s.exec(drvPath) ?? [];
        const outputName = output === "out" ? name : `${name}-${output}`;
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`nix-upstream-output:${hash}:${outputName}`).digest();
        return `/${base32(digest)}`;
      }
      function contentAddressText({ method, algorithm, hash }) {
        return `${{ text: "text", nar: "fixed:r", flat: "fixed" }[method]}:${algorithm}:${base32(Buffer.from(hash, "hex"))}`;
      }
      function storePath(type, hash, name) {
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${type}:sha256:${hash}:${place}:${name}`).digest();
        return `${place}/${base32(fold(digest, 20))}-${name}`;
      }
      function fold(digest, length) {
        const folded = new Uint8Array(length);
        digest.forEach((byte, i) => {
          folded[i % length] = (folded[i % length] ?? 0) ^ byte;
        });
        return folded;
      }
      function base32(bytes) {
        const characters = Math.ceil(bytes.length * 8 / 5);
        const character = (n) => {
          const [at, shift] = [Math.floor(n * 5 / 8), n * 5 % 8];
          const pair = (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
          return alphabet[pair >> shift & 31] ?? "";
        };
        return Array.from({ length: characters }, (_, i) => character(characters - 1 - i)).join("");
      }
    })
  ),
  /***/
  32522: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        eF: () => (
          /* binding */
          run
        ),
        /* harmony export */
        kg: () => (
          /* binding */
          gather
        ),
        /* harmony export */
        m0: () => (
          /* binding */
          exec
        )
        /* harmony export */
      });
      var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
      var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64775);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
      var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91763);
      var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78094);
      const exec = async (program, args, options) => {
        const file = (0, _programs_js__WEBPACK_IMPORTED_MODULE_4__.d)(program, options.env.PATH ?? "");
        if (!file.includes("/"))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Ml(`there is no ${program} on PATH; install it and try again`);
        if (options.input !== void 0)
          return feed(file, args, options.input, options);
        const { exitCode, stdout, stderr } = await (0, _actions_exec__WEBPACK_IMPORTED_MODULE_1__.H)(`"${file}"`, [...args], {
          env: { ...options.env },
          silent: true,
          ignoreReturnCode: true,
          ...options.cwd === void 0 ? {} : { cwd: options.cwd },
          ...options.onStderr === void 0 ? {} : { listeners: { stderr: options.onStderr } }
        });
        return { code: exitCode, stdout, stderr };
      };
      async function feed(file, args, input, { env, cwd, onStderr }) {
        const running = (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.n)(file, args, { env, input, ...cwd === void 0 ? {} : { cwd } });
        if (onStderr)
          running.stderr.on("data", onStderr);
        const said = [(0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout), (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr)];
        const [stdout, stderr, { code }] = await Promise.all([...said, running.exit]);
        return { code: code ?? 1, stdout, stderr };
      }
      async function run(exec2, program, args, options) {
        const output = await exec2(program, args, options);
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Qd([program, ...args], output);
        return output;
      }
      async function gather(running, signal) {
        const stop = () => void running.stop();
        signal.addEventListener("abort", stop, { once: true });
        if (signal.aborted)
          stop();
        try {
          const [stdout, stderr, exit] = await Promise.all([
            (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout),
            (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr),
            running.exit
          ]);
          signal.throwIfAborted();
          return { stdout, stderr, code: exit.code ?? 1 };
        } finally {
          signal.removeEventListener("abort", stop);
        }
      }
    })
  ),
  /***/
  13013: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
  78094: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          resolveProgram
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      const known = /* @__PURE__ */ new Map();
      function resolveProgram(program, path) {
        if (program.includes("/"))
          return program;
        const key = `${program}\0${path}`;
        const found = known.get(key) ?? search(program, path);
        if (found !== void 0)
          known.set(key, found);
        return found ?? program;
      }
      function search(program, path) {
        for (const folder of path.split(":")) {
          if (!folder.startsWith("/"))
            continue;
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program);
          try {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
              return file;
          } catch {
          }
        }
        return void 0;
      }
    })
  )
};
