export const id = 1107;
export const ids = [1107];
export const modules = {
  /***/
  17994: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Mq: () => (
          /* binding */
          cacheMode
        ),
        /* harmony export */
        nE: () => (
          /* binding */
          noCacheService
        ),
        /* harmony export */
        py: () => (
          /* binding */
          cacheServiceOf
        )
        /* harmony export */
      });
      const noCacheService = "this runner offers no cache service (version 2)";
      const modes = {
        none: { read: false, write: false },
        read: { read: true, write: false },
        write: { read: true, write: true },
        "write-only": { read: false, write: true }
      };
      function cacheServiceOf({ ACTIONS_CACHE_SERVICE_V2: version, ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token }) {
        return version && url && token ? { url, token } : void 0;
      }
      function cacheMode({ ACTIONS_CACHE_MODE: said = "" }) {
        const mode = said.trim().toLowerCase();
        return { mode, may: modes[mode] ?? { read: true, write: true } };
      }
    })
  ),
  /***/
  81107: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        githubEntries: () => (
          /* binding */
          githubEntries
        ),
        /* harmony export */
        placeOf: () => (
          /* binding */
          placeOf
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79470);
      var _cache_access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17994);
      var _toolkit_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67288);
      const patience = { lookup: 90, transfer: 900 };
      function githubEntries(environment, log) {
        const { may, why } = access(environment);
        const state = { isWarned: false, isTold: false };
        const tell = (troubles, key) => {
          if (troubles.length === 0)
            return;
          const said = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(troubles.join("; "), 300);
          const say = state.isWarned ? log.debug : log.warning;
          say(`the cache cannot be used for ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(key, 80)}, so that the work is done again: ${said}`);
          state.isWarned = true;
        };
        const attempt = async (key, work) => {
          try {
            return await work();
          } catch (error) {
            tell([error.message], key);
            return false;
          }
        };
        const inPlace = (key, family, work) => attempt(key, async () => {
          const place = await staged(family, environment);
          try {
            return await work(place);
          } finally {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), { recursive: true, force: true });
          }
        });
        const call = async (key, seconds, work) => {
          const cache = await Promise.all(
            /* import() */
            [__webpack_require__.e(4775), __webpack_require__.e(6648), __webpack_require__.e(9687), __webpack_require__.e(84), __webpack_require__.e(7191)]
          ).then(__webpack_require__.bind(__webpack_require__, 77191));
          const { result, troubles } = await within(seconds, (0, _toolkit_log_js__WEBPACK_IMPORTED_MODULE_5__.K)(() => work(cache), log.debug));
          tell(troubles, key);
          return result;
        };
        const refused = (what) => {
          if (may[what])
            return false;
          if (!state.isTold)
            log.info(`cache entries are not ${what === "read" ? "read" : "written"} here: ${why}`);
          state.isTold = true;
          return true;
        };
        const restore = async (key, file, family) => {
          if (refused("read"))
            return false;
          return inPlace(key, family ?? key, async (place) => {
            const fetch = (cache) => cache.restoreCache([placeOf(family ?? key)], key, family === void 0 ? [] : [family]);
            const found = await call(key, patience.transfer, fetch);
            const isMeant = family === void 0 ? found === key : found?.startsWith(family);
            if (!isMeant || !await isFile(place))
              return false;
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(place, file).catch(() => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(place, file));
            return true;
          });
        };
        return {
          has: async (key) => {
            if (refused("read"))
              return false;
            const find = (cache) => cache.restoreCache([placeOf(key)], key, [], { lookupOnly: true });
            return attempt(key, async () => await call(key, patience.lookup, find) === key);
          },
          restore: (key, file) => restore(key, file),
          // no entry has this key, so the newest one with this prefix is used
          newest: (family, file) => restore(`${family}newest`, file, family),
          save: async (key, file, options) => {
            const family = options?.family ?? key;
            if (refused("write"))
              return false;
            return inPlace(key, family, async (place) => {
              if (!await isFile(file))
                throw new Error(`${file} is not a file`);
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(file, place).catch(() => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(file, place));
              const id2 = await call(key, patience.transfer, (cache) => cache.saveCache([placeOf(family)], key));
              return id2 > 0;
            });
          }
        };
      }
      function access(environment) {
        if (!(0, _cache_access_js__WEBPACK_IMPORTED_MODULE_4__.py)(environment))
          return { may: { read: false, write: false }, why: _cache_access_js__WEBPACK_IMPORTED_MODULE_4__.nE };
        const { mode, may } = (0, _cache_access_js__WEBPACK_IMPORTED_MODULE_4__.Mq)(environment);
        return { may, why: `the cache-mode of this job is ${mode}` };
      }
      const folderOf = (key) => `.flakeship-entry-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(key).digest("hex").slice(0, 32)}`;
      const placeOf = (key) => `${folderOf(key)}/entry`;
      async function staged(key, { GITHUB_WORKSPACE: workspace = "" }) {
        if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace) !== await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)("."))
          throw new Error("this is not the workspace");
        const place = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, placeOf(key));
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), { recursive: true, force: true });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place));
        return place;
      }
      const isFile = async (file) => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => void 0))?.isFile() ?? false;
      async function within(seconds, work) {
        let timer;
        const late = new Promise((_, reject) => {
          timer = setTimeout(() => reject(new Error(`no answer within ${seconds} s`)), seconds * 1e3);
        });
        try {
          return await Promise.race([work, late]);
        } finally {
          clearTimeout(timer);
        }
      }
    })
  ),
  /***/
  67288: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          listen
        )
        /* harmony export */
      });
      var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
      const listening = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
      let isInstalled = false;
      async function listen(work, say) {
        install();
        const troubles = [];
        const hear = (text) => {
          for (const line of text.split(/\r?\n/)) {
            const [, command, message = ""] = /^::(\w[\w-]*)[^:]*::(.*)$/.exec(line) ?? [];
            if (command === "add-mask")
              process.stdout.write(`${line}
`);
            else if (command === "warning" || command === "error")
              troubles.push(decoded(message));
            else if (line.trim() !== "")
              say(decoded(message === "" ? line : message));
          }
        };
        const outside = (text) => listening.exit(() => hear(text));
        return { result: await listening.run(outside, work), troubles };
      }
      function install() {
        if (isInstalled)
          return;
        isInstalled = true;
        const write = process.stdout.write.bind(process.stdout);
        process.stdout.write = ((...words) => {
          const hear = listening.getStore();
          const [text] = words;
          if (hear === void 0 || typeof text !== "string")
            return write(...words);
          hear(text);
          const done = words.findLast((word) => typeof word === "function");
          done?.();
          return true;
        });
      }
      function decoded(message) {
        return message.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
      }
    })
  )
};
