export const id = 834;
export const ids = [834];
export const modules = {
  /***/
  96308: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        isToldByOthers: () => (
          /* binding */
          isToldByOthers
        ),
        tellNix: () => (
          /* binding */
          tellNix
        ),
        untellNix: () => (
          /* binding */
          untellNix
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var cache_folder = __webpack_require__(33178);
      var narinfo = __webpack_require__(8070);
      var substituters = __webpack_require__(53452);
      var privilege = __webpack_require__(13856);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      ;
      async function confFile(folder = "/etc/nix") {
        const main = await plainFile((0, external_node_path_.join)(folder, "nix.conf"));
        if (main === void 0)
          return void 0;
        const hasCustom = /^[ \t]*!?include[ \t]+(\/etc\/nix\/)?nix\.custom\.conf[ \t]*$/m.test(main.text);
        return hasCustom ? plainFile((0, external_node_path_.join)(folder, "nix.custom.conf")) : main;
      }
      async function plainFile(file) {
        const found = await (0, promises_.lstat)(file).catch(() => void 0);
        if (!found?.isFile() || (found.mode & 146) === 0)
          return void 0;
        const text = await (0, promises_.readFile)(file, "utf8").catch(() => void 0);
        return text === void 0 || text.includes("�") ? void 0 : { file, text };
      }
      const replaceScript = `
umask 077
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
new=$1.flakeship
exec 9</nix
flock -w 10 9
[ -f "$1" ] && [ ! -L "$1" ]
[ "$(sha256sum <"$1")" = "$2  -" ]
trap 'rm -f "$new"' EXIT
rm -f "$new"
cp -a "$1" "$new"
cat >"$new"
mv -f "$new" "$1"
`;
      async function replaceConf({ file, text }, to, asRoot, env) {
        const was = (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
        const { code } = await asRoot("sh", ["-euc", replaceScript, "flakeship", file, was], { env, input: to });
        return code === 0;
      }
      ;
      const mark = (job) => `# Flakeship, until job ${job} ends`;
      const shortName = (job) => (0, external_node_crypto_.createHash)("sha256").update(job).digest("hex").slice(0, 16);
      const endOf = (job) => mark(job === void 0 ? "[0-9a-f]{16}" : shortName(job));
      function settingsFor(publicKey) {
        const substituter = `extra-substituters = ${(0, cache_folder.u)(publicKey === void 0)}`;
        if (publicKey === void 0)
          return [substituter];
        return /^[\w.+-]+:[A-Za-z0-9+/=]+$/.test(publicKey) ? [substituter, `extra-trusted-public-keys = ${publicKey}`] : void 0;
      }
      function withLines(text, lines, job) {
        const isOpen = text !== "" && !text.endsWith("\n");
        const marked = lines.map((line) => `${line} ${mark(shortName(job))}`);
        return text + marked.map((line) => isOpen ? `
${line}` : `${line}
`).join("");
      }
      function withoutLines(text, job) {
        const line = `[^\\n]* ${endOf(job)}`;
        return text.replace(new RegExp(`^${line}\\n`, "gm"), "").replace(new RegExp(`\\n${line}$`), "");
      }
      const isLeft = (text, job) => {
        const others = withoutLines(text, job);
        return withoutLines(others) !== others;
      };
      var external_node_timers_promises_ = __webpack_require__(58500);
      var files = __webpack_require__(8292);
      var process_tree = __webpack_require__(51215);
      ;
      const unit = "nix-daemon.service";
      const patience = { leaving: 2, starting: 10 };
      async function daemonOf(nix, exec) {
        const { stdout } = await nix.attempt(["store", "info", "--json"]);
        const url = /"url":\s*"([^"]*)"/.exec(stdout)?.[1] ?? "";
        if (url === "local")
          return "none";
        if (!/^(daemon|unix:\/\/(\/nix\/var\/nix\/daemon-socket\/socket)?)$/.test(url))
          return "not ours to restart";
        if (!await (0, files.t2)("/run/systemd/system"))
          return "not ours to restart";
        const words = ["show", "--property=LoadState,MainPID,KillMode", unit];
        const shown = await exec("systemctl", words, nix.at).catch(() => void 0);
        const value = (name) => new RegExp(`^${name}=(.*)$`, "m").exec(shown?.stdout ?? "")?.[1];
        if (shown?.code !== 0 || value("LoadState") !== "loaded")
          return "not ours to restart";
        const pid = Number(value("MainPID"));
        if (pid === 0)
          return "idle";
        if (value("KillMode") !== "process" || await (0, process_tree.a)(pid) === "")
          return "not ours to restart";
        return await hasClients(pid) ? "busy" : "runs";
      }
      async function hasClients(pid) {
        const until = performance.now() + patience.leaving * 1e3;
        while (true) {
          const below = (await (0, process_tree.D)(pid)).slice(1);
          const lines = await Promise.all(below.map(process_tree.a));
          if (!lines.some(isClients))
            return false;
          if (performance.now() > until)
            return true;
          await (0, external_node_timers_promises_.setTimeout)(100);
        }
      }
      function isClients(line) {
        const [program = "", ...words] = line.split("\0");
        return program !== "" && (0, external_node_path_.basename)(program) !== "determinate-nixd" && words[0] !== "--daemon";
      }
      async function restartDaemon(nix, asRoot) {
        const { code } = await asRoot("systemctl", ["restart", unit], { env: nix.at.env });
        if (code !== 0)
          return false;
        const until = performance.now() + patience.starting * 1e3;
        while ((await nix.attempt(["store", "info"])).code !== 0) {
          if (performance.now() > until)
            return false;
          await (0, external_node_timers_promises_.setTimeout)(100);
        }
        return true;
      }
      ;
      async function isToldByOthers(job) {
        const conf = await confFile();
        return conf !== void 0 && isLeft(conf.text, job);
      }
      async function tellNix(nix, publicKey, { exec, log, job }) {
        const { env } = nix.at;
        const [conf, lines] = [await confFile(), settingsFor(publicKey)];
        if (conf === void 0 || lines === void 0 || env.NIX_CONF_DIR)
          return false;
        if (await (0, privilege.EX)(exec, env) === "none")
          return false;
        const daemon = await daemonOf(nix, exec);
        if (daemon === "busy" || daemon === "not ours to restart") {
          log.debug(`${conf.file} stays as it is: the Nix daemon is ${daemon}`);
          return false;
        }
        const asRoot = await (0, privilege.lj)(exec, env);
        const told = { ...conf, text: withLines(withoutLines(conf.text), lines, job) };
        if (!await replaceConf(conf, told.text, asRoot, env))
          return false;
        const isRead = (daemon !== "runs" || await restartDaemon(nix, asRoot)) && await knows(nix, asRoot);
        if (isRead) {
          const restarted = daemon === "runs" ? ", and the Nix daemon was restarted" : "";
          log.info(`${conf.file} names the folder of the cache until the job ends${restarted}`);
        } else {
          log.debug(`Nix does not read ${conf.file} as it should: it stays as it was`);
          await untellNix(nix, { exec, log });
        }
        return isRead;
      }
      async function untellNix(nix, { exec, log, job }) {
        const conf = await confFile();
        if (conf === void 0)
          return;
        const text = withoutLines(conf.text, job);
        if (text === conf.text)
          return;
        const asRoot = await (0, privilege.lj)(exec, nix.at.env).catch(() => void 0);
        if (asRoot === void 0 || !await replaceConf(conf, text, asRoot, nix.at.env)) {
          log.warning(`lines of Flakeship stay in ${conf.file}: remove those that say so at their end`);
          return;
        }
        if (await daemonOf(nix, exec) !== "runs" || await restartDaemon(nix, asRoot))
          return;
        if ((await nix.attempt(["store", "info"])).code === 0)
          return;
        log.warning("the Nix daemon does not answer after a restart: see journalctl -u nix-daemon");
      }
      const showScript = `
umask 022
mkdir -p "$1/nar"
printf 'StoreDir: /nix/store\\nWantMassQuery: 1\\nPriority: 20\\n' >"$1/nix-cache-info"
cat >"$1/$2"
`;
      async function knows(nix, asRoot) {
        const { env } = nix.at;
        const hash = Array.from({ length: 32 }, () => (0, external_node_crypto_.randomInt)(10)).join("");
        const path = `/nix/store/${hash}-flakeship-asks`;
        const none = "0".repeat(64);
        const text = (0, narinfo.Nt)({ path, narHash: none, narSize: 1, references: [], signatures: [] }, { sha256: none, bytes: 1 });
        const shown = await asRoot("sh", ["-euc", showScript, "flakeship", cache_folder.Y, (0, narinfo.Dt)(path)], {
          ...{ env, input: text }
        });
        if (shown.code !== 0)
          return false;
        const substituting = ["--option", "substitute", "true"];
        const { stderr } = await nix.attempt([
          ...["build", "--dry-run", "--no-link", ...substituting, ...substituters.ED, path]
        ]);
        await asRoot("rm", ["-rf", cache_folder.Y], { env });
        return new RegExp(`will be fetched[^]*${path}`).test(stderr);
      }
    })
  ),
  /***/
  5913: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        absentOutputs: () => (
          /* binding */
          absentOutputs
        ),
        /* harmony export */
        coverMissing: () => (
          /* binding */
          coverMissing
        ),
        /* harmony export */
        incomplete: () => (
          /* binding */
          incomplete
        ),
        /* harmony export */
        uncovered: () => (
          /* binding */
          uncovered
        )
        /* harmony export */
      });
      var _lib_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92393);
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77534);
      var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43436);
      function uncovered(wanted, { open, derivations, available, absent }) {
        const lacking = incomplete(available, absent);
        const isWhole = (path) => available.has(path) && !lacking.has(path);
        const build = /* @__PURE__ */ new Set();
        const outputs = [];
        const seen = new Set(wanted.map(({ drvPath }) => drvPath));
        for (const drvPath of seen) {
          const derivation = derivations.get(drvPath);
          if (!open.has(drvPath) || !derivation)
            continue;
          const own = Object.values(derivation.outputs);
          if (own.length > 0 && own.every(isWhole))
            outputs.push(...own);
          else {
            build.add(drvPath);
            for (const input of derivation.inputDrvs.keys())
              seen.add(input);
          }
        }
        return { build, outputs };
      }
      function absentOutputs(missing, derivations, available) {
        const outputs = [...missing].flatMap((drvPath) => Object.values(derivations.get(drvPath)?.outputs ?? {}));
        return new Set(outputs.filter((path) => !available.has(path)));
      }
      function incomplete(available, absent) {
        const references = new Map([...absent].map((path) => [path, []]));
        for (const [path, { cached }] of available)
          references.set(path, cached.references.map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_0__.jw));
        const users = (0, _lib_graph_js__WEBPACK_IMPORTED_MODULE_1__.ev)(references);
        return (0, _lib_graph_js__WEBPACK_IMPORTED_MODULE_1__.Gz)(absent, (path) => users.get(path) ?? []);
      }
      function coverMissing(missing, wanted, derivations, available) {
        if (available.size === 0 || missing.build.length === 0)
          return missing;
        const absent = absentOutputs(missing.build, derivations, available);
        const open = new Set(missing.build);
        const { build, outputs } = uncovered(wanted, { open, derivations, available, absent });
        const fetched = (0, _located_js__WEBPACK_IMPORTED_MODULE_2__.cachedClosure)(available, outputs);
        const sum = (of) => [...fetched.values()].reduce((all, { cached }) => all + cached[of], 0);
        return {
          ...missing,
          build: missing.build.filter((drvPath) => build.has(drvPath) || !derivations.has(drvPath)),
          fetch: [.../* @__PURE__ */ new Set([...missing.fetch, ...fetched.keys()])],
          downloadBytes: missing.downloadBytes + sum("bytes"),
          unpackedBytes: missing.unpackedBytes + sum("narSize")
        };
      }
    })
  ),
  /***/
  98371: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        restorePaths: () => (
          /* binding */
          restorePaths
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var cache_service = __webpack_require__(47681);
      var store_path = __webpack_require__(77534);
      var lib_text = __webpack_require__(79470);
      var unless_aborted = __webpack_require__(1757);
      var store = __webpack_require__(3206);
      var files = __webpack_require__(8292);
      var job_cache = __webpack_require__(89444);
      var tell_nix = __webpack_require__(96308);
      var cache_folder = __webpack_require__(73437);
      var errors = __webpack_require__(1730);
      var substituters = __webpack_require__(53452);
      var exec = __webpack_require__(32522);
      var process = __webpack_require__(91763);
      var cover = __webpack_require__(5913);
      ;
      async function copyToStore({ at }, paths, { from, owner, publicKey, log, signal }) {
        if (paths.length === 0)
          return true;
        const signed = publicKey === void 0 ? ["--no-check-sigs"] : ["--option", "trusted-public-keys", publicKey];
        const words = [
          "copy",
          "--no-recursive",
          "--extra-experimental-features",
          "nix-command",
          ...signed,
          "--offline"
        ];
        const source = ["--from", `file://${from}`, "--option", "substituters", "", "--stdin"];
        const [program = "", ...args] = owner ? [...owner.words, (0, external_node_path_.join)((0, external_node_path_.dirname)(owner.program), "nix"), ...owner.options] : [at.program];
        const input = paths.map((path) => `${path}
`).join("");
        const copying = (0, process.n)(program, [...args, ...words, ...source], { env: at.env, input });
        const output = await (0, exec.kg)(copying, signal);
        if (output.code === 0)
          return true;
        const { message } = new errors.Qd(["nix", "copy"], output);
        log.warning(`the cache is not used: Nix does not take what came from it: ${(0, lib_text.TN)(message, 300)}`);
        return false;
      }
      async function acceptable(nix, fetched, log) {
        const beyond = new Set([...fetched.values()].flatMap(({ cached }) => cached.references.map(store_path.jw)));
        for (const path of fetched.keys())
          beyond.delete(path);
        const missing = await missingOf(nix, beyond);
        await (0, substituters.V2)(nix, missing);
        const absent = new Set(missing.length === 0 ? [] : await missingOf(nix, missing));
        const lacking = (0, cover.incomplete)(fetched, absent);
        const paths = [...fetched.keys()].filter((path) => !lacking.has(path));
        const left = fetched.size - paths.length;
        if (left > 0)
          log.info(`${(0, lib_text.U9)(left, "path")} from the cache cannot be used without others; they are built`);
        return paths;
      }
      async function missingOf(nix, paths) {
        const asked = [...paths];
        const valid = await (0, store.WR)(nix, asked);
        return asked.filter((path) => !valid.has(path));
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
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
      var job_folder = __webpack_require__(91419);
      var store_cache_folder = __webpack_require__(33178);
      var disk = __webpack_require__(81710);
      ;
      const make_room_atOnce = 500;
      async function makeRoom(need, room) {
        const { nix, exec: exec2, log, free = () => (0, disk.go)("/nix") } = room;
        let now = await free();
        if (now >= need)
          return;
        const taken = await takenFrom(room);
        let removed = 0;
        while (now < need && removed < taken.length) {
          const some = first(taken.slice(removed, removed + make_room_atOnce), need - now);
          await (0, job_folder.removePaths)(nix.at, exec2, some);
          removed += some.length;
          now = await free();
        }
        if (removed > 0)
          log.info(`room was short: ${(0, lib_text.U9)(removed, "archive")} left the cache folder, as the store has ${removed === 1 ? "its" : "their"} contents`);
        if (now >= need)
          return;
        throw Object.assign(new Error(`it needs ${(0, lib_text.ee)(need)}, and ${(0, lib_text.ee)(now)} are free`), { code: "ENOSPC" });
      }
      function first(paths, enough2) {
        const some = [];
        let sum = 0;
        for (const cached of paths) {
          if (sum >= enough2)
            break;
          some.push(cached);
          sum += cached.bytes;
        }
        return some;
      }
      async function takenFrom({ nix, available }) {
        const there = [];
        for (const [path, { cached }] of available)
          if (await isThere(cached))
            there.push([path, cached]);
        const valid = await (0, store.WR)(nix, there.map(([path]) => path));
        const needed = new Set(there.filter(([path]) => !valid.has(path)).map(([, { sha256 }]) => sha256));
        return there.map(([, cached]) => cached).filter(({ sha256 }) => !needed.has(sha256)).sort((a, b) => b.bytes - a.bytes);
      }
      const isThere = (cached) => (0, promises_.stat)((0, external_node_path_.join)(store_cache_folder.Y, (0, cache_folder.uv)(cached))).then(({ size }) => size === cached.bytes, () => false);
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
      async function restorePaths({ service, key, available }, nix, wanted, { exec: exec2, log, signal, temporary, tells = false, free, ...filling }) {
        const there = await (0, store.WR)(nix, [...wanted.keys()]);
        const lacking = [...wanted].filter(([path]) => !there.has(path)).map(([, located]) => located);
        if (lacking.length === 0) {
          if (tells && await (0, tell_nix.isToldByOthers)(filling.job))
            await (0, tell_nix.untellNix)(nix, { exec: exec2, log });
          return nothing;
        }
        const began = performance.now();
        let folder;
        try {
          const env_1 = { stack: [], error: void 0, hasError: false };
          try {
            const publicKey = key?.publicKey;
            const telling = tells ? { log, job: filling.job } : void 0;
            const reader = await (0, unless_aborted.W)((0, show_to_nix.readerOf)(nix, exec2, publicKey, telling), signal);
            if (reader.kind === "nobody")
              throw new cache_service.Z(reader.why);
            const held = reader.kind === "nix" ? await (0, job_folder.heldOf)(lacking, filling.job) : /* @__PURE__ */ new Set();
            const absent = lacking.filter((located) => !held.has(located));
            if (absent.length === 0)
              return { ...nothing, paths: held.size };
            await makeRoom(roomFor(absent), { nix, exec: exec2, log, available, free });
            const staging = __addDisposableResource(env_1, await (0, files.yy)(temporary, "flakeship-cache-"), true);
            const from = (0, external_node_path_.join)(staging.path, "cache");
            folder = reader.kind === "copy" ? await (0, cache_folder.vY)(from) : await (0, job_folder.openFolder)(nix.at, exec2, filling);
            const done = await fetchPaths(absent, { service, folder, staging: staging.path, log, signal });
            await folder.end();
            const lost = new Set(absent.filter(({ layer }) => done.broken.has(layer.key)).map(({ cached }) => (0, store_path.jw)(cached.path)));
            for (const path of done.paths)
              lost.delete(path);
            const { broken } = done;
            const fetched = new Map(done.paths.flatMap((path) => {
              const located = wanted.get(path);
              return located ? [[path, located]] : [];
            }));
            const usable = reader.kind === "copy" ? await acceptable(nix, fetched, log) : done.paths;
            const copying = { from, publicKey, log, signal };
            if (reader.kind === "copy" && !await copyToStore(nix, usable, { ...copying, owner: reader.owner }))
              return { ...nothing, lost, broken };
            const seconds = (performance.now() - began) / 1e3;
            log.info(`from the cache: ${(0, lib_text.U9)(usable.length, "path")}, ${(0, lib_text.ee)(done.bytes)} in ${(0, lib_text.p0)(seconds)}`);
            return { paths: held.size + usable.length, bytes: done.bytes, seconds, lost, broken };
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
              await result_1;
          }
        } catch (error) {
          const isWhole = error instanceof cache_service.Z && await (0, job_folder.isToStay)(filling.job);
          await (isWhole ? folder?.end() : folder?.clear())?.catch(() => folder?.clear()).catch(() => {
          });
          signal.throwIfAborted();
          if (!(0, job_cache.isOfCache)(error))
            throw error;
          const tell = error instanceof cache_service.Z ? log.info : log.warning;
          tell(`the cache is not used: ${(0, lib_text.TN)(error.message, 200)}`);
          return nothing;
        }
      }
      const roomFor = (lacking) => lacking.reduce((sum, { cached }) => sum + cached.narSize + 2 * cached.bytes, 0);
    })
  ),
  /***/
  11046: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
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
      var _nix_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84408);
      var _nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33178);
      var _nix_store_store_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91812);
      var _nix_store_substituters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53452);
      var _nix_store_trusted_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85221);
      var _nix_store_trusted_user_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67538);
      var _nix_conf_tell_nix_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96308);
      async function readerOf(nix, exec, publicKey, telling) {
        const said = await (0, _nix_store_substituters_js__WEBPACK_IMPORTED_MODULE_2__.Cj)(nix).catch(() => []);
        const keys = publicKey === void 0 ? [] : await (0, _nix_store_trusted_keys_js__WEBPACK_IMPORTED_MODULE_3__.Q)(nix).catch(() => []);
        const isBelieved = publicKey === void 0 || keys.includes(publicKey);
        const isSaid = isBelieved && said.includes((0, _nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.u)(publicKey === void 0));
        if (isSaid && !(telling && await (0, _nix_conf_tell_nix_js__WEBPACK_IMPORTED_MODULE_4__.isToldByOthers)(telling.job)))
          return { kind: "nix" };
        if (telling && await (0, _nix_conf_tell_nix_js__WEBPACK_IMPORTED_MODULE_4__.tellNix)(nix, publicKey, { exec, ...telling }))
          return { kind: "nix" };
        const owner = await (0, _nix_store_store_owner_js__WEBPACK_IMPORTED_MODULE_1__.D)(nix, exec);
        if (owner || await (0, _nix_store_trusted_user_js__WEBPACK_IMPORTED_MODULE_6__.W)(nix))
          return { kind: "copy", owner };
        const why = "this Nix trusts neither us nor the folder of the cache: add this user to its trusted-users, or allow sudo";
        return { kind: "nobody", why };
      }
      async function withFolder(nix, exec, publicKey) {
        return asking((0, _nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.u)(publicKey === void 0), nix, exec);
      }
      async function withRestored(nix, exec) {
        const said = await (0, _nix_store_substituters_js__WEBPACK_IMPORTED_MODULE_2__.Cj)(nix).catch(() => []);
        const url = [true, false].map(_nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.u).find((one) => said.includes(one));
        return url === void 0 ? nix : asking(url, nix, exec);
      }
      async function asking(url, nix, exec) {
        const { stderr } = await nix.attempt(["config", "show", "substitute"]);
        if (!/Internet access/.test(stderr))
          return nix;
        return new _nix_command_js__WEBPACK_IMPORTED_MODULE_0__.a(nix.at, exec, ["--option", "substitute", "true", ...(0, _nix_store_substituters_js__WEBPACK_IMPORTED_MODULE_2__.Zp)([url])]);
      }
    })
  ),
  /***/
  92393: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gz: () => (
          /* binding */
          below
        ),
        /* harmony export */
        Y: () => (
          /* binding */
          withNeeds
        ),
        /* harmony export */
        cQ: () => (
          /* binding */
          graphOf
        ),
        /* harmony export */
        ev: () => (
          /* binding */
          usersOf
        ),
        /* harmony export */
        pB: () => (
          /* binding */
          chainTo
        ),
        /* harmony export */
        tJ: () => (
          /* binding */
          readGraph
        )
        /* harmony export */
      });
      function below(roots, needs, most = Number.POSITIVE_INFINITY) {
        const above = /* @__PURE__ */ new Map();
        for (const root of roots)
          above.set(root, void 0);
        for (const node of above.keys()) {
          if (above.size > most)
            break;
          for (const need of needs(node))
            if (!above.has(need))
              above.set(need, node);
        }
        return above;
      }
      function chainTo(above, node) {
        const chain = [];
        for (let at = node; at !== void 0; at = above.get(at))
          chain.unshift(at);
        return chain;
      }
      function usersOf(graph) {
        const users = new Map([...graph.keys()].map((node) => [node, []]));
        for (const [node, needs] of graph)
          for (const need of needs)
            users.get(need)?.push(node);
        return users;
      }
      const graphOf = (nodes) => new Map(nodes.map(({ drvPath, needs }) => [drvPath, needs]));
      function withNeeds(drvPath, byPath) {
        const found = below([drvPath], (path) => byPath.get(path)?.needs ?? []);
        return [...found.keys()].flatMap((path) => byPath.get(path) ?? []);
      }
      async function readGraph(roots, needsOf) {
        const graph = /* @__PURE__ */ new Map();
        let front = [...new Set(roots)];
        while (front.length > 0) {
          const found = await Promise.all(front.map(async (node) => [node, await needsOf(node)]));
          for (const [node, needs] of found)
            graph.set(node, needs);
          front = [...new Set(found.flatMap(([, needs]) => needs))].filter((node) => !graph.has(node));
        }
        return graph;
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
  )
};
