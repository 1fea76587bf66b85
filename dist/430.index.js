export const id = 430;
export const ids = [430];
export const modules = {
  /***/
  40430: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        fileEntries: () => (
          /* binding */
          fileEntries
        )
        /* harmony export */
      });
      var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
      var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
      var _github_blob_ranges_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85637);
      var _github_blob_upload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35698);
      const magic = Buffer.from("flkfile1");
      const headBytes = 16;
      function fileEntries(service, signal) {
        const fetched = async (found, file, most) => {
          if (!found)
            return false;
          const source = { url: service.urlOf(found), signal };
          const head = [];
          await (0, _github_blob_ranges_js__WEBPACK_IMPORTED_MODULE_5__.qX)(source, { at: 0, length: headBytes }, (chunk) => void head.push(chunk));
          const length = lengthIn(Buffer.concat(head));
          if (length > most)
            throw new _github_blob_ranges_js__WEBPACK_IMPORTED_MODULE_5__.JX(`${found.key} is larger than it may be`);
          const bytes = new node_stream__WEBPACK_IMPORTED_MODULE_2__.PassThrough();
          await Promise.all([
            (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(bytes, node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdDecompress(), limit(most, found.key), (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file, { mode: 384 })),
            (0, _github_blob_ranges_js__WEBPACK_IMPORTED_MODULE_5__.qX)(source, { at: headBytes, length }, async (chunk) => {
              if (!bytes.write(chunk) && !bytes.destroyed)
                await (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(bytes, "drain");
            }).then(() => void bytes.end(), (error) => void bytes.destroy(error))
          ]);
          return true;
        };
        return {
          has: async (key) => await service.find(key) !== void 0,
          restore: async (key, file, most) => fetched(await service.find(key), file, most),
          newest: async (family, file, most) => {
            const found = await service.find(family, "prefix");
            return found?.key.startsWith(family) === true && fetched(found, file, most);
          },
          save: async (key, file) => {
            const created = await service.create(key);
            if (created.kind === "taken")
              return false;
            const upload = new _github_blob_upload_js__WEBPACK_IMPORTED_MODULE_6__.H(created.url, signal);
            const packed = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file).pipe(node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdCompress());
            for await (const chunk of packed)
              await upload.write(chunk);
            const head = Buffer.alloc(headBytes);
            magic.copy(head);
            head.writeBigUInt64LE(BigInt(upload.bytes), 8);
            await service.finalize(key, await upload.end(head));
            return true;
          }
        };
      }
      function lengthIn(head) {
        const length = head.length === headBytes ? Number(head.readBigUInt64LE(8)) : 0;
        if (!head.subarray(0, 8).equals(magic) || length === 0)
          throw new _github_blob_ranges_js__WEBPACK_IMPORTED_MODULE_5__.JX("an entry is none of ours");
        return length;
      }
      function limit(most, key) {
        return async function* (chunks) {
          let left = most;
          for await (const chunk of chunks) {
            left -= chunk.length;
            if (left < 0)
              throw new _github_blob_ranges_js__WEBPACK_IMPORTED_MODULE_5__.JX(`${key} unpacks to more than it may`);
            yield chunk;
          }
        };
      }
    })
  ),
  /***/
  85637: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JX: () => (
          /* binding */
          BrokenBlob
        ),
        /* harmony export */
        oD: () => (
          /* binding */
          readWhole
        ),
        /* harmony export */
        qX: () => (
          /* binding */
          readRange
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _lib_answer_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97733);
      class BrokenBlob extends Error {
        name = "BrokenBlob";
      }
      const usualWaits = { stall: 3e4, open: _lib_answer_bytes_js__WEBPACK_IMPORTED_MODULE_1__.WK };
      const pauses = [500, 2e3];
      async function readRange(source, range, take, waits = usualWaits) {
        return read(source, range, { take, waits });
      }
      async function readWhole(source, most, waits = usualWaits) {
        const chunks = [];
        const range = { at: 0, length: most };
        await read(source, range, {
          take: (chunk) => void chunks.push(chunk),
          waits,
          onTotal: (total) => {
            if (!(total <= most))
              throw new BrokenBlob("it is larger than it may be");
            range.length = total;
          }
        });
        return Buffer.concat(chunks);
      }
      async function read(source, range, { take, waits, onTotal }) {
        let done = 0;
        await inTries(source, async (isExpired) => {
          const before = done;
          const left = () => range.length - done;
          const once = { at: range.at + done, left, isExpired, waits, onTotal };
          try {
            await readOnce(source, once, async (chunk) => {
              await Promise.resolve(take(chunk)).catch(ofConsumer);
              done += chunk.length;
            });
          } catch (error) {
            if (error instanceof Stalled && done === before)
              throw new BrokenBlob(error.message);
            throw error;
          }
        });
      }
      class Expired extends Error {
      }
      class Stalled extends Error {
      }
      class Refused extends Error {
      }
      const ofConsumer = (cause) => {
        throw new Refused("", { cause });
      };
      async function inTries({ signal }, read2) {
        let cause;
        for (const pause of [...pauses, void 0]) {
          try {
            return await read2(cause instanceof Expired);
          } catch (error) {
            signal.throwIfAborted();
            if (error instanceof Refused)
              throw error.cause;
            if (error instanceof BrokenBlob)
              throw error;
            cause = error;
          }
          if (pause !== void 0)
            await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, void 0, { signal });
        }
        throw new BrokenBlob(cause instanceof Error ? cause.message : String(cause));
      }
      function refuse({ status }, gone) {
        if (status === 403)
          throw new Expired("the address has expired (403)");
        if (gone.includes(status))
          throw new BrokenBlob(`it is not there any more (${status})`);
      }
      async function readOnce(source, { at, left, isExpired, waits: { stall, open }, onTotal }, take) {
        const silent = new AbortController();
        let watch = setTimeout(() => silent.abort(new Stalled(`no byte in ${stall / 1e3} s`)), stall);
        try {
          const response = await fetch(await source.url(isExpired), {
            headers: { range: `bytes=${at}-${at + left() - 1}` },
            signal: AbortSignal.any([silent.signal, source.signal])
          });
          refuse(response, [404, 410, 416]);
          if (response.status === 200)
            throw new BrokenBlob("the storage answers a range with everything");
          if (response.status !== 206 || !response.body)
            throw new Error(`the storage answers ${response.status}`);
          const [, from, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers.get("content-range") ?? "") ?? [];
          if (from !== String(at))
            throw new BrokenBlob("the storage answers with another range");
          onTotal?.(Number(total));
          for await (const chunk of response.body) {
            watch.refresh();
            if (chunk.length > left())
              throw new BrokenBlob("the storage sends more than was asked for");
            await take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
            if (left() > 0)
              continue;
            clearTimeout(watch);
            watch = setTimeout(() => {
              open.giveUp();
              silent.abort();
            }, open.wait);
          }
          if (left() > 0)
            throw new Error(`the storage sends ${left()} bytes too few`);
        } catch (error) {
          if (left() > 0 || error instanceof BrokenBlob || source.signal.aborted)
            throw error;
        } finally {
          clearTimeout(watch);
          silent.abort();
        }
      }
    })
  ),
  /***/
  35698: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          BlobUpload
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _lib_answer_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97733);
      var _cache_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47681);
      const blockBytes = 4 * 1024 ** 2;
      const atOnce = 4;
      class BlobUpload {
        #url;
        #signal;
        #blocks = [];
        #waiting = [];
        #held = 0;
        #under = /* @__PURE__ */ new Set();
        #failure;
        bytes = 0;
        constructor(url, signal) {
          this.#url = url;
          this.#signal = signal;
        }
        async write(chunk) {
          this.#waiting.push(chunk);
          this.#held += chunk.length;
          this.bytes += chunk.length;
          if (this.#held >= blockBytes)
            await this.#send();
        }
        /** Ends the upload; `first` goes before everything that was written. */
        async end(first) {
          await this.#send();
          const rest = [...this.#blocks];
          this.#blocks.length = 0;
          for (let at = 0; at < first.length; at += blockBytes) {
            this.#waiting = [first.subarray(at, at + blockBytes)];
            this.#held = this.#waiting[0]?.length ?? 0;
            await this.#send();
          }
          await Promise.all(this.#under);
          if (this.#failure)
            throw this.#failure;
          const ids2 = [...this.#blocks, ...rest].map((id2) => `<Latest>${id2}</Latest>`).join("");
          const list = `<?xml version="1.0" encoding="utf-8"?><BlockList>${ids2}</BlockList>`;
          await this.#put("comp=blocklist", Buffer.from(list));
          this.bytes += first.length;
          return this.bytes;
        }
        async #send() {
          if (this.#held === 0)
            return;
          const block = this.#waiting.length === 1 ? this.#waiting[0] : Buffer.concat(this.#waiting);
          this.#waiting = [];
          this.#held = 0;
          while (this.#under.size >= atOnce)
            await Promise.race(this.#under);
          if (this.#failure)
            throw this.#failure;
          const id2 = Buffer.from(`b-${String(counter++).padStart(10, "0")}`).toString("base64");
          this.#blocks.push(id2);
          const sent = this.#put(`comp=block&blockid=${encodeURIComponent(id2)}`, block).catch((error) => {
            this.#failure ??= error;
          });
          this.#under.add(sent);
          void sent.then(() => this.#under.delete(sent));
        }
        async #put(query, body) {
          let last;
          for (const pause of [1, 3, void 0]) {
            try {
              const response = await fetch(`${this.#url}&${query}`, {
                method: "PUT",
                headers: { "content-type": "application/octet-stream" },
                body,
                signal: AbortSignal.any([this.#signal, AbortSignal.timeout(12e4)])
              });
              const text = await (0, _lib_answer_bytes_js__WEBPACK_IMPORTED_MODULE_1__.yy)(response, () => true);
              if (response.ok)
                return;
              last = new _cache_service_js__WEBPACK_IMPORTED_MODULE_2__.Z(`the storage answers ${response.status} to an upload: ${text.slice(0, 120)}`);
              if (response.status < 500 && response.status !== 429)
                break;
            } catch (error) {
              last = error;
              this.#signal.throwIfAborted();
            }
            if (pause !== void 0)
              await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause * 1e3, void 0, { signal: this.#signal });
          }
          throw last;
        }
      }
      let counter = 0;
    })
  ),
  /***/
  47681: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          CacheRefusal
        ),
        /* harmony export */
        _: () => (
          /* binding */
          CacheService
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70458);
      var _lib_answer_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97733);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19031);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      var _cache_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17994);
      class CacheRefusal extends Error {
        name = "CacheRefusal";
      }
      const found = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        ok: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY(),
        signed_download_url: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), ""),
        matched_key: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), "")
      });
      const created = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        ok: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY(),
        signed_upload_url: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), ""),
        message: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), "")
      });
      const finalized = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({ ok: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY(), message: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), "") });
      const patience = { answer: 1e4, question: 25e3, nobody: 12e3 };
      const longestWait = 20;
      class CacheService {
        /** What the workflow allows. */
        may;
        /** How often each method was called. */
        calls = {};
        #url;
        #token;
        #version;
        #signal;
        #broken;
        /** `version` is 64 hex digits; entries of another version are invisible. Sends nothing after the signal fires. */
        constructor(environment, version, signal) {
          const service = (0, _cache_access_js__WEBPACK_IMPORTED_MODULE_3__.py)(environment);
          if (!service)
            throw new CacheRefusal(_cache_access_js__WEBPACK_IMPORTED_MODULE_3__.nE);
          this.#url = new URL(service.url).origin;
          this.#token = service.token;
          this.#version = version;
          this.#signal = signal;
          this.may = (0, _cache_access_js__WEBPACK_IMPORTED_MODULE_3__.Mq)(environment).may;
        }
        /** The entry with this key; for a prefix the newest that begins with it. */
        async find(key, kind = "key") {
          const asked = { key, restore_keys: kind === "prefix" ? [key] : [] };
          const answer = await this.#call("GetCacheEntryDownloadURL", asked, found);
          if (kind === "key" && answer.body?.matched_key !== key)
            return void 0;
          if (!answer.body?.ok || answer.body.signed_download_url === "")
            return void 0;
          return { key: answer.body.matched_key, url: answer.body.signed_download_url };
        }
        /** The URL of an entry, requested again when it has expired. */
        urlOf({ key, url }) {
          let last = url;
          return async (isExpired) => {
            if (isExpired)
              last = (await this.find(key))?.url ?? last;
            return last;
          };
        }
        /** Reserves a key permanently, even if no upload follows. */
        async create(key) {
          const { status, body } = await this.#call("CreateCacheEntry", { key }, created);
          if (status === 409)
            return { kind: "taken" };
          if (body?.ok && body.signed_upload_url !== "")
            return { kind: "created", url: body.signed_upload_url };
          if (/exist|taken|conflict/i.test(body?.message ?? ""))
            return { kind: "taken" };
          throw this.#refuse(body?.message || "the service gives no place to upload to");
        }
        async finalize(key, bytes) {
          const { body } = await this.#call("FinalizeCacheEntryUpload", { key, size_bytes: String(bytes) }, finalized);
          if (!body?.ok)
            throw this.#refuse(body?.message || `the service did not keep ${key}`);
        }
        #refuse(why) {
          this.#broken = new CacheRefusal((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(why, 200));
          return this.#broken;
        }
        async #call(method, body, schema) {
          if (this.#broken)
            throw this.#broken;
          this.calls[method] = (this.calls[method] ?? 0) + 1;
          const began = performance.now();
          let last = "no answer";
          for (const pause of [1, 2, 4, 8, 8]) {
            this.#signal.throwIfAborted();
            const answer = await this.#ask(method, { ...body, version: this.#version }).catch((error) => error);
            let wait = pause;
            if (answer instanceof Error)
              last = `${method}: ${answer.message}`;
            else {
              const { status, text, retryAfter } = answer;
              const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__.xLC(schema, (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_5__.q)(text));
              if (status === 200 && parsed.success)
                return { status, body: parsed.output };
              if (status === 404 || status === 409)
                return { status };
              last = `${method}: ${status} ${messageOf(text)}`;
              if (status < 500 && status !== 429 && status !== 408 && status !== 200)
                break;
              if (retryAfter > longestWait) {
                last = `${method}: the service is asked too often, and wants ${retryAfter} s to pass`;
                break;
              }
              wait = Math.max(wait, retryAfter);
            }
            const most = answer instanceof Error ? patience.nobody : patience.question;
            if (performance.now() + wait * 1e3 > began + most)
              break;
            await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait * 1e3, void 0, { signal: this.#signal });
          }
          throw this.#refuse(last);
        }
        async #ask(method, body) {
          const response = await fetch(`${this.#url}/twirp/github.actions.results.api.v1.CacheService/${method}`, {
            method: "POST",
            headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
            body: JSON.stringify(body),
            signal: AbortSignal.any([this.#signal, AbortSignal.timeout(patience.answer)]),
            redirect: "error"
          });
          const retryAfter = Number(response.headers.get("retry-after")) || 0;
          const text = await (0, _lib_answer_bytes_js__WEBPACK_IMPORTED_MODULE_1__.yy)(response, (said) => (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_5__.q)(said) !== void 0);
          return { status: response.status, text: text.slice(0, 65536), retryAfter };
        }
      }
      function messageOf(text) {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__.xLC(valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({ msg: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP() }), (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_5__.q)(text));
        return (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(parsed.success ? parsed.output.msg : text, 200);
      }
    })
  ),
  /***/
  97733: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        WK: () => (
          /* binding */
          openAnswers
        ),
        /* harmony export */
        yy: () => (
          /* binding */
          answerText
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      class OpenAnswers {
        #isGivenUp = false;
        #first;
        #later;
        constructor(first = 2e3, later = 20) {
          this.#first = first;
          this.#later = later;
        }
        get wait() {
          return this.#isGivenUp ? this.#later : this.#first;
        }
        giveUp() {
          this.#isGivenUp = true;
        }
      }
      const openAnswers = new OpenAnswers();
      async function* answerBytes(response, isWhole, open) {
        const reader = response.body?.getReader();
        if (reader === void 0)
          return;
        try {
          while (true) {
            const quiet = new AbortController();
            const read = reader.read();
            const late = (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(open.wait, "late", { signal: quiet.signal }).catch(() => "late");
            const first = await Promise.race([read, late]).finally(() => quiet.abort());
            if (first === "late" && isWhole()) {
              read.catch(() => {
              });
              open.giveUp();
              return;
            }
            const { done, value } = await read;
            if (done)
              return;
            yield value;
          }
        } finally {
          await reader.cancel().catch(() => {
          });
        }
      }
      async function answerText(response, isWhole, open = openAnswers) {
        const chunks = [];
        const text = () => Buffer.concat(chunks).toString("utf8");
        for await (const chunk of answerBytes(response, () => isWhole(text()), open))
          chunks.push(chunk);
        return text();
      }
    })
  )
};
