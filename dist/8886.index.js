export const id = 8886;
export const ids = [8886];
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
  6577: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        checkInputs: () => (
          /* binding */
          checkInputs
        )
        /* harmony export */
      });
      var p_limit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48630);
      var _nix_store_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3206);
      var _sources_fetch_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26441);
      var _is_public_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38772);
      const atOnce = 8;
      async function checkInputs(nix, inputs, fetch) {
        const limit = (0, p_limit__WEBPACK_IMPORTED_MODULE_3__.A)(atOnce);
        const asked = await Promise.all(inputs.map(async (input) => {
          const isOpen = input.path !== void 0 && await limit(() => (0, _is_public_js__WEBPACK_IMPORTED_MODULE_2__.U)(input.locked, { fetch }));
          return { ...input, access: isOpen ? "public" : "private" };
        }));
        const valid = await (0, _nix_store_store_js__WEBPACK_IMPORTED_MODULE_0__.WR)(nix, [...new Set(asked.flatMap(({ path }) => path ?? []))]);
        const checked = [];
        for (const input of asked) {
          const { path, access } = input;
          const isHere = path !== void 0 && valid.has(path);
          const isThere = isHere || access === "private" && (await (0, _sources_fetch_input_js__WEBPACK_IMPORTED_MODULE_1__.Z)(nix, input.locked)).path === path;
          checked.push({ ...input, isThere: isThere && path !== void 0 });
        }
        return checked;
      }
    })
  ),
  /***/
  38772: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          isPublic
        )
        /* harmony export */
      });
      const isNoPage = (type) => !/^text\/html|^application\/xhtml/i.test(type);
      const isRefs = (type) => /^application\/x-git-upload-pack-advertisement/i.test(type);
      const word = (value) => typeof value === "string" ? value : "";
      const archive = (url) => ({ url, isAnswer: isNoPage });
      const questions = {
        github: ({ host, owner, repo, rev }) => archive(`https://${word(host) || "github.com"}/${part(owner)}/${part(repo)}/archive/${part(rev)}.tar.gz`),
        gitlab: ({ host, owner, repo, rev }) => {
          const project = encodeURIComponent(decodeURIComponent(`${word(owner)}/${word(repo)}`));
          const api = `https://${word(host) || "gitlab.com"}/api/v4/projects/${project}/repository/archive.tar.gz`;
          return archive(`${api}?sha=${part(rev)}`);
        },
        sourcehut: ({ host, owner, repo, rev }) => archive(`https://${word(host) || "git.sr.ht"}/${part(owner)}/${part(repo)}/archive/${part(rev)}.tar.gz`),
        tarball: ({ url }) => archive(word(url)),
        file: ({ url }) => archive(word(url)),
        git: ({ url }) => {
          const refs = new URL(word(url));
          refs.pathname = `${refs.pathname.replace(/\/+$/, "")}/info/refs`;
          refs.search = "?service=git-upload-pack";
          return { url: refs.href, isAnswer: isRefs };
        }
      };
      const part = (value) => encodeURIComponent(decodeURIComponent(word(value)));
      const elsewhere = ["submodules", "lfs"];
      async function isPublic(locked, { fetch, seconds = 5 }) {
        const question = questionFor(locked);
        if (question === void 0)
          return false;
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), seconds * 1e3);
        try {
          const response = await fetch(question.url, {
            credentials: "omit",
            redirect: "follow",
            signal: abort.signal,
            headers: { "user-agent": "flakeship" }
          });
          return response.ok && question.isAnswer(response.headers.get("content-type") ?? "");
        } catch {
          return false;
        } finally {
          clearTimeout(timer);
          abort.abort();
        }
      }
      const telling = /token|secret|passw|auth|key|sig|credential/i;
      function questionFor(locked) {
        if (elsewhere.some((key) => locked[key] === true))
          return void 0;
        try {
          const question = questions[word(locked.type)]?.(locked);
          const url = question && new URL(question.url);
          if (url === void 0 || !/^https?:$/.test(url.protocol))
            return void 0;
          const isSigned = [...url.searchParams.keys()].some((key) => telling.test(key));
          return url.username + url.password === "" && !isSigned ? question : void 0;
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  57272: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        y: () => (
          /* binding */
          whyPrivate
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_fs_ = __webpack_require__(73024);
      var derivation_files = __webpack_require__(46468);
      var promises_ = __webpack_require__(58500);
      var files = __webpack_require__(8292);
      ;
      async function filesBelow(path) {
        const found = [];
        const open = [path];
        for (const [count, at] of open.entries()) {
          const entry = (0, external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
          if (entry?.isDirectory())
            for (const name of (0, external_node_fs_.readdirSync)(at))
              open.push(`${at}/${name}`);
          else if (entry?.isFile())
            found.push({ file: at, size: entry.size });
          if (count % 1e3 === 999)
            await (0, promises_.setImmediate)();
        }
        return found;
      }
      function hashOfFile({ file, size }) {
        return size > 1024 * 1024 ? (0, files.Q3)(file) : (0, external_node_crypto_.createHash)("sha256").update((0, external_node_fs_.readFileSync)(file)).digest("hex");
      }
      ;
      const shortest = 16;
      const base = 16777619;
      class Needles {
        #byHash = /* @__PURE__ */ new Map();
        #bits = new Uint8Array(1 << 18);
        #count = 0;
        /** The weight of the byte that leaves the window. */
        #leaving = Array.from({ length: shortest - 1 }).reduce((power) => Math.imul(power, base), 1);
        constructor(texts) {
          for (const text of texts)
            this.#add(Buffer.from(text, "latin1"));
        }
        get count() {
          return this.#count;
        }
        /** The texts that occur in these bytes. */
        *in(bytes) {
          if (this.#count === 0 || bytes.length < shortest)
            return;
          const bits = this.#bits;
          let hash = hashOf(bytes);
          for (let end = shortest; ; end++) {
            const slot = hash >>> 11 & 2097151;
            if ((bits[slot >> 3] ?? 0) >> (slot & 7) & 1)
              yield* this.#at(bytes, end - shortest, hash);
            if (end >= bytes.length)
              return;
            hash = Math.imul(hash - Math.imul(bytes[end - shortest] ?? 0, this.#leaving), base) + (bytes[end] ?? 0);
            hash |= 0;
          }
        }
        *#at(bytes, start, hash) {
          for (const text of this.#byHash.get(hash) ?? []) {
            if (bytes.compare(text, 0, text.length, start, Math.min(bytes.length, start + text.length)) === 0)
              yield text.toString("latin1");
          }
        }
        #add(text) {
          const hash = hashOf(text);
          const slot = hash >>> 11 & 2097151;
          this.#bits[slot >> 3] = (this.#bits[slot >> 3] ?? 0) | 1 << (slot & 7);
          const same = this.#byHash.get(hash);
          if (same)
            same.push(text);
          else
            this.#byHash.set(hash, [text]);
          this.#count += 1;
        }
      }
      function hashOf(bytes) {
        let hash = 0;
        for (let i = 0; i < shortest; i++)
          hash = Math.imul(hash, base) + (bytes[i] ?? 0) | 0;
        return hash;
      }
      function telltales(text) {
        const found = /* @__PURE__ */ new Set();
        const add = (piece) => {
          const trimmed = piece.trim();
          if (trimmed.length >= shortest)
            found.add(trimmed);
        };
        for (const line of text.split(/[\r\n]+/)) {
          if (line.length < shortest)
            continue;
          add(line);
          for (const [, inside = ""] of line.matchAll(/["'`]([^"'`]+)(?=["'`])/g))
            add(inside);
          for (const word of line.split(/[\s"'`()[\]{}<>,;=|&]+/))
            add(word);
        }
        return found;
      }
      ;
      const mostText = 32 * 1024 * 1024;
      async function findLeak({ secret, members, open }) {
        const sizes = /* @__PURE__ */ new Set();
        for (const { path } of members)
          for (const { size } of await filesBelow(path))
            sizes.add(size);
        const hashes = /* @__PURE__ */ new Map();
        const owners = /* @__PURE__ */ new Map();
        let text = 0;
        for (const { name, path } of secret) {
          for (const { file, size } of await filesBelow(path)) {
            if (sizes.has(size) && size > 0)
              hashes.set(await hashOfFile({ file, size }), name);
            const content = textOf(file, size);
            text += content?.length ?? 0;
            if (text > mostText)
              return "too large";
            for (const piece of telltales(content ?? ""))
              owners.set(piece, name);
          }
        }
        return withoutOpen(await suspects({ members, hashes, owners }), open);
      }
      function textOf(file, size) {
        const content = Buffer.alloc(Math.min(size, mostText + 1));
        const opened = (0, external_node_fs_.openSync)(file, "r");
        try {
          const part = content.subarray(0, (0, external_node_fs_.readSync)(opened, content, 0, content.length, 0));
          return part.includes(0) ? void 0 : part.toString("latin1");
        } finally {
          (0, external_node_fs_.closeSync)(opened);
        }
      }
      async function suspects({ members, hashes, owners }) {
        const needles = new Needles(owners.keys());
        const found = /* @__PURE__ */ new Map();
        for (const { path } of members) {
          const where = path.endsWith(".drv") ? (0, derivation_files.J)(path) : path;
          for (const { file, size } of await filesBelow(path)) {
            const content = (0, external_node_fs_.readFileSync)(file);
            const hash = hashes.size > 0 && size > 0 ? sha256(content) : "";
            const secret = hashes.get(hash);
            if (secret !== void 0 && !found.has(hash))
              found.set(hash, { secret, where, hash });
            for (const layer of private_content_layers(content)) {
              for (const text of needles.in(layer)) {
                if (!found.has(text))
                  found.set(text, { secret: owners.get(text) ?? "", where, text });
              }
            }
          }
        }
        return [...found.values()];
      }
      function private_content_layers(content) {
        const all = [content];
        for (let last = content; all.length < 3 && last.includes(92); ) {
          last = Buffer.from(last.toString("latin1").replace(/\\([\s\S])/g, (_, letter) => escapes[letter] ?? letter), "latin1");
          all.push(last);
        }
        return all;
      }
      const escapes = { n: "\n", r: "\r", t: "	" };
      const ofNix = Buffer.from("requiredSystemFeatures allowSubstitutes preferLocalBuild outputHashAlgo outputHashMode __structuredAttrs __contentAddressed allowedReferences allowedRequisites disallowedReferences disallowedRequisites exportReferencesGraph unsafeDiscardReferences __darwinAllowLocalNetworking builtin:fetchurl builtin:unpack-channel");
      async function withoutOpen(all, open) {
        const left = new Map(all.map((one) => [one.text ?? one.hash ?? "", one]));
        const needles = new Needles(all.flatMap(({ text }) => text ?? []));
        const hashed = all.some(({ hash }) => hash !== void 0);
        const clear = (content) => {
          for (const text of needles.in(content))
            left.delete(text);
          if (hashed)
            left.delete(sha256(content));
        };
        clear(ofNix);
        for (const tree of open) {
          if (left.size === 0)
            break;
          for (const { file, size } of await filesBelow(tree))
            if (size <= mostText)
              clear((0, external_node_fs_.readFileSync)(file));
        }
        const [first] = left.values();
        return first && { secret: first.secret, where: first.where };
      }
      const sha256 = (content) => (0, external_node_crypto_.createHash)("sha256").update(content).digest("hex");
      var external_node_fs_promises_ = __webpack_require__(51455);
      var is_public = __webpack_require__(38772);
      ;
      function parseSubmodules(text) {
        return text.split(/^\s*\[/m).flatMap((section) => {
          const value = (key) => new RegExp(`^\\s*${key}\\s*=\\s*(.+?)\\s*$`, "m").exec(section)?.[1];
          const [path, url] = [value("path"), value("url")];
          return path === void 0 || url === void 0 ? [] : [{ path, url }];
        });
      }
      async function privateSubmodules(tree, fetch, within = "") {
        const text = await (0, external_node_fs_promises_.readFile)((0, external_node_path_.join)(tree, within, ".gitmodules"), "utf8").catch(() => "");
        const found = [];
        for (const { path, url } of parseSubmodules(text)) {
          const place = (0, external_node_path_.join)(within, path);
          if (!isBelow(within, place))
            continue;
          const files2 = await (0, external_node_fs_promises_.readdir)((0, external_node_path_.join)(tree, place)).catch(() => []);
          if (files2.length === 0)
            continue;
          if (await (0, is_public.U)({ type: "git", url }, { fetch }))
            found.push(...await privateSubmodules(tree, fetch, place));
          else
            found.push(place);
        }
        return found;
      }
      function isBelow(folder, place) {
        const way = (0, external_node_path_.relative)(folder, place);
        return way !== "" && !way.startsWith("..");
      }
      async function partsWithout(tree, folders) {
        if (folders.length === 0)
          return [tree];
        if (folders.includes(""))
          return [];
        const parts = (await (0, external_node_fs_promises_.readdir)(tree)).map((name) => {
          const inside = folders.filter((folder) => folder === name || folder.startsWith(`${name}/`));
          return partsWithout((0, external_node_path_.join)(tree, name), inside.map((folder) => folder.slice(name.length + 1)));
        });
        return (await Promise.all(parts)).flat();
      }
      ;
      async function unexplained(members, open) {
        const bySize = /* @__PURE__ */ new Map();
        for (const { path, entry } of members) {
          if (entry === void 0 || entry.method === "text")
            continue;
          for (const file of await filesBelow(path)) {
            const same = bySize.get(file.size) ?? /* @__PURE__ */ new Map();
            bySize.set(file.size, same.set(await hashOfFile(file), path));
          }
        }
        bySize.delete(0);
        for (const tree of open) {
          for (const file of await filesBelow(tree)) {
            const same = bySize.get(file.size);
            if (same === void 0)
              continue;
            same.delete(await hashOfFile(file));
            if (same.size === 0)
              bySize.delete(file.size);
          }
        }
        const [left] = bySize.values();
        return left && [...left.values()][0];
      }
      ;
      async function whyPrivate(inputs, paths, own, fetch) {
        const submodules = [];
        const open = [];
        for (const tree of own) {
          const folders = await privateSubmodules(tree, fetch);
          if (folders[0] !== void 0 && paths.some(({ path }) => path === tree))
            return `the submodule ${folders[0]} is part of the flake's own tree, and may be private`;
          submodules.push(...folders.map((folder) => ({ tree, folder })));
          open.push(...await partsWithout(tree, folders));
        }
        const members = paths.filter(({ path }) => !own.includes(path));
        const known = inputs.filter(({ access, isThere }) => access === "public" && isThere);
        open.push(...known.flatMap(({ path }) => path ?? []));
        const secret = inputs.filter(({ access }) => access === "private");
        const unknown = secret.find(({ isThere }) => !isThere);
        if (unknown) {
          return `the private input ${unknown.name} is not in the store, so it is unknown whether a derivation contains a part of it`;
        }
        const trees = [
          ...secret.map(({ name, path = "" }) => ({ name: `the private input ${name}`, path })),
          ...submodules.map(({ tree, folder }) => ({
            name: `the submodule ${folder}, which may be private,`,
            path: (0, external_node_path_.join)(tree, folder)
          }))
        ];
        const leak = trees.length > 0 ? await findLeak({ secret: trees, members, open }) : void 0;
        if (leak === void 0) {
          const strange = await unexplained(members, open);
          return strange && `${strange} is neither from the flake nor from a public input`;
        }
        if (leak === "too large") {
          const names = trees.map(({ name }) => name).join(" and ");
          return `there is more text in ${names} than can be looked for in derivations`;
        }
        return `something of ${leak.secret} is part of ${leak.where}`;
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
  8700: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        inputsOf: () => (
          /* binding */
          inputsOf
        )
        /* harmony export */
      });
      var _lib_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25465);
      var _nix_flake_input_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78512);
      var _nix_store_source_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84120);
      function inputsOf(locks) {
        return [...(0, _nix_flake_input_places_js__WEBPACK_IMPORTED_MODULE_0__.b0)(locks)].flatMap(([key, place]) => {
          const node = locks.nodes[key];
          return node?.locked && node.parent === void 0 ? [inputOf(place, node.locked)] : [];
        });
      }
      const notOfTree = /* @__PURE__ */ new Set(["dir"]);
      function inputOf(name, tree) {
        const entries = Object.entries(tree).flatMap(([key, value]) => {
          if (notOfTree.has(key))
            return [];
          if (typeof value === "string")
            return [[key, key === "url" ? (0, _lib_addresses_js__WEBPACK_IMPORTED_MODULE_2__.K3)(value) : value]];
          return typeof value === "number" || typeof value === "boolean" ? [[key, value]] : [];
        });
        const { narHash } = tree;
        const path = typeof narHash === "string" ? (0, _nix_store_source_path_js__WEBPACK_IMPORTED_MODULE_1__.Z)(narHash) : void 0;
        return {
          name,
          locked: Object.fromEntries(entries),
          ...typeof narHash === "string" ? { narHash } : {},
          ...path === void 0 ? {} : { path }
        };
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
