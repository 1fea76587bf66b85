export const id = 3920;
export const ids = [3920];
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
        ),
        /* harmony export */
        whyNoLayers: () => (
          /* binding */
          whyNoLayers
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
          const takesUnsigned = key === void 0 && !scope.isFork;
          const isUsable = (cached) => key === void 0 || (0, _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_5__.isSigned)((0, _layer_cached_path_js__WEBPACK_IMPORTED_MODULE_8__.Tm)(cached), keys);
          const available = (0, _plan_located_js__WEBPACK_IMPORTED_MODULE_9__.locate)(takesUnsigned ? layers : layers.map(withoutRealisations), isUsable);
          return {
            ...{ service, scope, system, available, key, branch, saves, takesUnsigned },
            layers,
            workflows: Object.assign({}, ...found.map(({ workflows }) => workflows)),
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
      const withoutRealisations = (layer) => ({
        ...layer,
        paths: layer.paths.map(({ realises, ...cached }) => cached)
      });
      function whyNoLayers({ may }) {
        if (!may.write)
          return "the cache-mode of this job does not let it write";
        if (!may.read)
          return "the cache-mode of this job does not let it read, so that no later run would find it";
        return void 0;
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
        ),
        /* harmony export */
        without: () => (
          /* binding */
          without
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
      function without(usable, lost) {
        if (lost.size === 0)
          return usable;
        return { ...usable, available: new Map([...usable.available].filter(([path]) => !lost.has(path))) };
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
            const { narHash, narSize, ...file } = await (0, archive.r)(info.path, (chunk) => upload.write(chunk), "quick");
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
      var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
      var _lib_consumed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27251);
      var _store_nar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35070);
      const levels = { small: 3, quick: 1 };
      const chunkSize = 256 * 1024;
      async function archive(path, write, level = "small") {
        const [nar, file] = [(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"), (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")];
        const params = { [node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_c_compressionLevel]: levels[level] };
        const compress = node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdCompress({ params, chunkSize });
        let bytes = 0;
        const written = (async () => {
          for await (const chunk of compress) {
            file.update(chunk);
            bytes += chunk.length;
            await write(chunk);
          }
        })();
        written.catch((error) => compress.destroy(error));
        const failed = written.then(() => new Promise(() => {
        }));
        failed.catch(() => {
        });
        try {
          const narSize = await (0, _store_nar_js__WEBPACK_IMPORTED_MODULE_2__.vh)(path, async (chunk) => {
            const done = (0, _lib_consumed_js__WEBPACK_IMPORTED_MODULE_3__.X)(compress, chunk);
            nar.update(chunk);
            await Promise.race([done, failed]);
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
  )
};
