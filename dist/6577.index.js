export const id = 6577;
export const ids = [6577];
export const modules = {
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
