export const id = 4232;
export const ids = [4232];
export const modules = {
  /***/
  44232: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        memoryKey: () => (
          /* binding */
          memoryKey
        ),
        restoreMemory: () => (
          /* binding */
          restoreMemory
        ),
        saveMemory: () => (
          /* binding */
          saveMemory
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var lib_text = __webpack_require__(79470);
      var system_files = __webpack_require__(8292);
      ;
      const kept = [
        /^fetcher-cache-v\d+\.sqlite$/,
        /^eval-cache-v\d+\/[0-9a-f]{64}\.sqlite$/,
        /^tarball-cache(-v\d+)?\/objects\/([0-9a-f]{2}\/[0-9a-f]{38}|pack\/(pack-[0-9a-f]{40}\.(pack|idx|rev)|multi-pack-index))$/
      ];
      const isKept = (name) => kept.some((shape) => shape.test(name));
      const repositoriesOf = (names) => [
        ...new Set(names.flatMap((name) => /^tarball-cache(-v\d+)?(?=\/objects\/)/.exec(name)?.[0] ?? []))
      ];
      const bareRepository = {
        HEAD: "ref: refs/heads/master\n",
        config: "[core]\n	bare = true\n	repositoryformatversion = 0\n	filemode = true\n"
      };
      const isSearched = (name) => name.endsWith(".sqlite");
      const login = /\b(?:https?|ftp):\/\/[^\s/"'@\\]{1,300}@/;
      var pack_files = __webpack_require__(28047);
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
      const most = 256 * 1024 ** 2;
      const memoryKey = (lockHash, { at: { version } }) => `flakeship-nix-1-${/^\d+\.\d+/.exec(version)?.[0] ?? version}-${lockHash.slice(0, 32)}`;
      function memoryFolder({ at: { env } }) {
        const home = env.XDG_CACHE_HOME || env.HOME && (0, external_node_path_.join)(env.HOME, ".cache");
        return home ? (0, external_node_path_.join)(home, "nix") : void 0;
      }
      async function restoreMemory(nix, key, { entries, log, exec, temporary }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const folder = memoryFolder(nix);
          if (folder === void 0 || await hasTrees(folder))
            return false;
          const place = __addDisposableResource(env_1, await (0, system_files.yy)(temporary, "flakeship-nix-"), true);
          const file = (0, external_node_path_.join)(place.path, "entry");
          if (!await entries.restore(key, file, 2 * most))
            return false;
          await (0, system_files.fc)(folder);
          const staging = __addDisposableResource(env_1, await (0, system_files.yy)(folder, ".flakeship-"), true);
          const found = (await (0, pack_files.Qo)(file, staging.path, { exec, env: nix.at.env })).filter(({ name }) => isKept(name));
          const names = found.map(({ name }) => name);
          for (const name of names)
            await put((0, external_node_path_.join)(staging.path, name), (0, external_node_path_.join)(folder, name));
          for (const repository of repositoriesOf(names))
            await writeRepository((0, external_node_path_.join)(folder, repository));
          const size = found.reduce((sum, one) => sum + one.bytes, 0);
          log.info(`from the cache: ${(0, lib_text.ee)(size)} of what Nix fetched and evaluated for this lock`);
          return true;
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function saveMemory(nix, key, { entries, log, signal, temporary, since = 0 }) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
          const folder = memoryFolder(nix);
          if (folder === void 0 || !await (0, system_files.t2)(folder))
            return;
          const names = [];
          let size = 0;
          const { files } = await (0, pack_files.$E)(folder);
          if (files.some(({ name, arrived }) => isKept(name) && arrived < since)) {
            log.debug(`${folder} has files from before this job: not kept in the cache`);
            return;
          }
          for (const { name, bytes: bytesOf } of files) {
            if (!isKept(name) || isSearched(name) && login.test(await (0, promises_.readFile)((0, external_node_path_.join)(folder, name), "latin1")))
              continue;
            names.push(name);
            size += bytesOf;
          }
          if (repositoriesOf(names).length === 0)
            return;
          if (size > most) {
            log.info(`not in the cache, too large: what Nix fetched and evaluated (${(0, lib_text.ee)(size)})`);
            return;
          }
          const place = __addDisposableResource(env_2, await (0, system_files.yy)(temporary, "flakeship-nix-"), true);
          const file = (0, external_node_path_.join)(place.path, "entry");
          await (0, pack_files.Po)(folder, names, file, { env: nix.at.env, words: [], signal });
          if (await entries.save(key, file))
            log.info(`saved in the cache: ${(0, lib_text.ee)(size)} of what Nix fetched and evaluated for this lock`);
        } catch (e_2) {
          env_2.error = e_2;
          env_2.hasError = true;
        } finally {
          const result_2 = __disposeResources(env_2);
          if (result_2)
            await result_2;
        }
      }
      async function hasTrees(folder) {
        const found = ["tarball-cache", "tarball-cache-v2"].map((name) => (0, system_files.t2)((0, external_node_path_.join)(folder, name)));
        return (await Promise.all(found)).some(Boolean);
      }
      async function put(from, to) {
        await (0, promises_.mkdir)((0, external_node_path_.dirname)(to), { recursive: true });
        await (0, promises_.rename)(from, to);
      }
      async function writeRepository(repository) {
        await (0, promises_.mkdir)((0, external_node_path_.join)(repository, "refs"), { recursive: true });
        for (const [name, content] of Object.entries(bareRepository))
          await (0, promises_.writeFile)((0, external_node_path_.join)(repository, name), content);
      }
    })
  ),
  /***/
  28047: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $E: () => (
          /* binding */
          contentOf
        ),
        /* harmony export */
        Po: () => (
          /* binding */
          packFiles
        ),
        /* harmony export */
        Qo: () => (
          /* binding */
          unpackFiles
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38321);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32522);
      var _system_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91763);
      async function packFiles(folder, names, to, { env, words, signal }) {
        const tar = ["tar", "-c", "-f", "-", "-C", folder, "--no-recursion", "--null", "-T", "-"];
        const [program = "", ...args] = [...words, ...tar];
        const running = (0, _system_process_js__WEBPACK_IMPORTED_MODULE_6__.n)(program, args, { env, input: names.map((name) => `${name}\0`).join("") });
        const [said] = await Promise.all([
          (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__.text)(running.stderr),
          (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(running.stdout, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to, { mode: 384 }), { signal })
        ]);
        const { code } = await running.exit;
        if (code !== 0 && code !== 1)
          throw Object.assign(new Error(said.trim() || `tar ended with ${code}`), { code: "tar" });
      }
      async function unpackFiles(file, into, { exec, env }) {
        const plain = ["--no-same-owner", "--no-same-permissions"];
        await (0, _system_exec_js__WEBPACK_IMPORTED_MODULE_5__.eF)(exec, "tar", ["-x", "-f", file, "-C", into, ...plain], { env });
        const { files, others } = await contentOf(into);
        for (const name of others)
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, name), { force: true });
        return files;
      }
      async function contentOf(folder) {
        const [files, others] = [[], []];
        const open = [""];
        for (const below of open) {
          for (const entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, below))) {
            const name = below === "" ? entry : `${below}/${entry}`;
            const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
            if (facts.isDirectory())
              open.push(name);
            else if (facts.isFile())
              files.push({ name, bytes: facts.size, arrived: facts.ctimeMs });
            else
              others.push(name);
          }
        }
        return { files, others };
      }
    })
  )
};
