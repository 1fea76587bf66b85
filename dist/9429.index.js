export const id = 9429;
export const ids = [9429];
export const modules = {
  /***/
  41822: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          derivationClosure
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77534);
      var _nix_store_nar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35070);
      var _nix_store_references_first_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23526);
      var _nix_store_source_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84120);
      var _nix_store_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3206);
      var _nix_store_store_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56372);
      async function derivationClosure(nix, drvPaths) {
        const infos = await (0, _nix_store_store_js__WEBPACK_IMPORTED_MODULE_5__.WR)(nix, [...new Set(drvPaths)], { recursive: true });
        const members = [];
        for (const path of (0, _nix_store_references_first_js__WEBPACK_IMPORTED_MODULE_7__.d)(infos)) {
          const info = infos.get(path);
          members.push({ path, ...info, entry: await entryOf(path, info) });
        }
        return members;
      }
      async function entryOf(path, info) {
        const { references } = info;
        const name = (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_8__.mv)(path).slice(33);
        const isName = (method, algorithm, hash) => (0, _nix_store_store_path_js__WEBPACK_IMPORTED_MODULE_6__.Yt)(name, { method, algorithm, hash }, references) === path;
        const entry = (method, algorithm, bytes) => ({
          ...{ path: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_8__.mv)(path), method, algorithm },
          ...{ references: references.map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_8__.mv), bytes }
        });
        const known = info.narHash === void 0 ? void 0 : (0, _nix_store_source_path_js__WEBPACK_IMPORTED_MODULE_4__.u)(info.narHash);
        const nar = known === void 0 ? await (0, _nix_store_nar_js__WEBPACK_IMPORTED_MODULE_3__.yD)(path) : { sha256: known, bytes: info.narSize };
        if (isName("nar", "sha256", nar.sha256))
          return entry("nar", "sha256", nar.bytes);
        const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
        if (!file.isFile())
          return void 0;
        const content = file.size <= small ? (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path) : void 0;
        for (const [method, algorithm] of ofFiles) {
          const hash = content ? (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(content).digest("hex") : await hashOf(path, algorithm);
          if (isName(method, algorithm, hash))
            return entry(method, algorithm, file.size);
        }
        return void 0;
      }
      const small = 1024 * 1024;
      const ofFiles = [
        ["text", "sha256"],
        ["flat", "sha256"],
        ["flat", "sha512"]
      ];
      async function hashOf(file, algorithm) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
        await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file), hash);
        return hash.digest("hex");
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
  26441: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          fetchInput
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _nix_evaluation_attribute_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80150);
      async function fetchInput(nix, locked) {
        const expression = `(builtins.fetchTree (builtins.fromJSON ${(0, _nix_evaluation_attribute_path_js__WEBPACK_IMPORTED_MODULE_1__.z)(JSON.stringify(locked))})).outPath`;
        const command = ["eval", "--raw", "--expr", expression];
        const output = await nix.attempt(command);
        if (output.code === 0)
          return { path: output.stdout.trim() };
        return { error: new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Qd(["nix", "eval", "fetchTree"], output) };
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
  39429: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        unpackDerivations: () => (
          /* binding */
          unpackDerivations
        )
      });
      var errors = __webpack_require__(1730);
      var lib_text = __webpack_require__(79470);
      var store = __webpack_require__(3206);
      var store_path = __webpack_require__(77534);
      var external_node_events_ = __webpack_require__(78474);
      var external_node_path_ = __webpack_require__(76760);
      var external_node_stream_ = __webpack_require__(57075);
      var consumers_ = __webpack_require__(38321);
      var process = __webpack_require__(91763);
      var nar = __webpack_require__(35070);
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
      const [hello, version, addToStoreNar] = [957128171, 519, 9];
      async function addToStore(nix, objects, { owner, signal }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          let added = 0;
          let failure;
          async function* requests() {
            try {
              yield Buffer.concat([(0, nar.v2)(hello), (0, nar.v2)(version)]);
              for await (const object of objects) {
                signal.throwIfAborted();
                yield head(object);
                yield* exactly(object);
                added += 1;
              }
            } catch (error) {
              failure = error;
              throw error;
            }
          }
          const command = owner ? [...owner.words, owner.program, ...owner.options] : [nixStore(nix)];
          const [program = "", ...args] = [...command, "--serve", "--write"];
          const running = __addDisposableResource(env_1, (0, process.n)(program, args, { env: nix.at.env, input: external_node_stream_.Readable.from(requests()) }), true);
          let answered = 0;
          running.stdout.on("data", (chunk) => answered += chunk.length);
          const ended = (0, external_node_events_.once)(running.stdout, "close");
          const [stderr, { code }] = await Promise.all([(0, consumers_.text)(running.stderr), running.exit, ended]);
          if (failure !== void 0 && !isOfPipe(failure))
            throw failure;
          if (code !== 0 || answered !== 16 + 8 * added) {
            throw new errors.Qd([program, ...args], { code: code ?? 1, stdout: "", stderr });
          }
          return added;
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      const nixStore = (nix) => (0, external_node_path_.join)((0, external_node_path_.dirname)(nix.at.program), "nix-store");
      const isOfPipe = (error) => error instanceof Error && "code" in error && (error.code === "EPIPE" || error.code === "ECONNRESET");
      async function* exactly({ path, nar: nar2, narSize }) {
        let left = narSize;
        for await (const chunk of nar2) {
          left -= chunk.length;
          if (left < 0)
            break;
          yield chunk;
        }
        if (left !== 0)
          throw new Error(`the archive of ${path} is not as long as it should be`);
      }
      function head({ path, references, contentAddress, narHash, narSize }) {
        const [deriver, registered, isUltimate, signatures] = [
          (0, nar.G5)(""),
          (0, nar.v2)(0),
          (0, nar.v2)(0),
          (0, nar.v2)(0)
        ];
        const listed = [(0, nar.v2)(references.length), ...references.map(nar.G5)];
        const facts = [(0, nar.G5)(narHash), ...listed, registered, (0, nar.v2)(narSize), isUltimate, signatures];
        return Buffer.concat([(0, nar.v2)(addToStoreNar), (0, nar.G5)(path), deriver, ...facts, (0, nar.G5)(contentAddress)]);
      }
      ;
      async function addPaths(nix, objects, { owner, log, signal }) {
        if (owner === void 0)
          return addToStore(nix, objects(), { signal });
        let last;
        async function* seen() {
          for await (const object of objects()) {
            last = object.path;
            yield object;
          }
        }
        try {
          const added = await addToStore(nix, seen(), { owner, signal });
          if (last === void 0 || (await (0, store.WR)(nix, [last])).has(last))
            return added;
          throw new Error("Nix does not see what was added");
        } catch (error) {
          signal.throwIfAborted();
          if (error instanceof errors.yo)
            throw error;
          const why = error instanceof Error ? error.message : String(error);
          log.info(`not added by the owner of the store (${(0, lib_text.TN)(why, 200)}); Nix's daemon is asked`);
          return addToStore(nix, objects(), { signal });
        }
      }
      var pack_format = __webpack_require__(42682);
      ;
      function importPack(nix, file, verified, { limits, wanted, ...how }) {
        async function* objects() {
          for await (const { path, method, bytes, content } of (0, pack_format.w)(file, limits)) {
            const facts = verified.get((0, store_path.jw)(path));
            if (facts === void 0 || !wanted.has(facts.path))
              for await (const _ of content)
                ;
            else
              yield { ...facts, nar: method === "nar" ? content : asArchive(content, bytes) };
          }
        }
        return addPaths(nix, objects, how);
      }
      async function* asArchive(content, size) {
        const { before, after } = (0, nar.bi)(size);
        yield before;
        yield* content;
        yield after;
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var store_store_path = __webpack_require__(56372);
      ;
      async function verifyPack(file, limits) {
        const verified = /* @__PURE__ */ new Map();
        for await (const { content, ...entry } of (0, pack_format.w)(file, limits)) {
          const one = await verifyEntry(entry, content);
          if (verified.has(one.path))
            throw refused(one.path, "it is there twice");
          verified.set(one.path, one);
        }
        return verified;
      }
      async function verifyEntry(entry, content) {
        const { method, algorithm, bytes } = entry;
        const path = (0, store_path.jw)(entry.path);
        const references = entry.references.map(store_path.jw);
        if (path.endsWith(".drv") && method !== "text")
          throw refused(path, "a derivation is a text");
        const named = (0, external_node_crypto_.createHash)(algorithm);
        const archive = (0, external_node_crypto_.createHash)("sha256");
        const { before, after } = (0, nar.bi)(bytes);
        if (method !== "nar")
          archive.update(before);
        for await (const chunk of content) {
          named.update(chunk);
          archive.update(chunk);
        }
        if (method !== "nar")
          archive.update(after);
        const address = { method, algorithm, hash: named.digest("hex") };
        if ((0, store_store_path.Yt)(entry.path.slice(33), address, references) !== path) {
          throw refused(path, "its content is not what its name says");
        }
        return {
          path,
          references,
          contentAddress: (0, store_store_path.xs)(address),
          narHash: archive.digest("hex"),
          narSize: method === "nar" ? bytes : before.length + bytes + after.length
        };
      }
      function refused(path, why) {
        return new errors.yo(`the pack of derivations holds ${path}, and ${why}: none of it is used; run the job that evaluates again`);
      }
      var source_path = __webpack_require__(84120);
      var files = __webpack_require__(8292);
      var fetch_input = __webpack_require__(26441);
      var save_sources = __webpack_require__(85360);
      ;
      var restore_source_addDisposableResource = function(env, value, async) {
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
      var restore_source_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      const ways = [
        [
          "entry",
          async (source, folder, { entries }) => {
            const file = (0, external_node_path_.join)(folder, "entry.pack");
            return await entries.restore((0, save_sources.Z)(source), file) ? file : void 0;
          }
        ],
        [
          "artifact",
          async (source, folder, { artifacts }) => {
            const found = (await artifacts.list()).find(({ name }) => name === (0, save_sources.Z)(source));
            const bytes = source.bytes * 1.1 + 1024 ** 2;
            return found && (await artifacts.download(found, folder, { bytes, files: 1 }))[0];
          }
        ]
      ];
      async function bringSource(nix, log, source, { folder, owner, signal, ...stores }) {
        await (0, files.fc)(folder);
        if (source.access === "public") {
          for (const [from, way] of ways) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
              const place = restore_source_addDisposableResource(env_1, await (0, files.yy)(folder, "source-"), true);
              try {
                const found = await way(source, place.path, stores);
                if (found === void 0)
                  continue;
                await importSource(nix, source, (0, external_node_path_.join)(place.path, found.replace(place.path, "")), {
                  owner,
                  log,
                  signal
                });
                return from;
              } catch (error) {
                signal.throwIfAborted();
                const [why = error instanceof Error ? error.message : String(error)] = (0, errors.ps)(error);
                log.warning(`the ${from} with the input ${source.input} cannot be used (${why}); it is fetched instead`);
              }
            } catch (e_1) {
              env_1.error = e_1;
              env_1.hasError = true;
            } finally {
              const result_1 = restore_source_disposeResources(env_1);
              if (result_1)
                await result_1;
            }
          }
        }
        const fetched = await (0, fetch_input.Z)(nix, source.locked);
        if (fetched.path === source.path)
          return "its own place";
        throw new errors.yo(whyNot(source), { cause: fetched.path === void 0 ? fetched.error : void 0 });
      }
      async function importSource(nix, source, file, how) {
        const { path, narHash, bytes } = source;
        const hash = (0, source_path.u)(narHash);
        if (hash === void 0 || (0, source_path.Z)(narHash) !== path)
          throw new errors.yo(`${path} is not where the lock has ${narHash}`);
        const contentAddress = (0, store_store_path.xs)({ method: "nar", algorithm: "sha256", hash });
        const expected = { path, references: [], contentAddress, narHash: hash, narSize: bytes };
        const only = { limits: { bytes, paths: 1 }, wanted: /* @__PURE__ */ new Set([path]), ...how };
        const added = await importPack(nix, file, /* @__PURE__ */ new Map([[path, expected]]), only);
        if (added !== 1)
          throw new errors.yo(`it holds something else than ${path}`);
      }
      function whyNot({ input, access, locked }) {
        const what = `the input ${input} (${locked.type}${typeof locked.url === "string" ? ` ${locked.url}` : ""})`;
        if (locked.type === "path")
          return `${what} is a folder of another machine; make it an input that can be fetched, or part of the flake`;
        if (access === "public")
          return `${what} cannot be fetched; run this job again when its server answers`;
        return `${what} is private and cannot be fetched here; give this job the access token or SSH key that the evaluation had`;
      }
      ;
      const usual = { bytes: 1024 ** 3, paths: 5e5 };
      async function unpackDerivations(nix, log, plan, options) {
        const { file, limits = usual, owner, signal } = options;
        const began = performance.now();
        const verified = await verifyPack(file, limits);
        const { wanted, outside } = needed(plan, verified);
        const valid = await (0, store.WR)(nix, [...wanted, ...outside]);
        const sources = [];
        for (const path of outside) {
          if (valid.has(path))
            continue;
          const source = plan.sources?.find((one) => one.path === path);
          if (source === void 0)
            throw incomplete(path);
          sources.push({ input: source.input, from: await bringSource(nix, log, source, options) });
        }
        const missing = new Set([...wanted].filter((path) => !valid.has(path)));
        const how = { limits, wanted: missing, owner, log, signal };
        const added = missing.size > 0 ? await importPack(nix, file, verified, how) : 0;
        log.info(`${(0, lib_text.U9)(added, "path")} of ${verified.size} added to the store in ${(0, lib_text.p0)((performance.now() - began) / 1e3)}`);
        return { added, sources };
      }
      function needed({ targets }, verified) {
        const outside = /* @__PURE__ */ new Set();
        const wanted = /* @__PURE__ */ new Set();
        for (const { drvPath } of targets) {
          if (!verified.has(drvPath))
            throw incomplete(drvPath);
          wanted.add(drvPath);
        }
        for (const path of wanted) {
          for (const to of verified.get(path)?.references ?? [])
            (verified.has(to) ? wanted : outside).add(to);
        }
        return { wanted, outside };
      }
      function incomplete(path) {
        return new errors.yo(`the pack of derivations lacks ${path}, which is needed; give the plan and the pack of one evaluation`);
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
  80150: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          attributePath
        ),
        /* harmony export */
        z: () => (
          /* binding */
          nixString
        )
        /* harmony export */
      });
      const bare = /^[a-zA-Z_][a-zA-Z0-9_'-]*$/;
      const keywords = /* @__PURE__ */ new Set(["assert", "else", "if", "in", "inherit", "let", "or", "rec", "then", "with"]);
      const escapes = {
        "\\": "\\\\",
        '"': '\\"',
        "\n": "\\n",
        "\r": "\\r",
        "	": "\\t",
        $: "\\$"
      };
      function nixString(text) {
        return `"${text.replace(/[\\"\n\r\t]|\$(?=\{)/g, (character) => escapes[character] ?? character)}"`;
      }
      function attributePath(parts) {
        return parts.map((part) => bare.test(part) && !keywords.has(part) ? part : nixString(part)).join(".");
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
  84120: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          sourcePath
        ),
        /* harmony export */
        u: () => (
          /* binding */
          hexOfNarHash
        )
        /* harmony export */
      });
      var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56372);
      function sourcePath(narHash, name = "source") {
        const hash = hexOfNarHash(narHash);
        return hash && (0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(name, { method: "nar", algorithm: "sha256", hash }, []);
      }
      function hexOfNarHash(narHash) {
        const encoded = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(narHash)?.[1];
        return encoded && Buffer.from(encoded, "base64").toString("hex");
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
  )
};
