export const id = 9947;
export const ids = [9947, 3856, 2182];
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
      const feature = () => __webpack_require__.e(
        /* import() */
        3367
      ).then(__webpack_require__.bind(__webpack_require__, 13367));
      const expected = () => __webpack_require__.e(
        /* import() */
        4316
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
            tools: await (0, _system_qemu_qemu_tools_js__WEBPACK_IMPORTED_MODULE_10__.i)((0, _system_environment_js__WEBPACK_IMPORTED_MODULE_6__.uQ)(host.environment))
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
        const { demandsOf } = await __webpack_require__.e(
          /* import() */
          4410
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
  38588: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jb: () => (
          /* binding */
          heldUp
        ),
        /* harmony export */
        gl: () => (
          /* binding */
          childrenFirst
        ),
        /* harmony export */
        hN: () => (
          /* binding */
          needsOf
        ),
        /* harmony export */
        hd: () => (
          /* binding */
          numberedGraph
        ),
        /* harmony export */
        jc: () => (
          /* binding */
          walker
        ),
        /* harmony export */
        xe: () => (
          /* binding */
          isLeaf
        )
        /* harmony export */
      });
      function numberedGraph(nodes) {
        const numbers = new Map(nodes.map(({ drvPath }, i) => [drvPath, i]));
        const starts = new Int32Array(nodes.length + 1);
        const needs = new Int32Array(nodes.reduce((sum, node) => sum + node.needs.length, 0));
        let end = 0;
        for (const [i, node] of nodes.entries()) {
          for (const name of node.needs) {
            const number = numbers.get(name);
            if (number !== void 0)
              needs[end++] = number;
          }
          starts[i + 1] = end;
        }
        return { numbers, starts, needs: needs.subarray(0, end) };
      }
      const needsOf = ({ starts, needs }, node) => needs.subarray(starts[node], starts[node + 1]);
      function walker(graph) {
        const size = graph.starts.length - 1;
        const seenBy = new Int32Array(size).fill(-1);
        const queue = new Int32Array(size);
        let questions = 0;
        return (root) => {
          const question = questions++;
          let reached = 1;
          queue[0] = root;
          seenBy[root] = question;
          for (let done = 0; done < reached; done++) {
            for (const next of needsOf(graph, queue[done] ?? 0)) {
              if (seenBy[next] === question)
                continue;
              seenBy[next] = question;
              queue[reached++] = next;
            }
          }
          return queue.subarray(0, reached);
        };
      }
      const isLeaf = ({ starts }, node) => starts[node] === starts[node + 1];
      function heldUp(graph) {
        const order = childrenFirst(graph);
        const leaves = [...order].filter((node) => isLeaf(graph, node));
        const held = /* @__PURE__ */ new Map();
        const bits = new Uint32Array(graph.starts.length - 1);
        for (let from = 0; from < leaves.length; from += 32) {
          const batch = leaves.slice(from, from + 32);
          const counts = spread(batch, { graph, order, bits });
          for (const [bit, leaf] of batch.entries())
            held.set(leaf, counts[bit] ?? 0);
        }
        return held;
      }
      function spread(leaves, { graph, order, bits }) {
        const counts = leaves.map(() => 0);
        bits.fill(0);
        for (const [bit, leaf] of leaves.entries())
          bits[leaf] = 1 << bit;
        for (const node of order) {
          if (isLeaf(graph, node))
            continue;
          let mask = 0;
          for (const need of needsOf(graph, node))
            mask |= bits[need] ?? 0;
          bits[node] = mask;
          for (let rest = mask; rest !== 0; rest &= rest - 1) {
            const bit = 31 - Math.clz32(rest & -rest);
            counts[bit] = (counts[bit] ?? 0) + 1;
          }
        }
        return counts;
      }
      function childrenFirst(graph) {
        const { starts } = graph;
        const size = starts.length - 1;
        const users = usersIn(graph);
        const waits = Int32Array.from({ length: size }, (_, node) => (starts[node + 1] ?? 0) - (starts[node] ?? 0));
        const order = new Int32Array(size);
        let known = 0;
        for (const [node, left] of waits.entries())
          if (left === 0)
            order[known++] = node;
        for (let done = 0; done < known; done++) {
          for (const user of needsOf(users, order[done] ?? 0)) {
            const left = (waits[user] ?? 0) - 1;
            waits[user] = left;
            if (left === 0)
              order[known++] = user;
          }
        }
        return order.subarray(0, known);
      }
      function usersIn({ starts, needs }) {
        const size = starts.length - 1;
        const ends = new Int32Array(size + 1);
        for (const need of needs)
          ends[need + 1] = (ends[need + 1] ?? 0) + 1;
        for (let node = 0; node < size; node++)
          ends[node + 1] = (ends[node + 1] ?? 0) + (ends[node] ?? 0);
        const next = ends.slice();
        const users = new Int32Array(needs.length);
        for (let user = 0; user < size; user++) {
          for (let at = starts[user] ?? 0; at < (starts[user + 1] ?? 0); at++) {
            const need = needs[at] ?? 0;
            const place = next[need] ?? 0;
            next[need] = place + 1;
            users[place] = user;
          }
        }
        return { starts: ends, needs: users };
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
        R: () => (
          /* binding */
          foreignGuests
        ),
        /* harmony export */
        i: () => (
          /* binding */
          findQemu
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
      const loaders = [
        "share/u-boot/qemu_arm64/u-boot.bin",
        "lib/u-boot/qemu_arm64/u-boot.bin",
        "share/uboot/qemu_arm64/u-boot.bin"
      ];
      async function findQemu(env) {
        const folders = (env.PATH ?? "").split(":").filter((folder) => folder.startsWith("/"));
        const program = (name) => first(folders.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)));
        const [qemu, board] = [await program("qemu-system-x86_64"), await program("qemu-system-aarch64")];
        const firmware = await firstPair(near(qemu).map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "share")));
        const loader = await first(near(board).flatMap((folder) => loaders.map((file) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file))));
        return {
          ...qemu ? { qemu } : {},
          ...firmware ? { firmware } : {},
          board: { ...board ? { qemu: board } : {}, ...loader ? { loader } : {} }
        };
      }
      const near = (program) => [
        .../* @__PURE__ */ new Set([...program ? [(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program), "..")] : [], "/usr"])
      ];
      async function firstPair(shares) {
        for (const share of shares) {
          for (const [code, vars] of firmwarePairs) {
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
  )
};
