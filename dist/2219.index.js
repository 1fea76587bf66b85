export const id = 2219;
export const ids = [2219];
export const modules = {
  /***/
  60876: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          cacheFolder
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      function cacheFolder(environment) {
        const base = environment.XDG_CACHE_HOME || environment.HOME && (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.HOME, ".cache");
        const root = environment.FLAKESHIP_CACHE || base && (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, "flakeship");
        if (!root)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Ml("no folder for the cache: set HOME, XDG_CACHE_HOME or FLAKESHIP_CACHE");
        return {
          root,
          nix: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "nix"),
          downloads: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "downloads"),
          mountPoint: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "root")
        };
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
  84114: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bb: () => (
          /* binding */
          proxies
        ),
        /* harmony export */
        Tf: () => (
          /* binding */
          withGitFile
        ),
        /* harmony export */
        ao: () => (
          /* binding */
          guestEnvironment
        ),
        /* harmony export */
        d2: () => (
          /* binding */
          nixUserConf
        ),
        /* harmony export */
        uQ: () => (
          /* binding */
          toolEnvironment
        )
        /* harmony export */
      });
      const proxies = [
        "http_proxy",
        "https_proxy",
        "no_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "NO_PROXY",
        "all_proxy"
      ];
      const allowed = [
        "PATH",
        "HOME",
        "USER",
        "LOGNAME",
        "LANG",
        "LC_ALL",
        "TERM",
        "TMPDIR",
        "TZ",
        "XDG_CACHE_HOME",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
        "NIX_SSL_CERT_FILE",
        "SSL_CERT_FILE",
        "NIX_REMOTE",
        "NIX_CONF_DIR",
        "NIX_USER_CONF_FILES",
        "NIX_SSHOPTS",
        "SSH_AUTH_SOCK",
        ...proxies
      ];
      function toolEnvironment(environment) {
        const kept = {};
        for (const name of allowed) {
          const value = environment[name];
          if (value !== void 0)
            kept[name] = value;
        }
        kept.PATH ??= "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
        return { ...kept, ...gitVariables(gitSettings(environment).filter(([name]) => name === include)) };
      }
      const include = "include.path";
      function withGitFile(environment, file) {
        return gitVariables([...gitSettings(environment), [include, file]]);
      }
      function gitSettings(environment) {
        const count = Number(environment.GIT_CONFIG_COUNT ?? 0);
        return Array.from({ length: count > 0 && count < 1e3 ? count : 0 }, (_, i) => [
          environment[`GIT_CONFIG_KEY_${i}`] ?? "",
          environment[`GIT_CONFIG_VALUE_${i}`] ?? ""
        ]);
      }
      function gitVariables(settings) {
        if (settings.length === 0)
          return {};
        const pairs = settings.flatMap(([name, value], i) => [
          [`GIT_CONFIG_KEY_${i}`, name],
          [`GIT_CONFIG_VALUE_${i}`, value]
        ]);
        return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
      }
      function nixUserConf(environment) {
        const { NIX_USER_CONF_FILES, XDG_CONFIG_HOME, XDG_CONFIG_DIRS, HOME } = environment;
        if (NIX_USER_CONF_FILES)
          return NIX_USER_CONF_FILES.split(":");
        const own = XDG_CONFIG_HOME || (HOME ? `${HOME}/.config` : void 0);
        const folders = [...own ? [own] : [], ...(XDG_CONFIG_DIRS || "/etc/xdg").split(":")];
        return folders.map((folder) => `${folder}/nix/nix.conf`);
      }
      function guestEnvironment(scratch) {
        return {
          PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
          HOME: scratch,
          TMPDIR: scratch,
          LANG: "C.UTF-8"
        };
      }
    })
  ),
  /***/
  32522: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        eF: () => (
          /* binding */
          run
        ),
        /* harmony export */
        kg: () => (
          /* binding */
          gather
        ),
        /* harmony export */
        m0: () => (
          /* binding */
          exec
        )
        /* harmony export */
      });
      var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
      var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64775);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
      var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91763);
      var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78094);
      const exec = async (program, args, options) => {
        const file = (0, _programs_js__WEBPACK_IMPORTED_MODULE_4__.d)(program, options.env.PATH ?? "");
        if (!file.includes("/"))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Ml(`there is no ${program} on PATH; install it and try again`);
        if (options.input !== void 0)
          return feed(file, args, options.input, options);
        const { exitCode, stdout, stderr } = await (0, _actions_exec__WEBPACK_IMPORTED_MODULE_1__.H)(`"${file}"`, [...args], {
          env: { ...options.env },
          silent: true,
          ignoreReturnCode: true,
          ...options.cwd === void 0 ? {} : { cwd: options.cwd },
          ...options.onStderr === void 0 ? {} : { listeners: { stderr: options.onStderr } }
        });
        return { code: exitCode, stdout, stderr };
      };
      async function feed(file, args, input, { env, cwd, onStderr }) {
        const running = (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.n)(file, args, { env, input, ...cwd === void 0 ? {} : { cwd } });
        if (onStderr)
          running.stderr.on("data", onStderr);
        const said = [(0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout), (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr)];
        const [stdout, stderr, { code }] = await Promise.all([...said, running.exit]);
        return { code: code ?? 1, stdout, stderr };
      }
      async function run(exec2, program, args, options) {
        const output = await exec2(program, args, options);
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Qd([program, ...args], output);
        return output;
      }
      async function gather(running, signal) {
        const stop = () => void running.stop();
        signal.addEventListener("abort", stop, { once: true });
        if (signal.aborted)
          stop();
        try {
          const [stdout, stderr, exit] = await Promise.all([
            (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout),
            (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr),
            running.exit
          ]);
          signal.throwIfAborted();
          return { stdout, stderr, code: exit.code ?? 1 };
        } finally {
          signal.removeEventListener("abort", stop);
        }
      }
    })
  ),
  /***/
  8292: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bj: () => (
          /* binding */
          sha256Of
        ),
        /* harmony export */
        DA: () => (
          /* binding */
          seenBy
        ),
        /* harmony export */
        Q3: () => (
          /* binding */
          sha256File
        ),
        /* harmony export */
        fc: () => (
          /* binding */
          makeFolder
        ),
        /* harmony export */
        t2: () => (
          /* binding */
          exists
        ),
        /* harmony export */
        yy: () => (
          /* binding */
          temporaryFolder
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
      const sha256File = (file) => sha256Of((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file));
      async function sha256Of(chunks) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(chunks, hash);
        return hash.digest("hex");
      }
      async function* seenBy(hash, chunks) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      }
      async function temporaryFolder(parent, prefix = "flakeship-") {
        const path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, prefix));
        return {
          path,
          [Symbol.asyncDispose]: async () => {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
          }
        };
      }
      function exists(file, mode = node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.F_OK) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(file, mode).then(() => true, () => false);
      }
      async function makeFolder(folder) {
        const isThere = async () => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder).catch(() => void 0))?.isDirectory() ?? false;
        if (await isThere())
          return;
        const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
        if (parent !== folder)
          await makeFolder(parent);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder).catch(async (error) => {
          if (!await isThere())
            throw error;
        });
      }
    })
  ),
  /***/
  39198: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DH: () => (
          /* binding */
          nixSystem
        ),
        /* harmony export */
        Mx: () => (
          /* binding */
          endFirst
        ),
        /* harmony export */
        OZ: () => (
          /* binding */
          isHosted
        ),
        /* harmony export */
        bN: () => (
          /* binding */
          capacity
        ),
        /* harmony export */
        m1: () => (
          /* binding */
          memory
        ),
        /* harmony export */
        x1: () => (
          /* binding */
          cores
        ),
        /* harmony export */
        zE: () => (
          /* binding */
          memoryOf
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      const cores = () => (0, node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)();
      const isHosted = (environment) => environment.RUNNER_ENVIRONMENT === "github-hosted";
      function nixSystem(arch, platform) {
        const cpu = {
          x64: "x86_64",
          arm64: "aarch64",
          arm: "armv7l",
          ia32: "i686",
          riscv64: "riscv64"
        };
        return `${cpu[arch] ?? arch}-${platform}`;
      }
      function memory() {
        const limit = process.constrainedMemory();
        if (limit <= 0)
          return { total: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)(), available: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.freemem)() };
        return { total: Math.min(limit, (0, node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)()), available: Math.min((0, node_os__WEBPACK_IMPORTED_MODULE_1__.freemem)(), process.availableMemory()) };
      }
      function capacity() {
        return { memoryMiB: Math.floor(memory().available * 0.8 / 1024 ** 2), cpus: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() };
      }
      async function memoryOf(pid) {
        const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/status`, "utf8").catch(() => "");
        const now = kibibytes(status, "VmRSS");
        const peak = kibibytes(status, "VmHWM");
        return now === void 0 || peak === void 0 ? void 0 : { now, peak };
      }
      function kibibytes(text, name) {
        const amount = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(text)?.[1];
        return amount === void 0 ? void 0 : Number(amount) * 1024;
      }
      async function endFirst(pid) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`/proc/${pid}/oom_score_adj`, "900").catch(() => {
        });
      }
    })
  ),
  /***/
  78094: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          resolveProgram
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      const known = /* @__PURE__ */ new Map();
      function resolveProgram(program, path) {
        if (program.includes("/"))
          return program;
        const key = `${program}\0${path}`;
        const found = known.get(key) ?? search(program, path);
        if (found !== void 0)
          known.set(key, found);
        return found ?? program;
      }
      function search(program, path) {
        for (const folder of path.split(":")) {
          if (!folder.startsWith("/"))
            continue;
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program);
          try {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
              return file;
          } catch {
          }
        }
        return void 0;
      }
    })
  ),
  /***/
  12219: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        withNix: () => (
          /* binding */
          withNix
        )
      });
      var find_nix = __webpack_require__(33501);
      var machine = __webpack_require__(39198);
      var releases = __webpack_require__(82561);
      ;
      async function reachableRelease() {
        const known = (0, releases._r)(releases.f4, (0, machine.DH)(process.arch, process.platform));
        return known && await answers(known.url) ? { from: known.url, sha256: known.sha256 } : void 0;
      }
      function answers(url) {
        return fetch(url, { method: "HEAD", signal: AbortSignal.timeout(4e3) }).then((response) => response.ok, () => false);
      }
      var cache_folder = __webpack_require__(60876);
      var external_node_path_ = __webpack_require__(76760);
      ;
      function privateRootCommand(root, command) {
        const asRoot = root.uid === 0;
        const user = asRoot ? [] : ["--map-root-user"];
        const back = asRoot ? [] : ["unshare", "--user", `--map-user=${root.uid}`, `--map-group=${root.gid}`];
        return [
          ...["setpriv", "--pdeathsig", "KILL", "--"],
          ...["unshare", ...user, "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child"],
          ...["sh", "-euc", script, "flakeship", root.mountPoint, root.nix],
          ...[...back, ...command]
        ];
      }
      const script = `
root=$1 nix=$2 here=$PWD path=$PATH
PATH=$PATH:/usr/sbin:/sbin # where an ordinary user's PATH does not look
shift 2
mount -t tmpfs -o mode=755 flakeship "$root"
for entry in /* /.[!.]*; do
  name=\${entry#/}
  case $name in nix | proc | '*' | '.[!.]*') continue ;; esac
  if [ -L "$entry" ]; then ln -s "$(readlink "$entry")" "$root/$name"
  elif [ -d "$entry" ]; then mkdir "$root/$name" && mount --rbind "$entry" "$root/$name"
  elif [ -f "$entry" ]; then : >"$root/$name" && mount --bind "$entry" "$root/$name"
  fi
done
mkdir "$root/nix" "$root/proc" "$root/.old"
mount --bind "$nix" "$root/nix"
mount -t proc proc "$root/proc"
cd "$root"
pivot_root . .old
umount -l /.old
rmdir /.old
cd "$here"
PATH=$path
exec "$@"
`;
      ;
      function inside(exec, cache) {
        return (program, args, options) => {
          const [first = "", ...rest] = privateRootCommand(rootOf(cache), [program, ...args]);
          return exec(first, rest, options);
        };
      }
      function rootOf(cache) {
        return {
          nix: cache.nix,
          mountPoint: cache.mountPoint,
          uid: process.getuid?.() ?? 0,
          gid: process.getgid?.() ?? 0
        };
      }
      function privateEnvironment(env, cache, nix, network = "offline") {
        return {
          ...env,
          PATH: [`${nix}/bin`, "/nix/flakeship/qemu/bin", env.PATH].join(":"),
          NIX_CONF_DIR: network === "online" ? "/nix/etc/nix" : "/nix/etc/nix-offline",
          NIX_REMOTE: "local",
          XDG_CACHE_HOME: (0, external_node_path_.join)(cache.root, "xdg/cache"),
          XDG_STATE_HOME: (0, external_node_path_.join)(cache.root, "xdg/state"),
          XDG_DATA_HOME: (0, external_node_path_.join)(cache.root, "xdg/data")
        };
      }
      var files = __webpack_require__(34355);
      var emulated = __webpack_require__(91098);
      ;
      const machineConf = "/nix/etc/machine.conf";
      async function announceEmulated(cache, native) {
        const systems = await (0, emulated.I)(native);
        await (0, files.f8)((0, external_node_path_.join)(cache.nix, machineConf.slice("/nix/".length)), `extra-extra-platforms = ${systems.join(" ")}`.trimEnd().concat("\n"));
      }
      var lib_text = __webpack_require__(79470);
      var promises_ = __webpack_require__(51455);
      var errors = __webpack_require__(1730);
      var system_exec = __webpack_require__(32522);
      ;
      const debianSuites = /^(bookworm|trixie|forky|sid|stable|testing|unstable|oldstable)$/;
      const defaultKeyring = "/usr/share/keyrings/debian-archive-keyring.gpg";
      function debianArchive(files2) {
        for (const text of files2) {
          const found = oneLine(text) ?? stanza(text);
          if (found)
            return found;
        }
        return void 0;
      }
      function oneLine(text) {
        for (const line of text.split("\n")) {
          const match = /^deb\s+(?:\[([^\]]*)\]\s+)?(https?:\/\/\S+)\s+(\S+)\s/.exec(`${line.trim()} `);
          if (!match?.[2] || !debianSuites.test(match[3] ?? ""))
            continue;
          const signed = /signed-by=(\S+)/.exec(match[1] ?? "")?.[1];
          return { uri: match[2], keyring: signed ?? defaultKeyring };
        }
        return void 0;
      }
      function stanza(text) {
        for (const block of text.split(/\n\s*\n/)) {
          const fields = /* @__PURE__ */ new Map();
          for (const line of block.split("\n")) {
            const field = /^([A-Za-z-]+):\s*(.*)$/.exec(line);
            if (field?.[1])
              fields.set(field[1].toLowerCase(), (field[2] ?? "").trim());
          }
          const uri = fields.get("uris")?.split(/\s+/).find((word) => /^https?:\/\//.test(word));
          const suites = fields.get("suites")?.split(/\s+/) ?? [];
          if (uri && fields.get("types")?.split(/\s+/).includes("deb") && suites.some((suite) => debianSuites.test(suite))) {
            const signed = fields.get("signed-by");
            return { uri, keyring: signed?.startsWith("/") ? signed : defaultKeyring };
          }
        }
        return void 0;
      }
      function sources(sets) {
        const suites = [...new Set(sets.map(({ suite }) => suite))];
        return suites.map((suite) => {
          const wanted = sets.filter((set) => set.suite === suite).map(({ architecture = "amd64" }) => architecture);
          return { suite, architectures: [.../* @__PURE__ */ new Set(["amd64", ...wanted])] };
        });
      }
      ;
      async function fetchPackages(exec, env, folder, sets) {
        const apt = await privateApt(folder, await findArchive(), sets);
        const files2 = (0, external_node_path_.join)(folder, "packages");
        await (0, promises_.mkdir)(files2, { recursive: true });
        const options = { env: { ...env, APT_CONFIG: apt, LC_ALL: "C.UTF-8" } };
        const cached = ["-o", "Dir::Cache::pkgcache=pkgcache.bin", "-o", "Dir::Cache::srcpkgcache=srcpkgcache.bin"];
        const ask = (args, cwd = folder) => (0, system_exec.eF)(exec, "apt-get", [...cached, ...args], { ...options, cwd }).catch(refused);
        const indexBytes = fetchedBytes((await ask(["update"])).stdout);
        const wanted = new Map(await Promise.all(sets.map(async ({ name, suite, packages, architecture = "amd64" }) => {
          const named = packages.map((name2) => `${name2}:${architecture}`);
          const { stdout } = await ask(["install", "--simulate", "-t", suite, ...named]);
          return [name, simulated(stdout).filter((one) => isFor(architecture, one))];
        })));
        const present = new Set(await (0, promises_.readdir)(files2));
        const missing = [...new Set([...wanted.values()].flat())].filter((file) => !present.has(fileName(file)));
        const before = await total(files2, [...present]);
        if (missing.length > 0)
          await ask(["download", ...missing], files2);
        return {
          files: new Map([...wanted].map(([name, list]) => [name, list.map((item) => (0, external_node_path_.join)(files2, fileName(item)))])),
          downloaded: indexBytes + await total(files2, await (0, promises_.readdir)(files2)) - before
        };
      }
      function simulated(output) {
        return [...output.matchAll(/^Inst (\S+?)(?::\S+)? (?:\[\S+\] )?\((\S+) .*\[(\w+)\]/gm)].map(([, name, version, arch]) => `${name}:${arch}=${version}`);
      }
      const isFor = (architecture, wanted) => [architecture, "all"].some((name) => wanted.includes(`:${name}=`));
      function fetchedBytes(output) {
        const [, number, unit] = /^Fetched ([\d.,]+) ([kMG]?B) in/m.exec(output) ?? [];
        const scale = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };
        return Math.round(Number((number ?? "0").replaceAll(",", "")) * (scale[unit ?? "B"] ?? 1));
      }
      function fileName(wanted) {
        const [, name, arch, version] = /^([^:]+):([^=]+)=(.+)$/.exec(wanted) ?? [];
        return `${name}_${version?.replaceAll(":", "%3a")}_${arch}.deb`;
      }
      async function findArchive() {
        const parts = await (0, promises_.readdir)("/etc/apt/sources.list.d").catch(() => []);
        const names2 = ["/etc/apt/sources.list", ...parts.sort().map((part) => `/etc/apt/sources.list.d/${part}`)];
        const archive = debianArchive(await Promise.all(names2.map((name) => (0, promises_.readFile)(name, "utf8").catch(() => ""))));
        if (archive)
          return archive;
        throw new errors.Ml("this machine has no Debian archive among its package sources; install Nix 2.26 or newer, then run `npx flakeship run YOUR-FLAKE`");
      }
      async function privateApt(folder, { uri, keyring }, sets) {
        for (const part of ["lists/partial", "cache/archives/partial"])
          await (0, promises_.mkdir)((0, external_node_path_.join)(folder, "apt", part), { recursive: true });
        const at = (name) => (0, external_node_path_.join)(folder, "apt", name);
        const lines = sources(sets);
        const architectures = [...new Set(lines.flatMap(({ architectures: architectures2 }) => architectures2))];
        await (0, promises_.stat)(at("status")).catch(() => (0, promises_.writeFile)(at("status"), ""));
        await (0, promises_.writeFile)(at("sources.list"), lines.map(({ suite, architectures: architectures2 }) => `deb [arch=${architectures2.join(",")} signed-by=${keyring}] ${uri} ${suite} main
`).join(""));
        const config = `Dir::State "${at("")}";
Dir::State::status "${at("status")}";
Dir::State::lists "${at("lists")}";
Dir::Cache "${at("cache")}";
Dir::Etc::sourcelist "${at("sources.list")}";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
APT::Architecture "amd64";
APT::Architectures { ${architectures.map((name) => `"${name}";`).join(" ")} };
APT::Install-Recommends "false";
APT::Sandbox::User "root";
Acquire::Languages "none";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
Acquire::Retries "3";
`;
        await (0, promises_.writeFile)(at("apt.conf.new"), config);
        await (0, promises_.rename)(at("apt.conf.new"), at("apt.conf"));
        return at("apt.conf");
      }
      function refused(cause) {
        const why = cause instanceof errors.Qd ? cause.stderr.split("\n").find((line) => /^[EW]: /.test(line))?.slice(3) : void 0;
        throw new errors.Ml(`unexpected answer of the Debian archive: ${why ?? "apt-get failed"}; check the network and try again`, { cause });
      }
      async function total(folder, names2) {
        const sizes = await Promise.all(names2.map(async (name) => (await (0, promises_.stat)((0, external_node_path_.join)(folder, name)).catch(() => void 0))?.size ?? 0));
        return sizes.reduce((sum, size) => sum + size, 0);
      }
      var p_limit = __webpack_require__(48630);
      ;
      const left = [
        "usr/share/doc",
        "usr/share/man",
        "usr/share/locale",
        "usr/share/info",
        "usr/share/lintian",
        "usr/share/bug"
      ];
      async function unpackPackages(exec, env, files2, folder) {
        await (0, promises_.mkdir)(folder, { recursive: true });
        const limit = (0, p_limit.A)((0, machine.x1)());
        const script2 = 'dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --no-same-owner --keep-directory-symlink "$3" "$4" "$5" "$6" "$7" "$8"';
        const excludes = left.map((path) => `--exclude=./${path}`);
        const [first, rest] = [
          files2.filter((file) => file.includes("/base-files_")),
          files2.filter((file) => !file.includes("/base-files_"))
        ];
        for (const group of [first, rest]) {
          await Promise.all(group.map((file) => limit(() => (0, system_exec.eF)(exec, "sh", ["-euc", script2, "unpack", file, folder, ...excludes], { env }))));
        }
      }
      var system_files = __webpack_require__(8292);
      var external_node_timers_promises_ = __webpack_require__(58500);
      ;
      async function lock(file, options) {
        const unwritable = (cause) => new errors.Ml(`cannot write below ${(0, external_node_path_.dirname)(file)}; set FLAKESHIP_CACHE to a writable folder`, {
          cause
        });
        await (0, system_files.fc)((0, external_node_path_.dirname)(file)).catch((cause) => {
          throw unwritable(cause);
        });
        const deadline = performance.now() + options.waitSeconds * 1e3;
        for (let told = false; ; told = true) {
          try {
            await (0, promises_.writeFile)(file, String(process.pid), { flag: "wx" });
            return { [Symbol.asyncDispose]: () => (0, promises_.rm)(file, { force: true }) };
          } catch (cause) {
            if (cause.code !== "EEXIST")
              throw unwritable(cause);
          }
          const holder = Number(await (0, promises_.readFile)(file, "utf8").catch(() => "0"));
          if (holder > 0 && !lives(holder))
            await (0, promises_.rm)(file, { force: true });
          else if (performance.now() > deadline)
            throw new errors.Ml(`${file} is held by process ${holder}; remove it if that is not flakeship`);
          else if (!told)
            options.onWait();
          await (0, external_node_timers_promises_.setTimeout)(200);
        }
      }
      function lives(pid) {
        try {
          process.kill(pid, 0);
          return true;
        } catch (error) {
          return error.code === "EPERM";
        }
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var store_nar = __webpack_require__(35070);
      var elf = __webpack_require__(27782);
      ;
      const libraries = "usr/lib/x86_64-linux-gnu";
      const loader = "ld-linux-x86-64.so.2";
      async function relocate(exec, env, patchelfTree, to) {
        const patchelf = (args) => (0, system_exec.eF)(exec, (0, external_node_path_.join)(patchelfTree, libraries, loader), ["--library-path", (0, external_node_path_.join)(patchelfTree, libraries), (0, external_node_path_.join)(patchelfTree, "usr/bin/patchelf"), ...args], { env });
        const copy = (from, folder) => (0, system_exec.eF)(exec, "cp", ["-L", "--", ...from, folder], { env });
        for (const name of ["bin", "lib"])
          await (0, promises_.mkdir)((0, external_node_path_.join)(to.folder, name), { recursive: true });
        await copy(to.programs.map((program) => (0, external_node_path_.join)(to.tree, program)), (0, external_node_path_.join)(to.folder, "bin"));
        const moduleFiles = [];
        for (const path of to.modules ?? []) {
          const files2 = (await (0, promises_.readdir)((0, external_node_path_.join)(to.tree, path))).filter((file) => file.endsWith(".so"));
          const target = (0, external_node_path_.join)(to.folder, path.replace(/^usr\//, ""));
          await (0, promises_.mkdir)(target, { recursive: true });
          await copy(files2.map((file) => (0, external_node_path_.join)(to.tree, path, file)), target);
          moduleFiles.push(...files2.map((file) => (0, external_node_path_.join)(target, file)));
        }
        const programs2 = to.programs.map((program) => (0, external_node_path_.join)(to.folder, "bin", program.split("/").at(-1) ?? ""));
        const copied = /* @__PURE__ */ new Set([loader, "libgcc_s.so.1"]);
        await copy([...copied].map((file) => (0, external_node_path_.join)(to.tree, libraries, file)), (0, external_node_path_.join)(to.folder, "lib"));
        for (let files2 = [...programs2, ...moduleFiles]; files2.length > 0; ) {
          const needed = (await Promise.all(files2.map(neededBy))).flat().filter((file) => !copied.has(file));
          const fresh = [...new Set(needed)];
          for (const file of fresh)
            copied.add(file);
          if (fresh.length > 0)
            await copy(fresh.map((file) => (0, external_node_path_.join)(to.tree, libraries, file)), (0, external_node_path_.join)(to.folder, "lib"));
          files2 = fresh.map((file) => (0, external_node_path_.join)(to.folder, "lib", file));
        }
        await (0, system_exec.eF)(exec, "chmod", ["-R", "u+w", to.folder], { env });
        const shared = [...copied].filter((file) => file !== loader).map((file) => (0, external_node_path_.join)(to.folder, "lib", file));
        await patchelf(["--set-rpath", (0, external_node_path_.join)(to.place, "lib"), ...shared, ...moduleFiles]);
        await patchelf([
          "--set-rpath",
          (0, external_node_path_.join)(to.place, "lib"),
          "--set-interpreter",
          (0, external_node_path_.join)(to.place, "lib", loader),
          ...programs2
        ]);
      }
      async function neededBy(file) {
        return (0, elf.j)(await (0, promises_.readFile)(file));
      }
      ;
      const names = [
        "build",
        "channel",
        "collect-garbage",
        "copy-closure",
        "daemon",
        "env",
        "hash",
        "instantiate",
        "prefetch-url",
        "shell",
        "store"
      ];
      async function debianNixTarball(exec, env, from, folder) {
        const version = debianVersion(from.packages);
        const name = `nix-${version}`;
        const path = `/nix/store/${pathHash(from.packages)}-${name}`;
        const top = (0, external_node_path_.join)(folder, `${name}-x86_64-linux`);
        const built = (0, external_node_path_.join)(top, "store", (0, external_node_path_.basename)(path));
        await (0, promises_.rm)(top, { recursive: true, force: true });
        await (0, promises_.mkdir)(built, { recursive: true });
        await relocate(exec, env, from.toolTree, {
          tree: from.nixTree,
          folder: built,
          place: path,
          programs: ["usr/bin/nix"]
        });
        for (const name2 of names)
          await (0, promises_.symlink)("nix", (0, external_node_path_.join)(built, "bin", `nix-${name2}`));
        await (0, promises_.mkdir)((0, external_node_path_.join)(built, "libexec"));
        await (0, promises_.copyFile)((0, external_node_path_.join)(from.toolTree, "usr/bin/bash-static"), (0, external_node_path_.join)(built, "libexec/sh"));
        const nar = await (0, store_nar.yD)(built);
        await (0, promises_.writeFile)((0, external_node_path_.join)(top, ".reginfo"), `${path}
${nar.sha256}
${nar.bytes}

1
${path}
`);
        await (0, promises_.writeFile)((0, external_node_path_.join)(top, "install"), '#!/bin/sh\necho "this release is installed by flakeship setup" >&2\nexit 1\n', { mode: 493 });
        const tarball2 = (0, external_node_path_.join)(folder, `${(0, external_node_path_.basename)(top)}.tar`);
        await (0, system_exec.eF)(exec, "tar", ["--create", "--file", tarball2, "--directory", folder, "--owner=0", "--group=0", (0, external_node_path_.basename)(top)], { env });
        await (0, promises_.rm)(top, { recursive: true });
        return { from: tarball2, sha256: await (0, system_files.Q3)(tarball2), version };
      }
      function debianVersion(packages) {
        for (const file of packages) {
          const version = /(?:^|\/)nix-bin_([\d.]+\d)/.exec(file)?.[1];
          if (version)
            return version;
        }
        throw new errors.Ml("the Debian archive has no nix-bin");
      }
      function pathHash(packages) {
        const hex = (0, external_node_crypto_.createHash)("sha256").update(packages.map((file) => (0, external_node_path_.basename)(file)).sort().join("\n")).digest("hex");
        return hex.replaceAll("e", "g").slice(0, 32);
      }
      const emulators = ["qemu-system-x86_64", "qemu-system-aarch64"];
      const data = {
        qemu: "share/qemu",
        seabios: "share/seabios",
        OVMF: "share/OVMF",
        "u-boot/qemu_arm64": "lib/u-boot/qemu_arm64"
      };
      async function debianQemu(exec, env, tree, nix) {
        const place = "/nix/flakeship/qemu";
        const folder = (0, external_node_path_.join)(nix, "flakeship/qemu");
        const modules2 = "usr/lib/x86_64-linux-gnu/qemu";
        await (0, promises_.rm)(folder, { recursive: true, force: true });
        await relocate(exec, env, tree, {
          tree,
          folder,
          place,
          programs: emulators.map((name) => `usr/bin/${name}`),
          modules: [modules2]
        });
        for (const [name, from] of Object.entries(data)) {
          const target = (0, external_node_path_.join)(folder, "share", name);
          await (0, promises_.mkdir)((0, external_node_path_.dirname)(target), { recursive: true });
          await (0, system_exec.eF)(exec, "cp", ["-R", "--", (0, external_node_path_.join)(tree, "usr", from), target], { env });
        }
        await (0, promises_.mkdir)((0, external_node_path_.join)(folder, "libexec"));
        const folders = ["qemu", "seabios"].map((name) => `-L ${place}/share/${name}`).join(" ");
        for (const name of emulators) {
          await (0, promises_.rename)((0, external_node_path_.join)(folder, "bin", name), (0, external_node_path_.join)(folder, "libexec", name));
          const wrapper = `#!/bin/sh
export QEMU_MODULE_DIR=${place}/${modules2.replace("usr/", "")}
exec ${place}/libexec/${name} ${folders} "$@"
`;
          await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "bin", name), wrapper, { mode: 493 });
        }
      }
      ;
      const newestNix = { name: "nix", suite: "sid", packages: ["nix-bin"] };
      const floorNix = { name: "nix-floor", suite: "trixie", packages: ["nix-bin"] };
      const machineTools = {
        name: "machine",
        suite: "trixie",
        packages: ["qemu-system-x86", "qemu-system-arm", "ovmf", "u-boot-qemu", "patchelf", "bash-static"]
      };
      const pc = {
        name: "example-pc",
        suite: "trixie",
        packages: [
          ...[
            "qemu-system-x86",
            "ovmf",
            "busybox-static",
            "bash-static",
            "linux-image-cloud-amd64",
            "systemd",
            "systemd-sysv",
            "dbus"
          ],
          ...[
            "grub-pc-bin",
            "grub-efi-amd64-bin",
            "grub-common",
            "isolinux",
            "syslinux-common",
            "xorriso",
            "mtools"
          ],
          ...["dropbear-bin", "patchelf"]
        ]
      };
      const runner = {
        name: "runner",
        suite: "trixie",
        packages: [
          ...[
            "base-files",
            "base-passwd",
            "bash",
            "coreutils",
            "grep",
            "sed",
            "procps",
            "util-linux",
            "login",
            "passwd"
          ],
          ...[
            "sudo",
            "libpam-modules",
            "openssh-server",
            "openssh-client",
            "git",
            "ca-certificates",
            "libstdc++6",
            "iproute2",
            "openssl"
          ],
          ...["tar", "gzip", "xz-utils", "findutils"]
          // what unpacks a release
        ]
      };
      const runnerFiles = { name: "runner", parts: [{ folder: ".", set: runner }] };
      const board = {
        name: "example-board",
        suite: "trixie",
        architecture: "arm64",
        packages: [
          ...["base-files", "busybox-static", "linux-image-cloud-arm64", "kmod"],
          ...["cpio", "mtools", "e2fsprogs", "liblzma5"]
          // kmod loads liblzma when it needs it
        ]
      };
      const exampleFiles = {
        name: "example",
        parts: [
          { folder: ".", set: pc },
          { folder: "arm64", set: board }
        ]
      };
      ;
      async function requirePlace(at) {
        await makeFolders(at.cache);
        await requireNamespaces(at);
      }
      async function makeFolders(cache) {
        for (const folder of [
          cache.downloads,
          cache.mountPoint,
          (0, external_node_path_.join)(cache.nix, "flakeship"),
          (0, external_node_path_.join)(cache.nix, "etc/nix"),
          (0, external_node_path_.join)(cache.nix, "etc/nix-offline")
        ]) {
          await (0, system_files.fc)(folder).catch((cause) => {
            throw new errors.Ml(`cannot write ${folder}; set FLAKESHIP_CACHE to a writable folder`, {
              cause
            });
          });
        }
      }
      async function requireNamespaces({ exec, env, cache }) {
        const said = await inside(exec, cache)("true", [], { env });
        if (said.code === 0)
          return;
        throw new errors.Ml("a private Nix needs root or user namespaces, and this machine refuses both; install Nix 2.26 or newer, or run as root (in a container: privileged)", { cause: said.stderr.trim() });
      }
      var store_paths = __webpack_require__(7091);
      var tarball = __webpack_require__(27145);
      var nix_conf = __webpack_require__(3917);
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
      async function installPrivately({ exec, env, log, cache }, work, source) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const folder = __addDisposableResource(env_1, await (0, system_files.yy)(work, "release-"), true);
          const unpacked = await (0, tarball.OC)(env, source, { folder: folder.path, onWait: log.info });
          const nix = await (0, store_paths.XI)(unpacked, cache.nix);
          const hasShell = await (0, system_files.t2)((0, external_node_path_.join)(cache.nix, nix.slice("/nix/".length), "libexec/sh"));
          const settings = {
            buildUsersGroup: "",
            flakeRegistry: "",
            extra: `!include ${machineConf}`,
            ...hasShell ? { sandboxShell: `${nix}/libexec/sh` } : {}
          };
          await (0, files.f8)((0, external_node_path_.join)(cache.nix, "etc/nix/nix.conf"), (0, nix_conf.C)(settings));
          await (0, files.f8)((0, external_node_path_.join)(cache.nix, "etc/nix-offline/nix.conf"), (0, nix_conf.C)({ ...settings, substituters: [] }));
          await (0, store_paths.kz)(inside(exec, cache), privateEnvironment(env, cache, nix), unpacked, nix);
          return nix;
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function addTree({ exec, env, cache }, { nix }, tree) {
        const { stdout } = await (0, system_exec.eF)(inside(exec, cache), `${nix}/bin/nix`, ["store", "add", "--name", "source", tree], { env: privateEnvironment(env, cache, nix) });
        return stdout.trim();
      }
      async function keepFromCollection(cache, paths) {
        const roots = (0, external_node_path_.join)(cache.nix, "var/nix/gcroots");
        for (const path of paths) {
          await (0, promises_.rm)((0, external_node_path_.join)(roots, (0, external_node_path_.basename)(path)), { force: true });
          await (0, promises_.symlink)(path, (0, external_node_path_.join)(roots, (0, external_node_path_.basename)(path)));
        }
      }
      var dist = __webpack_require__(70458);
      ;
      const ready = dist.Ikc({
        format: dist.euz(3),
        /** The store path of Nix. */
        nix: dist.YjP(),
        /** Store paths of further versions of Nix and of trees, by the name of their set. */
        extra: dist.g1P(dist.YjP(), dist.YjP()),
        /** Which packages each set was made of, by its name: a set with others is made anew. */
        made: dist.g1P(dist.YjP(), dist.YjP())
      });
      async function completeFor(cache, wanted) {
        const there = await readReady(cache);
        return there && wanted.every((set) => there.made[set.name] === digestOf(set)) ? there : void 0;
      }
      const digestsOf = (sets) => Object.fromEntries(sets.map((set) => [set.name, digestOf(set)]));
      const digestOf = (set) => (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(set)).digest("hex");
      async function readReady(cache) {
        const text = await (0, promises_.readFile)(readyFile(cache), "utf8").catch(() => void 0);
        if (text === void 0)
          return void 0;
        const parsed = dist.xLC(dist.FsL(dist.YjP(), dist.qFJ(), ready), text);
        return parsed.success ? parsed.output : void 0;
      }
      const readyFile = (cache) => (0, external_node_path_.join)(cache.nix, "flakeship/ready.json");
      function writeReady(cache, made) {
        return (0, files.f8)(readyFile(cache), JSON.stringify(made));
      }
      ;
      var private_nix_addDisposableResource = function(env, value, async) {
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
      var private_nix_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      async function preparePrivateNix(at, extras = {}) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const wanted = allOf(extras);
          const there = await completeFor(at.cache, wanted);
          if (there)
            return there;
          const _ = private_nix_addDisposableResource(env_1, await lock((0, external_node_path_.join)(at.cache.root, "lock"), {
            waitSeconds: 900,
            onWait: () => at.log.info("another flakeship prepares the same cache folder; waiting for it")
          }), true);
          return await completeFor(at.cache, wanted) ?? await make(at, extras);
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = private_nix_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      const allOf = ({ nix = [], trees = [] }) => [newestNix, machineTools, ...nix, ...trees];
      async function make(at, extras) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
          const { exec, env, log, cache } = at;
          await requirePlace(at);
          log.info(`Preparing a private Nix in ${cache.root}; nothing outside that folder changes`);
          const official = await reachableRelease();
          const sets = [...official ? [] : [newestNix], machineTools, ...extras.nix ?? []];
          const parts = (extras.trees ?? []).flatMap(({ parts: parts2 }) => parts2);
          const { files: files2, downloaded } = await timed(log, "fetching packages", () => fetchPackages(exec, env, cache.downloads, [...sets, ...parts.map(({ set }) => set)]));
          log.info(`  ${(0, lib_text.ee)(downloaded)} downloaded from the Debian archive`);
          const work = private_nix_addDisposableResource(env_2, await (0, system_files.yy)(cache.root, "work-"), true);
          const tree = ({ name }) => (0, external_node_path_.join)(work.path, name);
          const unpack = (set, folder) => unpackPackages(exec, env, files2.get(set.name) ?? [], folder);
          await timed(log, "unpacking packages", async () => {
            for (const set of sets)
              await unpack(set, tree(set));
            for (const whole of extras.trees ?? [])
              for (const { set, folder } of whole.parts)
                await unpack(set, (0, external_node_path_.join)(tree(whole), folder));
          });
          const debian = (set) => debianNixTarball(exec, env, { nixTree: tree(set), toolTree: tree(machineTools), packages: files2.get(set.name) ?? [] }, cache.downloads);
          return await timed(log, "installing", async () => {
            await debianQemu(exec, env, tree(machineTools), cache.nix);
            const nix = await installPrivately(at, work.path, official ?? await debian(newestNix));
            const before = await readReady(cache);
            const made = { ...before?.made, ...digestsOf(allOf(extras)) };
            const done = { format: 3, nix, extra: { ...before?.extra }, made };
            for (const set of extras.nix ?? [])
              done.extra[set.name] = await installPrivately(at, work.path, await debian(set));
            for (const set of extras.trees ?? [])
              done.extra[set.name] = await addTree(at, done, tree(set));
            await keepFromCollection(cache, [nix, ...Object.values(done.extra)]);
            await writeReady(cache, done);
            return done;
          });
        } catch (e_2) {
          env_2.error = e_2;
          env_2.hasError = true;
        } finally {
          const result_2 = private_nix_disposeResources(env_2);
          if (result_2)
            await result_2;
        }
      }
      async function timed(log, what, work) {
        log.status(`${what} …`);
        const start = performance.now();
        const result = await work();
        log.status("");
        log.info(`  ${what}: ${(0, lib_text.p0)((performance.now() - start) / 1e3)}`);
        return result;
      }
      var terminal = __webpack_require__(71627);
      var system_environment = __webpack_require__(84114);
      var external_node_child_process_ = __webpack_require__(31421);
      var external_node_events_ = __webpack_require__(78474);
      var programs = __webpack_require__(78094);
      ;
      const handedOn = ["SIGHUP", "SIGINT", "SIGTERM", "SIGWINCH"];
      async function runInForeground(command, env) {
        const [name = "", ...args] = command;
        const program = (0, programs.d)(name, env.PATH ?? "");
        if (!program.includes("/"))
          throw new errors.Ml(`there is no ${name} on PATH; install it and try again`);
        const child = (0, external_node_child_process_.spawn)(program, args, {
          env: { ...env },
          stdio: ["inherit", "inherit", "inherit", "ipc"],
          detached: true
        });
        const heard = /* @__PURE__ */ new Set();
        const hand = (signal) => () => {
          heard.add(signal);
          if (child.connected)
            child.send({ signal });
        };
        const hands = handedOn.map((signal) => [signal, hand(signal)]);
        for (const [signal, listener] of hands)
          process.on(signal, listener);
        try {
          const [code, signal] = await (0, external_node_events_.once)(child, "close");
          if (heard.has("SIGHUP"))
            return errors.hS.hungUp;
          if (code === null)
            throw new errors.Ml(`the process in the private root was killed by ${signal}; it may have run out of memory`);
          return code;
        } finally {
          for (const [signal, listener] of hands)
            process.off(signal, listener);
        }
      }
      function acceptSignals() {
        if (!process.send)
          return;
        process.on("message", (message) => {
          const signal = handedOn.find((known) => known === message.signal);
          if (signal)
            process.emit(signal);
        });
        process.channel?.unref();
      }
      ;
      const marker = "FLAKESHIP_INSIDE";
      async function withNix({ environment, stderr, words }) {
        if (environment[marker]) {
          acceptSignals();
          return void 0;
        }
        const env = (0, system_environment.uQ)(environment);
        if (await (0, find_nix.rv)(system_exec.m0, env))
          return void 0;
        const cache = (0, cache_folder.n)(environment);
        const { log } = (0, terminal.P)({
          values: /* @__PURE__ */ new Map(),
          environment,
          signal: new AbortController().signal,
          stderr,
          verbose: false
        });
        const { nix } = await preparePrivateNix({ exec: system_exec.m0, env, log, cache });
        await announceEmulated(cache, (0, machine.DH)(process.arch, process.platform));
        const network = await answers("https://cache.nixos.org/nix-cache-info") ? "online" : "offline";
        if (network === "offline")
          log.info("cache.nixos.org does not answer: everything that is not here is built");
        const command = [process.execPath, ...process.execArgv, process.argv[1] ?? "", ...words];
        return runInForeground(privateRootCommand(rootOf(cache), command), {
          ...privateEnvironment(env, cache, nix, network),
          ...environment.NIX_CONFIG ? { NIX_CONFIG: environment.NIX_CONFIG } : {},
          [marker]: "1"
        });
      }
    })
  )
};
