export const id = 8122;
export const ids = [8122];
export const modules = {
  /***/
  18122: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        fetchAndUnpack: () => (
          /* binding */
          fetchAndUnpack
        ),
        githubArtifacts: () => (
          /* binding */
          githubArtifacts
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(1730);
      var lib_text = __webpack_require__(79470);
      var files = __webpack_require__(8292);
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var yauzl = __webpack_require__(40171);
      ;
      async function unpack(archive, folder, limits) {
        const made = { files: [], folders: [] };
        let zip;
        try {
          zip = await (0, yauzl.sO)(archive, { autoClose: false, strictFileNames: true, validateEntrySizes: true });
          const entries = await contents(zip, limits);
          await makeFolders(folder, ".", made);
          for (const entry of entries)
            await unpackEntry(zip, entry, { folder, made });
          return entries.filter((entry) => !isFolder(entry)).map(({ fileName }) => fileName);
        } catch (error) {
          for (const file of made.files)
            await (0, promises_.rm)(file, { force: true });
          for (const path of made.folders.reverse())
            await (0, promises_.rmdir)(path).catch(() => {
            });
          if (error instanceof errors.yo)
            throw error;
          const { syscall, code, message } = error;
          if (syscall === void 0)
            throw refused((0, lib_text.TN)(message), error);
          throw new errors.Ml(`the archive cannot be unpacked to ${folder} (${code})`, { cause: error });
        } finally {
          zip?.close();
        }
      }
      async function contents(zip, limits) {
        const entries = [];
        const seen = { files: /* @__PURE__ */ new Set(), folders: /* @__PURE__ */ new Set(), listed: /* @__PURE__ */ new Set() };
        let total = 0;
        for await (const entry of zip.eachEntry()) {
          if (entries.length >= limits.files)
            throw refused(`it holds more than ${limits.files} files`);
          check(entry, seen);
          total += entry.uncompressedSize;
          if (total > limits.bytes)
            throw refused(`it unpacks to more than ${(0, lib_text.ee)(limits.bytes)}`);
          entries.push(entry);
        }
        return entries;
      }
      const isName = (part) => part !== "" && part !== "." && part !== ".." && Buffer.byteLength(part) <= 255 && !part.includes("\\") && !/[\p{Cc}\p{Cf}]/u.test(part);
      const plainTypes = /* @__PURE__ */ new Set([0, 32768, 16384]);
      function check(entry, seen) {
        const { fileName } = entry;
        const shown = JSON.stringify((0, lib_text.TN)(fileName, 100));
        const parts = fileName.replace(/\/$/, "").split("/");
        if (!parts.every(isName))
          throw refused(`${shown} is not a valid file name`);
        if (!plainTypes.has(entry.externalFileAttributes >>> 16 & 61440))
          throw refused(`${shown} is neither a file nor a folder`);
        if (entry.isEncrypted() || !entry.canDecodeFileData())
          throw refused(`${shown} is packed in an unknown way`);
        const name = parts.join("/");
        const isTaken = isFolder(entry) ? seen.listed.has(name) : seen.folders.has(name);
        if (seen.files.has(name) || isTaken)
          throw refused(`${shown} is in it twice`);
        for (let i = 1; i < parts.length; i++) {
          const above = parts.slice(0, i).join("/");
          if (seen.files.has(above))
            throw refused(`${shown} is below a file`);
          seen.folders.add(above);
        }
        if (isFolder(entry)) {
          seen.folders.add(name);
          seen.listed.add(name);
        } else
          seen.files.add(name);
      }
      const isFolder = ({ fileName }) => fileName.endsWith("/");
      async function unpackEntry(zip, entry, { folder, made }) {
        const path = (0, external_node_path_.join)(folder, entry.fileName);
        if (isFolder(entry))
          return makeFolders(folder, entry.fileName, made);
        await makeFolders(folder, (0, external_node_path_.dirname)(entry.fileName), made);
        const output = (0, external_node_fs_.createWriteStream)(path, { flags: "wx", mode: 420 });
        output.on("open", () => made.files.push(path));
        await (0, external_node_stream_promises_.pipeline)(await zip.openReadStreamPromise(entry), output);
      }
      async function makeFolders(folder, path, made) {
        let at = folder;
        for (const part of path === "." ? [""] : ["", ...path.replace(/\/$/, "").split("/")]) {
          at = (0, external_node_path_.join)(at, part);
          const isNew = await (0, promises_.mkdir)(at, { recursive: at === folder }).then(() => at !== folder, (error) => {
            if (error.code !== "EEXIST")
              throw error;
            return false;
          });
          if (isNew)
            made.folders.push(at);
          else if (!(await (0, promises_.lstat)(at)).isDirectory())
            throw refused(`${JSON.stringify((0, lib_text.TN)(path, 100))} is below a file`);
        }
      }
      function refused(why, cause) {
        return new errors.yo(`the archive is refused: ${why}`, { reason: "failed", cause });
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var download = __webpack_require__(98740);
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
      const pauses = [1, 2, 4, 8];
      async function fetchArtifact({ what, url, file, most, digest }) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        try {
          const env_1 = { stack: [], error: void 0, hasError: false };
          try {
            const source = __addDisposableResource(env_1, await (0, download.R)(url, { what, pauses, advice: "run the job again", refusal }), true);
            await (0, external_node_stream_promises_.pipeline)((0, files.DA)(hash, within(source.chunks)), (0, external_node_fs_.createWriteStream)(file));
            const got = `sha256:${hash.digest("hex")}`;
            if (digest !== void 0 && digest !== got)
              throw new errors.yo(`${what} is not what was uploaded (${got}, not ${digest}); run again`, {
                reason: "machine"
              });
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
              await result_1;
          }
        } catch (error) {
          await (0, promises_.rm)(file, { force: true });
          if (["ENOSPC", "EDQUOT"].includes(error.code ?? ""))
            throw new errors.Ml(`the disk is full: there is no room for ${what}; free some space and run again`, {
              cause: error
            });
          throw error;
        }
        function refusal(status) {
          if (status !== 404 && status !== 410)
            return void 0;
          return new errors.yo(`${what} is not there any more; run the job that uploads it again`, {
            reason: "machine"
          });
        }
        async function* within(chunks) {
          let done = 0;
          for await (const chunk of chunks) {
            done += chunk.length;
            if (done > most)
              throw new errors.yo(`${what} has more than the ${(0, lib_text.ee)(most)} that it may have; it is refused`);
            yield chunk;
          }
        }
      }
      var external_node_timers_promises_ = __webpack_require__(58500);
      var dist = __webpack_require__(70458);
      ;
      const goneArtifact = (name) => new errors.yo(`this run has no artifact ${(0, lib_text.TN)(name, 100)} any more; run the job that uploads it again`, { reason: "machine" });
      const wholeNumber = dist.FsL(dist.YjP(), dist.yGV(/^\d{1,15}$/), dist.pdi(Number));
      const listed = dist.Ikc({
        artifacts: dist.lqM(dist.YOg(dist.Ikc({
          workflow_run_backend_id: dist.YjP(),
          workflow_job_run_backend_id: dist.YjP(),
          database_id: wholeNumber,
          name: dist.YjP(),
          size: dist.lqM(wholeNumber, "0"),
          digest: dist.lqM(dist.YjP())
        })), [])
      });
      const signed = dist.Ikc({ signed_url: dist.FsL(dist.YjP(), dist.OZ5()) });
      class ResultsClient {
        #url;
        #token;
        #run;
        constructor(environment) {
          const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = environment;
          if (!url || !token)
            throw new errors.Ml("there is no artifact service here; use this step in a job on GitHub Actions");
          this.#url = new URL(url).origin;
          this.#token = token;
          this.#run = idsOf(token);
        }
        async list(id2) {
          const filter = id2 === void 0 ? {} : { id_filter: String(id2) };
          const { artifacts } = await this.#call("ListArtifacts", { ...this.#run, ...filter }, listed);
          return artifacts.map((artifact) => ({
            name: artifact.name,
            id: artifact.database_id,
            bytes: artifact.size,
            ...artifact.digest === void 0 ? {} : { digest: artifact.digest },
            runId: artifact.workflow_run_backend_id,
            jobId: artifact.workflow_job_run_backend_id
          }));
        }
        async signedUrl({ name, runId, jobId }) {
          const ids2 = { workflow_run_backend_id: runId, workflow_job_run_backend_id: jobId };
          const answer = await this.#call("GetSignedArtifactURL", { ...ids2, name }, signed, () => goneArtifact(name));
          return answer.signed_url;
        }
        /** `missing` is the error for an answer of 404. */
        async #call(method, body, schema, missing) {
          const url = `${this.#url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`;
          const headers2 = { authorization: `Bearer ${this.#token}`, "content-type": "application/json" };
          let last = "";
          for (const wait of [1, 2, 4, 8, void 0]) {
            let after = wait;
            try {
              const request = { method: "POST", headers: headers2, body: JSON.stringify(body) };
              const response = await fetch(url, { ...request, signal: AbortSignal.timeout(3e4) });
              const text = await response.text();
              if (response.status === 404 && missing)
                throw missing();
              if (response.ok)
                return dist.qgA(schema, JSON.parse(text));
              last = `${response.status} ${text.slice(0, 300)}`;
              if (response.status < 500 && response.status !== 429)
                break;
              after = waitOf(response.headers.get("retry-after"), wait);
            } catch (error) {
              if (error instanceof errors.yo)
                throw error;
              last = error.message;
            }
            if (after !== void 0)
              await (0, external_node_timers_promises_.setTimeout)(after * 1e3);
          }
          throw new errors.Ml(`the artifact service does not answer ${method} as it should; run the job again`, {
            cause: new Error(last)
          });
        }
      }
      function waitOf(retryAfter, wait) {
        if (wait === void 0)
          return void 0;
        const asked = Number(retryAfter);
        return Number.isFinite(asked) && asked > 0 ? Math.min(asked, 60) : wait;
      }
      function idsOf(token) {
        const claims = dist.Ikc({ scp: dist.YjP() });
        try {
          const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
          const { scp } = dist.qgA(claims, JSON.parse(payload));
          const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)/.exec(scp) ?? [];
          if (run && job)
            return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
        } catch {
        }
        throw new errors.Ml("ACTIONS_RUNTIME_TOKEN does not name the run; use this step in a job on GitHub Actions");
      }
      var toolkit_log = __webpack_require__(67288);
      ;
      var artifacts_addDisposableResource = function(env, value, async) {
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
      var artifacts_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      function githubArtifacts(environment, log) {
        const client = new ResultsClient(environment);
        return {
          upload: (name, files2, options) => upload(name, files2, { ...options, log }),
          list: async () => (await client.list()).map(({ name, id: id2, bytes, digest }) => ({
            ...{ name, id: id2, bytes },
            ...digest === void 0 ? {} : { digest }
          })),
          download: async (artifact, folder, limits) => {
            const found = await asked(artifact);
            return fetchAndUnpack(found, folder, { limits, url: () => client.signedUrl(found) });
          },
          fetch: async (artifact, file) => {
            const found = await asked(artifact);
            const { bytes: most, digest } = found;
            const what = `the artifact ${found.name}`;
            const url = () => client.signedUrl(found);
            await fetchArtifact({ what, url, file, most, ...digest === void 0 ? {} : { digest } });
          }
        };
        async function asked(artifact) {
          const [found] = await client.list(artifact.id);
          if (!found)
            throw goneArtifact(artifact.name);
          return found;
        }
      }
      const level = (compress) => compress === false ? 0 : 6;
      async function upload(name, files2, { root, days, compress, single, log }) {
        const folder = (0, external_node_path_.resolve)(root);
        const paths = await Promise.all(files2.map((file) => plainFile((0, external_node_path_.resolve)(folder, file), folder)));
        if (paths.length === 0)
          throw new errors.yo(`the artifact ${name} has no files to upload`);
        const { DefaultArtifactClient } = await Promise.all(
          /* import() */
          [__webpack_require__.e(4775), __webpack_require__.e(2892), __webpack_require__.e(9687), __webpack_require__.e(2472)]
        ).then(__webpack_require__.bind(__webpack_require__, 82472));
        const options = {
          compressionLevel: level(compress),
          ...days === void 0 ? {} : { retentionDays: days },
          ...single ? { skipArchive: true } : {}
        };
        const work = () => new DefaultArtifactClient().uploadArtifact(name, paths, folder, options);
        const { result } = await (0, toolkit_log.K)(work, log.debug).catch((cause) => {
          if (/\(409\)|already exists/.test(cause.message))
            throw new errors.R(name, { cause });
          if (/storage quota/i.test(cause.message))
            throw new errors.Ml(`the artifact ${name} cannot be uploaded: the storage for artifacts of this account is full; remove old artifacts (GitHub counts again every 6 to 12 hours), or keep no images with image-days: 0`, { cause });
          throw new errors.Ml(`the artifact ${name} cannot be uploaded; run the job again`, { cause });
        });
        if (!result.size || !result.id)
          throw new errors.Ml(`the artifact ${name} was not kept by GitHub; run the job again`);
        return { id: result.id, bytes: result.size };
      }
      async function plainFile(file, root) {
        if ((0, external_node_path_.relative)(root, file).startsWith(".."))
          throw new errors.yo(`${file} is not below ${root}`);
        const found = await (0, promises_.lstat)(file).catch((cause) => {
          throw new errors.yo(`${file} is not there; it cannot be uploaded`, { cause });
        });
        if (!found.isFile())
          throw new errors.yo(`${file} is not a file; it cannot be uploaded`);
        return file;
      }
      const headers = ({ files: files2 }) => 65536 + files2 * 1024;
      async function fetchAndUnpack(artifact, folder, { limits, url }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const what = `the artifact ${artifact.name}`;
          const most = limits.bytes + headers(limits);
          if (artifact.bytes > most)
            throw new errors.yo(`${what} has ${(0, lib_text.ee)(artifact.bytes)}, and at most ${(0, lib_text.ee)(most)} are taken: a job of this run wrote too much, or it is a bomb; look at what wrote it, then run all jobs again`);
          await (0, files.fc)((0, external_node_path_.dirname)((0, external_node_path_.resolve)(folder)));
          const place = artifacts_addDisposableResource(env_1, await (0, files.yy)((0, external_node_path_.dirname)((0, external_node_path_.resolve)(folder)), ".flakeship-download-"), true);
          const file = (0, external_node_path_.join)(place.path, "artifact.zip");
          const digest = artifact.digest === void 0 ? {} : { digest: artifact.digest };
          await fetchArtifact({ what, url, file, most, ...digest });
          try {
            return await unpack(file, folder, limits);
          } catch (cause) {
            if (!(cause instanceof errors.yo))
              throw cause;
            throw new errors.yo(`${what} cannot be used: ${cause.message}`, {
              cause: cause.cause,
              reason: cause.reason
            });
          }
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = artifacts_disposeResources(env_1);
          if (result_1)
            await result_1;
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
  ),
  /***/
  98740: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        R: () => (
          /* binding */
          download
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_timers_promises_ = __webpack_require__(58500);
      var addresses = __webpack_require__(25465);
      var errors = __webpack_require__(1730);
      var transfer_error = __webpack_require__(90550);
      ;
      async function httpGet(from, start, signal) {
        let url = new URL(from);
        for (let redirects = 0; redirects <= 5; redirects++) {
          const response = await answer(url, start, signal);
          const { statusCode = 0, statusMessage, headers } = response;
          if (statusCode === 200)
            return { start: 0, chunks: response };
          if (statusCode === 206 && startOf(response) === start)
            return { start, chunks: response };
          response.destroy();
          if (statusCode < 300 || statusCode > 399 || !headers.location)
            throw (0, transfer_error.jR)(statusCode, statusMessage);
          url = new URL(headers.location, url);
          if (url.protocol !== "https:" && from.startsWith("https:"))
            throw new Error(`the server redirects to ${url.origin}, which is not https`);
        }
        throw new Error("too many redirects");
      }
      function answer(url, start, signal) {
        const { get } = process.getBuiltinModule(url.protocol === "https:" ? "node:https" : "node:http");
        const headers = { "user-agent": "flakeship", ...start > 0 ? { range: `bytes=${start}-` } : {} };
        return new Promise((resolve, reject) => {
          get(url, { signal, headers }, resolve).once("error", reject);
        });
      }
      const startOf = ({ headers }) => Number(/^bytes (\d+)-/.exec(headers["content-range"] ?? "")?.[1]);
      ;
      async function download(from, options) {
        const bytes = inTries(from, options);
        const first = await bytes.next();
        async function* chunks() {
          for (let next = first; !next.done; next = await bytes.next())
            yield next.value;
        }
        return {
          head: first.value ?? new Uint8Array(),
          chunks: chunks(),
          [Symbol.asyncDispose]: async () => {
            await bytes.return(void 0);
          }
        };
      }
      async function* inTries(from, options) {
        const { what, stallSeconds = 30, pauses = [2, 10], onWait, signal } = options;
        let done = 0;
        for (const pause of [...pauses, void 0]) {
          const address = typeof from === "string" ? from : await from();
          try {
            for await (const chunk of fromByte(done, address, stallSeconds, signal)) {
              done += chunk.length;
              yield chunk;
            }
            return;
          } catch (error) {
            const cause = (0, transfer_error.Kl)(error);
            const failed = `cannot fetch ${what} from ${(0, addresses.Uk)(address)}: ${cause.message}`;
            const isExpired = cause.status === 403 && typeof from !== "string";
            if (pause === void 0 || !(cause.isPassing || isExpired))
              throw lasting(failed, cause, options);
            onWait?.(`${failed}; the next try is in ${pause} s`);
            await (0, external_node_timers_promises_.setTimeout)(pause * 1e3, void 0, { signal });
          }
        }
      }
      function lasting(failed, { status, cause }, options) {
        const { advice = "run again, or use another source", refusal } = options;
        const better = status === void 0 ? void 0 : refusal?.(status);
        return better ?? new errors.Ml(`${failed}; ${advice}`, { cause });
      }
      async function* fromByte(start, from, stallSeconds, signal) {
        const quiet = new AbortController();
        const within = async (work) => {
          const timer = setTimeout(() => quiet.abort(), stallSeconds * 1e3);
          try {
            return await work;
          } catch (cause) {
            if (!quiet.signal.aborted)
              throw cause;
            throw new transfer_error.mJ(`no data for ${stallSeconds} s`, { isPassing: true, cause });
          } finally {
            clearTimeout(timer);
          }
        };
        const either = signal ? AbortSignal.any([signal, quiet.signal]) : quiet.signal;
        const rest = await within(openAt(start, from, either));
        const source = rest.chunks[Symbol.asyncIterator]();
        let known = start - rest.start;
        try {
          for (let next = await within(source.next()); !next.done; next = await within(source.next())) {
            const news = next.value.subarray(known);
            known -= next.value.length - news.length;
            if (news.length > 0)
              yield news;
          }
        } finally {
          await source.return?.().catch(() => {
          });
        }
      }
      async function openAt(start, from, signal) {
        if (/^https?:\/\//.test(from))
          return httpGet(from, start, signal);
        return { start, chunks: (await (0, promises_.open)(from)).createReadStream({ highWaterMark: 1 << 20, start, signal }) };
      }
    })
  ),
  /***/
  90550: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kl: () => (
          /* binding */
          faultOf
        ),
        /* harmony export */
        jR: () => (
          /* binding */
          statusFault
        ),
        /* harmony export */
        mJ: () => (
          /* binding */
          TransferFault
        )
        /* harmony export */
      });
      class TransferFault extends Error {
        isPassing;
        /** The server's status, if it answered. */
        status;
        constructor(why, how) {
          super(why, { cause: how.cause });
          this.name = "TransferFault";
          this.isPassing = how.isPassing;
          this.status = how.status;
        }
      }
      const known = {
        ENOENT: ["file not found", "lasting"],
        EISDIR: ["it is a folder", "lasting"],
        EACCES: ["the file is not readable", "lasting"],
        ENOTFOUND: ["unknown host", "lasting"],
        EAI_AGAIN: ["the name server does not answer", "passing"],
        ECONNREFUSED: ["connection refused", "passing"],
        ECONNRESET: ["connection lost", "passing"],
        EPIPE: ["connection lost", "passing"],
        ERR_STREAM_PREMATURE_CLOSE: ["connection lost", "passing"],
        ETIMEDOUT: ["the server does not answer", "passing"],
        EHOSTUNREACH: ["server unreachable", "passing"],
        ENETUNREACH: ["network unreachable", "passing"]
      };
      function faultOf(cause) {
        if (cause instanceof TransferFault)
          return cause;
        const { code = "", message } = cause;
        const [why, how] = known[code] ?? [message, "lasting"];
        return new TransferFault(why, { isPassing: how === "passing", cause });
      }
      function statusFault(status, words = "") {
        return new TransferFault(`the server answered ${status} ${words}`.trim(), {
          ...{ status, isPassing: status >= 500 || status === 429 || status === 408 }
        });
      }
    })
  )
};
