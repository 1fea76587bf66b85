export const id = 1419;
export const ids = [1419];
export const modules = {
  /***/
  73437: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        uv: () => (
          /* binding */
          archiveName
        ),
        LG: () => (
          /* binding */
          foreignFolder
        ),
        Fp: () => (
          /* binding */
          markName
        ),
        vY: () => (
          /* binding */
          ownFolder
        ),
        CB: () => (
          /* binding */
          textsOf
        )
      });
      var external_node_events_ = __webpack_require__(78474);
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
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
        let parts = 0;
        const place = async (name, put) => {
          const temporary = (0, external_node_path_.join)(folder, `nar/.${parts++}-${name.replace("/", "-")}.part`);
          await put(temporary);
          await (0, promises_.chmod)(temporary, 420);
          await (0, promises_.rename)(temporary, (0, external_node_path_.join)(folder, name));
        };
        return {
          add: async (cached, file) => {
            await place(archiveName(cached), async (to) => {
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
        const ended = outcome(running, folder);
        ended.catch(() => {
        });
        const mark = Buffer.from(job);
        let last = write(input, tarHeader("nix-cache-info", cacheInfo.length), Buffer.from(cacheInfo)).then(() => write(input, tarHeader(markName, mark.length), mark));
        const sent = /* @__PURE__ */ new Set();
        const inOrder = (work) => {
          last = Promise.race([last.then(work), ended.then(() => Promise.reject(endedEarly(folder)))]);
          last.catch(() => {
          });
          return last;
        };
        return {
          add: async (cached, file) => {
            await inOrder(async () => {
              const archive = archiveName(cached);
              if (!sent.has(archive)) {
                input.write(tarHeader(archive, cached.bytes));
                for await (const chunk of (0, external_node_fs_.createReadStream)(file))
                  if (!input.write(chunk))
                    await (0, external_node_events_.once)(input, "drain");
                input.write(Buffer.alloc((512 - cached.bytes % 512) % 512));
              }
              sent.add(archive);
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
      const archiveName = ({ sha256 }) => `nar/${sha256}.nar.zst`;
      function textsOf(cached) {
        const info = (0, cached_path.Tm)(cached);
        const { sha256, bytes, realises = [] } = cached;
        return [
          [(0, narinfo.Dt)(info.path), (0, narinfo.Nt)(info, { sha256, bytes })],
          ...realises.map(({ id: id2 }) => [(0, realisations.Ud)(id2), (0, realisations.DC)(id2, info.path)])
        ];
      }
      const endedEarly = (folder) => Object.assign(new Error(`${folder} cannot be filled: tar ended too early`), { code: "tar" });
      async function write(stream, header, content) {
        const padding = Buffer.alloc((512 - content.length % 512) % 512);
        if (!stream.write(Buffer.concat([header, content, padding])))
          await (0, external_node_events_.once)(stream, "drain");
      }
      async function outcome(running, folder) {
        running.stdout.resume();
        const [stderr, { code }] = await Promise.all([(0, consumers_.text)(running.stderr), running.exit]);
        if (code === 0)
          return;
        const said = stderr.trim() || `it ended with ${code}`;
        if (/No space left|Disk quota|Wrote only|Cannot write/i.test(said))
          throw Object.assign(new Error(`no space left for ${folder}: ${said}`), { code: "ENOSPC" });
        throw Object.assign(new Error(`${folder} cannot be filled: ${said}`), { code: "tar" });
      }
    })
  ),
  /***/
  91419: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        clearFolder: () => (
          /* binding */
          clearFolder
        ),
        /* harmony export */
        clearLeft: () => (
          /* binding */
          clearLeft
        ),
        /* harmony export */
        heldOf: () => (
          /* binding */
          heldOf
        ),
        /* harmony export */
        isToStay: () => (
          /* binding */
          isToStay
        ),
        /* harmony export */
        leaveFolder: () => (
          /* binding */
          leaveFolder
        ),
        /* harmony export */
        openFolder: () => (
          /* binding */
          openFolder
        ),
        /* harmony export */
        removePaths: () => (
          /* binding */
          removePaths
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var p_limit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48630);
      var _nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33178);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8292);
      var _system_privilege_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13856);
      var _cache_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73437);
      const stayMark = "\nstays";
      async function openFolder(at, exec, { job, stays }) {
        await clearLeft(at, exec, job);
        const mark = stays || await isToStay(job) ? job + stayMark : job;
        const own = await (0, _cache_folder_js__WEBPACK_IMPORTED_MODULE_4__.vY)(_nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.Y, mark).catch(() => void 0);
        return own ?? (0, _cache_folder_js__WEBPACK_IMPORTED_MODULE_4__.LG)(await (0, _system_privilege_js__WEBPACK_IMPORTED_MODULE_3__.av)(exec, at.env, "the cache"), at.env, _nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.Y, mark);
      }
      const markNow = () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(_nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.Y, _cache_folder_js__WEBPACK_IMPORTED_MODULE_4__.Fp), "utf8").catch(() => void 0);
      const isToStay = async (job) => await markNow() === job + stayMark;
      async function heldOf(wanted, job) {
        if (!await isToStay(job))
          return /* @__PURE__ */ new Set();
        const limit = (0, p_limit__WEBPACK_IMPORTED_MODULE_6__.A)(16);
        const asked = wanted.map((one) => limit(async () => await isHeld(one) ? [one] : []));
        return new Set((await Promise.all(asked)).flat());
      }
      async function isHeld({ cached }) {
        const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(_nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.Y, (0, _cache_folder_js__WEBPACK_IMPORTED_MODULE_4__.uv)(cached))).catch(() => ({ size: -1 }));
        if (size !== cached.bytes)
          return false;
        for (const [name, text] of (0, _cache_folder_js__WEBPACK_IMPORTED_MODULE_4__.CB)(cached))
          if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(_nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.Y, name), "utf8").catch(() => "") !== text)
            return false;
        return true;
      }
      async function clearLeft(at, exec, job) {
        if (!await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_2__.t2)(_nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.Y))
          return;
        const mark = await markNow();
        if (mark !== job && mark !== job + stayMark)
          await clearFolder(at, exec);
      }
      async function leaveFolder(at, exec, job) {
        if (!await isToStay(job))
          await clearFolder(at, exec);
      }
      async function removePaths({ env }, exec, paths) {
        const texts = paths.flatMap((cached) => (0, _cache_folder_js__WEBPACK_IMPORTED_MODULE_4__.CB)(cached).map(([name]) => name));
        const names = [...texts, ...paths.map(_cache_folder_js__WEBPACK_IMPORTED_MODULE_4__.uv)].map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(_nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.Y, name));
        const own = async () => {
          for (const name of names)
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(name, { force: true });
        };
        await own().catch(async () => (await (0, _system_privilege_js__WEBPACK_IMPORTED_MODULE_3__.lj)(exec, env, "the cache"))("rm", ["-f", ...names], { env }));
      }
      async function clearFolder({ env }, exec) {
        const ours = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(_nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.Y);
        const byRoot = async () => {
          const asRoot = await (0, _system_privilege_js__WEBPACK_IMPORTED_MODULE_3__.lj)(exec, env, "the cache");
          await asRoot("rm", ["-rf", _nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.Y], { env });
          await asRoot("rmdir", [ours], { env });
        };
        const own = async () => {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(_nix_store_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.Y, { recursive: true, force: true });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(ours).catch(() => {
          });
        };
        await own().catch(byRoot).catch(() => {
        });
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
      const otherAnswer = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ outputName: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP() }) })), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1));
      const most = 2e3;
      async function realisations(nix, drvPaths) {
        let unknown = 0;
        const found = /* @__PURE__ */ new Map();
        const limit = (0, p_limit__WEBPACK_IMPORTED_MODULE_1__.A)(4);
        await Promise.all(drvPaths.slice(0, most).map((drvPath) => limit(async () => {
          const asked = ["realisation", "info", "--offline", "--json", `${drvPath}^*`];
          const { code, stdout } = await nix.attempt(asked);
          const said = code === 0 ? (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__.q)(stdout) : void 0;
          if (valibot__WEBPACK_IMPORTED_MODULE_0__.is(otherAnswer, said))
            unknown += 1;
          const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(answer, said);
          for (const { id: id2, outPath } of parsed.success ? parsed.output : []) {
            const path = outPath.startsWith("/") ? outPath : (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_3__.jw)(outPath);
            found.set(path, [...found.get(path) ?? [], { drvPath, id: id2 }]);
          }
        })));
        return { found, unknown };
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
