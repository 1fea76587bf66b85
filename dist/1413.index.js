export const id = 1413;
export const ids = [1413];
export const modules = {
  /***/
  63104: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          validOf
        ),
        /* harmony export */
        p: () => (
          /* binding */
          floatingOutputs
        )
        /* harmony export */
      });
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77534);
      var _nix_derivation_derivation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64246);
      var _nix_derivation_realisations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36353);
      var _nix_store_nar_infos_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28782);
      var _layer_cached_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15560);
      async function floatingOutputs({ available, takesUnsigned }, nix, files) {
        const floating = takesUnsigned ? [...files].filter(([, one]) => (0, _nix_derivation_derivation_js__WEBPACK_IMPORTED_MODULE_0__.vY)(one)) : [];
        const found = await (0, _nix_derivation_realisations_js__WEBPACK_IMPORTED_MODULE_1__.bs)(nix, floating.map(([drvPath]) => drvPath));
        const byDrv = new Map(floating.map(([drvPath]) => [drvPath, /* @__PURE__ */ new Set()]));
        for (const [path, of] of found)
          for (const { drvPath } of of)
            byDrv.get(drvPath)?.add(path);
        const outputs = floating.map(([drvPath, derivation]) => {
          const paths = [...byDrv.get(drvPath) ?? []];
          return [drvPath, paths.length < Object.keys(derivation.outputs).length ? [""] : paths];
        });
        const anew = /* @__PURE__ */ new Set();
        const all = (path) => {
          const own = found.get(path) ?? [];
          const known = (available.get(path)?.cached.realises ?? []).map(({ drv, id: id2 }) => ({
            drvPath: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_4__.jw)(drv),
            id: id2
          }));
          const isNew = own.some(({ id: id2 }) => !known.some((one) => one.id === id2));
          if (isNew)
            anew.add(path);
          return [...own, ...known.filter(({ id: id2 }) => !own.some((one) => one.id === id2))].slice(0, _layer_cached_path_js__WEBPACK_IMPORTED_MODULE_3__.td);
        };
        const valid = await (0, _nix_store_nar_infos_js__WEBPACK_IMPORTED_MODULE_2__.T)(nix, [...found.keys()]);
        return {
          outputs: new Map(outputs),
          valid: valid.map((info) => ({ ...info, realises: all(info.path) })),
          anew
        };
      }
      async function validOf(nix, built, { valid, anew }) {
        const outputs = new Set(built.flatMap((one) => one.outputs.filter((path) => path !== "")));
        const told = new Map(valid.map((info) => [info.path, info]));
        const infos = await (0, _nix_store_nar_infos_js__WEBPACK_IMPORTED_MODULE_2__.T)(nix, [...outputs]);
        return { valid: infos.map((info) => told.get(info.path) ?? info), anew };
      }
    })
  ),
  /***/
  73722: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Y: () => (
          /* binding */
          saveBuilt
        )
      });
      var lib_text = __webpack_require__(79470);
      var unless_aborted = __webpack_require__(1757);
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
      async function saveBuilt({ service, scope, system, key, available }, nix, find, { log, signal, since, expected, moved = [], broken = /* @__PURE__ */ new Set(), limits = usualLimits }) {
        try {
          const { built, valid, anew } = await (0, unless_aborted.W)(find(), signal);
          const { paths, tooLarge } = choosePaths(built, valid, {
            ...{ since, expected, imageBytes: limits.imageBytes, pathBytes: limits.pathBytes },
            upstream: (0, signatures.parsePublicKeys)(await (0, trusted_keys.Q)(nix)),
            cached: new Set([...available.keys()].filter((path) => !anew?.has(path)))
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
            ...{ service, system, most, log, enough, signal, broken },
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
      async function saveLayer(infos, { service, system, most, log, enough, signal, moved = [], broken = /* @__PURE__ */ new Set() }) {
        if (moved.length === 0 && infos.every(({ narSize }) => narSize > most)) {
          if (infos.length > 0)
            log.info(`the cache takes nothing: a layer has at most ${(0, lib_text.ee)(most)}`);
          return void 0;
        }
        const place = await reserve({ service, system, signal, broken }, [
          ...infos,
          ...moved.map(({ cached }) => ({ path: (0, store_path.jw)(cached.path), narHash: cached.narHash }))
        ]);
        if ("layer" in place)
          return place.layer;
        const upload = new blob_upload.H(place.url, signal);
        const kept = await moveArchives(moved, upload, { service, log, signal });
        const moves = new Set(kept.map(({ path }) => path));
        const saved = [];
        let left = 0;
        for (const info of infos.filter(({ path }) => !moves.has((0, store_path.mv)(path)))) {
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
        const paths = [...kept, ...withoutGaps([...kept, ...saved], infos).filter(({ path }) => !moves.has(path))];
        if (paths.length === 0)
          return void 0;
        const head = (0, layer_format._Q)({ system, paths }, upload.bytes);
        const bytes = await upload.end(head);
        await service.finalize(place.key, bytes);
        return { key: place.key, start: head.length, bytes, paths, used: [] };
      }
      const isOfStore = (error) => error instanceof Error && "path" in error && "code" in error && ["ENOENT", "ENOTDIR", "EACCES", "EIO"].includes(String(error.code));
      async function reserve({ service, system, signal, broken }, infos) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for (const { path, narHash, realises = [] } of infos)
          hash.update(`${[path, narHash, ...realises.map(({ id: id2 }) => id2)].join(" ")}
`);
        const name = `flakeship-l1-${system}-${hash.digest("hex").slice(0, 32)}`;
        for (const key of [name, `${name}-2`, `${name}-3`, `${name}-${Date.now()}`]) {
          if (broken.has(key))
            continue;
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
  1757: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          unlessAborted
        )
        /* harmony export */
      });
      var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
      async function unlessAborted(work, signal) {
        signal.throwIfAborted();
        const ended = new AbortController();
        const aborted = (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(signal, "abort", { signal: ended.signal }).then(() => {
          throw signal.reason;
        });
        try {
          return await Promise.race([work, aborted]);
        } finally {
          ended.abort();
        }
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
        uV: () => (
          /* binding */
          unbase32
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
      function unbase32(text) {
        const bytes = Buffer.alloc(Math.floor(text.length * 5 / 8));
        for (const [n, letter] of [...text].reverse().entries()) {
          const digit = alphabet.indexOf(letter);
          if (digit < 0)
            return void 0;
          const [at, shift] = [Math.floor(n * 5 / 8), n * 5 % 8];
          bytes[at] = (bytes[at] ?? 0) | digit << shift & 255;
          const over = digit >> 8 - shift;
          if (at + 1 < bytes.length)
            bytes[at + 1] = over;
          else if (over > 0)
            return void 0;
        }
        return bytes;
      }
    })
  )
};
