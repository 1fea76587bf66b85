export const id = 1321;
export const ids = [1321, 9255];
export const modules = {
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
        heldBy: () => (
          /* binding */
          heldBy
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
      async function openJobCache({ environment, log }, { scope, system, key, saves = true, signal }) {
        try {
          const service = new _github_cache_service_js__WEBPACK_IMPORTED_MODULE_2__._(environment, entryVersion, signal);
          const chained = { service, system, log, signal };
          const branch = branchOf(scope);
          const branches = /* @__PURE__ */ new Set(["default", branch]);
          const found = service.may.read ? await Promise.all([...branches].map((one) => (0, _chain_chain_js__WEBPACK_IMPORTED_MODULE_6__.newestManifest)(one, chained))) : [];
          const layers = found.map((manifest) => manifest.layers).reduce((all, more) => (0, _chain_manifest_js__WEBPACK_IMPORTED_MODULE_7__.J)(all, more), []);
          const keys = (0, _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_5__.parsePublicKeys)(key ? [key.publicKey] : []);
          const available = (0, _plan_located_js__WEBPACK_IMPORTED_MODULE_9__.locate)(layers, (cached) => key === void 0 || (0, _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_5__.isSigned)((0, _layer_cached_path_js__WEBPACK_IMPORTED_MODULE_8__.Tm)(cached), keys));
          return {
            ...{ service, scope, system, available, key, branch, saves },
            layers,
            buildsTargets: scope.isFork && key === void 0
          };
        } catch (error) {
          signal.throwIfAborted();
          if (!isOfCache(error))
            throw error;
          log.info(`no cache: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_4__.TN)(error.message, 200)}`);
          return void 0;
        }
      }
      const heldBy = ({ layers }) => layers.reduce((sum, { bytes }) => sum + bytes, 0);
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
  97470: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Y: () => (
          /* binding */
          saveBuilt
        )
      });
      var lib_text = __webpack_require__(79470);
      var external_node_events_ = __webpack_require__(78474);
      ;
      async function unlessAborted(work, signal) {
        signal.throwIfAborted();
        const ended = new AbortController();
        const aborted = (0, external_node_events_.once)(signal, "abort", { signal: ended.signal }).then(() => {
          throw signal.reason;
        });
        try {
          return await Promise.race([work, aborted]);
        } finally {
          ended.abort();
        }
      }
      var signatures = __webpack_require__(79708);
      var trusted_keys = __webpack_require__(85221);
      var job_cache = __webpack_require__(89444);
      ;
      const choose_paths_image = /\.(iso|img|raw|qcow2|vmdk|vhdx?|vdi|squashfs|ext4|erofs)(\.\w+)?$|squashfs|(disk|sd|iso)-image|^nixos-.*-linux$/;
      const fetching = { path: 0.3, bytesPerSecond: 50 * 1024 ** 2 };
      function choosePaths(built, valid, rules) {
        const infos = new Map(valid.map((info) => [info.path, info]));
        const tooLarge = [];
        const possible = /* @__PURE__ */ new Map();
        const roots = [];
        for (const one of built) {
          const own = one.outputs.map((path) => infos.get(path));
          const there = own.filter((info) => info !== void 0);
          if (there.length === 0 || there.length < own.length || !there.every((info) => isNew(info, rules)))
            continue;
          const bytes = there.reduce((sum, { narSize }) => sum + narSize, 0);
          const most = choose_paths_image.test(one.name) ? rules.imageBytes : rules.pathBytes;
          if (bytes > most) {
            tooLarge.push({ name: one.name, bytes, seconds: one.seconds });
            continue;
          }
          for (const path of one.outputs)
            possible.set(path, one);
          if (one.isTarget || !isCheap(one, bytes, rules))
            roots.push(...one.outputs);
        }
        const kept = new Set(roots);
        for (const path of kept)
          for (const to of infos.get(path)?.references ?? [])
            for (const output of possible.get(to)?.outputs ?? [])
              kept.add(output);
        return { paths: valid.filter(({ path }) => kept.has(path)), tooLarge };
      }
      const isNew = (info, { since, upstream, cached }) => info.registered >= since && !cached.has(info.path) && !info.path.endsWith(".drv") && !(0, signatures.isSigned)(info, upstream);
      function isCheap({ name, seconds }, bytes, { expected }) {
        if (seconds === void 0)
          return expected(name) <= 1;
        return seconds < fetching.path + bytes / fetching.bytesPerSecond;
      }
      var save_layer = __webpack_require__(76651);
      ;
      const usualLimits = {
        pullBytes: 2e8,
        layerBytes: 5e9,
        imageBytes: 128 * 1024 ** 2,
        pathBytes: 1024 ** 3,
        seconds: 600
      };
      async function saveBuilt({ service, scope, system, key, available }, nix, find, { log, signal, since, expected, moved = [], limits = usualLimits }) {
        try {
          const { built, valid } = await unlessAborted(find(), signal);
          const { paths, tooLarge } = choosePaths(built, valid, {
            ...{ since, expected, imageBytes: limits.imageBytes, pathBytes: limits.pathBytes },
            upstream: (0, signatures.parsePublicKeys)(await (0, trusted_keys.Q)(nix)),
            cached: new Set(available.keys())
          });
          for (const { name, bytes: size, seconds } of tooLarge.slice(0, 20)) {
            const took = seconds === void 0 ? "" : `, built in ${(0, lib_text.p0)(seconds)}`;
            log.info(`not in the cache, too large: ${name} (${(0, lib_text.ee)(size)}${took})`);
          }
          const began = performance.now();
          const signed = key === void 0 ? paths : paths.map((info) => ({ ...info, signatures: [...info.signatures, (0, signatures.signPath)(info, key)] }));
          const most = scope.isPull ? limits.pullBytes : limits.layerBytes;
          const enough = AbortSignal.timeout(limits.seconds * 1e3);
          const layer = await (0, save_layer.t)(signed, {
            ...{ service, system, most, log, enough, signal },
            moved: signed.length === 0 ? [] : moved
          });
          if (layer) {
            const seconds = (0, lib_text.p0)((performance.now() - began) / 1e3);
            log.info(`saved in the cache: ${(0, lib_text.U9)(layer.paths.length, "path")}, ${(0, lib_text.ee)(layer.bytes)} in ${seconds}`);
          }
          return layer;
        } catch (error) {
          signal.throwIfAborted();
          if (!(0, job_cache.isOfCache)(error))
            throw error;
          log.warning(`nothing is saved in the cache: ${(0, lib_text.TN)(error.message, 200)}`);
          return void 0;
        }
      }
    })
  ),
  /***/
  76651: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        t: () => (
          /* binding */
          saveLayer
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var blob_ranges = __webpack_require__(85637);
      var blob_upload = __webpack_require__(35698);
      var store_path = __webpack_require__(77534);
      var lib_text = __webpack_require__(79470);
      var archive = __webpack_require__(38886);
      var cached_path = __webpack_require__(15560);
      var layer_format = __webpack_require__(28043);
      ;
      function withoutGaps(saved, meant) {
        const lost = new Set(meant.map(({ path }) => (0, store_path.mv)(path)));
        for (const { path } of saved)
          lost.delete(path);
        const lostDerivers = new Set(meant.flatMap(({ path, deriver }) => deriver && lost.has((0, store_path.mv)(path)) ? [(0, store_path.mv)(deriver)] : []));
        let left = [...saved];
        for (let before = -1; before !== left.length; ) {
          before = left.length;
          left = left.filter(({ path, references, deriver }) => {
            const isWhole = !references.some((name) => lost.has(name)) && !(deriver && lostDerivers.has(deriver));
            if (!isWhole) {
              lost.add(path);
              if (deriver)
                lostDerivers.add(deriver);
            }
            return isWhole;
          });
        }
        return left;
      }
      var group_by = __webpack_require__(9010);
      ;
      async function moveArchives(moved, to, { service, log, signal }) {
        const done = [];
        for (const [layer, of] of (0, group_by.$)([...moved], ({ layer: layer2 }) => layer2)) {
          const found = await service.find(layer.key);
          if (!found) {
            log.info(`the layer ${layer.key} of the cache is gone; what it held is not kept`);
            continue;
          }
          const source = { url: service.urlOf(found), signal };
          try {
            for (const { cached } of [...of].sort((a, b) => a.cached.at - b.cached.at)) {
              const hash = (0, external_node_crypto_.createHash)("sha256");
              const at = to.bytes;
              await (0, blob_ranges.qX)(source, { at: layer.start + cached.at, length: cached.bytes }, async (chunk) => {
                hash.update(chunk);
                await to.write(chunk);
              });
              if (hash.digest("hex") === cached.sha256)
                done.push({ ...cached, at });
              else
                throw new blob_ranges.JX(`the archive of ${cached.path} is damaged`);
            }
          } catch (error) {
            if (!(error instanceof blob_ranges.JX))
              throw error;
            log.info(`the layer ${layer.key} of the cache is not kept whole: ${(0, lib_text.TN)(error.message, 160)}`);
          }
        }
        return done;
      }
      ;
      async function saveLayer(infos, { service, system, most, log, enough, signal, moved = [] }) {
        if (moved.length === 0 && infos.every(({ narSize }) => narSize > most)) {
          if (infos.length > 0)
            log.info(`the cache takes nothing: a layer has at most ${(0, lib_text.ee)(most)}`);
          return void 0;
        }
        const place = await reserve({ service, system, signal }, [
          ...infos,
          ...moved.map(({ cached }) => ({ path: (0, store_path.jw)(cached.path), narHash: cached.narHash }))
        ]);
        if ("layer" in place)
          return place.layer;
        const upload = new blob_upload.H(place.url, signal);
        const kept = await moveArchives(moved, upload, { service, log, signal });
        const saved = [];
        let left = 0;
        for (const info of infos) {
          signal.throwIfAborted();
          const at = upload.bytes;
          if (enough.aborted || at + info.narSize > most) {
            left += 1;
            continue;
          }
          try {
            const { narHash, narSize, ...file } = await (0, archive.r)(info.path, (chunk) => upload.write(chunk));
            if (narHash === info.narHash && narSize === info.narSize)
              saved.push((0, cached_path.f$)(info, { at, ...file }));
            else
              log.warning(`${info.path} is not what Nix registered; it is not saved in the cache (nix store verify tells more)`);
          } catch (error) {
            if (!isOfStore(error))
              throw error;
            log.info(`${info.path} went away before it was saved in the cache: ${(0, lib_text.TN)(error.message, 120)}`);
          }
        }
        if (left > 0) {
          const why = enough.aborted ? "saving took long enough" : `a layer has at most ${(0, lib_text.ee)(most)}`;
          log.info(`the cache takes ${infos.length - left} of ${infos.length} paths: ${why}`);
        }
        const paths = [...kept, ...withoutGaps(saved, infos)];
        if (paths.length === 0)
          return void 0;
        const head = (0, layer_format._Q)({ system, paths }, upload.bytes);
        const bytes = await upload.end(head);
        await service.finalize(place.key, bytes);
        return { key: place.key, start: head.length, bytes, paths, used: [] };
      }
      const isOfStore = (error) => error instanceof Error && "path" in error && "code" in error && ["ENOENT", "ENOTDIR", "EACCES", "EIO"].includes(String(error.code));
      async function reserve({ service, system, signal }, infos) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for (const { path, narHash } of infos)
          hash.update(`${path} ${narHash}
`);
        const name = `flakeship-l1-${system}-${hash.digest("hex").slice(0, 32)}`;
        for (const key of [name, `${name}-2`, `${name}-3`, `${name}-${Date.now()}`]) {
          const created = await service.create(key);
          if (created.kind === "created")
            return { key, url: created.url };
          const layer = await readLayer(service, key, signal).catch(() => void 0);
          if (!layer)
            continue;
          const there = new Set(layer.paths.map((cached) => (0, store_path.jw)(cached.path)));
          if (infos.every(({ path }) => there.has(path)))
            return { layer };
        }
        throw new Error("every name for a layer is taken");
      }
      async function readLayer(service, key, signal) {
        const found = await service.find(key);
        if (!found)
          return void 0;
        const source = {
          url: async () => found.url,
          signal: AbortSignal.any([signal, AbortSignal.timeout(6e4)])
        };
        const read = async (at, length) => {
          const chunks = [];
          await (0, blob_ranges.qX)(source, { at, length }, (chunk) => void chunks.push(chunk));
          return Buffer.concat(chunks);
        };
        const header = (0, layer_format.ay)(await read(0, layer_format.RH));
        const { paths } = (0, layer_format.vY)(await read(layer_format.RH, header.indexBytes), header);
        const start = layer_format.RH + header.indexBytes;
        return { key, start, bytes: start + header.narBytes, paths, used: [] };
      }
    })
  ),
  /***/
  39191: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        savePlan: () => (
          /* binding */
          savePlan
        )
        /* harmony export */
      });
      var _nix_derivation_derivation_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46468);
      var _nix_store_nar_infos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28782);
      var _save_built_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97470);
      async function savePlan(cache, nix, { plan, result }, saving) {
        const why = whyNot(cache, plan);
        if (why === void 0)
          return (0, _save_built_js__WEBPACK_IMPORTED_MODULE_2__.Y)(cache, nix, () => builtOf(nix, plan, result), saving);
        if (plan.derivations.length > 0)
          saving.log.info(`nothing is saved in the cache: ${why}`);
        return void 0;
      }
      function whyNot({ service, scope, saves }, plan) {
        if (!saves)
          return "this run only takes from there (cache-save)";
        if (!service.may.write)
          return "the cache-mode of this job does not let it write";
        if (plan.uncacheable !== void 0 && !scope.isPrivate)
          return plan.uncacheable;
        return void 0;
      }
      async function builtOf(nix, plan, { derivations }) {
        const files = await new _nix_derivation_derivation_files_js__WEBPACK_IMPORTED_MODULE_0__.h().all(plan.derivations.map(({ drvPath }) => drvPath));
        const targets = new Set(plan.targets.map(({ drvPath }) => drvPath));
        const times = new Map(derivations.flatMap(({ drvPath, start, stop }) => stop === void 0 ? [] : [[drvPath, stop - start]]));
        const built = plan.derivations.map(({ drvPath, name }) => {
          const outputs2 = Object.values(files.get(drvPath)?.outputs ?? {});
          const seconds = times.get(drvPath);
          return { name, outputs: outputs2, isTarget: targets.has(drvPath), ...seconds === void 0 ? {} : { seconds } };
        });
        const outputs = new Set(built.flatMap((one) => one.outputs.filter((path) => path !== "")));
        return { built, valid: await (0, _nix_store_nar_infos_js__WEBPACK_IMPORTED_MODULE_1__.T)(nix, [...outputs]) };
      }
    })
  ),
  /***/
  19031: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          withoutValue
        ),
        /* harmony export */
        q: () => (
          /* binding */
          parseJson
        )
        /* harmony export */
      });
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      const [quote, backslash, colon] = [34, 92, 58];
      function withoutValue(text, key) {
        const quoted = Buffer.from(JSON.stringify(key));
        let depth = 0;
        let from = -1;
        for (let at = 0; at < text.length; at++) {
          const byte = text[at];
          if (byte === quote) {
            const end = stringEnd(text, at);
            if (depth === 1 && from === -1 && quoted.equals(text.subarray(at, end + 1)))
              from = behindColon(text, end + 1);
            at = end;
          } else if (byte === 91 || byte === 123)
            depth += 1;
          else if (byte === 93 || byte === 125) {
            depth -= 1;
            if (depth === 1 && from !== -1)
              return Buffer.concat([text.subarray(0, from), Buffer.from("null"), text.subarray(at + 1)]);
          }
        }
        return text;
      }
      function stringEnd(text, start) {
        let at = start + 1;
        while (at < text.length && text[at] !== quote)
          at += text[at] === backslash ? 2 : 1;
        return at;
      }
      function behindColon(text, end) {
        let at = end;
        while (/\s/.test(String.fromCharCode(text[at] ?? 0)))
          at += 1;
        return text[at] === colon ? at + 1 : -1;
      }
    })
  ),
  /***/
  38886: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          archive
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
      var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
      var _store_nar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35070);
      const level = 3;
      async function archive(path, write) {
        const [nar, file] = [(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"), (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")];
        const compress = node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdCompress({ params: { [node_zlib__WEBPACK_IMPORTED_MODULE_2__.constants.ZSTD_c_compressionLevel]: level } });
        let bytes = 0;
        const written = (async () => {
          for await (const chunk of compress) {
            file.update(chunk);
            bytes += chunk.length;
            await write(chunk);
          }
        })();
        written.catch((error) => compress.destroy(error));
        try {
          const narSize = await (0, _store_nar_js__WEBPACK_IMPORTED_MODULE_3__.vh)(path, async (chunk) => {
            nar.update(chunk);
            if (!compress.write(chunk))
              await (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(compress, "drain");
          });
          compress.end();
          await written;
          return { narHash: nar.digest("hex"), narSize, sha256: file.digest("hex"), bytes };
        } catch (error) {
          compress.destroy();
          await written.catch(() => {
          });
          throw error;
        }
      }
    })
  ),
  /***/
  28782: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          narInfos
        ),
        /* harmony export */
        a: () => (
          /* binding */
          allNarInfos
        )
        /* harmony export */
      });
      var _references_first_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23526);
      var _source_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84120);
      var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3206);
      async function narInfos(nix, paths) {
        return validPaths(await (0, _store_js__WEBPACK_IMPORTED_MODULE_1__.WR)(nix, paths));
      }
      const allNarInfos = async (nix) => validPaths(await (0, _store_js__WEBPACK_IMPORTED_MODULE_1__.HU)(nix));
      const validPaths = (infos) => (0, _references_first_js__WEBPACK_IMPORTED_MODULE_2__.d)(infos).flatMap((path) => validPath(path, infos.get(path)));
      function validPath(path, info) {
        const narHash = info.narHash && (0, _source_path_js__WEBPACK_IMPORTED_MODULE_0__.u)(info.narHash);
        if (!narHash)
          return [];
        const { narSize, references, deriver, contentAddress, signatures = [], registered = 0 } = info;
        return [
          {
            ...{ path, narHash, narSize, references, signatures, registered },
            ...deriver === void 0 ? {} : { deriver },
            ...contentAddress === void 0 ? {} : { contentAddress }
          }
        ];
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
      function formatNarInfo(info, file, url = `nar/${file.sha256}.nar.zst`) {
        const lines = [
          ["StorePath", info.path],
          ["URL", url],
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
  23526: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          referencesFirst
        )
        /* harmony export */
      });
      function referencesFirst(infos) {
        const order = [];
        const state = /* @__PURE__ */ new Map();
        for (const root of infos.keys()) {
          const stack = [root];
          for (let path = stack.at(-1); path !== void 0; path = stack.at(-1)) {
            if (state.has(path)) {
              stack.pop();
              if (state.get(path) === "open")
                order.push(path);
              state.set(path, "done");
              continue;
            }
            state.set(path, "open");
            for (const to of infos.get(path)?.references ?? [])
              if (!state.has(to) && infos.has(to))
                stack.push(to);
          }
        }
        return order;
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
        isSignedText: () => (
          /* binding */
          isSignedText
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
        ),
        /* harmony export */
        signText: () => (
          /* binding */
          signText
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
      function signPath(info, key) {
        return signText((0, _narinfo_js__WEBPACK_IMPORTED_MODULE_2__.Rj)(info), key);
      }
      function signText(text, { name, key }) {
        return `${name}:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(text), key).toString("base64")}`;
      }
      function isSignedText(text, signature, { name, key }) {
        const [, by, encoded = ""] = shape.exec(signature) ?? [];
        const raw = Buffer.from(encoded, "base64");
        return by === name && raw.length === 64 && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(text), (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key), raw);
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
  85221: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          trustedKeys
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);
      const settings = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ "trusted-public-keys": valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()) }) });
      async function trustedKeys(nix) {
        return (await nix.json(settings, ["config", "show", "--json"]))["trusted-public-keys"].value;
      }
    })
  )
};
