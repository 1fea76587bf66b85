export const id = 9485;
export const ids = [9485, 2182, 5298, 5736];
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
  19485: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        handedRelease: () => (
          /* binding */
          handedRelease
        ),
        publishUploaded: () => (
          /* binding */
          publishUploaded
        ),
        uploadAndPublish: () => (
          /* binding */
          uploadAndPublish
        ),
        uploadToDraft: () => (
          /* binding */
          uploadToDraft
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var files = __webpack_require__(70231);
      var names = __webpack_require__(84557);
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
      var yauzl = __webpack_require__(40171);
      ;
      async function storedFile(archive) {
        const zip = await (0, yauzl.sO)(archive, { autoClose: false }).catch(() => void 0);
        if (zip === void 0)
          return void 0;
        try {
          if (zip.entryCount !== 1)
            return void 0;
          for await (const entry of zip.eachEntry()) {
            if (entry.compressionMethod !== 0 || entry.isEncrypted())
              return void 0;
            const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
            return { start: fileDataStart, bytes: entry.compressedSize };
          }
          return void 0;
        } catch {
          return void 0;
        } finally {
          zip.close();
        }
      }
      var errors = __webpack_require__(1730);
      var lib_text = __webpack_require__(79470);
      var system_files = __webpack_require__(8292);
      var part_hashes = __webpack_require__(86006);
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
      const mostHeaders = 64 * 1024;
      function holdersOf({ file, target }, all) {
        const inName = target.id.replace(/[^A-Za-z0-9._+-]/g, "_");
        const rank = ({ name, bytes: size, digest }) => {
          if (digest === `sha256:${file.sha256}`)
            return 0;
          if (size === file.bytes)
            return name === (0, external_node_path_.basename)(file.file) ? 1 : 2;
          if (size < file.bytes || size > file.bytes + mostHeaders)
            return Number.POSITIVE_INFINITY;
          return name.includes(inName) ? 3 : 4;
        };
        return all.map((artifact) => ({ artifact, rank: rank(artifact) })).filter((one) => Number.isFinite(one.rank)).sort((a, b) => a.rank - b.rank || b.artifact.id - a.artifact.id).map(({ artifact }) => artifact);
      }
      function imagesOfRun({ artifacts, folder, log }) {
        return async (image) => {
          const holders = holdersOf(image, await artifacts.list());
          let why;
          for (const holder of holders) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
              const cleanUp = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
              const local = (0, external_node_path_.join)(folder, (0, external_node_crypto_.randomUUID)());
              cleanUp.defer(() => (0, promises_.rm)(local, { force: true }));
              log.info(`fetching ${(0, lib_text.TN)(holder.name, 100)} (${(0, lib_text.ee)(holder.bytes)})`);
              try {
                await artifacts.fetch(holder, local);
              } catch (error) {
                if (!isOfArtifact(error))
                  throw error;
                why ??= error;
                continue;
              }
              const found = await placeOf(image, { file: local, bytes: holder.bytes });
              if (found === void 0 || holders.length > 1 && !await isIt(image, found)) {
                why ??= another(image, holder);
                continue;
              }
              const kept = cleanUp.move();
              return { ...found, [Symbol.asyncDispose]: () => kept.disposeAsync() };
            } catch (e_1) {
              env_1.error = e_1;
              env_1.hasError = true;
            } finally {
              const result_1 = __disposeResources(env_1);
              if (result_1)
                await result_1;
            }
          }
          throw why ?? nowhere(image);
        };
      }
      const requireImagesOfRun = ({ artifacts }) => async (images) => {
        const all = await artifacts.list();
        const missing = images.find((image) => holdersOf(image, all).length === 0);
        if (missing)
          throw nowhere(missing);
      };
      const isOfArtifact = (error) => error instanceof errors.yo && !(error instanceof errors.Ml) && !(error instanceof errors.cJ);
      const another = ({ target }, { name }) => new errors.yo(`the artifact ${(0, lib_text.TN)(name, 100)} does not hold the image of ${(0, lib_text.TN)(target.id)} that was booted (it is cut, compressed, or another file); run all jobs again`, { reason: "machine" });
      const nowhere = ({ target }) => new errors.yo(`this run has no artifact with the image of ${(0, lib_text.TN)(target.id)}; images are kept for some days only, and check.yml keeps them with image-days and images: require`, { reason: "machine" });
      async function placeOf({ file: built }, { file, bytes: size }) {
        if (size === built.bytes)
          return { file, start: 0, bytes: size };
        const stored = await storedFile(file);
        return stored?.bytes === built.bytes ? { file, ...stored } : void 0;
      }
      const isIt = async ({ file }, local) => await (0, system_files.Bj)((0, part_hashes.Qj)(local, { offset: 0, bytes: file.bytes })) === file.sha256;
      var own_names = __webpack_require__(6697);
      var consumers_ = __webpack_require__(38321);
      var addresses = __webpack_require__(25465);
      var download = __webpack_require__(98740);
      var version = __webpack_require__(24493);
      ;
      const patience = 30;
      async function downloadAsset(id2, { at, token, signal }) {
        const url = `${at.apiUrl}/repos/${at.repository.full}/releases/assets/${id2}`;
        const quiet = new AbortController();
        const alarm = setTimeout(() => quiet.abort(new Error(`no data for ${patience} s`)), patience * 1e3);
        const headers = {
          accept: "application/octet-stream",
          authorization: `token ${token}`,
          "user-agent": `flakeship/${version.r}`
        };
        const any = AbortSignal.any(signal ? [signal, quiet.signal] : [quiet.signal]);
        try {
          const answer = await fetch(url, { headers, redirect: "manual", signal: any });
          const location = answer.headers.get("location");
          if (location === null)
            return direct(answer, { url, alarm });
          clearTimeout(alarm);
          const { chunks } = await (0, download.R)(location, {
            what: "an asset of the release",
            ...signal && { signal }
          });
          return chunks;
        } catch (cause) {
          clearTimeout(alarm);
          if (cause instanceof errors.Ml || signal?.aborted)
            throw cause;
          throw unreadable(url, cause.message, cause);
        }
      }
      async function* direct(answer, { url, alarm }) {
        try {
          if (!answer.ok || answer.body === null)
            throw unreadable(url, `the server answered ${answer.status}`);
          for await (const chunk of answer.body) {
            alarm.refresh();
            yield chunk;
          }
        } catch (cause) {
          throw cause instanceof errors.Ml ? cause : unreadable(url, cause.message, cause);
        } finally {
          clearTimeout(alarm);
        }
      }
      const unreadable = (url, why, cause) => new errors.Ml(`an asset cannot be read back from ${(0, addresses.Uk)(url)}: ${why}; run the job again`, {
        cause
      });
      var client = __webpack_require__(95736);
      ;
      function githubReleases({ request }, { repository }) {
        const place = { owner: repository.owner, repo: repository.name };
        return {
          list: async () => {
            const get = (page) => request("GET /repos/{owner}/{repo}/releases", { ...place, ...page });
            return (await releases_all(get)).map(releaseOf);
          },
          get: async (id2) => {
            const { data } = await request("GET /repos/{owner}/{repo}/releases/{release_id}", {
              ...place,
              release_id: id2
            });
            return releaseOf(data);
          },
          createDraft: async ({ tag, name, body }) => {
            const { data } = await request("POST /repos/{owner}/{repo}/releases", {
              ...place,
              tag_name: tag,
              name,
              body,
              draft: true,
              request: { retries: 0 }
              // one whose answer is lost may be there all the same
            });
            return releaseOf(data);
          },
          update: async (id2, { makeLatest, ...change }) => {
            const { data } = await request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
              ...place,
              release_id: id2,
              ...change,
              ...makeLatest === void 0 ? {} : { make_latest: makeLatest ? "true" : "false" },
              // a request whose answer is lost may have published it anyway
              ...change.draft === void 0 ? {} : { request: { retries: 0 } }
            });
            return releaseOf(data);
          },
          assets: async (id2) => {
            const get = (page) => request("GET /repos/{owner}/{repo}/releases/{release_id}/assets", {
              ...place,
              release_id: id2,
              ...page
            });
            return (await releases_all(get)).map(assetOf);
          },
          asset: async (id2) => {
            const found = request("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
              ...place,
              asset_id: id2
            });
            return found.then(({ data }) => assetOf(data), absent);
          },
          deleteAsset: async (id2) => {
            const gone = request("DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}", {
              ...place,
              asset_id: id2
            });
            await gone.catch(absent);
          },
          commitOfTag: async (tag) => {
            const found = request("GET /repos/{owner}/{repo}/git/ref/{ref}", { ...place, ref: `tags/${tag}` });
            const object = await found.then(({ data }) => data.object, absent);
            return object && commitOf(object);
          }
        };
        async function commitOf(object, depth = 0) {
          if (object.type === "commit")
            return object.sha;
          if (object.type !== "tag" || depth > 5)
            return void 0;
          const { data } = await request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}", {
            ...place,
            tag_sha: object.sha
          });
          return commitOf(data.object, depth + 1);
        }
      }
      async function releases_all(get) {
        const found = [];
        for await (const page of (0, client.pages)(get))
          found.push(...page);
        return found;
      }
      function absent(error) {
        const { status } = error.cause ?? error;
        if (status !== 404)
          throw error;
      }
      const releaseOf = (raw) => ({
        id: Number(raw.id),
        tag: raw.tag_name,
        name: raw.name ?? "",
        body: raw.body ?? "",
        isDraft: raw.draft,
        isPrerelease: raw.prerelease,
        isImmutable: raw.immutable ?? false,
        page: raw.html_url,
        uploadUrl: raw.upload_url.replace(/\{.*$/, "")
      });
      function assetOf({ id: id2, name, state, size, digest }) {
        const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? "") ?? [];
        return { id: Number(id2), name, state, bytes: size, ...sha256 === void 0 ? {} : { sha256 } };
      }
      var external_node_http_ = __webpack_require__(37067);
      var external_node_https_ = __webpack_require__(44708);
      var dist = __webpack_require__(70458);
      var json_text = __webpack_require__(19031);
      var transfer_error = __webpack_require__(90550);
      ;
      const sliceBytes = 256 * 1024;
      async function sendBody(request, chunks, { read: read2, taken: taken2 }) {
        for await (const chunk of chunks) {
          read2(chunk);
          for (let at = 0; at < chunk.length; at += sliceBytes) {
            const slice = chunk.subarray(at, at + sliceBytes);
            if (!await isTaken(request, slice))
              return;
            taken2(slice);
          }
        }
        request.end();
      }
      const isTaken = (request, chunk) => new Promise((resolve) => {
        if (request.destroyed)
          return resolve(false);
        const gone = () => resolve(false);
        request.once("close", gone);
        request.write(chunk, (error) => {
          request.off("close", gone);
          resolve(!error);
        });
      });
      ;
      function uploadAddress({ uploadUrl, name }, apiUrl) {
        const [url, api] = [new URL(uploadUrl), new URL(apiUrl)];
        const site = ({ hostname }) => /^[\d.]+$|:|^[^.]+$/.test(hostname) ? hostname : upload_address_parent(hostname);
        if (url.protocol !== api.protocol || url.hostname !== api.hostname && site(url) !== site(api))
          throw new errors.yo(`assets would go to ${url.host}, which does not belong to ${api.host}; nothing is sent there`);
        url.search = `?name=${encodeURIComponent(name)}`;
        return url;
      }
      function upload_address_parent(hostname) {
        const parts = hostname.split(".");
        return parts.length > 2 ? parts.slice(1).join(".") : hostname;
      }
      ;
      const uploadLimits = {
        idleSeconds: 30,
        minRate: 256e3,
        rateSeconds: 60,
        answerSeconds: 600
      };
      function watched(limits, { giveUp, isWaiting }) {
        const now = () => performance.now() / 1e3;
        const start = now();
        let total = 0;
        let last = start;
        let end;
        const samples = [{ at: start, total: 0 }];
        const look = () => {
          const at = now();
          if (end !== void 0) {
            if (at - end > limits.answerSeconds)
              giveUp(`no answer came ${Math.round(at - end)} s after the last byte`);
            return;
          }
          if (isWaiting()) {
            last = at;
            samples.splice(0, samples.length, { at, total });
            return;
          }
          if (at - last > limits.idleSeconds)
            return giveUp(`no byte was taken for ${Math.round(at - last)} s`);
          while (samples[1] && at - samples[1].at >= limits.rateSeconds)
            samples.shift();
          const [oldest = { at: start, total: 0 }] = samples;
          const rate = (total - oldest.total) / (at - oldest.at);
          if (at - oldest.at >= limits.rateSeconds && rate < limits.minRate)
            return giveUp(`only ${(0, lib_text.ee)(Math.round(rate))} a second were taken over ${limits.rateSeconds} s`);
          samples.push({ at, total });
        };
        const timer = setInterval(look, Math.min(1, limits.idleSeconds / 4, limits.rateSeconds / 4) * 1e3);
        return {
          sent: (count) => {
            total += count;
            last = now();
          },
          allSent: () => {
            end = now();
          },
          end: () => clearInterval(timer)
        };
      }
      ;
      async function uploadAsset(upload, context2) {
        const url = uploadAddress(upload, context2.apiUrl);
        const limits = { ...uploadLimits, ...context2.limits };
        const given = new AbortController();
        const signal = context2.signal ? AbortSignal.any([context2.signal, given.signal]) : given.signal;
        const request = upload_asset_open(url, { token: context2.token, length: upload.bytes, signal });
        const answered = new Promise((resolve, reject) => {
          request.once("response", resolve);
          request.on("error", reject);
        });
        const watch = watched(limits, {
          giveUp: (why) => given.abort(new transfer_error.mJ(why, { isPassing: true })),
          isWaiting: () => request.writableLength === 0
        });
        const hash = (0, external_node_crypto_.createHash)("sha256");
        let length = 0;
        const sending = sendBody(request, whole(upload), {
          read: (chunk) => {
            hash.update(chunk);
            length += chunk.length;
          },
          taken: (chunk) => {
            watch.sent(chunk.length);
            context2.onBytes?.(chunk.length);
          }
        }).then(() => watch.allSent());
        try {
          const first = await Promise.race([answered, sending.then(() => void 0)]);
          const response = first ?? await answered;
          const isWhole = length === upload.bytes;
          const answer = await read(response);
          return { ...answer, ...isWhole ? { sha256: hash.digest("hex") } : {} };
        } catch (cause) {
          if (context2.signal?.aborted)
            throw context2.signal.reason;
          throw given.signal.aborted ? given.signal.reason : (0, transfer_error.Kl)(cause);
        } finally {
          watch.end();
          request.destroy();
          await sending.catch(() => {
          });
        }
      }
      async function* whole({ open, bytes }) {
        let length = 0;
        for await (const chunk of open()) {
          length += chunk.length;
          if (length > bytes)
            break;
          yield chunk;
        }
        if (length !== bytes)
          throw new Error(`the file changed: it had ${bytes} bytes`);
      }
      function upload_asset_open(url, { token, length, signal }) {
        const send = url.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
        return send(url, {
          method: "POST",
          signal,
          headers: {
            accept: "application/vnd.github+json",
            authorization: `token ${token}`,
            "user-agent": `flakeship/${version.r}`,
            "content-type": "application/octet-stream",
            "content-length": length
          }
        });
      }
      const longest = 1 << 20;
      async function read(response) {
        const chunks = [];
        let length = 0;
        for await (const chunk of response) {
          length += chunk.length;
          if (length <= longest)
            chunks.push(chunk);
        }
        const body = bodyIn(Buffer.concat(chunks).toString("utf8"));
        const retryAfter = Number(response.headers["retry-after"] ?? Number.NaN);
        return {
          status: response.statusCode ?? 0,
          message: messageOf(body) ?? response.statusMessage ?? "",
          ...response.statusCode === 201 && isAsset(body) ? { asset: assetOf(body) } : {},
          ...Number.isFinite(retryAfter) ? { retryAfter } : {}
        };
      }
      const isAsset = (body) => dist.is(dist.Ikc({ id: dist.aig(), name: dist.YjP(), state: dist.YjP(), size: dist.aig() }), body);
      function bodyIn(text) {
        const value = (0, json_text.q)(text);
        return typeof value === "object" && value !== null ? value : void 0;
      }
      function messageOf(body) {
        if (typeof body?.message !== "string")
          return void 0;
        const errors2 = Array.isArray(body.errors) ? body.errors.slice(0, 3) : [];
        return [body.message, ...errors2.map(({ message, code }) => String(message ?? code ?? ""))].join(": ");
      }
      ;
      const pauses = [2, 5, 10, 20, 30, 53];
      function digests(read2) {
        const known = /* @__PURE__ */ new Map();
        let areThere = true;
        return {
          pauses: () => areThere ? pauses : [],
          gaveUp: (listed) => {
            areThere = listed.some(({ sha256 }) => sha256 !== void 0);
          },
          of: async (id2) => {
            const sha256 = known.get(id2) ?? await (0, system_files.Bj)(await read2(id2));
            known.set(id2, sha256);
            return sha256;
          }
        };
      }
      ;
      function pace({ apart = 1, budget, pause, say }) {
        let last = Promise.resolve();
        let resting;
        let left = budget;
        let rests = 0;
        return {
          turn: () => {
            const mine = last.then(() => resting);
            last = mine.then(() => pause(apart));
            return mine;
          },
          rest: (retryAfter) => {
            if (resting)
              return resting;
            const seconds = Math.max(1, retryAfter ?? 60 * 2 ** rests++);
            if (seconds > left)
              throw new errors.Ml(`GitHub limits the uploads for ${(0, lib_text.p0)(seconds)}, and ${(0, lib_text.p0)(left)} are left to wait (upload-wait); run the job again later, it goes on where it is`);
            left -= seconds;
            say(`GitHub limits the uploads: going on in ${(0, lib_text.p0)(seconds)}; ${(0, lib_text.p0)(left)} more may be waited`);
            resting = pause(seconds).finally(() => {
              resting = void 0;
            });
            return resting;
          }
        };
      }
      ;
      const releasesOf = ({ client: client2, at }) => githubReleases(client2, at);
      const readAsset = (id2, { at, token, signal }) => downloadAsset(id2, { at, token, signal });
      function openDraft(access, draft) {
        const { at, token, signal, minRate, log, pause } = access;
        return {
          releases: releasesOf(access),
          draft,
          log,
          pause,
          pace: pace({ budget: access.wait, pause, say: log.info }),
          send: (upload) => uploadAsset(upload, { apiUrl: at.apiUrl, token, signal, limits: { minRate } }),
          digests: digests((id2) => readAsset(id2, access))
        };
      }
      var own_assets = __webpack_require__(94041);
      var draft_draft = __webpack_require__(82864);
      ;
      function reconcile(wanted, listed, release) {
        return wanted.map((one) => stepFor(one, listed.find(sameName(one)), release));
      }
      const sameName = ({ name }) => (other) => other.name.toLowerCase() === name.toLowerCase();
      function stepFor(wanted, found, { isOurDraft }) {
        if (!found)
          return { do: "upload", wanted };
        if (found.state === "starter")
          return { do: "replace", wanted, id: found.id };
        const isSame = found.name === wanted.name && found.bytes === wanted.bytes;
        if (isSame && found.state === "uploaded" && found.sha256 === wanted.sha256)
          return { do: "keep", wanted };
        if (isSame && found.state === "uploaded" && found.sha256 === void 0)
          return { do: "compare", wanted, id: found.id };
        if (isOurDraft)
          return { do: "replace", wanted, id: found.id };
        return {
          do: "refuse",
          wanted,
          why: `the release has another ${found.name} (${found.bytes} bytes, ${found.sha256 ?? "no digest"})`
        };
      }
      function differences(wanted, listed) {
        return [
          ...wanted.flatMap((one) => complaint(one, listed.find(({ name }) => name === one.name))),
          ...tooMany(wanted, listed).map((name) => `${name} is not of this release`)
        ];
      }
      function tooMany(wanted, listed) {
        const known = new Set(wanted.map(({ name }) => name));
        return listed.map(({ name }) => name).filter((name) => !known.has(name));
      }
      function complaint({ name, bytes, sha256 }, found) {
        if (!found)
          return [`${name} is missing`];
        if (found.state !== "uploaded")
          return [`${name} is not whole (${found.state})`];
        if (found.bytes !== bytes)
          return [`${name} has ${found.bytes} bytes instead of ${bytes}`];
        if (found.sha256 !== void 0 && found.sha256 !== sha256)
          return [`${name} has another SHA-256`];
        return [];
      }
      ;
      const mostTries = 4;
      const firstPause = 5;
      async function putAsset(source, context2) {
        let sent = 0;
        let tries = 0;
        let removed = 0;
        let why = "what is there in its place does not go";
        for (; ; ) {
          const step = await nextStep(source, context2);
          if (step.do === "keep")
            return sent > 0 ? "uploaded" : "there";
          if (step.do === "refuse")
            throw new errors.yo(`${step.why}; remove it, or release under another tag`, { reason: "machine" });
          if (step.do === "replace" && removed++ <= mostTries) {
            await removeRest(source, step.id, context2);
            continue;
          }
          if (tries === mostTries || step.do === "replace")
            throw new errors.Ml(`${source.name} could not be uploaded in ${mostTries} tries: ${why}; run the job again, it goes on where it is`);
          sent++;
          const answer = await trySend(source, context2);
          if (answer.done)
            return "uploaded";
          if (answer.is === "limit")
            continue;
          why = answer.why;
          context2.log.info(`${source.name}: ${why}; asking GitHub what is there`);
          if (answer.is === "failure")
            await context2.pause(firstPause * 2 ** tries);
          tries++;
        }
      }
      async function nextStep(source, context2) {
        const { releases, draft, digests: digests2 } = context2;
        for (const pause of [...digests2.pauses(), void 0]) {
          const listed = await releases.assets(draft.release.id);
          const [step] = stepsOf(source, listed, draft);
          if (!step)
            throw new Error("a wanted asset has a step");
          if (step.do !== "compare")
            return step;
          if (pause !== void 0) {
            await context2.pause(pause);
            continue;
          }
          digests2.gaveUp(listed);
          const sha256 = await digests2.of(step.id);
          const known = listed.map((one) => one.id === step.id ? { ...one, sha256 } : one);
          return stepsOf(source, known, draft)[0];
        }
        throw new Error("the loop above ends by itself");
      }
      const stepsOf = (source, listed, { release, isOurs }) => reconcile([source], listed, { isOurDraft: isOurs && release.isDraft });
      async function removeRest(source, id2, { releases, draft, log, pace: pace2, pause }) {
        const now = await releases.asset(id2);
        if (!now)
          return pause(draft_draft.FB);
        if (stepsOf(source, [now], draft)[0]?.do !== "replace")
          return;
        log.info(`removing ${now.name} (${now.state === "starter" ? "a broken upload" : "other bytes"}) from the draft`);
        await pace2.turn();
        await releases.deleteAsset(id2);
      }
      async function trySend(source, context2) {
        const { pace: pace2, send, draft } = context2;
        await pace2.turn();
        let answer;
        try {
          answer = await send({ ...source, uploadUrl: draft.release.uploadUrl });
        } catch (error) {
          if (!(error instanceof transfer_error.mJ))
            throw error;
          if (error.isPassing)
            return { done: false, is: "failure", why: error.message };
          throw new errors.Ml(`${source.name} cannot be uploaded: ${error.message}; mend that and run the job again`, {
            cause: error
          });
        }
        if (answer.status === 201)
          return taken(source, answer, context2);
        return judged(source, answer, context2);
      }
      async function taken(source, { asset, sha256 }, { releases }) {
        if (sha256 !== source.sha256) {
          if (asset)
            await releases.deleteAsset(asset.id);
          throw new errors.yo(`${source.name} is not the file that was booted: its SHA-256 is ${sha256}, not ${source.sha256}; build and boot it again`, { reason: "machine" });
        }
        if (asset && asset.name !== source.name) {
          await releases.deleteAsset(asset.id);
          throw new errors.yo(`GitHub names ${source.name} ${JSON.stringify(asset.name)}; give another name`);
        }
        if (asset?.sha256 === source.sha256)
          return { done: true };
        return {
          done: false,
          is: "doubt",
          why: asset?.sha256 ? "GitHub has other bytes than those sent" : "its digest is not known yet"
        };
      }
      const limited = /secondary rate|rate limit|abuse/i;
      const hints = [
        [/^404 /, "its draft is gone; run all jobs again"],
        [/archived|read-only/i, "let the repository be written to, then run the job again"],
        [/immutable/i, "release under another tag"],
        [/^40[13] /, "the job needs permissions: contents: write"],
        [/^/, "leave it out, or change what GitHub does not take"]
      ];
      async function judged(source, answer, { pace: pace2 }) {
        const { status, message, retryAfter } = answer;
        const said = `${status} ${message}`.trim();
        const why = `GitHub said ${said}`;
        if (status === 429 || status === 403 && (retryAfter !== void 0 || limited.test(message))) {
          await pace2.rest(retryAfter);
          return { done: false, is: "limit", why };
        }
        if (status >= 500 || status === 408)
          return { done: false, is: "failure", why };
        if (status === 422 && /already_exists/.test(message))
          return { done: false, is: "failure", why };
        const [, todo] = hints.find(([words]) => words.test(`${said} `)) ?? [];
        throw new errors.yo(`${source.name} was refused: ${why}; ${todo}`, { reason: "machine" });
      }
      ;
      const mostText = 4 * 1024 * 1024;
      function githubDestination(context2, left, readText) {
        const leftAs = (name) => left.find((one) => one.name === name);
        return {
          has: async ({ name, bytes, sha256 }) => {
            const found = leftAs(name);
            return found?.state === "uploaded" && found.bytes === bytes && found.sha256 === sha256;
          },
          read: async (name) => {
            const found = leftAs(name);
            return found?.state === "uploaded" && found.bytes <= mostText ? readText(found.id) : void 0;
          },
          put: (source) => putAsset(source, context2)
        };
      }
      var asset_names = __webpack_require__(84461);
      var notes_notes = __webpack_require__(77908);
      var notes_sections = __webpack_require__(99815);
      var planned_names = __webpack_require__(98780);
      var record = __webpack_require__(84370);
      ;
      const someOf = (lines) => lines.slice(0, 3).map((line) => (0, lib_text.TN)(line)).join(", ") + (lines.length > 3 ? ` and ${lines.length - 3} more` : "");
      ;
      async function openDraftOf(job, readText) {
        const { tag, words } = job;
        const releases = releasesOf(job);
        const wanted = (0, planned_names.am)(job);
        if (job.signer !== void 0)
          (0, planned_names.Z0)(job);
        const { marker } = own_assets.GN.of(wanted);
        const table = (0, notes_sections.i)((0, record.xR)(job, job.images, []));
        if (words !== void 0)
          (0, notes_notes.hr)(words, table, { marker, more: notes_notes.lN });
        await requireTag(releases.commitOfTag(tag), job);
        const beforeNew = async () => job.requireImages?.(job.images);
        const draft = await (0, draft_draft.T6)({ ...job, releases, marker, beforeNew });
        const { isDraft } = draft.release;
        const frame = { marker: draft.isOurs ? marker : "", more: notes_notes.lN };
        if (isDraft)
          (0, notes_notes.hr)(words ?? draft.release.body, table, frame);
        const listed = await releases.assets(draft.release.id);
        const earlier = await (0, record.Rn)(githubDestination(openDraft(job, draft), listed, readText));
        const claimed = draft.isOurs && isDraft ? claimedIn(draft, { wanted, earlier }) : void 0;
        const { ours, others } = (0, own_assets._R)(listed, { wanted, claimed });
        const kept = listed.filter((one) => !ours.includes(one));
        (0, asset_names.Ts)((0, planned_names.$u)(job), kept);
        if (isDraft)
          warnOf(others, job);
        const release = await claim(draft, claimed, job);
        const context2 = openDraft(job, { ...draft, release });
        await (0, own_assets.Az)(ours, context2);
        const destination = githubDestination(context2, kept, readText);
        return { release, context: context2, destination, listed: kept, claimed, earlier, frame };
      }
      const claimedIn = ({ release }, { wanted, earlier }) => own_assets.GN.in(release).with(own_assets.GN.of([...wanted, ...(earlier?.assets ?? []).map(({ name }) => name)]));
      async function claim(draft, claimed, job) {
        const { release } = draft;
        const body = claimed && (0, own_assets.Fk)(draft, { claimed, person: (0, notes_notes.m_)(release.body) });
        return body === void 0 ? release : releasesOf(job).update(release.id, { body });
      }
      function warnOf(others, { log }) {
        if (others.length === 0)
          return;
        const names2 = others.map(({ name }) => name);
        log.warning(`the draft has ${someOf(names2)} beside what is released: Flakeship leaves what it did not put there, and publishes when you have removed it`);
      }
      async function requireTag(found, { tag, commit }) {
        const now = await found;
        if (now === void 0)
          throw new errors.yo(`there is no tag ${tag}; push it first, a release never makes one`, {
            reason: "machine"
          });
        if (now !== commit)
          throw new errors.yo(`the tag ${tag} points to ${now.slice(0, 12)}, and the images were built from ${commit.slice(0, 12)}; build the tag`, { reason: "machine" });
      }
      var draft_refusal = __webpack_require__(99915);
      var tag_order = __webpack_require__(88409);
      ;
      const publish_mostTries = 3;
      async function publish(job) {
        const { release, record: record2, log } = job;
        const wanted = [...record2.assets, ...job.others];
        const assetNames = wanted.map(({ name }) => name);
        const standing2 = release.isDraft ? await standingNow(job) : void 0;
        const listed = await wholeListing(job, wanted);
        const wrong = differences(wanted, listed);
        if (wrong.length > 0)
          throw new errors.yo(wrongAssets(release, { wrong, beside: tooMany(wanted, listed) }), {
            reason: "machine"
          });
        if (standing2 === void 0) {
          await publish_requireTag(job);
          log.info(`${record2.tag} is published already, with the same ${(0, lib_text.U9)(wanted.length, "asset")}: ${release.page}`);
          return { ...release, assetNames };
        }
        const published = await publishDraft(job, standing2);
        await publish_requireTag({ ...job, release: published });
        const after = differences(wanted, await wholeListing({ ...job, release: published }, wanted));
        if (after.length > 0)
          throw new errors.Ml(`${record2.tag} was published, but GitHub now shows other assets than before: ${someOf(after)}; look at ${published.page}`);
        log.info(`published ${record2.tag}${published.isImmutable ? ", immutable from now on" : ""}: ${published.page}`);
        return { ...published, assetNames };
      }
      function wrongAssets({ isDraft, isImmutable, tag, page }, { wrong, beside }) {
        if (!isDraft)
          return `${tag} is published already, with other assets: ${someOf(wrong)}${isImmutable ? "; it is immutable, so release under another tag" : "; remove it, or release under another tag"}`;
        const todo = beside.length === 0 ? "run the job again, it uploads what is missing" : `remove ${someOf(beside)} from the draft (${page}), since Flakeship removes only what it put into a draft of its own, and run the job again`;
        return `nothing is published: ${someOf(wrong)}; ${todo}`;
      }
      async function publish_requireTag({ releases, record: record2, release }) {
        const now = await releases.commitOfTag(record2.tag);
        if (now === record2.commit)
          return;
        const state = release.isDraft ? "nothing is published" : `look at ${release.page}`;
        throw new errors.yo(now === void 0 ? `the tag ${record2.tag} is gone; ${state}` : `the tag ${record2.tag} points to ${now.slice(0, 12)} now, and ${record2.commit.slice(0, 12)} was built; ${state}`, { reason: "machine" });
      }
      async function wholeListing(job, wanted) {
        const listed = await patientListing(job);
        if (differences(wanted, listed).length > 0)
          return listed;
        const whole2 = [];
        for (const one of listed)
          whole2.push(lacksDigest(one) ? { ...one, sha256: await job.digests.of(one.id) } : one);
        return whole2;
      }
      async function patientListing({ releases, release, digests: digests2, pause }) {
        for (const seconds of digests2.pauses()) {
          const listed2 = await releases.assets(release.id);
          if (!listed2.some(lacksDigest))
            return listed2;
          await pause(seconds);
        }
        const listed = await releases.assets(release.id);
        digests2.gaveUp(listed);
        return listed;
      }
      const lacksDigest = ({ state, sha256 }) => state === "uploaded" && sha256 === void 0;
      async function standingNow({ releases, record: record2, prerelease, latest, log }) {
        const others = (await releases.list()).filter((one) => !one.isDraft && !one.isPrerelease);
        const standing2 = (0, tag_order.YP)(record2.tag, others.map(({ tag }) => tag));
        if (standing2.warning !== void 0 && latest === void 0 && prerelease !== true)
          log.warning(standing2.warning);
        const isPrerelease = prerelease ?? standing2.prerelease;
        return { prerelease: isPrerelease, makeLatest: latest ?? (standing2.latest && !isPrerelease) };
      }
      async function publishDraft(job, sent) {
        const { releases, release, log } = job;
        for (let tries = 1; ; tries++) {
          await publish_requireTag(job);
          try {
            return await releases.update(release.id, { ...sent, draft: false });
          } catch (error) {
            const now = await releases.get(release.id);
            if (!now.isDraft)
              return now;
            const refusal = (0, draft_refusal.O)(error, release.tag);
            if (!(refusal instanceof errors.Ml) || tries === publish_mostTries)
              throw refusal;
            log.info(`publishing was not answered (${refusal.message}); trying again`);
          }
        }
      }
      var release_release = __webpack_require__(2591);
      var sbom = __webpack_require__(7063);
      var closure_diff = __webpack_require__(39208);
      var release_sboms = __webpack_require__(28641);
      ;
      const mostBytes = 64 * 1024 * 1024;
      function releaseBefore(tag, all) {
        const own = (0, tag_order.E4)(tag);
        if (own === void 0)
          return void 0;
        const older = all.flatMap((release) => {
          const version2 = (0, tag_order.E4)(release.tag);
          const isUsable = !release.isDraft && !release.isPrerelease && version2?.words === own.words;
          return version2 && isUsable && (0, tag_order.Zy)(version2, own) < 0 ? [{ release, version: version2 }] : [];
        });
        return older.sort((a, b) => (0, tag_order.Zy)(b.version, a.version))[0]?.release;
      }
      async function changesSince(access, tag, sboms) {
        if (sboms.length === 0)
          return void 0;
        try {
          const releases = releasesOf(access);
          const before = releaseBefore(tag, await releases.list());
          if (before === void 0)
            return void 0;
          const assets = await releases.assets(before.id);
          const hosts = [];
          for (const { host, system, listing } of sboms) {
            const name = (0, release_sboms.HK)(host, before.tag, system);
            const asset = assets.find((one) => one.name === name && one.bytes <= mostBytes);
            if (asset === void 0)
              continue;
            const read2 = dist.xLC(sbom.Ou, (0, json_text.q)(await (0, consumers_.text)(await readAsset(asset.id, access))));
            if (read2.success)
              hosts.push({ host, diff: (0, closure_diff.E)((0, release_sboms.K7)(read2.output), listing) });
          }
          return { since: before.tag, hosts };
        } catch (error) {
          access.signal.throwIfAborted();
          access.log.info(`the notes do not say what changed: ${(0, lib_text.TN)(error.message, 200)}`);
          return void 0;
        }
      }
      ;
      async function uploadOnGithub(job) {
        const { tag, at, words } = job;
        const open = await openDraftOf(job, async (id2) => (0, consumers_.text)(await readAsset(id2, job)));
        const { release, destination, earlier, frame } = open;
        const { digests: digests2 } = open.context;
        if (!release.isDraft)
          return { release, digests: digests2, released: await (0, release_release.B)({ ...job, destination, earlier }) };
        const changes = await changesSince(job, tag, job.sboms);
        const sections = (files2) => (0, notes_sections.B)({ released: files2, repository: at.repository.full, signer: job.signer, changes });
        const person = words ?? (0, notes_notes.m_)(release.body);
        const details = async (files2) => (0, notes_notes.cz)(person, sections(files2), frame);
        const released = await (0, release_release.B)({ ...job, destination, earlier, details });
        await on_github_removeRest(open, released);
        const notes = (0, notes_notes.Am)(person, sections(released), frame);
        if (notes === release.body)
          return { release, released, digests: digests2 };
        const named = release.name === "" ? { name: tag } : {};
        return { release: await releasesOf(job).update(release.id, { ...named, body: notes }), released, digests: digests2 };
      }
      async function on_github_removeRest({ listed, claimed, context: context2 }, { record: record2 }) {
        const wanted = [...record2.assets.map(({ name }) => name), own_names.xD];
        await (0, own_assets.Az)((0, own_assets._R)(listed, { wanted, claimed }).ours, context2);
      }
      async function releaseOnGithub(job) {
        const { release, released, digests: digests2 } = await uploadOnGithub(job);
        const { record: record2, recordAsset } = released;
        return publish({ ...job, releases: releasesOf(job), release, digests: digests2, record: record2, others: [recordAsset] });
      }
      var external_node_fs_ = __webpack_require__(73024);
      ;
      const mostRecord = 16 * 1024 * 1024;
      async function publish_draft_publishDraft(job) {
        const releases = releasesOf(job);
        const release = await releases.get(job.id);
        const assets = await releases.assets(job.id);
        const { record: record2, asset } = await recordOf(job, assets);
        const context2 = openDraft(job, { release, isOurs: (0, draft_draft.NP)(release) });
        const attestation = await attest(job, context2, assets);
        const { digests: digests2 } = context2;
        return publish({ ...job, releases, release, digests: digests2, record: record2, others: [asset, ...attestation] });
      }
      async function recordOf(job, assets) {
        const found = assets.find(({ name }) => name === own_names.xD);
        if (found === void 0 || found.bytes > mostRecord)
          throw new errors.yo(`the release has no ${own_names.xD}; run all jobs again`, { reason: "machine" });
        const data = await (0, consumers_.buffer)(await readAsset(found.id, job));
        const sha256 = (0, external_node_crypto_.createHash)("sha256").update(data).digest("hex");
        if (sha256 !== job.recordSha256)
          throw new errors.yo(`${own_names.xD} is not the one that was uploaded (${sha256}, not ${job.recordSha256}); run all jobs again`, { reason: "machine" });
        const record2 = (0, files.Tp)("release", data.toString("utf8"), own_names.xD);
        return { record: record2, asset: { name: own_names.xD, bytes: data.length, sha256 } };
      }
      async function attest(job, context2, assets) {
        const { release, isOurs } = context2.draft;
        const there = assets.find(({ name }) => name === own_names.kA);
        if (!release.isDraft)
          return there?.sha256 === void 0 ? [] : [{ ...there, sha256: there.sha256 }];
        if (job.attestation === void 0) {
          if (there !== void 0 && isOurs)
            await releasesOf(job).deleteAsset(there.id);
          return [];
        }
        const source = await sourceOf(job.attestation);
        await putAsset(source, context2);
        return [source];
      }
      async function sourceOf(file) {
        const { size } = await (0, promises_.stat)(file);
        return {
          name: own_names.kA,
          bytes: size,
          sha256: await (0, system_files.Q3)(file),
          open: () => (0, external_node_fs_.createReadStream)(file)
        };
      }
      var github_artifacts = __webpack_require__(18122);
      var job_folders = __webpack_require__(71009);
      var fetch_by_id = __webpack_require__(59334);
      var read_sboms = __webpack_require__(28037);
      var external_node_timers_promises_ = __webpack_require__(58500);
      var context = __webpack_require__(85298);
      ;
      function releaseAccess({ token, uploadWait, minRate }, { environment, log, signal }) {
        const at = (0, context.runOf)(environment);
        return {
          client: (0, client.githubClient)({ run: at, token, log }),
          at,
          run: at.page,
          token,
          wait: uploadWait,
          minRate: minRate * 1e3,
          signal,
          log,
          pause: (seconds) => (0, external_node_timers_promises_.setTimeout)(seconds * 1e3, void 0, { signal })
        };
      }
      var run_stores = __webpack_require__(92182);
      ;
      const mostSboms = 2e3;
      async function handedRelease(id2, check, host) {
        const stores = await (0, run_stores.runStoresOf)(host, check);
        const { artifacts } = stores;
        const folder = await (0, job_folders.kR)(host);
        return {
          report: await reportOf(stores, id2, (0, external_node_path_.join)(folder, "report")),
          found: await sbomsOf(stores, folder, host),
          fetch: imagesOfRun({ artifacts, folder, log: host.log }),
          requireImages: requireImagesOfRun({ artifacts })
        };
      }
      async function sbomsOf({ artifacts, run, check }, folder, { log }) {
        const { ours } = (0, names.nc)(await artifacts.list(), { check, attempt: run.attempt });
        const found = [];
        for (const { artifact, handed } of ours.slice(0, mostSboms)) {
          if (handed.kind !== "sbom")
            continue;
          const at = (0, external_node_path_.join)(folder, `sbom-${artifact.id}`);
          await artifacts.download(artifact, at, run_stores.documentLimits);
          found.push(...await (0, read_sboms.t)(at, log));
        }
        return found;
      }
      async function reportOf(stores, id2, folder) {
        await (0, fetch_by_id.F)(stores, { id: id2, what: "report", reason: "machine" }, folder, run_stores.documentLimits);
        return (0, files.u0)("report", (0, external_node_path_.join)(folder, "report.json"));
      }
      async function uploadToDraft(job, values, host) {
        const { release, released } = await uploadOnGithub({ ...job, ...releaseAccess(values, host) });
        return {
          url: release.page,
          id: String(release.id),
          assets: JSON.stringify(released.record.assets.map(({ name }) => name).concat(own_names.xD)),
          "record-sha256": released.recordAsset.sha256,
          sums: released.sums
        };
      }
      async function uploadAndPublish(job, values, host) {
        const page = await releaseOnGithub({ ...job, ...standing(values), ...releaseAccess(values, host) });
        return pageOutputs(page);
      }
      async function publishUploaded(values, host) {
        const { releaseId, recordSha256, attestationArtifact } = values;
        if (releaseId === void 0 || recordSha256 === void 0)
          throw new errors.yo("step publish needs release-id and record-sha256, which are the outputs id and record-sha256 of the step upload");
        const attestation = attestationArtifact === void 0 ? void 0 : await attestationOf(attestationArtifact, host);
        const access = releaseAccess(values, host);
        return pageOutputs(await publish_draft_publishDraft({ ...access, ...standing(values), id: releaseId, recordSha256, attestation }));
      }
      const pageOutputs = ({ page, id: id2, assetNames }) => ({
        url: page,
        id: String(id2),
        assets: JSON.stringify(assetNames)
      });
      const attestationLimits = { bytes: 64 * 1024 ** 2, files: 1 };
      async function attestationOf(id2, host) {
        const artifacts = (0, github_artifacts.githubArtifacts)(host.environment, host.log);
        const folder = (0, external_node_path_.join)(await (0, job_folders.kR)(host), "attestation");
        const asked = { id: id2, what: "attestation", reason: "machine" };
        const [file] = await (0, fetch_by_id.F)({ artifacts }, asked, folder, attestationLimits);
        if (file === void 0)
          throw new errors.yo(`the artifact ${id2} with the attestation is empty; run all jobs again`);
        return (0, external_node_path_.join)(folder, file);
      }
      function standing({ prerelease, latest }) {
        const auto = (value) => value === "auto" ? void 0 : value === "true";
        return { prerelease: auto(prerelease), latest: auto(latest) };
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
  71009: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Oj: () => (
          /* binding */
          beginOutFolder
        ),
        /* harmony export */
        av: () => (
          /* binding */
          isBegun
        ),
        /* harmony export */
        kR: () => (
          /* binding */
          workFolder
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
      var _output_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20422);
      async function beginOutFolder(host, out) {
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(out);
        if (host.kind === "github" && !await isBegun(host, folder)) {
          await refuseLinks(folder, host.environment.GITHUB_WORKSPACE);
          await forget(folder).catch((cause) => {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Ml(`${folder} is left from an earlier job and cannot be emptied; remove it, or choose another folder with out`, { cause });
          });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(begunFile(host), `${folder}
`);
        }
        return (0, _output_folder_js__WEBPACK_IMPORTED_MODULE_4__.N)(folder);
      }
      async function isBegun(host, out) {
        const begun = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(begunFile(host), "utf8").catch(() => "");
        return begun.split("\n").includes((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(out));
      }
      async function workFolder(host) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary(host), "flakeship-work-"));
      }
      const temporary = ({ environment }) => environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
      const begunFile = (host) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary(host), "flakeship-begun");
      const documents = /^(plan|base|base-report|report|result-.+|evidence-.+)\.json$|^report\.md$|^derivations\.pack$/;
      async function forget(folder) {
        const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
        const isOurs = await (0, _output_folder_js__WEBPACK_IMPORTED_MODULE_4__.p)(folder);
        for (const name of entries)
          if (isOurs ? name !== ".gitignore" : documents.test(name))
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { recursive: true, force: true });
      }
      async function refuseLinks(folder, workspace) {
        if (!workspace || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, folder).startsWith(".."))
          return;
        for (let at = folder; at !== (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace); at = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
          if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at).catch(() => void 0))?.isSymbolicLink())
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${at} is a link in the repository, and an output folder must not be; choose another folder with out`);
        }
      }
    })
  ),
  /***/
  20422: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          outFolder
        ),
        /* harmony export */
        p: () => (
          /* binding */
          madeByUs
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8292);
      async function outFolder(out) {
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
        const isNew = !await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)(folder);
        try {
          await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.fc)(folder);
          if (isNew)
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore"), ignored);
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Ml(`cannot make the output folder ${folder}: choose another one with --out`, {
            cause
          });
        }
        return folder;
      }
      const ignored = "# Made by Flakeship. A later job of a machine that lives on empties this folder.\n*\n";
      async function madeByUs(folder) {
        return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore"), "utf8").catch(() => "") === ignored;
      }
    })
  ),
  /***/
  13737: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          PermissionError
        ),
        /* harmony export */
        t: () => (
          /* binding */
          explained
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      class PermissionError extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo {
        permissions;
        constructor(message, permissions, options) {
          super(message, { ...options, reason: "machine" });
          this.name = "PermissionError";
          this.permissions = permissions;
        }
      }
      const needs = [
        [/^(POST|PATCH|DELETE) .*\/issues\/(comments\/|.*\/comments)/, "pull-requests: write"],
        [/^GET .*\/(pulls|issues)\b/, "pull-requests: read"],
        [/^(DELETE|POST|PUT) .*\/actions\//, "actions: write"],
        [/^GET .*\/actions\//, "actions: read"],
        [/^(POST|PATCH|PUT|DELETE) .*\/(contents|git|releases)\b/, "contents: write"],
        [/^GET .*\/(contents|git|commits|releases)\b/, "contents: read"]
      ];
      const isRefusal = (error) => error instanceof Error && typeof error.status === "number";
      function explained(error, route) {
        if (!isRefusal(error))
          return error;
        const said = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(error.message, 300);
        const lines = permissionsFor(error, route);
        const asked = lines.map((line) => `\`${line}\``).join(" or ");
        if (error.status === 403 && /not accessible by|must have admin|write access/i.test(error.message))
          return new PermissionError(`the token may not do this (${route}): add ${asked || "what it needs"} under permissions: of the job`, lines, { cause: error });
        if (error.status === 401)
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("GitHub does not accept the token; give a valid one in the input token", {
            cause: error
          });
        if (error.status === 404)
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`GitHub finds nothing at ${route}; in a private repository this also means that the token lacks ${asked || "a permission"}`, { cause: error, reason: "machine" });
        if (error.status === 403 && /is locked|was archived|read-only/i.test(error.message))
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`GitHub rejected the request: ${said}`, { cause: error, reason: "machine" });
        if (error.status === 403 || error.status === 429)
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`GitHub refuses for now: ${said}; run the job again later`, { cause: error });
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`GitHub's API does not do what it should (${error.status}): ${said}; run the job again`, {
          cause: error
        });
      }
      function permissionsFor({ response }, route) {
        const accepted = String(response?.headers["x-accepted-github-permissions"] ?? "");
        const named = accepted.split(/[;,]/).flatMap((one) => /^\s*([a-z_]+)=(read|write)\s*$/.exec(one)?.slice(1).join(": ") ?? []).map((one) => one.replaceAll("_", "-"));
        if (named.length > 0)
          return named;
        return needs.filter(([pattern]) => pattern.test(route)).slice(0, 1).map(([, permission]) => permission);
      }
    })
  ),
  /***/
  95736: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        githubClient: () => (
          /* binding */
          githubClient
        ),
        pages: () => (
          /* binding */
          pages
        )
      });
      var dist_src = __webpack_require__(51582);
      var dist_bundle = __webpack_require__(54491);
      var light = __webpack_require__(46503);
      ;
      var VERSION = "0.0.0-development";
      var noop = () => Promise.resolve();
      function wrapRequest(state, request, options) {
        return state.retryLimiter.schedule(doRequest, state, request, options);
      }
      async function doRequest(state, request, options) {
        const { pathname } = new URL(options.url, "http://github.test");
        const isAuth = isAuthRequest(options.method, pathname);
        const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
        const isSearch = options.method === "GET" && pathname.startsWith("/search/");
        const isGraphQL = pathname.startsWith("/graphql");
        const retryCount = ~~request.retryCount;
        const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
        if (state.clustering) {
          jobOptions.expiration = 1e3 * 60;
        }
        if (isWrite || isGraphQL) {
          await state.write.key(state.id).schedule(jobOptions, noop);
        }
        if (isWrite && state.triggersNotification(pathname)) {
          await state.notifications.key(state.id).schedule(jobOptions, noop);
        }
        if (isSearch) {
          await state.search.key(state.id).schedule(jobOptions, noop);
        }
        const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
        if (isGraphQL) {
          const res = await req;
          if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
            const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
              response: res,
              data: res.data
            });
            throw error;
          }
        }
        return req;
      }
      function isAuthRequest(method, pathname) {
        return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
        /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
        (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
        /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
        pathname === "/login/oauth/access_token");
      }
      var triggers_notification_paths_default = [
        "/orgs/{org}/invitations",
        "/orgs/{org}/invitations/{invitation_id}",
        "/orgs/{org}/teams/{team_slug}/discussions",
        "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
        "/repos/{owner}/{repo}/collaborators/{username}",
        "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
        "/repos/{owner}/{repo}/issues",
        "/repos/{owner}/{repo}/issues/{issue_number}/comments",
        "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
        "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
        "/repos/{owner}/{repo}/pulls",
        "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
        "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
        "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
        "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
        "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
        "/repos/{owner}/{repo}/releases",
        "/teams/{team_id}/discussions",
        "/teams/{team_id}/discussions/{discussion_number}/comments"
      ];
      function routeMatcher(paths) {
        const regexes = paths.map(
          (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
        );
        const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
        return new RegExp(regex2, "i");
      }
      var regex = routeMatcher(triggers_notification_paths_default);
      var triggersNotification = regex.test.bind(regex);
      var groups = {};
      var createGroups = function(Bottleneck, common) {
        groups.global = new Bottleneck.Group({
          id: "octokit-global",
          maxConcurrent: 10,
          ...common
        });
        groups.auth = new Bottleneck.Group({
          id: "octokit-auth",
          maxConcurrent: 1,
          ...common
        });
        groups.search = new Bottleneck.Group({
          id: "octokit-search",
          maxConcurrent: 1,
          minTime: 2e3,
          ...common
        });
        groups.write = new Bottleneck.Group({
          id: "octokit-write",
          maxConcurrent: 1,
          minTime: 1e3,
          ...common
        });
        groups.notifications = new Bottleneck.Group({
          id: "octokit-notifications",
          maxConcurrent: 1,
          minTime: 3e3,
          ...common
        });
      };
      function throttling(octokit, octokitOptions) {
        const {
          enabled = true,
          Bottleneck = light,
          id: id2 = "no-id",
          timeout = 1e3 * 60 * 2,
          // Redis TTL: 2 minutes
          connection
        } = octokitOptions.throttle || {};
        if (!enabled) {
          return {};
        }
        const common = { timeout };
        if (typeof connection !== "undefined") {
          common.connection = connection;
        }
        const state = Object.assign(
          {
            clustering: connection != null,
            triggersNotification,
            fallbackSecondaryRateRetryAfter: 60,
            retryAfterBaseValue: 1e3,
            id: id2
          },
          octokitOptions.throttle
        );
        if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
          throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
        }
        let initialized = false;
        const initializeBottleneck = () => {
          if (initialized) {
            return;
          }
          initialized = true;
          if (groups.global == null) {
            createGroups(Bottleneck, common);
          }
          state.global = state.global ?? groups.global;
          state.auth = state.auth ?? groups.auth;
          state.search = state.search ?? groups.search;
          state.write = state.write ?? groups.write;
          state.notifications = state.notifications ?? groups.notifications;
          state.retryLimiter = state.retryLimiter ?? new Bottleneck();
          const events = {};
          const emitter = new Bottleneck.Events(events);
          events.on("secondary-limit", state.onSecondaryRateLimit);
          events.on("rate-limit", state.onRateLimit);
          events.on(
            "error",
            (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
          );
          state.retryLimiter.on("failed", async function(error, info) {
            const [state2, request, options] = info.args;
            const { pathname } = new URL(options.url, "http://github.test");
            const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
            if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
              return;
            }
            const retryCount = ~~request.retryCount;
            request.retryCount = retryCount;
            options.request.retryCount = retryCount;
            const { wantRetry, retryAfter = 0 } = await (async function() {
              if (/\bsecondary rate\b/i.test(error.message)) {
                const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
                const wantRetry2 = await emitter.trigger(
                  "secondary-limit",
                  retryAfter2,
                  options,
                  octokit,
                  retryCount
                );
                return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
              }
              if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
                (error2) => error2.type === "RATE_LIMITED"
              )) {
                const rateLimitReset = new Date(
                  ~~error.response.headers["x-ratelimit-reset"] * 1e3
                ).getTime();
                const retryAfter2 = Math.max(
                  // Add one second so we retry _after_ the reset time
                  // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
                  Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
                  0
                );
                const wantRetry2 = await emitter.trigger(
                  "rate-limit",
                  retryAfter2,
                  options,
                  octokit,
                  retryCount
                );
                return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
              }
              return {};
            })();
            if (wantRetry) {
              request.retryCount++;
              return retryAfter * state2.retryAfterBaseValue;
            }
          });
        };
        octokit.hook.wrap("request", (request, options) => {
          initializeBottleneck();
          return wrapRequest(state, request, options);
        });
        return {};
      }
      throttling.VERSION = VERSION;
      throttling.triggersNotification = triggersNotification;
      var version = __webpack_require__(24493);
      var api_errors = __webpack_require__(13737);
      ;
      const most = 60;
      function githubClient({ run, token, log, patience = 120, pace }) {
        const waits = (what) => (seconds, _, __, tries) => {
          const isWorthIt = tries < 2 && seconds <= patience;
          const next = isWorthIt ? `going on in ${seconds} s` : `free in ${seconds} s, which is too long to wait`;
          log.info(`GitHub's ${what} rate limit is reached: ${next}`);
          return isWorthIt;
        };
        const octokit = new (dist_src.E.plugin(dist_bundle.L, throttling))({
          auth: token,
          baseUrl: run.apiUrl,
          userAgent: `flakeship/${version.r}`,
          request: { fetch: timed },
          throttle: {
            ...{ onRateLimit: waits("hourly"), onSecondaryRateLimit: waits("secondary"), id: run.apiUrl },
            ...pace
            // its types want all of a Bottleneck, of which it calls this much
          },
          retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
          // 429 is the throttle's
          log: { debug: log.debug, info: log.debug, warn: log.debug, error: log.debug }
        });
        const request = async (...words) => {
          try {
            return await octokit.request(...words);
          } catch (error) {
            throw (0, api_errors.t)(error, String(words[0]));
          }
        };
        return { request };
      }
      function timed(url, options) {
        const late = AbortSignal.timeout(most * 1e3);
        return fetch(url, { ...options, signal: options.signal ? AbortSignal.any([options.signal, late]) : late });
      }
      async function* pages(get, mostPages = 100) {
        for (let page = 1; page <= mostPages; page++) {
          const { data, headers } = await get({ per_page: 100, page });
          yield data;
          if (!/\brel="next"/.test(headers.link ?? ""))
            return;
        }
      }
    })
  ),
  /***/
  85298: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        runOf: () => (
          /* binding */
          runOf
        ),
        /* harmony export */
        runPage: () => (
          /* binding */
          runPage
        ),
        /* harmony export */
        workflowFile: () => (
          /* binding */
          workflowFile
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const sha = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit"));
      const count = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^\d{1,15}$/, "not a number"), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(Number));
      const variables = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        GITHUB_REPOSITORY: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[\w.-]+\/[\w.-]+$/, "not OWNER/NAME")),
        GITHUB_RUN_ID: count,
        GITHUB_RUN_ATTEMPT: count,
        GITHUB_JOB: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        GITHUB_EVENT_NAME: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        GITHUB_SHA: sha,
        GITHUB_REF: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        GITHUB_SERVER_URL: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.OZ5()),
        GITHUB_API_URL: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.OZ5()),
        GITHUB_WORKFLOW_REF: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
      });
      const workflowFile = (path) => path.replace(/@.*$/s, "");
      const pageVariables = valibot__WEBPACK_IMPORTED_MODULE_1__.UpN(variables, ["GITHUB_REPOSITORY", "GITHUB_RUN_ID", "GITHUB_SERVER_URL"]);
      function runPage(environment) {
        const { success, output } = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(pageVariables, environment);
        return success ? pageOf(output) : void 0;
      }
      const pageOf = (found) => `${found.GITHUB_SERVER_URL.replace(/\/$/, "")}/${found.GITHUB_REPOSITORY}/actions/runs/${found.GITHUB_RUN_ID}`;
      function runOf(environment) {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(variables, environment);
        if (!parsed.success) {
          const [issue] = parsed.issues;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`this is not a job of GitHub Actions (${valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ(issue)}: ${issue.message}); use the action in a workflow`);
        }
        const found = parsed.output;
        const [owner = "", name = ""] = found.GITHUB_REPOSITORY.split("/");
        const serverUrl = found.GITHUB_SERVER_URL.replace(/\/$/, "");
        return {
          repository: { owner, name, full: found.GITHUB_REPOSITORY },
          id: found.GITHUB_RUN_ID,
          attempt: found.GITHUB_RUN_ATTEMPT,
          job: found.GITHUB_JOB,
          eventName: found.GITHUB_EVENT_NAME,
          sha: found.GITHUB_SHA,
          ref: found.GITHUB_REF,
          serverUrl,
          apiUrl: found.GITHUB_API_URL.replace(/\/$/, ""),
          page: pageOf(found),
          ...workflowOf(found.GITHUB_WORKFLOW_REF)
        };
      }
      function workflowOf(ref) {
        const [, path] = /^[^/]+\/[^/]+\/(.+)$/s.exec(workflowFile(ref ?? "")) ?? [];
        return path === void 0 ? {} : { workflow: path };
      }
    })
  ),
  /***/
  39208: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          diffClosures
        )
        /* harmony export */
      });
      var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
      function diffClosures(before, after) {
        const [old, fresh] = [packages(before), packages(after)];
        const names = /* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()]);
        const changes = [...names].flatMap((name) => compare(name, old.get(name), fresh.get(name)));
        changes.sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes) || (a.name < b.name ? -1 : 1));
        return { before: sizeOf(before), after: sizeOf(after), changes };
      }
      const sizeOf = ({ bytes, paths }) => ({ bytes, paths: paths.length });
      function packages({ paths }) {
        const found = /* @__PURE__ */ new Map();
        for (const { path, bytes } of paths) {
          const { name, version } = (0, _package_name_js__WEBPACK_IMPORTED_MODULE_0__.wg)(path);
          const known = found.get(name) ?? { versions: /* @__PURE__ */ new Set(), paths: /* @__PURE__ */ new Set(), bytes: 0 };
          if (version !== "")
            known.versions.add(version);
          known.paths.add(path);
          known.bytes += bytes;
          found.set(name, known);
        }
        return found;
      }
      function compare(name, old, fresh) {
        const [before, after] = [versionsOf(old), versionsOf(fresh)];
        const bytes = (fresh?.bytes ?? 0) - (old?.bytes ?? 0);
        const change = changeOf(old, fresh);
        return change === void 0 ? [] : [{ name, change, before, after, bytes }];
      }
      function changeOf(old, fresh) {
        if (!old)
          return "added";
        if (!fresh)
          return "removed";
        const [before, after] = [versionsOf(old), versionsOf(fresh)];
        if (before.join(" ") === after.join(" "))
          return same(old.paths, fresh.paths) ? void 0 : "rebuilt";
        const order = (0, _package_name_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(before.at(-1) ?? "", after.at(-1) ?? "");
        if (order === 0)
          return "versions";
        return order < 0 ? "up" : "down";
      }
      const versionsOf = (of) => [...of?.versions ?? []].sort(_package_name_js__WEBPACK_IMPORTED_MODULE_0__.Zy);
      const same = (a, b) => a.size === b.size && [...a].every((path) => b.has(path));
    })
  ),
  /***/
  4823: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W0: () => (
          /* binding */
          splitName
        ),
        /* harmony export */
        Zy: () => (
          /* binding */
          compareVersions
        ),
        /* harmony export */
        wg: () => (
          /* binding */
          packageOf
        )
        /* harmony export */
      });
      function splitName(full) {
        const dash = /-(?=[^A-Za-z])/s.exec(full)?.index;
        return dash === void 0 ? { name: full, version: "" } : { name: full.slice(0, dash), version: full.slice(dash + 1) };
      }
      const preRelease = /^(alpha|beta|rc|pre|preview|unstable|snapshot|nightly|git|dirty)$/;
      const output = /^([a-z]{2,}|lib32|lib64)$/;
      function packageOf(path) {
        const { name, version } = splitName(path.replace(/^.*\/[0-9a-z]{32}-/s, ""));
        const parts = version.split("-");
        while (parts.length > 1 && isOutput(parts.at(-1) ?? ""))
          parts.pop();
        return { name, version: parts.join("-") };
      }
      const isOutput = (part) => output.test(part) && !preRelease.test(part);
      function compareVersions(a, b) {
        const [left, right] = [components(a), components(b)];
        for (let i = 0; i < Math.max(left.length, right.length); i++) {
          const order = compareComponents(left[i] ?? "", right[i] ?? "");
          if (order !== 0)
            return order;
        }
        return 0;
      }
      const components = (version) => version.match(/\d+|[^\d.-]+/g) ?? [];
      const ranks = [/^pre$/, /^$/, /^\D/, /^\d/];
      const rank = (component) => ranks.findIndex((kind) => kind.test(component));
      function compareComponents(a, b) {
        if (rank(a) !== rank(b))
          return rank(a) - rank(b);
        if (/^\d/.test(a))
          return Number(a) - Number(b);
        return a === b ? 0 : a < b ? -1 : 1;
      }
    })
  ),
  /***/
  24493: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          version
        )
        /* harmony export */
      });
      const version = "0.1.0";
    })
  )
};
