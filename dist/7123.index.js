export const id = 7123;
export const ids = [7123, 9031];
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
          const takesUnsigned = key === void 0 && !scope.isFork;
          const isUsable = (cached) => key === void 0 || (0, _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_5__.isSigned)((0, _layer_cached_path_js__WEBPACK_IMPORTED_MODULE_8__.Tm)(cached), keys);
          const available = (0, _plan_located_js__WEBPACK_IMPORTED_MODULE_9__.locate)(takesUnsigned ? layers : layers.map(withoutRealisations), isUsable);
          return {
            ...{ service, scope, system, available, key, branch, saves, takesUnsigned },
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
      const withoutRealisations = (layer) => ({
        ...layer,
        paths: layer.paths.map(({ realises, ...cached }) => cached)
      });
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
  87123: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        clearFolder: () => (
          /* binding */
          clearFolder
        ),
        clearLeft: () => (
          /* binding */
          clearLeft
        ),
        restorePaths: () => (
          /* binding */
          restorePaths
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var cache_service = __webpack_require__(47681);
      var store_path = __webpack_require__(77534);
      var lib_text = __webpack_require__(79470);
      var cache_folder = __webpack_require__(33178);
      var store = __webpack_require__(3206);
      var disk = __webpack_require__(81710);
      var files = __webpack_require__(8292);
      var privilege = __webpack_require__(13856);
      var job_cache = __webpack_require__(89444);
      var external_node_events_ = __webpack_require__(78474);
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_stream_ = __webpack_require__(57075);
      var consumers_ = __webpack_require__(38321);
      var realisations = __webpack_require__(36353);
      var narinfo = __webpack_require__(8070);
      var process2 = __webpack_require__(91763);
      var cached_path = __webpack_require__(15560);
      ;
      function tarHeader(name, size) {
        const header = Buffer.alloc(512);
        const cut = name.lastIndexOf("/");
        header.write(name.slice(cut + 1), 0, 100);
        header.write(name.slice(0, Math.max(cut, 0)), 345, 100);
        const octal = (value, at, length) => header.write(`${value.toString(8).padStart(length - 1, "0")}\0`, at);
        octal(420, 100, 8);
        octal(0, 108, 8);
        octal(0, 116, 8);
        if (size < 8 ** 11)
          octal(size, 124, 12);
        else {
          header[124] = 128;
          header.writeBigUInt64BE(BigInt(size), 128);
        }
        octal(Math.floor(Date.now() / 1e3), 136, 12);
        header.write("        ", 148);
        header.write("0", 156);
        header.write("ustar\x0000", 257, "latin1");
        const sum = header.reduce((all, byte) => all + byte, 0);
        header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
        return header;
      }
      const tarEnd = Buffer.alloc(1024);
      ;
      const subfolders = ["nar", "realisations"];
      const cacheInfo = "StoreDir: /nix/store\nWantMassQuery: 1\nPriority: 20\n";
      const markName = ".job";
      async function ownFolder(folder, job = "") {
        for (const one of subfolders)
          await (0, promises_.mkdir)((0, external_node_path_.join)(folder, one), { recursive: true });
        for (const one of ["..", ".", ...subfolders])
          await (0, promises_.chmod)((0, external_node_path_.join)(folder, one), 493);
        await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "nix-cache-info"), cacheInfo);
        await (0, promises_.writeFile)((0, external_node_path_.join)(folder, markName), job);
        const place = async (name, put) => {
          const temporary = (0, external_node_path_.join)(folder, `nar/.${name.replace("/", "-")}.part`);
          await put(temporary);
          await (0, promises_.chmod)(temporary, 420);
          await (0, promises_.rename)(temporary, (0, external_node_path_.join)(folder, name));
        };
        return {
          add: async (cached, file) => {
            await place(`nar/${cached.sha256}.nar.zst`, async (to) => {
              await (0, promises_.rename)(file, to).catch(() => (0, promises_.copyFile)(file, to));
            });
            await (0, promises_.rm)(file, { force: true });
            for (const [name, content] of textsOf(cached))
              await place(name, (to) => (0, promises_.writeFile)(to, content));
          },
          end: async () => {
          },
          clear: () => (0, promises_.rm)(folder, { recursive: true, force: true })
        };
      }
      function foreignFolder(words, env, folder, job = "") {
        const input = new external_node_stream_.PassThrough();
        const script = 'umask 022; mkdir -p "$1/nar" "$1/realisations"; exec tar -x -f - -C "$1" --no-same-owner --no-same-permissions';
        const [program = "", ...args] = [...words, "sh", "-euc", script, "flakeship", folder];
        const running = (0, process2.n)(program, args, { env, input });
        const ended = outcome(running);
        ended.catch(() => {
        });
        const mark = Buffer.from(job);
        let last = write(input, tarHeader("nix-cache-info", cacheInfo.length), Buffer.from(cacheInfo)).then(() => write(input, tarHeader(markName, mark.length), mark));
        const inOrder = (work) => {
          last = Promise.race([last.then(work), ended.then(() => Promise.reject(new Error("it ended too early")))]);
          last.catch(() => {
          });
          return last;
        };
        return {
          add: async (cached, file) => {
            await inOrder(async () => {
              input.write(tarHeader(`nar/${cached.sha256}.nar.zst`, cached.bytes));
              for await (const chunk of (0, external_node_fs_.createReadStream)(file))
                if (!input.write(chunk))
                  await (0, external_node_events_.once)(input, "drain");
              input.write(Buffer.alloc((512 - cached.bytes % 512) % 512));
              for (const [name, content] of textsOf(cached))
                await write(input, tarHeader(name, content.length), Buffer.from(content));
            });
            await (0, promises_.rm)(file, { force: true });
          },
          end: async () => {
            await last;
            input.end(tarEnd);
            await ended;
          },
          clear: async () => {
            input.destroy();
            await running.stop();
            const [rmProgram = "", ...rmArgs] = [...words, "rm", "-rf", folder];
            await (0, process2.n)(rmProgram, rmArgs, { env }).exit;
          }
        };
      }
      function textsOf(cached) {
        const info = (0, cached_path.Tm)(cached);
        const { sha256, bytes, realises = [] } = cached;
        return [
          [(0, narinfo.Dt)(info.path), (0, narinfo.Nt)(info, { sha256, bytes })],
          ...realises.map(({ id: id2 }) => [(0, realisations.Ud)(id2), (0, realisations.DC)(id2, info.path)])
        ];
      }
      async function write(stream, header, content) {
        const padding = Buffer.alloc((512 - content.length % 512) % 512);
        if (!stream.write(Buffer.concat([header, content, padding])))
          await (0, external_node_events_.once)(stream, "drain");
      }
      async function outcome(running) {
        running.stdout.resume();
        const [stderr, { code }] = await Promise.all([(0, consumers_.text)(running.stderr), running.exit]);
        if (code === 0)
          return;
        const full = /No space left|Disk quota/.test(stderr) ? { code: "ENOSPC" } : {};
        throw Object.assign(new Error(stderr.trim() || `it ended with ${code}`), full);
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var p_limit = __webpack_require__(48630);
      var blob_ranges = __webpack_require__(85637);
      var group_by = __webpack_require__(9010);
      ;
      const gap = 64 * 1024;
      const enough = 8 * 1024 ** 2;
      function rangeGroups(paths) {
        const groups = [];
        for (const cached of [...paths].sort((a, b) => a.at - b.at)) {
          const last = groups.at(-1);
          const skipped = last ? cached.at - (last.at + last.length) : 0;
          const joins = last && last.length < enough && skipped <= gap && skipped * 20 <= last.length + cached.bytes;
          if (joins) {
            last.length = cached.at + cached.bytes - last.at;
            last.paths.push(cached);
          } else
            groups.push({ at: cached.at, length: cached.bytes, paths: [cached] });
        }
        return groups;
      }
      ;
      const atOnce = 8;
      async function fetchPaths(wanted, options) {
        const byLayer = (0, group_by.$)([...wanted], ({ layer }) => layer);
        const done = { paths: [], bytes: 0, broken: /* @__PURE__ */ new Set() };
        const limit = (0, p_limit.A)(atOnce);
        await Promise.all([...byLayer].map(([layer, found]) => {
          const paths = found.map(({ cached }) => cached);
          return fetchLayer(layer, paths, { ...options, done, limit });
        }));
        return done;
      }
      async function fetchLayer(layer, paths, fetching) {
        const { service, log, signal, limit } = fetching;
        let why;
        const found = await service.find(layer.key);
        if (!found)
          why = "it is not there any more";
        else {
          const source = { signal, url: service.urlOf(found) };
          await Promise.all(rangeGroups(paths).map((group) => limit(async () => {
            if (why !== void 0)
              return;
            const archives = new Archives(group, fetching);
            try {
              await (0, blob_ranges.qX)(source, { at: layer.start + group.at, length: group.length }, (chunk) => archives.take(chunk));
            } catch (error) {
              await archives.drop();
              if (!(error instanceof blob_ranges.JX))
                throw error;
              why ??= error.message;
            }
            if (archives.damaged !== void 0)
              why ??= archives.damaged;
          })));
        }
        if (why === void 0)
          return;
        fetching.done.broken.add(layer.key);
        log.warning(`the layer ${layer.key} of the cache cannot be used: ${(0, lib_text.TN)(why, 160)}; what it lacks is built`);
      }
      class Archives {
        damaged;
        #group;
        #fetching;
        #next = 0;
        #position;
        #open;
        constructor(group, fetching) {
          this.#group = group;
          this.#fetching = fetching;
          this.#position = group.at;
        }
        async take(chunk) {
          this.#fetching.done.bytes += chunk.length;
          for (let rest = chunk; rest.length > 0; ) {
            const cached = this.#group.paths[this.#next];
            if (!cached)
              return;
            const skip = Math.min(rest.length, Math.max(0, cached.at - this.#position));
            this.#position += skip;
            rest = rest.subarray(skip);
            if (rest.length === 0)
              return;
            this.#open ??= await this.#begin(cached);
            const part = rest.subarray(0, this.#open.left);
            await this.#open.handle.appendFile(part);
            this.#open.hash.update(part);
            this.#open.left -= part.length;
            this.#position += part.length;
            rest = rest.subarray(part.length);
            if (this.#open.left === 0)
              await this.#end(cached);
          }
        }
        async #begin(cached) {
          const file = (0, external_node_path_.join)(this.#fetching.staging, `${cached.path.slice(0, 32)}-${cached.sha256}`);
          return { handle: await (0, promises_.open)(file, "w", 384), hash: (0, external_node_crypto_.createHash)("sha256"), file, left: cached.bytes };
        }
        async #end(cached) {
          const { handle, hash, file } = this.#open;
          this.#open = void 0;
          this.#next += 1;
          await handle.close();
          if (hash.digest("hex") === cached.sha256) {
            await this.#fetching.folder.add(cached, file);
            this.#fetching.done.paths.push((0, store_path.jw)(cached.path));
          } else {
            this.damaged ??= `the archive of ${cached.path} is damaged`;
            await (0, promises_.rm)(file, { force: true });
          }
        }
        async drop() {
          if (!this.#open)
            return;
          await this.#open.handle.close();
          await (0, promises_.rm)(this.#open.file, { force: true });
          this.#open = void 0;
        }
      }
      var show_to_nix = __webpack_require__(11046);
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
      const nothing = { paths: 0, bytes: 0, seconds: 0, lost: /* @__PURE__ */ new Set(), broken: /* @__PURE__ */ new Set() };
      async function restorePaths({ service, key }, nix, wanted, { exec, log, signal, temporary, job }) {
        const there = await (0, store.WR)(nix, [...wanted.keys()]);
        const lacking = [...wanted].filter(([path]) => !there.has(path)).map(([, located]) => located);
        if (lacking.length === 0)
          return nothing;
        const began = performance.now();
        let folder;
        try {
          const env_1 = { stack: [], error: void 0, hasError: false };
          try {
            const publicKey = key?.publicKey;
            const reader = await (0, show_to_nix.readerOf)(nix, exec, publicKey);
            if (reader.kind === "nobody")
              throw new cache_service.Z(reader.why);
            await checkRoom(lacking);
            const staging = __addDisposableResource(env_1, await (0, files.yy)(temporary, "flakeship-cache-"), true);
            const from = (0, external_node_path_.join)(staging.path, "cache");
            folder = reader.kind === "copy" ? await ownFolder(from) : await openFolder(nix, exec, job);
            const done = await fetchPaths(lacking, { service, folder, staging: staging.path, log, signal });
            await folder.end();
            const copying = { from, publicKey, log, signal };
            if (reader.kind === "copy" && !await (0, show_to_nix.copyToStore)(nix, done.paths, { ...copying, owner: reader.owner }))
              return nothing;
            const seconds = (performance.now() - began) / 1e3;
            log.info(`from the cache: ${(0, lib_text.U9)(done.paths.length, "path")}, ${(0, lib_text.ee)(done.bytes)} in ${(0, lib_text.p0)(seconds)}`);
            const lost = new Set(lacking.filter(({ layer }) => done.broken.has(layer.key)).map(({ cached }) => (0, store_path.jw)(cached.path)));
            for (const path of done.paths)
              lost.delete(path);
            return { paths: done.paths.length, bytes: done.bytes, seconds, lost, broken: done.broken };
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
              await result_1;
          }
        } catch (error) {
          await folder?.clear().catch(() => {
          });
          signal.throwIfAborted();
          if (!(0, job_cache.isOfCache)(error))
            throw error;
          const tell = error instanceof cache_service.Z ? log.info : log.warning;
          tell(`the cache is not used: ${(0, lib_text.TN)(error.message, 200)}`);
          return nothing;
        }
      }
      async function checkRoom(lacking) {
        const need = lacking.reduce((sum, { cached }) => sum + cached.narSize + 2 * cached.bytes, 0);
        const free = await (0, disk.go)("/nix");
        if (free < need)
          throw Object.assign(new Error(`it needs ${(0, lib_text.ee)(need)}, and ${(0, lib_text.ee)(free)} are free`), { code: "ENOSPC" });
      }
      async function openFolder({ at }, exec, job) {
        await clearLeft(at, exec, job);
        const own = await ownFolder(cache_folder.Y, job).catch(() => void 0);
        return own ?? foreignFolder(await (0, privilege.av)(exec, at.env, "the cache"), at.env, cache_folder.Y, job);
      }
      async function clearLeft(at, exec, job) {
        if (!await (0, files.t2)(cache_folder.Y))
          return;
        const left = await (0, promises_.readFile)((0, external_node_path_.join)(cache_folder.Y, markName), "utf8").catch(() => void 0);
        if (left !== job)
          await clearFolder({ at }, exec);
      }
      async function clearFolder({ at: { env } }, exec) {
        const byRoot = async () => (await (0, privilege.lj)(exec, env, "the cache"))("rm", ["-rf", cache_folder.Y], { env });
        await (0, promises_.rm)(cache_folder.Y, { recursive: true, force: true }).catch(byRoot).catch(() => {
        });
      }
    })
  ),
  /***/
  11046: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        copyToStore: () => (
          /* binding */
          copyToStore
        ),
        /* harmony export */
        readerOf: () => (
          /* binding */
          readerOf
        ),
        /* harmony export */
        withFolder: () => (
          /* binding */
          withFolder
        ),
        /* harmony export */
        withRestored: () => (
          /* binding */
          withRestored
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      var _nix_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84408);
      var _nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33178);
      var _nix_store_store_owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91812);
      var _nix_store_substituters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53452);
      var _nix_store_trusted_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85221);
      var _nix_store_trusted_user_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67538);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32522);
      var _system_process_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91763);
      async function readerOf(nix, exec, publicKey) {
        const said = await (0, _nix_store_substituters_js__WEBPACK_IMPORTED_MODULE_4__.Cj)(nix).catch(() => []);
        const keys = publicKey === void 0 ? [] : await (0, _nix_store_trusted_keys_js__WEBPACK_IMPORTED_MODULE_5__.Q)(nix).catch(() => []);
        const isBelieved = publicKey === void 0 || keys.includes(publicKey);
        if (isBelieved && said.includes((0, _nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_8__.u)(publicKey === void 0)))
          return { kind: "nix" };
        const owner = await (0, _nix_store_store_owner_js__WEBPACK_IMPORTED_MODULE_3__.D)(nix, exec);
        if (owner || await (0, _nix_store_trusted_user_js__WEBPACK_IMPORTED_MODULE_9__.W)(nix))
          return { kind: "copy", owner };
        const why = "this Nix trusts neither us nor the folder of the cache: add this user to its trusted-users, or allow sudo";
        return { kind: "nobody", why };
      }
      async function withFolder(nix, exec, publicKey) {
        return asking((0, _nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_8__.u)(publicKey === void 0), nix, exec);
      }
      async function withRestored(nix, exec) {
        const said = await (0, _nix_store_substituters_js__WEBPACK_IMPORTED_MODULE_4__.Cj)(nix).catch(() => []);
        const url = [true, false].map(_nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_8__.u).find((one) => said.includes(one));
        return url === void 0 ? nix : asking(url, nix, exec);
      }
      async function asking(url, nix, exec) {
        const { stderr } = await nix.attempt(["config", "show", "substitute"]);
        if (!/Internet access/.test(stderr))
          return nix;
        return new _nix_command_js__WEBPACK_IMPORTED_MODULE_2__.a(nix.at, exec, ["--option", "substitute", "true", ...(0, _nix_store_substituters_js__WEBPACK_IMPORTED_MODULE_4__.Zp)([url])]);
      }
      async function copyToStore({ at }, paths, { from, owner, publicKey, log, signal }) {
        if (paths.length === 0)
          return true;
        const signed = publicKey === void 0 ? ["--no-check-sigs"] : ["--option", "trusted-public-keys", publicKey];
        const words = ["copy", "--extra-experimental-features", "nix-command", ...signed, "--offline"];
        const source = ["--from", `file://${from}`, "--option", "substituters", "", "--stdin"];
        const [program = "", ...args] = owner ? [...owner.words, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(owner.program), "nix"), ...owner.options] : [at.program];
        const input = paths.map((path) => `${path}
`).join("");
        const copying = (0, _system_process_js__WEBPACK_IMPORTED_MODULE_7__.n)(program, [...args, ...words, ...source], { env: at.env, input });
        const { code, stderr } = await (0, _system_exec_js__WEBPACK_IMPORTED_MODULE_6__.kg)(copying, signal);
        if (code === 0)
          return true;
        log.warning(`the cache is not used: Nix does not take what came from it: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(stderr.trim(), 200)}`);
        return false;
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
  36353: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DC: () => (
          /* binding */
          formatRealisation
        ),
        /* harmony export */
        Ud: () => (
          /* binding */
          realisationFile
        ),
        /* harmony export */
        bs: () => (
          /* binding */
          realisations
        )
        /* harmony export */
      });
      var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48630);
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19031);
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77534);
      const answer = valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), outPath: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP() }));
      const most = 2e3;
      async function realisations(nix, drvPaths) {
        const found = /* @__PURE__ */ new Map();
        const limit = (0, p_limit__WEBPACK_IMPORTED_MODULE_1__.A)(4);
        await Promise.all(drvPaths.slice(0, most).map((drvPath) => limit(async () => {
          const asked = ["realisation", "info", "--offline", "--json", `${drvPath}^*`];
          const { code, stdout } = await nix.attempt(asked);
          const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(answer, code === 0 ? (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__.q)(stdout) : void 0);
          for (const { id: id2, outPath } of parsed.success ? parsed.output : []) {
            const path = outPath.startsWith("/") ? outPath : (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_3__.jw)(outPath);
            found.set(path, [...found.get(path) ?? [], { drvPath, id: id2 }]);
          }
        })));
        return found;
      }
      const realisationFile = (id2) => `realisations/${id2}.doi`;
      const formatRealisation = (id2, path) => JSON.stringify({ dependentRealisations: {}, id: id2, outPath: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_3__.mv)(path), signatures: [] });
    })
  ),
  /***/
  33178: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          cacheFolderPath
        ),
        /* harmony export */
        u: () => (
          /* binding */
          cacheUrl
        )
        /* harmony export */
      });
      const cacheFolderPath = "/nix/var/flakeship/cache";
      const cacheUrl = (isTrusted) => `file://${cacheFolderPath}${isTrusted ? "?trusted=1" : ""}`;
    })
  ),
  /***/
  91812: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          storeOwner
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
      var _system_privilege_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13856);
      const settings = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        store: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP() }),
        "build-users-group": valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP() }),
        "experimental-features": valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()) })
      });
      const here = /^(|auto|local|daemon|unix:\/\/(\/nix\/var\/nix\/daemon-socket\/socket)?)$/;
      const elsewhere = ["NIX_STORE_DIR", "NIX_STATE_DIR", "NIX_DB_DIR", "NIX_DAEMON_SOCKET_PATH"];
      async function storeOwner(nix, exec, words) {
        if (elsewhere.some((name) => nix.at.env[name]))
          return void 0;
        const said = await nix.json(settings, ["config", "show", "--json"]).catch(() => void 0);
        if (said === void 0 || !here.test(said.store.value))
          return void 0;
        const found = words ?? await ownerWords(nix, exec);
        if (found === void 0)
          return void 0;
        const option = (name, value) => ["--option", name, value];
        return {
          words: found,
          program: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(nix.at.program), "nix-store"),
          options: [
            ...option("store", "local"),
            ...option("build-users-group", said["build-users-group"].value),
            ...option("experimental-features", said["experimental-features"].value.join(" "))
          ]
        };
      }
      async function ownerWords({ at: { env } }, exec) {
        const isOurs = await Promise.all(["/nix/store", "/nix/var/nix/db", "/nix/var/nix/db/db.sqlite"].map((path) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).then(() => true, () => false)));
        if (isOurs.every(Boolean))
          return [];
        return await (0, _system_privilege_js__WEBPACK_IMPORTED_MODULE_2__.EX)(exec, env) === "sudo" ? (0, _system_privilege_js__WEBPACK_IMPORTED_MODULE_2__.av)(exec, env) : void 0;
      }
    })
  ),
  /***/
  3206: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ff: () => (
          /* binding */
          parsePathInfo
        ),
        /* harmony export */
        HU: () => (
          /* binding */
          allPathInfo
        ),
        /* harmony export */
        OL: () => (
          /* binding */
          inKnownFormat
        ),
        /* harmony export */
        WR: () => (
          /* binding */
          pathInfo
        ),
        /* harmony export */
        n1: () => (
          /* binding */
          keepByLink
        ),
        /* harmony export */
        pr: () => (
          /* binding */
          resolveOutputs
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32522);
      const info = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        narSize: valibot__WEBPACK_IMPORTED_MODULE_3__.aig(),
        narHash: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
        references: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()), []),
        deriver: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
        ca: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()),
        signatures: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()), []),
        registrationTime: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.aig())
      });
      const entry = valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([info, valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ valid: valibot__WEBPACK_IMPORTED_MODULE_3__.euz(false) })]));
      const pathInfos = valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.y$5([valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP() }), valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([info, valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ valid: valibot__WEBPACK_IMPORTED_MODULE_3__.euz(false) })])])),
        valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_3__.aig(), storeDir: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), info: valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), entry) }),
        valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), entry)
      ]);
      const formats = [["--json-format", "1"], [], ["--json-format", "2"]];
      async function inKnownFormat(asking) {
        let output = await asking(formats[0] ?? []);
        for (const format of formats.slice(1)) {
          if (output.code === 0 || !/json-format|JSON format/i.test(output.stderr))
            break;
          output = await asking(format);
        }
        return output;
      }
      async function pathInfo(nix, paths, options = {}) {
        if (paths.length === 0)
          return /* @__PURE__ */ new Map();
        return askPathInfo(nix, ["--stdin", ...options.recursive ? ["-r"] : []], paths);
      }
      const allPathInfo = (nix) => askPathInfo(nix, ["--all"], []);
      async function askPathInfo(nix, which, paths) {
        const command = ["path-info", "--offline", ...which, "--json"];
        const output = await inKnownFormat((format) => ask(nix, [...command, ...format], paths));
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Qd(["nix", ...command], output);
        return parsePathInfo(output.stdout);
      }
      function parsePathInfo(json) {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__.qgA(pathInfos, JSON.parse(json));
        const known = /* @__PURE__ */ new Map();
        const add = (path, value, within = "") => {
          if (!value || !("narSize" in value))
            return;
          known.set(within + path, {
            narSize: value.narSize,
            ...value.narHash === void 0 ? {} : { narHash: value.narHash },
            references: value.references.map((to) => within + to),
            ...value.deriver ? { deriver: within + value.deriver } : {},
            ...typeof value.ca === "string" ? { contentAddress: value.ca } : {},
            ...value.signatures.length > 0 ? { signatures: value.signatures.filter(isText) } : {},
            ...value.registrationTime ? { registered: value.registrationTime } : {}
          });
        };
        if (Array.isArray(parsed))
          for (const one of parsed)
            add(one.path, one);
        else if (isVersioned(parsed)) {
          for (const [name, value] of Object.entries(parsed.info))
            add(name, value, `${parsed.storeDir}/`);
        } else
          for (const [path, value] of Object.entries(parsed))
            add(path, value);
        return known;
      }
      const isText = (value) => typeof value === "string";
      function isVersioned(parsed) {
        return "storeDir" in parsed && typeof parsed.storeDir === "string";
      }
      const dryRun = valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ drvPath: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), outputs: valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())) })
      ]));
      async function resolveOutputs(nix, installables) {
        if (installables.length === 0)
          return /* @__PURE__ */ new Map();
        const command = ["build", "--offline", "--dry-run", "--no-link", "--json", "--stdin"];
        const output = await ask(nix, command, installables);
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Qd(["nix", ...command], output);
        const known = /* @__PURE__ */ new Map();
        for (const one of valibot__WEBPACK_IMPORTED_MODULE_3__.qgA(dryRun, JSON.parse(output.stdout))) {
          if (typeof one !== "string")
            known.set(one.drvPath, { ...known.get(one.drvPath), ...one.outputs });
        }
        return known;
      }
      async function keepByLink(nix, path, link) {
        const command = ["build", "--offline", path, "--out-link", link];
        const output = await ask(nix, command, [], { cwd: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(link) });
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Qd(["nix", ...command], output);
      }
      async function ask(nix, args, lines, options = {}) {
        const running = nix.start(args, { ...options, input: lines.map((line) => `${line}
`).join("") });
        return (0, _system_exec_js__WEBPACK_IMPORTED_MODULE_2__.kg)(running, new AbortController().signal);
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
  ),
  /***/
  67538: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          isTrusted
        )
        /* harmony export */
      });
      async function isTrusted(nix) {
        const { stdout } = await nix.attempt(["store", "info", "--json"]);
        return /"trusted":\s*(true|1)\b/.test(stdout);
      }
    })
  ),
  /***/
  81710: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hj: () => (
          /* binding */
          hasMounts
        ),
        /* harmony export */
        LD: () => (
          /* binding */
          isNewFolder
        ),
        /* harmony export */
        OV: () => (
          /* binding */
          deviceOf
        ),
        /* harmony export */
        Zn: () => (
          /* binding */
          isOwnFolder
        ),
        /* harmony export */
        go: () => (
          /* binding */
          freeBytes
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      async function freeBytes(folder) {
        const { bavail, bsize } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(await nearest(folder));
        return bavail * bsize;
      }
      async function deviceOf(folder) {
        return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(await nearest(folder))).dev;
      }
      async function nearest(folder) {
        for (let at = folder; at !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at); at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
          const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(at).catch(() => void 0);
          if (found?.isDirectory())
            return at;
        }
        return "/";
      }
      async function isNewFolder(folder) {
        const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error) => error.code === "ENOENT" ? [] : void 0);
        return names?.length === 0;
      }
      async function isOwnFolder(path) {
        const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => void 0);
        return found?.isDirectory() === true && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path) === path;
      }
      function mountPoints(mountinfo) {
        return mountinfo.split("\n").map((line) => line.split(" ")[4]).filter((point) => point !== void 0).map((point) => point.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))));
      }
      async function hasMounts(folder) {
        const points = mountPoints(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/self/mountinfo", "utf8"));
        return points.some((point) => point === folder || point.startsWith(`${folder}/`));
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
