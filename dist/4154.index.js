export const id = 4154;
export const ids = [4154];
export const modules = {
  /***/
  84154: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        folderFamily: () => (
          /* binding */
          folderFamily
        ),
        /* harmony export */
        restoreFolder: () => (
          /* binding */
          restoreFolder
        ),
        /* harmony export */
        saveFolder: () => (
          /* binding */
          saveFolder
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32522);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8292);
      var _system_privilege_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13856);
      var _pack_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28047);
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
      function folderFamily({ folder, of }) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${of}
${folder}`).digest("hex");
        return `flakeship-folder-1-${hash.slice(0, 24)}-`;
      }
      async function restoreFolder(kept) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const { folder, most, entries, log, exec, env, temporary } = kept;
          const words = await (0, _system_privilege_js__WEBPACK_IMPORTED_MODULE_5__.av)(exec, env, `keeping ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(folder, 100)}`);
          if ((await filesOf(kept, words)).length > 0)
            return false;
          const byRoot = async (script, ...args) => {
            const [program = "", ...line] = [...words, "sh", "-euc", script, "sh", folder, ...args];
            await (0, _system_exec_js__WEBPACK_IMPORTED_MODULE_3__.eF)(exec, program, line, { env });
          };
          await byRoot(make);
          const place = __addDisposableResource(env_1, await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_4__.yy)(temporary, "flakeship-folder-"), true);
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.path, "entry");
          if (!await entries.newest(folderFamily(kept), file, 4 * most + 1024 ** 2))
            return false;
          const staging = __addDisposableResource(env_1, await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_4__.yy)(temporary, "flakeship-folder-"), true);
          const found = await (0, _pack_files_js__WEBPACK_IMPORTED_MODULE_6__.Qo)(file, staging.path, { exec, env });
          const size = found.reduce((sum, one) => sum + one.bytes, 0);
          if (size > most) {
            log.info(`${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(folder, 100)} is not restored: what was kept is over its limit of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.ee)(most)}`);
            return false;
          }
          await byRoot(fill, staging.path);
          log.info(`from the cache: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.ee)(size)} in ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(folder, 100)}`);
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
      async function saveFolder(kept) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
          const { folder, most, entries, log, exec, env, signal, temporary } = kept;
          const words = await (0, _system_privilege_js__WEBPACK_IMPORTED_MODULE_5__.av)(exec, env, `keeping ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(folder, 100)}`);
          const found = await filesOf(kept, words);
          const size = found.reduce((sum, one) => sum + one.bytes, 0);
          if (size === 0)
            return;
          if (size > most) {
            log.warning(`${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(folder, 100)} is not kept: it has ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.ee)(size)}, over its limit of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.ee)(most)} (keep-folder-size)`);
            return;
          }
          const lines = found.map(({ name, bytes: own, changed }) => `${own} ${changed} ${name}`).sort();
          const key = folderFamily(kept) + (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(lines.join("\n")).digest("hex").slice(0, 32);
          if (await entries.has(key))
            return;
          const place = __addDisposableResource(env_2, await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_4__.yy)(temporary, "flakeship-folder-"), true);
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.path, "entry");
          const names = found.map(({ name }) => name);
          await (0, _pack_files_js__WEBPACK_IMPORTED_MODULE_6__.Po)(folder, names, file, { env, words, signal });
          if (await entries.save(key, file))
            log.info(`saved in the cache: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.ee)(size)} in ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(folder, 100)}`);
        } catch (e_2) {
          env_2.error = e_2;
          env_2.hasError = true;
        } finally {
          const result_2 = __disposeResources(env_2);
          if (result_2)
            await result_2;
        }
      }
      async function filesOf({ folder, exec, env }, words) {
        const find = ["find", folder, "-xdev", "-type", "f", "-printf", "%s %Ts %P\\0"];
        const [program = "", ...args] = [...words, ...find];
        const { stdout } = await exec(program, args, { env });
        return stdout.split("\0").flatMap((line) => {
          const [, size, changed = "", name = ""] = /^(\d+) (\d+) (.+)$/s.exec(line) ?? [];
          return size === void 0 ? [] : [{ name, changed, bytes: Number(size) }];
        });
      }
      const make = `
if [ ! -d "$1" ]; then
  mkdir -p "$1"
  chgrp nixbld "$1" 2>/dev/null || true
  chmod 2770 "$1"
fi`;
      const fill = `
cp -R --preserve=timestamps "$2/." "$1/.flakeship"
cd "$1/.flakeship"
chown -R --reference=.. .
find . -type d -exec chmod --reference=.. {} +
find . -type f -exec chmod "$(printf %o $((0$(stat -c %a ..) & 0666)))" {} +
find . -mindepth 1 -maxdepth 1 -exec mv -t .. {} +
rmdir "$1/.flakeship"`;
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
  )
};
