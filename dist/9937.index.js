export const id = 9937;
export const ids = [9937];
export const modules = {
  /***/
  49937: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        pushAll: () => (
          /* binding */
          pushAll
        )
      });
      var show_to_nix = __webpack_require__(11046);
      var errors = __webpack_require__(1730);
      var system_environment = __webpack_require__(84114);
      var exec = __webpack_require__(32522);
      var system_process = __webpack_require__(91763);
      var programs = __webpack_require__(78094);
      var commands = __webpack_require__(33943);
      ;
      function requireClient(client, environment) {
        const file = (0, programs.d)(client, (0, system_environment.uQ)(environment).PATH ?? "");
        if (file.includes("/"))
          return file;
        throw new errors.Ml(`there is no ${client} on PATH; install it in a step before, Flakeship brings none`);
      }
      async function runClient({ client, cache, paths, environment, secret, signal }) {
        const program = requireClient(client, environment);
        const { args, variables } = commands.b[client];
        const env = (0, system_environment.uQ)(environment);
        for (const name of variables) {
          const value = environment[name];
          if (value === void 0)
            continue;
          env[name] = value;
          if (/TOKEN$|KEY$/.test(name))
            secret(value);
        }
        const words2 = args(cache);
        const input = paths.map((path) => `${path}
`).join("");
        const output = await (0, exec.kg)((0, system_process.n)(program, words2, { env, input }), signal);
        if (output.code !== 0)
          throw new errors.Qd([client, ...words2], output);
      }
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var lib_text = __webpack_require__(79470);
      ;
      async function awsCredentials(environment, profile = environment.AWS_PROFILE) {
        const found = (profile === void 0 || profile === "" ? fromEnvironment(environment) : void 0) ?? await fromProfile(environment, profile || "default");
        if (found !== void 0)
          return found;
        const where = profile ? `profile ${(0, lib_text.TN)(profile, 60)} in ~/.aws/credentials` : "AWS_ACCESS_KEY_ID";
        throw new errors.yo(`no keys for S3: there is no ${where}; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or let aws-actions/configure-aws-credentials do it`);
      }
      function fromEnvironment(environment) {
        const { AWS_ACCESS_KEY_ID: id2, AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token } = environment;
        return credentials(id2, key, token);
      }
      async function fromProfile(environment, profile) {
        const { AWS_SHARED_CREDENTIALS_FILE, HOME = "/" } = environment;
        const file = AWS_SHARED_CREDENTIALS_FILE || (0, external_node_path_.join)(HOME, ".aws/credentials");
        const text = await (0, promises_.readFile)(file, "utf8").catch(() => "");
        const values = {};
        let section = "";
        for (const line of text.slice(0, 1e6).split("\n")) {
          const [, name] = /^\s*\[\s*([^\]]*?)\s*\]/.exec(line) ?? [];
          if (name !== void 0)
            section = name;
          const [, key2, value] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
          if (section === profile && key2 !== void 0 && value !== void 0)
            values[key2] = value;
        }
        const { aws_access_key_id: id2, aws_secret_access_key: key, aws_session_token: token } = values;
        return credentials(id2, key, token);
      }
      const credentials = (id2, key, token) => id2 && key ? { accessKeyId: id2, secretAccessKey: key, ...token ? { sessionToken: token } : {} } : void 0;
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_fs_ = __webpack_require__(73024);
      var files = __webpack_require__(8292);
      ;
      const mostText = 64 * 1024 ** 2;
      class CacheFault extends errors.yo {
        constructor(what, why, options = {}) {
          super(`${what}: ${(0, lib_text.TN)(why, 300)}`, { reason: "failed", ...options });
          this.name = "CacheFault";
        }
      }
      ;
      const unfinished = ".unfinished";
      function folderFiles(folder) {
        const shown = `file://${folder}`;
        const failed = (what) => (cause) => {
          throw new CacheFault(`${what} ${shown}`, words[cause.code ?? ""] ?? cause.message, { cause });
        };
        const put = async (name, content) => {
          const to = (0, external_node_path_.join)(folder, name);
          const temporary = (0, external_node_path_.join)(folder, unfinished, `${process.pid}-${(0, external_node_crypto_.randomBytes)(8).toString("hex")}`);
          try {
            for (const one of [(0, external_node_path_.dirname)(to), (0, external_node_path_.dirname)(temporary)])
              await (0, files.fc)(one);
            if (typeof content === "string")
              await (0, promises_.writeFile)(temporary, content, { mode: 420 });
            else
              await (0, promises_.copyFile)(content.file, temporary, external_node_fs_.constants.COPYFILE_FICLONE);
            await (0, promises_.rename)(temporary, to);
          } catch (error) {
            await (0, promises_.rm)(temporary, { force: true }).catch(() => {
            });
            failed(`${name} cannot be written to`)(error);
          }
        };
        return {
          shown,
          read: (name) => (0, promises_.readFile)((0, external_node_path_.join)(folder, name), "utf8").catch(ifMissing(failed(`${name} cannot be read in`))),
          size: (name) => (0, promises_.stat)((0, external_node_path_.join)(folder, name)).then(({ size }) => size, ifMissing(failed(`${name} cannot be read in`))),
          put,
          keeper: {
            list: (under) => listed(folder, under, failed("files cannot be listed in")),
            remove: async (name) => {
              await (0, promises_.rm)((0, external_node_path_.join)(folder, name), { force: true }).catch(failed(`${name} cannot be removed from`));
            }
          }
        };
      }
      const words = {
        ENOSPC: "the disk is full",
        EDQUOT: "the quota of the disk is used up",
        EROFS: "it is read-only",
        EACCES: "permission denied",
        EPERM: "permission denied",
        ENOTDIR: "something there is not a folder"
      };
      const ifMissing = (otherwise) => (cause) => cause.code === "ENOENT" ? void 0 : otherwise(cause);
      async function* listed(folder, under, failed) {
        const found = await (0, promises_.opendir)((0, external_node_path_.join)(folder, under)).catch(ifMissing(failed));
        if (found === void 0)
          return;
        for await (const entry of found) {
          const name = under === "" ? entry.name : `${under}/${entry.name}`;
          if (entry.isDirectory() && under !== "")
            yield* listed(folder, name, failed);
          if (!entry.isFile())
            continue;
          const facts = await (0, promises_.stat)((0, external_node_path_.join)(folder, name)).catch(ifMissing(failed));
          if (facts)
            yield { name, changed: facts.mtimeMs, bytes: facts.size };
        }
      }
      var addresses = __webpack_require__(25465);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var external_node_timers_promises_ = __webpack_require__(58500);
      var transfer_error = __webpack_require__(90550);
      ;
      async function ask(asked, { signal, pauses = [1, 4], silence = 60 }) {
        for (const pause of [...pauses, void 0]) {
          signal.throwIfAborted();
          try {
            const answer = await once(asked, signal, silence);
            if (answer.status === 507 || !(0, transfer_error.jR)(answer.status).isPassing || pause === void 0)
              return answer;
          } catch (error) {
            signal.throwIfAborted();
            const fault = (0, transfer_error.Kl)(error);
            if (!fault.isPassing || pause === void 0)
              throw fault;
          }
          await (0, external_node_timers_promises_.setTimeout)(pause * 1e3, void 0, { signal });
        }
        throw new Error("unreachable");
      }
      async function once({ method, url, body, headers }, signal, silence) {
        const { request } = process.getBuiltinModule(url.protocol === "https:" ? "node:https" : "node:http");
        const length = body === void 0 ? 0 : typeof body === "string" ? Buffer.byteLength(body) : body.bytes;
        const all = { "user-agent": "flakeship", "content-length": String(length), ...await headers() };
        const sent = request(url, { method, signal, headers: all, timeout: silence * 1e3 });
        const began = performance.now();
        sent.on("timeout", () => {
          if (performance.now() - began < silence * 900)
            sent.setTimeout(silence * 1e3);
          else
            sent.destroy(Object.assign(new Error("the server does not answer"), { code: "ETIMEDOUT" }));
        });
        const answered = new Promise((resolve, reject) => {
          sent.once("response", resolve).once("error", reject);
        });
        answered.catch(() => {
        });
        if (body === void 0 || typeof body === "string")
          sent.end(body);
        else
          (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(body.file, rangeOf(body)), sent).catch((error) => {
            if (!["EPIPE", "ECONNRESET", "ERR_STREAM_PREMATURE_CLOSE"].includes(error.code))
              sent.destroy(error);
          });
        const response = await answered;
        const { statusCode: status = 0, statusMessage: words2 = "", headers: said } = response;
        const declared = said["content-length"];
        return {
          ...said.etag === void 0 ? {} : { etag: said.etag },
          ...{ status, words: words2, length: declared === void 0 ? void 0 : Number(declared) },
          text: await textOf(response, status < 300 ? mostText : 4096)
        };
      }
      const rangeOf = (body) => "at" in body ? { start: body.at, end: body.at + body.bytes - 1 } : {};
      async function textOf(response, most) {
        const chunks = [];
        let bytes = 0;
        for await (const chunk of response) {
          bytes += chunk.length;
          if (bytes > most)
            break;
          chunks.push(chunk);
        }
        response.destroy();
        return Buffer.concat(chunks).toString();
      }
      ;
      async function askPlace({ headers, sha256Of: sha256Of2, signal, pauses, shown }, method, url, { body, what }) {
        const sha256 = sha256Of2(body);
        const asked = {
          ...{ method, url },
          ...body === void 0 ? {} : { body },
          headers: () => headers({ method, url, sha256 })
        };
        try {
          return await ask(asked, { signal, ...pauses ? { pauses } : {} });
        } catch (cause) {
          signal.throwIfAborted();
          throw new CacheFault(`${what} ${shown}`, cause.message, { cause });
        }
      }
      function filesAt(place) {
        const { shown, urlOf } = place;
        const found = async (method, name) => {
          const what = `${name} cannot be read from`;
          const answer = await askPlace(place, method, urlOf(name), { what });
          if (answer.status === 200)
            return answer;
          if ([403, 404, 410].includes(answer.status))
            return void 0;
          throw refusal(`${what} ${shown}`, answer);
        };
        return {
          shown,
          read: async (name) => (await found("GET", name))?.text,
          size: async (name) => {
            const answer = await found("HEAD", name);
            return answer && (answer.length ?? Number.NaN);
          },
          put: async (name, body) => {
            const what = `${name} cannot be written to`;
            const answer = await askPlace(place, "PUT", urlOf(name), { body, what });
            if (answer.status < 200 || answer.status > 299)
              throw refusal(`${what} ${shown}`, answer);
          }
        };
      }
      const hints = {
        401: "the server requires a login; give user and password in the URL, or in the netrc file of Nix",
        403: "these credentials do not allow it",
        405: "this server accepts no uploads",
        413: "the file is too large for this server",
        507: "the server has no space left"
      };
      function refusal(what, { status, words: words2, text }) {
        const hint = hints[status] === void 0 ? "" : `, ${hints[status]}`;
        const said = /<Message>([^<]{1,300})<\/Message>/.exec(text)?.[1] ?? text;
        return new CacheFault(what, `the server answered ${status} ${words2}`.trim() + hint, {
          ...said.trim() === "" ? {} : { cause: new Error(said) }
        });
      }
      function webFiles(url, { signal, login, pauses }) {
        const own = url.username === "" ? login : `${(0, addresses.DH)(url.username)}:${(0, addresses.DH)(url.password)}`;
        const root = new URL(url.pathname.replace(/\/*$/, "/"), url.origin);
        return filesAt({
          ...{ shown: (0, addresses.Uk)(url.href).replace(/\/$/, ""), signal, pauses },
          urlOf: (name) => new URL(name, root),
          headers: () => own === void 0 ? {} : { authorization: `Basic ${Buffer.from(own).toString("base64")}` },
          sha256Of: () => ""
        });
      }
      var dist = __webpack_require__(70458);
      ;
      function loginOf(netrc, host) {
        const words2 = netrc.split("\n").map((line) => line.replace(/^\s*#.*$/, "")).join(" ").split(/\s+/);
        let isMeant = false;
        const found = {};
        for (const [i, word] of words2.entries()) {
          const next = words2[i + 1] ?? "";
          if (word === "machine") {
            if (isMeant)
              break;
            isMeant = next === host;
          } else if (word === "default") {
            if (isMeant)
              break;
            isMeant = true;
          } else if (isMeant && (word === "login" || word === "password") && words2[i - 1] !== "machine")
            found[word] ??= next;
        }
        return found.password === void 0 ? void 0 : `${found.login ?? ""}:${found.password}`;
      }
      const settings = dist.Ikc({ "netrc-file": dist.Ikc({ value: dist.YjP() }) });
      async function netrcFile(nix) {
        return (await nix.json(settings, ["config", "show", "--json"]))["netrc-file"].value;
      }
      ;
      const encoder = new TextEncoder();
      const HOST_SERVICES = {
        appstream2: "appstream",
        cloudhsmv2: "cloudhsm",
        email: "ses",
        marketplace: "aws-marketplace",
        mobile: "AWSMobileHubService",
        pinpoint: "mobiletargeting",
        queue: "sqs",
        "git-codecommit": "codecommit",
        "mturk-requester-sandbox": "mturk-requester",
        "personalize-runtime": "personalize"
      };
      const UNSIGNABLE_HEADERS = /* @__PURE__ */ new Set([
        "authorization",
        "content-type",
        "content-length",
        "user-agent",
        "presigned-expires",
        "expect",
        "x-amzn-trace-id",
        "range",
        "connection"
      ]);
      class AwsClient {
        constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
          if (accessKeyId == null) throw new TypeError("accessKeyId is a required option");
          if (secretAccessKey == null) throw new TypeError("secretAccessKey is a required option");
          this.accessKeyId = accessKeyId;
          this.secretAccessKey = secretAccessKey;
          this.sessionToken = sessionToken;
          this.service = service;
          this.region = region;
          this.cache = cache || /* @__PURE__ */ new Map();
          this.retries = retries != null ? retries : 10;
          this.initRetryMs = initRetryMs || 50;
        }
        async sign(input, init) {
          if (input instanceof Request) {
            const { method, url, headers, body } = input;
            init = Object.assign({ method, url, headers }, init);
            if (init.body == null && headers.has("Content-Type")) {
              init.body = body != null && headers.has("X-Amz-Content-Sha256") ? body : await input.clone().arrayBuffer();
            }
            input = url;
          }
          const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
          const signed = Object.assign({}, init, await signer.sign());
          delete signed.aws;
          try {
            return new Request(signed.url.toString(), signed);
          } catch (e) {
            if (e instanceof TypeError) {
              return new Request(signed.url.toString(), Object.assign({ duplex: "half" }, signed));
            }
            throw e;
          }
        }
        async fetch(input, init) {
          for (let i = 0; i <= this.retries; i++) {
            const fetched = fetch(await this.sign(input, init));
            if (i === this.retries) {
              return fetched;
            }
            const res = await fetched;
            if (res.status < 500 && res.status !== 429) {
              return res;
            }
            await new Promise((resolve) => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
          }
          throw new Error("An unknown error occurred, ensure retries is not negative");
        }
      }
      class AwsV4Signer {
        constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
          if (url == null) throw new TypeError("url is a required option");
          if (accessKeyId == null) throw new TypeError("accessKeyId is a required option");
          if (secretAccessKey == null) throw new TypeError("secretAccessKey is a required option");
          this.method = method || (body ? "POST" : "GET");
          this.url = new URL(url);
          this.headers = new Headers(headers || {});
          this.body = body;
          this.accessKeyId = accessKeyId;
          this.secretAccessKey = secretAccessKey;
          this.sessionToken = sessionToken;
          let guessedService, guessedRegion;
          if (!service || !region) {
            [guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
          }
          this.service = service || guessedService || "";
          this.region = region || guessedRegion || "us-east-1";
          this.cache = cache || /* @__PURE__ */ new Map();
          this.datetime = datetime || (/* @__PURE__ */ new Date()).toISOString().replace(/[:-]|\.\d{3}/g, "");
          this.signQuery = signQuery;
          this.appendSessionToken = appendSessionToken || this.service === "iotdevicegateway";
          this.headers.delete("Host");
          if (this.service === "s3" && !this.signQuery && !this.headers.has("X-Amz-Content-Sha256")) {
            this.headers.set("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD");
          }
          const params = this.signQuery ? this.url.searchParams : this.headers;
          params.set("X-Amz-Date", this.datetime);
          if (this.sessionToken && !this.appendSessionToken) {
            params.set("X-Amz-Security-Token", this.sessionToken);
          }
          this.signableHeaders = ["host", ...this.headers.keys()].filter((header) => allHeaders || !UNSIGNABLE_HEADERS.has(header)).sort();
          this.signedHeaders = this.signableHeaders.join(";");
          this.canonicalHeaders = this.signableHeaders.map((header) => header + ":" + (header === "host" ? this.url.host : (this.headers.get(header) || "").replace(/\s+/g, " "))).join("\n");
          this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, "aws4_request"].join("/");
          if (this.signQuery) {
            if (this.service === "s3" && !params.has("X-Amz-Expires")) {
              params.set("X-Amz-Expires", "86400");
            }
            params.set("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
            params.set("X-Amz-Credential", this.accessKeyId + "/" + this.credentialString);
            params.set("X-Amz-SignedHeaders", this.signedHeaders);
          }
          if (this.service === "s3") {
            try {
              this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, " "));
            } catch (e) {
              this.encodedPath = this.url.pathname;
            }
          } else {
            this.encodedPath = this.url.pathname.replace(/\/+/g, "/");
          }
          if (!singleEncode) {
            this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, "/");
          }
          this.encodedPath = encodeRfc3986(this.encodedPath);
          const seenKeys = /* @__PURE__ */ new Set();
          this.encodedSearch = [...this.url.searchParams].filter(([k]) => {
            if (!k) return false;
            if (this.service === "s3") {
              if (seenKeys.has(k)) return false;
              seenKeys.add(k);
            }
            return true;
          }).map((pair) => pair.map((p) => encodeRfc3986(encodeURIComponent(p)))).sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0).map((pair) => pair.join("=")).join("&");
        }
        async sign() {
          if (this.signQuery) {
            this.url.searchParams.set("X-Amz-Signature", await this.signature());
            if (this.sessionToken && this.appendSessionToken) {
              this.url.searchParams.set("X-Amz-Security-Token", this.sessionToken);
            }
          } else {
            this.headers.set("Authorization", await this.authHeader());
          }
          return {
            method: this.method,
            url: this.url,
            headers: this.headers,
            body: this.body
          };
        }
        async authHeader() {
          return [
            "AWS4-HMAC-SHA256 Credential=" + this.accessKeyId + "/" + this.credentialString,
            "SignedHeaders=" + this.signedHeaders,
            "Signature=" + await this.signature()
          ].join(", ");
        }
        async signature() {
          const date = this.datetime.slice(0, 8);
          const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
          let kCredentials = this.cache.get(cacheKey);
          if (!kCredentials) {
            const kDate = await hmac("AWS4" + this.secretAccessKey, date);
            const kRegion = await hmac(kDate, this.region);
            const kService = await hmac(kRegion, this.service);
            kCredentials = await hmac(kService, "aws4_request");
            this.cache.set(cacheKey, kCredentials);
          }
          return buf2hex(await hmac(kCredentials, await this.stringToSign()));
        }
        async stringToSign() {
          return [
            "AWS4-HMAC-SHA256",
            this.datetime,
            this.credentialString,
            buf2hex(await hash(await this.canonicalString()))
          ].join("\n");
        }
        async canonicalString() {
          return [
            this.method.toUpperCase(),
            this.encodedPath,
            this.encodedSearch,
            this.canonicalHeaders + "\n",
            this.signedHeaders,
            await this.hexBodyHash()
          ].join("\n");
        }
        async hexBodyHash() {
          let hashHeader = this.headers.get("X-Amz-Content-Sha256") || (this.service === "s3" && this.signQuery ? "UNSIGNED-PAYLOAD" : null);
          if (hashHeader == null) {
            if (this.body && typeof this.body !== "string" && !("byteLength" in this.body)) {
              throw new Error("body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header");
            }
            hashHeader = buf2hex(await hash(this.body || ""));
          }
          return hashHeader;
        }
      }
      async function hmac(key, string) {
        const cryptoKey = await crypto.subtle.importKey(
          "raw",
          typeof key === "string" ? encoder.encode(key) : key,
          { name: "HMAC", hash: { name: "SHA-256" } },
          false,
          ["sign"]
        );
        return crypto.subtle.sign("HMAC", cryptoKey, encoder.encode(string));
      }
      async function hash(content) {
        return crypto.subtle.digest("SHA-256", typeof content === "string" ? encoder.encode(content) : content);
      }
      const HEX_CHARS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f"];
      function buf2hex(arrayBuffer) {
        const buffer = new Uint8Array(arrayBuffer);
        let out = "";
        for (let idx = 0; idx < buffer.length; idx++) {
          const n = buffer[idx];
          out += HEX_CHARS[n >>> 4 & 15];
          out += HEX_CHARS[n & 15];
        }
        return out;
      }
      function encodeRfc3986(urlEncodedStr) {
        return urlEncodedStr.replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());
      }
      function guessServiceRegion(url, headers) {
        const { hostname, pathname } = url;
        if (hostname.endsWith(".on.aws")) {
          const match2 = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
          return match2 != null ? ["lambda", match2[1] || ""] : ["", ""];
        }
        if (hostname.endsWith(".r2.cloudflarestorage.com")) {
          return ["s3", "auto"];
        }
        if (hostname.endsWith(".backblazeb2.com")) {
          const match2 = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
          return match2 != null ? ["s3", match2[1] || ""] : ["", ""];
        }
        const match = hostname.replace("dualstack.", "").match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
        let service = match && match[1] || "";
        let region = match && match[2];
        if (region === "us-gov") {
          region = "us-gov-west-1";
        } else if (region === "s3" || region === "s3-accelerate") {
          region = "us-east-1";
          service = "s3";
        } else if (service === "iot") {
          if (hostname.startsWith("iot.")) {
            service = "execute-api";
          } else if (hostname.startsWith("data.jobs.iot.")) {
            service = "iot-jobs-data";
          } else {
            service = pathname === "/mqtt" ? "iotdevicegateway" : "iotdata";
          }
        } else if (service === "autoscaling") {
          const targetPrefix = (headers.get("X-Amz-Target") || "").split(".")[0];
          if (targetPrefix === "AnyScaleFrontendService") {
            service = "application-autoscaling";
          } else if (targetPrefix === "AnyScaleScalingPlannerFrontendService") {
            service = "autoscaling-plans";
          }
        } else if (region == null && service.startsWith("s3-")) {
          region = service.slice(3).replace(/^fips-|^external-1/, "");
          service = "s3";
        } else if (service.endsWith("-fips")) {
          service = service.slice(0, -5);
        } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
          [service, region] = [region, service];
        }
        return [HOST_SERVICES[service] || service, region || ""];
      }
      ;
      function readListing(xml) {
        const files2 = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].flatMap(([, entry = ""]) => {
          const [name, changed, bytes] = ["Key", "LastModified", "Size"].map((field) => xmlText(entry, field));
          const time = Date.parse(changed ?? "");
          return name === void 0 || Number.isNaN(time) ? [] : [{ name, changed: time, bytes: Number(bytes) }];
        });
        const isCut = xmlText(xml, "IsTruncated") === "true";
        return { files: files2, next: isCut ? xmlText(xml, "NextContinuationToken") : void 0 };
      }
      const xmlText = (xml, field) => {
        const [, text] = new RegExp(`<${field}>([^<]*)</${field}>`).exec(xml) ?? [];
        return text?.replace(/&(amp|lt|gt|quot|apos|#\d{1,6}|#x[0-9a-fA-F]{1,6});/g, (all, name) => name.startsWith("#") ? String.fromCodePoint(Number(`0${name.slice(1)}`)) : entities[name] ?? all);
      };
      const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
      ;
      const s3Limits = { atOnce: 5 * 1024 ** 3, part: 256 * 1024 ** 2, parts: 1e4 };
      async function putInParts(place, name, content, { part, parts }) {
        const what = `${name} cannot be written to`;
        const object = place.urlOf(name);
        const ask2 = async (method, query, body) => {
          const url = new URL(object);
          for (const [key, value] of Object.entries(query))
            url.searchParams.set(key, value);
          return accepted(await askPlace(place, method, url, { what, body }), `${what} ${place.shown}`);
        };
        const uploadId = xmlText((await ask2("POST", { uploads: "" }, "")).text, "UploadId");
        if (uploadId === void 0)
          throw new CacheFault(`${what} ${place.shown}`, "the server begins no upload in parts");
        try {
          const size = Math.max(part, Math.ceil(content.bytes / parts));
          const tags = [];
          for (let at = 0; at < content.bytes; at += size) {
            const body = await partOf(content, at, Math.min(size, content.bytes - at));
            const { etag = "" } = await ask2("PUT", { partNumber: String(tags.length + 1), uploadId }, body);
            tags.push(etag);
          }
          const listed2 = tags.map((tag, i) => `<Part><PartNumber>${i + 1}</PartNumber><ETag>${tag}</ETag></Part>`);
          const whole = `<CompleteMultipartUpload>${listed2.join("")}</CompleteMultipartUpload>`;
          await ask2("POST", { uploadId }, whole);
        } catch (error) {
          await abandon({ ...place, signal: AbortSignal.timeout(1e4), pauses: [] }, object, uploadId);
          throw error;
        }
      }
      async function partOf({ file }, at, bytes) {
        return {
          file,
          at,
          bytes,
          sha256: await (0, files.Bj)((0, external_node_fs_.createReadStream)(file, { start: at, end: at + bytes - 1 }))
        };
      }
      function accepted(answer, what) {
        if (answer.status === 200 && !/<Error>/.test(answer.text))
          return answer;
        throw refusal(what, answer);
      }
      async function abandon(place, object, uploadId) {
        const url = new URL(object);
        url.searchParams.set("uploadId", uploadId);
        await askPlace(place, "DELETE", url, { what: "parts cannot be removed from" }).catch(() => {
        });
      }
      ;
      function s3Files(bucket, { credentials: credentials2, signal, pauses, limits = s3Limits }) {
        const root = rootOf(bucket);
        const place = {
          ...{ shown: `s3://${bucket.name}`, signal, pauses },
          urlOf: (name) => new URL(name, root),
          headers: async ({ method, url, sha256 }) => {
            const signer = new AwsV4Signer({
              ...{ method, url: url.href, service: "s3", region: bucket.region, ...credentials2 },
              headers: { "x-amz-content-sha256": sha256 }
            });
            const { headers } = await signer.sign();
            return Object.fromEntries(headers.entries());
          },
          sha256Of
        };
        const files2 = filesAt(place);
        const list = async function* (folder) {
          const what = "files cannot be listed in";
          for (let from = ""; from !== void 0; ) {
            const url = new URL(root);
            url.searchParams.set("list-type", "2");
            url.searchParams.set("prefix", folder === "" ? "" : `${folder}/`);
            if (folder === "")
              url.searchParams.set("delimiter", "/");
            if (from !== "")
              url.searchParams.set("continuation-token", from);
            const answer = await askPlace(place, "GET", url, { what });
            if (answer.status !== 200)
              throw refusal(`${what} ${place.shown}`, answer);
            const { files: files3, next } = readListing(answer.text);
            yield* files3;
            from = next;
          }
        };
        return {
          ...files2,
          put: async (name, content) => {
            if (typeof content === "string" || content.bytes <= limits.atOnce)
              await files2.put(name, content);
            else
              await putInParts(place, name, content, limits);
          },
          keeper: {
            list,
            remove: async (name) => {
              const what = `${name} cannot be removed from`;
              const answer = await askPlace(place, "DELETE", place.urlOf(name), { what });
              if (answer.status !== 204 && answer.status !== 200 && answer.status !== 404)
                throw refusal(`${what} ${place.shown}`, answer);
            }
          }
        };
      }
      function rootOf({ name, region, scheme, endpoint }) {
        if (endpoint !== void 0)
          return new URL(`${scheme}://${endpoint}/${name}/`);
        const host = `s3.${region}.amazonaws.com`;
        return new URL(name.includes(".") ? `${scheme}://${host}/${name}/` : `${scheme}://${name}.${host}/`);
      }
      const sha256Of = (body) => typeof body === "object" ? body.sha256 : (0, external_node_crypto_.createHash)("sha256").update(body ?? "").digest("hex");
      ;
      async function openCache(to, { environment, netrc, secret, signal, pauses }) {
        const options = { signal, ...pauses ? { pauses } : {} };
        switch (to.kind) {
          case "folder":
            return folderFiles(to.folder);
          case "web": {
            const text = netrc === void 0 ? "" : await (0, promises_.readFile)(netrc, "utf8").catch(() => "");
            const login = loginOf(text.slice(0, 1e6), to.url.hostname);
            for (const one of [to.url.password, login?.replace(/^[^:]*:/, "")])
              if (one)
                secret(one);
            return webFiles(to.url, { ...options, login });
          }
          case "s3": {
            const credentials2 = await awsCredentials(environment, to.profile);
            secret(credentials2.secretAccessKey);
            if (credentials2.sessionToken)
              secret(credentials2.sessionToken);
            return s3Files(to.bucket, { ...options, credentials: credentials2 });
          }
        }
      }
      var p_limit = __webpack_require__(48630);
      var store_path = __webpack_require__(77534);
      var source_path = __webpack_require__(84120);
      var store_store_path = __webpack_require__(56372);
      ;
      const longest = 2e6;
      function parseNarInfo(text) {
        if (text.length > longest)
          return void 0;
        const found = /* @__PURE__ */ new Map();
        for (const line of text.split("\n")) {
          const at = line.indexOf(": ");
          if (at > 0)
            found.set(line.slice(0, at), [...found.get(line.slice(0, at)) ?? [], line.slice(at + 2)]);
        }
        const one = (name) => found.get(name)?.[0] ?? "";
        const path = one("StorePath");
        const narHash = hexOf(one("NarHash"));
        const narSize = Number(one("NarSize"));
        const references = one("References").split(" ").filter(Boolean).map(store_path.jw);
        const url = one("URL");
        if (!(0, store_path.zP)(path) || narHash === void 0 || !references.every(store_path.zP))
          return void 0;
        if (!Number.isSafeInteger(narSize) || narSize < 1 || !isInside(url))
          return void 0;
        const deriver = (0, store_path.jw)(one("Deriver"));
        const [contentAddress] = found.get("CA") ?? [];
        return {
          info: {
            ...{ path, narHash, narSize, references, signatures: found.get("Sig") ?? [] },
            ...(0, store_path.zP)(deriver) ? { deriver } : {},
            ...contentAddress === void 0 ? {} : { contentAddress }
          },
          url,
          fileSize: /^\d{1,15}$/.test(one("FileSize")) ? Number(one("FileSize")) : void 0
        };
      }
      const isInside = (url) => /^[\w.+=%-]+(\/[\w.+=%-]+)*$/.test(url) && !url.split("/").some((part) => /^\.+$/.test(part));
      function hexOf(text) {
        const [, inBase32] = /^sha256:([0-9a-df-np-sv-z]{52})$/.exec(text) ?? [];
        if (inBase32 !== void 0)
          return (0, store_store_path.uV)(inBase32)?.toString("hex");
        const [, inHex] = /^sha256:([0-9a-f]{64})$/.exec(text) ?? [];
        if (inHex !== void 0)
          return inHex;
        return (0, source_path.u)(text.replace(/^sha256:/, "sha256-"));
      }
      var narinfo = __webpack_require__(8070);
      var signatures = __webpack_require__(79708);
      ;
      async function standings(infos, files2, keys) {
        const limit = (0, p_limit.A)(16);
        const found = await Promise.all(infos.map((info) => limit(async () => [info.path, await standingOf(info, files2, keys)])));
        return new Map(found);
      }
      async function standingOf(info, files2, keys) {
        const text = await files2.read((0, narinfo.Dt)(info.path));
        if (text === void 0)
          return { kind: "absent", isNew: true };
        const found = parseNarInfo(text);
        const absent = { kind: "absent", isNew: false };
        if (found?.info.path !== info.path)
          return absent;
        const isOurs = (0, signatures.isSigned)(found.info, keys);
        if (!isOurs && !isSame(found.info, info))
          return absent;
        const size = await files2.size(found.url);
        if (size === void 0 || found.fileSize !== void 0 && size !== found.fileSize && !Number.isNaN(size))
          return absent;
        return isOurs ? { kind: "there", info: found.info } : { kind: "unsigned", text, found };
      }
      const isSame = (a, b) => a.narHash === b.narHash && a.narSize === b.narSize && [...a.references].sort().join() === [...b.references].sort().join();
      async function requireCache(files2) {
        const text = await files2.read("nix-cache-info");
        if (text === void 0)
          return { isNew: true };
        const folder = /^StoreDir: *(\S+)/m.exec(text)?.[1] ?? "/nix/store";
        if (folder === "/nix/store")
          return { isNew: false };
        throw new CacheFault(files2.shown, `it is a cache for the store ${folder}, and paths here are of /nix/store`);
      }
      var graph = __webpack_require__(92393);
      var group_by = __webpack_require__(9010);
      ;
      function choosePaths(closure, { upstream, most }) {
        const choice = { paths: [], tooLarge: [], dependents: [] };
        const out = /* @__PURE__ */ new Set();
        for (const info of closure) {
          if (upstream.has(info.path))
            continue;
          if (info.narSize <= most && !info.references.some((to) => out.has(to)))
            choice.paths.push(info);
          else {
            out.add(info.path);
            choice[info.narSize > most ? "tooLarge" : "dependents"].push(info);
          }
        }
        return choice;
      }
      function missingReferences(there, upstream) {
        const known = new Set(there.map(({ path }) => path));
        return there.flatMap(({ path, references }) => references.filter((needs) => !known.has(needs) && !upstream.has(needs)).map((needs) => ({ path, needs })));
      }
      ;
      async function checkPushed(infos, { files: files2, key, upstream }) {
        const keys = (0, signatures.parsePublicKeys)([key.publicKey]);
        const limit = (0, p_limit.A)(8);
        const there = [];
        const wrong = [];
        const look = async ({ path }) => {
          const text = await files2.read((0, narinfo.Dt)(path));
          const found = text === void 0 ? void 0 : parseNarInfo(text);
          const why = text === void 0 ? "its narinfo is not there" : found?.info.path !== path ? "its narinfo cannot be read" : !(0, signatures.isSigned)(found.info, keys) ? `its narinfo has no signature of ${key.name}` : await files2.size(found.url) === void 0 ? "its archive is not there" : void 0;
          if (why !== void 0)
            wrong.push({ path, why });
          else if (found)
            there.push(found.info);
        };
        await Promise.all(infos.map((info) => limit(() => look(info))));
        return { wrong, missing: wrong.length > 0 ? [] : missingReferences(there, upstream) };
      }
      var archive = __webpack_require__(38886);
      ;
      const atOnce = 8;
      async function putPaths(infos, putting) {
        const { files: files2, standings: standings2, signal, onPath } = putting;
        const [stop, limit] = [new AbortController(), (0, p_limit.A)(atOnce)];
        const either = AbortSignal.any([stop.signal, signal]);
        const begun = /* @__PURE__ */ new Map();
        const put = { written: [], bytes: 0 };
        let done = 0;
        const one = async (info) => {
          either.throwIfAborted();
          const text = await withArchive(info, standings2.get(info.path), put, putting);
          await Promise.all(info.references.filter((to) => to !== info.path).map((to) => begun.get(to)));
          either.throwIfAborted();
          if (text !== void 0) {
            await files2.put((0, narinfo.Dt)(info.path), text);
            put.written.push(info.path);
          }
          done += 1;
          onPath?.(done);
        };
        for (const info of infos) {
          const running = limit(() => one(info));
          running.catch((error) => stop.abort(error));
          begun.set(info.path, running);
        }
        await Promise.allSettled(begun.values());
        either.throwIfAborted();
        return put;
      }
      async function withArchive(info, standing, put, { files: files2, key, temporary }) {
        if (standing?.kind === "there")
          return void 0;
        const signature = (0, signatures.signPath)(info, key);
        if (standing?.kind === "unsigned")
          return `${standing.text.trimEnd()}
Sig: ${signature}
`;
        const file = (0, external_node_path_.join)(temporary, `${(0, store_path.mv)(info.path).slice(0, 32)}.nar.zst`);
        try {
          const local = await archiveFile(info, file);
          const url = archiveName(info.path, local.sha256);
          if (await files2.size(url) !== local.bytes) {
            await files2.put(url, local);
            put.bytes += local.bytes;
          }
          return (0, narinfo.Nt)({ ...info, signatures: [...info.signatures, signature] }, local, url);
        } finally {
          await (0, promises_.rm)(file, { force: true });
        }
      }
      const archiveName = (path, sha256) => `nar/${(0, store_path.mv)(path).slice(0, 32)}-${sha256}.nar.zst`;
      async function archiveFile(info, file) {
        const stream = (0, external_node_fs_.createWriteStream)(file, { mode: 384 });
        const opened2 = (0, external_node_stream_promises_.finished)(stream);
        opened2.catch(() => {
        });
        try {
          const { narHash, narSize, sha256, bytes } = await (0, archive.r)(info.path, (chunk) => new Promise((resolve, reject) => {
            stream.write(chunk, (error) => error ? reject(error) : resolve());
          }));
          stream.end();
          await opened2;
          if (narHash === info.narHash && narSize === info.narSize)
            return { file, sha256, bytes };
        } catch (cause) {
          stream.destroy();
          const { code } = cause;
          if (code === "ENOSPC")
            throw new errors.Ml(`no room below ${file.replace(/\/[^/]*$/, "")} to pack ${info.path}`, { cause });
          if (code !== void 0)
            throw new errors.yo(`${info.path} cannot be read any more`, { cause, reason: "failed" });
          throw cause;
        }
        throw new errors.yo(`${info.path} is not what Nix registered, and is not pushed; nix store repair brings it back`, { reason: "failed" });
      }
      ;
      const day = 24 * 3600 * 1e3;
      function splitGenerations(all, keep, now) {
        const kept = [];
        const dropped = [];
        for (const [, of] of (0, group_by.$)([...all], ({ document }) => document.of)) {
          const newest = [...of].sort((a, b) => b.document.pushed - a.document.pushed);
          for (const [i, one] of newest.entries()) {
            const isYoung = now - Math.max(one.document.pushed, one.changed) < day;
            if (i < keep || isYoung)
              kept.push(one);
            else
              dropped.push(one);
          }
        }
        return { kept, dropped };
      }
      const hashOf = (baseName2) => baseName2.slice(0, 32);
      function contentOf(root, nar) {
        const named = (files2, shape) => files2.flatMap((file) => {
          const hash2 = shape.exec(file.name)?.[1];
          return hash2 === void 0 ? [] : [[hash2, file]];
        });
        const archives = named(nar, /^nar\/([0-9a-z]{32})-[0-9a-f]{64}\.nar\.zst$/);
        return {
          narInfos: new Map(named(root, /^([0-9a-z]{32})\.narinfo$/)),
          archives: new Map([...(0, group_by.$)(archives, ([hash2]) => hash2)].map(([hash2, of]) => [hash2, of.map(([, file]) => file)]))
        };
      }
      function candidates({ narInfos }, { kept, pushed: pushed2, now }) {
        const needed = new Set(kept.flatMap(({ document }) => document.paths.map(hashOf)));
        const mayGo = [...narInfos].filter(([hash2, { changed }]) => pushed2.has(hash2) && !needed.has(hash2) && now - changed >= day);
        return new Set(mayGo.map(([hash2]) => hash2));
      }
      function orphans({ narInfos, archives }, now) {
        return [...archives].flatMap(([hash2, files2]) => narInfos.has(hash2) ? [] : files2.filter(({ changed }) => now - changed >= day));
      }
      var file_names = __webpack_require__(77310);
      var json_text = __webpack_require__(19031);
      ;
      const rootsFolder = "flakeship/roots";
      const pushedFolder = "flakeship/pushed";
      const baseName = dist.IeY((value) => typeof value === "string" && (0, store_path.zP)((0, store_path.jw)(value)));
      const names = dist.FsL(dist.YOg(baseName), dist.Ru6(5e5));
      const roots = dist.Ikc({
        document: dist.euz("roots"),
        version: dist.euz(1),
        /** The host, or the name of another target. */
        of: dist.FsL(dist.YjP(), dist.Ru6(500)),
        /** When it was last pushed, in milliseconds since 1970. */
        pushed: dist.FsL(dist.aig(), dist.Y2b(), dist.Wwf(0)),
        root: dist.mee(baseName),
        paths: names
      });
      const pushed = dist.Ikc({ document: dist.euz("pushed"), version: dist.euz(1), paths: names });
      function rootsName({ of, root, paths }) {
        const hash2 = (0, external_node_crypto_.createHash)("sha256").update(root ?? paths.join()).digest("hex").slice(0, 32);
        return `${rootsFolder}/${(0, file_names.M)(of)}/${hash2}.json`;
      }
      async function writeRoots(files2, one) {
        const document = { document: "roots", version: 1, ...one };
        const name = rootsName(one);
        await files2.put(name, `${JSON.stringify(document)}
`);
        return name;
      }
      async function writePushed(files2, paths) {
        const document = { document: "pushed", version: 1, paths: paths.map(store_path.mv) };
        await files2.put(`${pushedFolder}/${(0, external_node_crypto_.randomBytes)(16).toString("hex")}.json`, `${JSON.stringify(document)}
`);
      }
      const readRoots = (files2, keeper) => readAll(rootsFolder, roots, files2, keeper);
      const readPushed = (files2, keeper) => readAll(pushedFolder, pushed, files2, keeper);
      async function readAll(folder, schema2, files2, keeper) {
        const found = [];
        for await (const { name, changed } of keeper.list(folder)) {
          const text = await files2.read(name);
          if (text === void 0)
            continue;
          const parsed = dist.xLC(schema2, (0, json_text.q)(text));
          if (!parsed.success)
            throw new CacheFault(`nothing is removed from ${files2.shown}`, `${(0, lib_text.TN)(name, 120)} is not a document of this version of Flakeship; remove it by hand if nobody needs it`);
          found.push({ name, changed, document: parsed.output });
        }
        return found;
      }
      ;
      const leavingFolder = "flakeship/leaving";
      const schema = dist.Ikc({
        document: dist.euz("leaving"),
        version: dist.euz(1),
        names: dist.FsL(dist.YOg(dist.FsL(dist.YjP(), dist.Ru6(1e3))), dist.Ru6(2e6))
      });
      const times = { renewed: 5 * 6e4, stale: 15 * 6e4 };
      async function announce(files2, keeper, names2) {
        const name = `${leavingFolder}/${(0, external_node_crypto_.randomBytes)(16).toString("hex")}.json`;
        const put = () => files2.put(name, `${JSON.stringify({ document: "leaving", version: 1, names: names2 })}
`);
        await put();
        let said = performance.now();
        return {
          renew: async () => {
            if (performance.now() - said < times.renewed)
              return;
            await put();
            said = performance.now();
          },
          takeBack: () => keeper.remove(name)
        };
      }
      const hashIn = (name) => /^(?:nar\/)?([0-9a-z]{32})[.-]/.exec(name)?.[1] ?? "";
      async function untilNobodyRemoves(files2, keeper, needs, { log, signal }) {
        for (let pause = 200; ; pause = Math.min(5e3, pause * 1.5)) {
          if (!await isAnyRemoved(files2, keeper, needs))
            return pause > 200;
          if (pause === 200)
            log.info("another push is removing some of what this one needs; waiting until it is done");
          await (0, external_node_timers_promises_.setTimeout)(pause, void 0, { signal });
        }
      }
      async function isAnyRemoved(files2, keeper, needs) {
        for await (const { name, changed } of keeper.list(leavingFolder)) {
          if (Date.now() - changed >= times.stale)
            continue;
          const parsed = dist.xLC(schema, (0, json_text.q)(await files2.read(name) ?? ""));
          const names2 = parsed.success ? parsed.output.names : [];
          if (names2.some((one) => needs.names.has(one) || needs.hashes.has(hashIn(one))))
            return true;
        }
        return false;
      }
      ;
      const lookAt = ({ files: files2, key, choice }) => standings(choice.paths, files2, (0, signatures.parsePublicKeys)([key.publicKey]));
      const rounds = 2;
      async function push(job) {
        const { files: files2, key, choice, upstream, log } = job;
        const { isNew } = await requireCache(files2);
        if (isNew)
          await files2.put("nix-cache-info", "StoreDir: /nix/store\n");
        if (files2.keeper)
          await claim(job, files2.keeper);
        const pushed2 = { paths: [], bytes: 0, there: 0 };
        for (let round = 1; ; round++) {
          const found = await lookAt(job);
          if (round === 1)
            pushed2.there = [...found.values()].filter(({ kind }) => kind === "there").length;
          const fresh = choice.paths.filter(({ path }) => isFresh(found.get(path)));
          if (files2.keeper && fresh.length > 0)
            await writePushed(files2, fresh.map(({ path }) => path));
          const total = choice.paths.length;
          const onPath = (done) => log.status(`pushing: ${done} of ${(0, lib_text.U9)(total, "path")}`);
          const put = await putPaths(choice.paths, { ...job, standings: found, onPath });
          pushed2.paths = [.../* @__PURE__ */ new Set([...pushed2.paths, ...put.written])];
          pushed2.bytes += put.bytes;
          const { wrong, missing } = await checkPushed(choice.paths, { files: files2, key, upstream });
          log.status("");
          const [bad] = wrong;
          if (bad && round < rounds) {
            log.info(`${(0, lib_text.U9)(wrong.length, "path")} did not stay in the cache; pushing ${wrong.length === 1 ? "it" : "them"} again`);
            continue;
          }
          if (bad)
            throw new CacheFault(`${files2.shown} does not have all that was pushed`, `${bad.path}: ${bad.why}${wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : ""}`);
          const [gap] = missing;
          if (gap)
            throw new errors.yo(`${files2.shown} and the substituters of this Nix together do not hold the whole closure: ${(0, lib_text.TN)((0, store_path.mv)(gap.path), 120)} needs ${(0, lib_text.TN)((0, store_path.mv)(gap.needs), 120)}, which none of them has`, { reason: "failed" });
          return pushed2;
        }
      }
      const isFresh = (standing) => standing?.kind === "absent" && standing.isNew;
      async function claim(job, keeper) {
        const { files: files2, choice, log, signal } = job;
        const hashes = new Set(choice.paths.map(({ path }) => hashOf((0, store_path.mv)(path))));
        let hasWaited = true;
        while (hasWaited) {
          const names2 = new Set(await writeGenerations(job));
          hasWaited = await untilNobodyRemoves(files2, keeper, { hashes, names: names2 }, { log, signal });
        }
      }
      async function writeGenerations({ files: files2, roots: roots2, choice }) {
        const infos = new Map(choice.paths.map((info) => [info.path, info]));
        const outputs = (0, group_by.$)(choice.paths, ({ deriver, path }) => deriver ?? path);
        const isPushed = (path) => infos.has(path);
        const needs = (path) => {
          const info = infos.get(path);
          const together = outputs.get(info?.deriver ?? path) ?? [];
          return [...info?.references ?? [], ...together.map((one) => one.path)].filter(isPushed);
        };
        const names2 = [];
        for (const { of, paths } of roots2) {
          const reached = (0, graph.Gz)(paths.filter(isPushed), needs);
          const name = await writeRoots(files2, {
            of: (0, lib_text.TN)(of, 400),
            pushed: Date.now(),
            root: paths[0] === void 0 ? null : (0, store_path.mv)(paths[0]),
            paths: [...reached.keys()].map(store_path.mv).sort()
          });
          names2.push(name);
        }
        return names2;
      }
      function pushedLine(files2, pushed2, { upstream }) {
        const parts = [
          pushed2.paths.length === 0 ? "nothing new" : `${(0, lib_text.U9)(pushed2.paths.length, "path")}, ${(0, lib_text.ee)(pushed2.bytes)}`,
          ...pushed2.there > 0 ? [`${pushed2.there} there already`] : [],
          ...upstream > 0 ? [`${upstream} left to upstream`] : []
        ];
        return `pushed to ${files2.shown}: ${parts.join(", ")}`;
      }
      var references_first = __webpack_require__(23526);
      ;
      async function whatLeaves(files2, keeper, { keep, now = Date.now() }) {
        const generations = splitGenerations(await readRoots(files2, keeper), keep, now);
        const pushed2 = new Set((await readPushed(files2, keeper)).flatMap(({ document }) => document.paths.map(hashOf)));
        const [root, nar] = await Promise.all([retain_all(keeper.list("")), retain_all(keeper.list("nar"))]);
        const content = contentOf(root, nar);
        const going = candidates(content, { kept: generations.kept, pushed: pushed2, now });
        const needed = new Set(generations.kept.flatMap(({ document }) => document.paths.map(hashOf)));
        const infos = await spare(going, { content, needed, files: files2 });
        const order = (0, references_first.d)(infos).reverse();
        const archives = order.flatMap((path) => content.archives.get(hashOf((0, store_path.mv)(path))) ?? []);
        const narInfos = order.flatMap((path) => content.narInfos.get(hashOf((0, store_path.mv)(path))) ?? []);
        const unfinished2 = [...await retain_all(keeper.list(".unfinished")), ...await retain_all(keeper.list(leavingFolder))];
        return {
          paths: order,
          files: [
            ...narInfos,
            ...archives,
            ...orphans(content, now),
            ...unfinished2.filter(({ changed }) => now - changed >= day)
          ],
          generations: generations.dropped,
          kept: generations.kept.length
        };
      }
      async function retain_all(listing) {
        const found = [];
        for await (const one of listing)
          found.push(one);
        return found;
      }
      async function spare(going, { content, needed, files: files2 }) {
        if (going.size === 0)
          return /* @__PURE__ */ new Map();
        const limit = (0, p_limit.A)(16);
        const infos = /* @__PURE__ */ new Map();
        const read = async (hash2) => {
          const text = await files2.read(`${hash2}.narinfo`);
          return text === void 0 ? void 0 : parseNarInfo(text)?.info;
        };
        await Promise.all([...going].map((hash2) => limit(async () => {
          const info = await read(hash2);
          if (info)
            infos.set(hash2, info);
          else
            going.delete(hash2);
        })));
        const staying = [...content.narInfos.keys()].filter((hash2) => !going.has(hash2) && !needed.has(hash2));
        const referred = await Promise.all(staying.map((hash2) => limit(async () => (await read(hash2))?.references ?? [])));
        const leaving = (paths) => paths.map((path) => hashOf((0, store_path.mv)(path))).filter((hash2) => going.has(hash2));
        const spared = (0, graph.Gz)(leaving(referred.flat()), (hash2) => leaving(infos.get(hash2)?.references ?? []));
        for (const hash2 of spared.keys())
          going.delete(hash2);
        return new Map([...going].flatMap((hash2) => {
          const info = infos.get(hash2);
          return info ? [[info.path, info]] : [];
        }));
      }
      async function retain(files2, keeper, retention) {
        const known = new Map((await retain_all(keeper.list(rootsFolder))).map(({ name, changed }) => [name, changed]));
        const leaving = await whatLeaves(files2, keeper, retention);
        const going = [...leaving.files, ...leaving.generations].map(({ name }) => name);
        const announced = going.length === 0 ? void 0 : await announce(files2, keeper, going);
        try {
          const now = await retain_all(keeper.list(rootsFolder));
          const isSame2 = now.every(({ name, changed }) => known.get(name) === changed);
          if (isSame2) {
            await remove(files2, keeper, leaving, announced?.renew);
            return leaving;
          }
        } finally {
          await announced?.takeBack();
        }
        return retain(files2, keeper, retention);
      }
      const mostDocuments = 20;
      async function remove(files2, keeper, leaving, renew = async () => {
      }) {
        for (const { name } of [...leaving.files, ...leaving.generations]) {
          await renew();
          await keeper.remove(name);
        }
        const documents = await readPushed(files2, keeper);
        const old = documents.filter(({ changed }) => Date.now() - changed >= day);
        if (old.length <= mostDocuments)
          return;
        const gone = new Set(leaving.paths.map(store_path.mv));
        const left = new Set(old.flatMap(({ document }) => document.paths.filter((path) => !gone.has(path))));
        await writePushed(files2, [...left].map(store_path.jw));
        for (const { name } of old)
          await keeper.remove(name);
      }
      var store_store = __webpack_require__(3206);
      var substituters = __webpack_require__(53452);
      ;
      async function pathsIn(nix, url, paths, memory) {
        if (paths.length === 0)
          return { paths: [], infos: /* @__PURE__ */ new Map() };
        const input = paths.map((path) => `${path}
`).join("");
        const env = { NIX_REMOTE: url, XDG_CACHE_HOME: memory };
        const command = ["path-info", "--stdin", "--json", ...substituters.ED];
        const output = await (0, store_store.OL)((format) => nix.attempt([...command, ...format], { input, env }));
        if (output.code !== 0)
          return { why: new errors.Qd(["nix", "path-info"], output).message };
        const infos = (0, store_store.Ff)(output.stdout);
        return { paths: [...infos.keys()], infos };
      }
      ;
      async function pushToStore(nix, { url, paths, key, temporary }) {
        const input = paths.map((path) => `${path}
`).join("");
        if (key !== void 0) {
          const file = (0, external_node_path_.join)(temporary, "signing-key");
          await (0, promises_.writeFile)(file, `${key}
`, { mode: 384 });
          await attempt(nix, ["store", "sign", "--key-file", file, "--stdin"], { input });
        }
        await attempt(nix, ["copy", "--substitute-on-destination", "--to", url, "--stdin"], { input });
        const memory = (0, external_node_path_.join)(temporary, "memory");
        await (0, promises_.mkdir)(memory, { recursive: true });
        const found = await pathsIn(nix, url, paths, memory);
        const missing = "why" in found ? found.why : paths.find((path) => !found.infos.has(path));
        if (missing === void 0)
          return;
        throw new errors.yo(`${(0, lib_text.TN)(url, 100)} does not have all that was pushed: ${(0, lib_text.TN)(missing, 200)}`, {
          reason: "failed"
        });
      }
      async function attempt(nix, args, options) {
        const output = await nix.attempt(args, options);
        if (output.code !== 0)
          throw new errors.Qd(["nix", ...args], output);
      }
      var trusted_keys = __webpack_require__(85221);
      var derivation_files = __webpack_require__(46468);
      var nar_infos = __webpack_require__(28782);
      ;
      async function wholeClosure(nix, roots2, { log, siblings: siblingsOf }) {
        const files2 = new derivation_files.h();
        const asked = /* @__PURE__ */ new Set();
        const gone = /* @__PURE__ */ new Map();
        let all = [...new Set(roots2)];
        for (; ; ) {
          const closure = await closureOf(nix, all);
          const derivers = new Set(closure.flatMap(({ deriver }) => deriver ?? []));
          const here = new Set(closure.map(({ path }) => path));
          const siblings = /* @__PURE__ */ new Map();
          for (const [drvPath, { outputs }] of await files2.all(derivers)) {
            const own = Object.values(outputs);
            if (!own.some((path) => here.has(path)))
              continue;
            for (const path of own)
              if (path !== "" && !here.has(path) && !gone.has(path))
                siblings.set(path, drvPath);
          }
          for (const [deriver, of] of await siblingsOf(derivers))
            for (const path of of)
              if (!here.has(path) && !gone.has(path))
                siblings.set(path, deriver);
          if (siblings.size === 0) {
            tell(gone, log);
            return closure;
          }
          const wanted = [...siblings.keys()];
          const fresh = wanted.filter((path) => !asked.has(path));
          for (const path of fresh)
            asked.add(path);
          await (0, substituters.V2)(nix, fresh);
          const valid = await (0, store_store.WR)(nix, wanted);
          for (const path of wanted)
            if (!valid.has(path))
              gone.set(path, siblings.get(path) ?? "");
          all = [...all, ...valid.keys()];
        }
      }
      async function closureOf(nix, roots2) {
        let valid = await (0, store_store.WR)(nix, roots2);
        if (valid.size < roots2.length) {
          await (0, substituters.V2)(nix, roots2.filter((path) => !valid.has(path)));
          valid = await (0, store_store.WR)(nix, roots2);
        }
        const [missing] = roots2.filter((path) => !valid.has(path));
        if (missing !== void 0)
          throw new errors.Ml(`${missing} is neither in the store of this machine nor in a substituter that its Nix asks; restore the cache of the repository in a step before, or build in this job`);
        return (0, nar_infos.T)(nix, [...(await (0, store_store.WR)(nix, roots2, { recursive: true })).keys()]);
      }
      function tell(gone, log) {
        const [first] = gone.keys();
        if (first !== void 0)
          log.warning(`${(0, lib_text.U9)(gone.size, "output")} of what is pushed ${gone.size === 1 ? "is" : "are"} not in this store, and a machine that asks for one builds it again: ${(0, lib_text.TN)(first, 160)}${gone.size > 1 ? ", …" : ""}`);
      }
      var cache_folder = __webpack_require__(33178);
      ;
      function siblingsIn(nix, { store = (0, external_node_path_.dirname)((0, store_path.jw)("x")), cache = cache_folder.Y } = {}) {
        let lists;
        return async (derivers) => {
          const wanted = new Set(derivers);
          if (wanted.size === 0)
            return /* @__PURE__ */ new Map();
          lists ??= Promise.all([(0, promises_.readdir)(store).catch(() => []), restored(cache)]);
          const [names2, beside] = await lists;
          const here = await (0, store_store.WR)(nix, outputsByName(names2, wanted).map(store_path.jw));
          const known = [...[...here].map(([path, { deriver = "" }]) => ({ path, deriver })), ...beside];
          const found = (0, group_by.$)(known, ({ deriver = "" }) => deriver);
          return new Map([...found].flatMap(([deriver, of]) => wanted.has(deriver) ? [[deriver, [...new Set(of.map(({ path }) => path))]]] : []));
        };
      }
      function outputsByName(names2, derivers) {
        const bases = new Set([...derivers].map(derivation_files.J));
        return names2.filter((name) => {
          if (!/^[0-9a-z]{32}-/.test(name) || /\.(drv|lock|chroot)$/.test(name))
            return false;
          for (let end = name.length; end > 32; end = name.lastIndexOf("-", end - 1))
            if (bases.has(name.slice(33, end)))
              return true;
          return false;
        });
      }
      async function restored(folder) {
        const names2 = await (0, promises_.readdir)(folder).catch(() => []);
        const limit = (0, p_limit.A)(16);
        const read = async (name) => {
          const found = parseNarInfo(await (0, promises_.readFile)((0, external_node_path_.join)(folder, name), "utf8").catch(() => ""));
          return found ? [found.info] : [];
        };
        const infos = names2.filter((one) => one.endsWith(".narinfo")).map((name) => limit(() => read(name)));
        return (await Promise.all(infos)).flat();
      }
      ;
      async function upstreamPaths(nix, closure, { keys, own, memory, log }) {
        const signed = closure.filter((info) => (0, signatures.isSigned)(info, keys)).map(({ path }) => path);
        const there = /* @__PURE__ */ new Set();
        const same = (url) => (0, addresses.Uk)(url).replace(/\/+$/, "");
        const asked = (signed.length === 0 ? [] : await (0, substituters.Cj)(nix)).filter((url) => same(url) !== same(own) && !url.includes(cache_folder.Y));
        let silent = 0;
        for (const url of asked) {
          const left = signed.filter((path) => !there.has(path));
          if (left.length === 0)
            break;
          const found = await pathsIn(nix, url, left, memory);
          if ("why" in found) {
            silent += 1;
            log.warning(`substituter ${(0, addresses.Uk)(url)} does not answer (${(0, lib_text.TN)(found.why, 200)})`);
          } else
            for (const path of found.paths)
              there.add(path);
        }
        const unsure = signed.length - there.size;
        if (silent > 0 && unsure > 0) {
          log.warning(`nobody can tell whether upstream still has ${(0, lib_text.U9)(unsure, "path")} that it signed; ${unsure === 1 ? "it is" : "they are"} not pushed`);
          return new Set(signed);
        }
        return there;
      }
      ;
      async function whatToPush(nix, roots2, { most, own, fetching = nix, temporary, log }) {
        const closure = await wholeClosure(fetching, roots2, { log, siblings: siblingsIn(nix) });
        const trusted = (await (0, trusted_keys.Q)(nix)).filter((key) => key !== own.publicKey);
        const memory = (0, external_node_path_.join)(temporary, "memory");
        await (0, promises_.mkdir)(memory, { recursive: true });
        const upstream = await upstreamPaths(nix, closure, {
          ...{ keys: (0, signatures.parsePublicKeys)(trusted), own: own.url, memory, log }
        });
        const choice = choosePaths(closure, { upstream, most });
        for (const { path, narSize } of choice.tooLarge.slice(0, 20))
          log.warning(`not pushed, larger than max-path-size: ${(0, lib_text.TN)(path, 200)} (${(0, lib_text.ee)(narSize)})`);
        if (choice.dependents.length > 0) {
          const [first] = choice.dependents;
          log.warning(`not pushed either, since ${choice.dependents.length === 1 ? "it refers" : "they refer"} to that: ${(0, lib_text.U9)(choice.dependents.length, "path")}, ${(0, lib_text.TN)(first?.path ?? "", 200)}${choice.dependents.length > 1 ? ", …" : ""}`);
        }
        return { closure, upstream, choice };
      }
      var markdown = __webpack_require__(70624);
      ;
      async function hasS3(nix) {
        const nobody = { AWS_ACCESS_KEY_ID: "nobody", AWS_SECRET_ACCESS_KEY: "nobody" };
        const url = "s3://nobody?endpoint=127.0.0.1:9&scheme=http&region=us-east-1";
        const { stderr } = await nix.attempt(["store", "info", "--store", url, ...substituters.ED], { env: nobody });
        return !/don't know how to open Nix store/.test(stderr);
      }
      ;
      async function pushAll(all) {
        const { to, url, signing, roots: roots2, values, temporary, nix, host } = all;
        const open = await opened(all);
        const wanted = await whatToPush(nix, [...new Set(roots2.flatMap(({ paths }) => paths))], {
          ...{ most: values.maxPathSize, temporary, log: host.log },
          own: { url, publicKey: signing?.key.publicKey },
          fetching: await (0, show_to_nix.withRestored)(nix, exec.m0)
        });
        const done = open ? await toCache(open, wanted, all) : await toOthers(wanted, all);
        await host.summary(`### Pushed

${done.lines.map((line) => `- ${(0, markdown.aY)(line, 400)}`).join("\n")}
`);
        return {
          ok: true,
          outputs: {
            pushed: String(done.pushed),
            there: String(done.there),
            upstream: String(wanted.upstream.size),
            bytes: String(done.bytes),
            removed: String(done.removed),
            "public-key": to.kind === "client" ? "" : signing?.key.publicKey ?? ""
          },
          summary: done.lines
        };
      }
      async function opened({ to, nix, host }) {
        const { environment, signal } = host;
        if (to.kind === "client")
          requireClient(to.client, environment);
        if (to.kind === "client" || to.kind === "store")
          return void 0;
        if (to.kind === "s3" && !await hasS3(nix))
          host.log.warning("this Nix has no S3: it can push there, but machines with the same Nix have to read the cache by HTTP");
        const netrc = to.kind === "web" ? await netrcFile(nix) : void 0;
        return openCache(to, { environment, netrc, secret: (value) => host.secret(value), signal });
      }
      async function toCache(files2, { choice, upstream }, all) {
        const { signing, roots: roots2, values, temporary, host } = all;
        const { log, signal } = host;
        if (signing === void 0)
          throw new errors.yo("what machines pull has to be signed");
        const job = { files: files2, key: signing.key, roots: roots2, choice, upstream, temporary, log, signal };
        if (values.dryRun)
          return rehearse(job, values.keep);
        const pushed2 = await push(job);
        const lines = [pushedLine(files2, pushed2, { upstream: upstream.size })];
        const leaving = values.keep === void 0 || !files2.keeper ? void 0 : await retain(files2, files2.keeper, { keep: values.keep });
        if (leaving)
          lines.push(leavingLine(leaving, "removed"));
        return {
          ...{ pushed: pushed2.paths.length, there: pushed2.there, bytes: pushed2.bytes },
          ...{ removed: leaving?.paths.length ?? 0, lines }
        };
      }
      const mostListed = 200;
      async function rehearse(job, keep) {
        const { files: files2, choice } = job;
        await requireCache(files2);
        const standings2 = await lookAt(job);
        const fresh = choice.paths.filter(({ path }) => standings2.get(path)?.kind !== "there");
        const leaving = keep === void 0 || !files2.keeper ? void 0 : await whatLeaves(files2, files2.keeper, { keep });
        const lines = [
          ...fresh.slice(0, mostListed).map(({ path, narSize }) => `would push ${path} (${(0, lib_text.ee)(narSize)})`),
          `would push ${(0, lib_text.U9)(fresh.length, "path")} to ${files2.shown}; ${choice.paths.length - fresh.length} there already`,
          ...leaving ? [
            ...leaving.paths.slice(0, mostListed).map((path) => `would remove ${path}`),
            leavingLine(leaving, "would be removed")
          ] : []
        ];
        return { pushed: 0, there: choice.paths.length - fresh.length, bytes: 0, removed: 0, lines };
      }
      function leavingLine({ paths, files: files2, generations, kept }, what) {
        const size = files2.reduce((sum, { bytes }) => sum + bytes, 0);
        return `${what}: ${(0, lib_text.U9)(generations.length, "generation")} and ${(0, lib_text.U9)(paths.length, "path")} (${(0, lib_text.ee)(size)}); ${(0, lib_text.U9)(kept, "generation")} kept`;
      }
      async function toOthers({ choice, upstream, closure }, all) {
        const { to, url, signing, values, temporary, nix, host } = all;
        const name = to.kind === "client" ? `${to.client} ${to.cache}` : (0, addresses.Uk)(url);
        const left = new Set([...choice.tooLarge, ...choice.dependents].map(({ path }) => path));
        const chosen = choice.paths.map(({ path }) => path);
        const whole = closure.map(({ path }) => path).filter((path) => !left.has(path));
        const size = chosen.length;
        if (!values.dryRun && size > 0) {
          if (to.kind === "client") {
            const { environment, signal } = host;
            await runClient({ ...to, paths: chosen, environment, secret: (value) => host.secret(value), signal });
          } else
            await pushToStore(nix, { url, paths: whole, key: signing?.text, temporary });
        }
        const said = `${values.dryRun ? "would hand" : "handed"} ${(0, lib_text.U9)(size, "path")} to ${name}; ${upstream.size} left to upstream`;
        return { pushed: values.dryRun ? 0 : size, there: 0, bytes: 0, removed: 0, lines: [said] };
      }
    })
  ),
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
  27251: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          consumed
        )
        /* harmony export */
      });
      const consumed = (stream, chunk) => new Promise((resolve, reject) => {
        stream.write(chunk, (error) => error ? reject(error) : resolve());
      });
    })
  ),
  /***/
  77310: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          fileName
        ),
        /* harmony export */
        j: () => (
          /* binding */
          fileNames
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      const longest = 100;
      const mark = (text, n) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${n} ${text}`).digest("hex").slice(0, 32);
      const isMarked = /-[0-9a-f]{32}$/;
      const fileName = (text) => nameFor(text, 0);
      function fileNames(texts) {
        const taken = /* @__PURE__ */ new Set();
        return texts.map((text) => {
          let name = fileName(text);
          for (let n = 1; taken.has(name); n += 1)
            name = nameFor(text, n);
          taken.add(name);
          return name;
        });
      }
      function nameFor(text, n) {
        const safe = text.replace(/[^A-Za-z0-9._+-]/g, "_").replace(/^[.-]|^$/, "_").slice(0, longest);
        if (safe === text && n === 0 && !isMarked.test(text))
          return safe;
        return `${safe}-${mark(text, n)}`;
      }
    })
  ),
  /***/
  9010: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          groupBy
        )
        /* harmony export */
      });
      function groupBy(all, key) {
        const groups = /* @__PURE__ */ new Map();
        for (const one of all) {
          const of = key(one);
          const group = groups.get(of);
          if (group)
            group.push(one);
          else
            groups.set(of, [one]);
        }
        return groups;
      }
    })
  ),
  /***/
  19031: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          withoutValue
        ),
        /* harmony export */
        q: () => (
          /* binding */
          parseJson
        )
        /* harmony export */
      });
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      const [quote, backslash, colon] = [34, 92, 58];
      function withoutValue(text, key) {
        const quoted = Buffer.from(JSON.stringify(key));
        let depth = 0;
        let from = -1;
        for (let at = 0; at < text.length; at++) {
          const byte = text[at];
          if (byte === quote) {
            const end = stringEnd(text, at);
            if (depth === 1 && from === -1 && quoted.equals(text.subarray(at, end + 1)))
              from = behindColon(text, end + 1);
            at = end;
          } else if (byte === 91 || byte === 123)
            depth += 1;
          else if (byte === 93 || byte === 125) {
            depth -= 1;
            if (depth === 1 && from !== -1)
              return Buffer.concat([text.subarray(0, from), Buffer.from("null"), text.subarray(at + 1)]);
          }
        }
        return text;
      }
      function stringEnd(text, start) {
        let at = start + 1;
        while (at < text.length && text[at] !== quote)
          at += text[at] === backslash ? 2 : 1;
        return at;
      }
      function behindColon(text, end) {
        let at = end;
        while (/\s/.test(String.fromCharCode(text[at] ?? 0)))
          at += 1;
        return text[at] === colon ? at + 1 : -1;
      }
    })
  ),
  /***/
  70624: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MZ: () => (
          /* binding */
          codeCell
        ),
        /* harmony export */
        OF: () => (
          /* binding */
          fenced
        ),
        /* harmony export */
        aY: () => (
          /* binding */
          code
        ),
        /* harmony export */
        h8: () => (
          /* binding */
          htmlCode
        ),
        /* harmony export */
        uM: () => (
          /* binding */
          linkTo
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      function code(text, most2 = 200) {
        const line = withoutComments((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text, most2)) || " ";
        const fence = "`".repeat(longestRun(line) + 1);
        const room = /^`|`$/.test(line) ? " " : "";
        return `${fence}${room}${line}${room}${fence}`;
      }
      function codeCell(text, most2 = 200) {
        return code(text.replaceAll("|", "¦"), most2);
      }
      const most = { lines: 1e3, characters: 2e4 };
      function fenced(lines, mostColumns = 300) {
        const safe = lines.slice(0, most.lines).flatMap((line) => withoutComments((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.pj)((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(line, most.characters))).split("\n")).slice(0, most.lines).map((line) => (line.length > mostColumns ? `${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(line, mostColumns - 1)}…` : line).trimEnd());
        const fence = "`".repeat(Math.max(3, longestRun(safe.join("\n")) + 1));
        return [fence, ...safe, fence].join("\n");
      }
      function htmlCode(text) {
        const entities = {
          "&": "&amp;",
          "<": "&lt;",
          ">": "&gt;",
          '"': "&quot;",
          "@": "&#64;"
        };
        return `<code>${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text).replace(/[&<>"@]/g, (character) => entities[character] ?? "")}</code>`;
      }
      function linkTo(path, title) {
        const encoded = encodeURIComponent(path.toWellFormed()).replaceAll("%2F", "/").replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
        return `[${title}](./${encoded})`;
      }
      const withoutComments = (text) => text.replaceAll("<!--", "<! --");
      function longestRun(text) {
        let longest = 0;
        for (const [run] of text.matchAll(/`+/g))
          longest = Math.max(longest, run.length);
        return longest;
      }
    })
  ),
  /***/
  38886: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          archive
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
      var _lib_consumed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27251);
      var _store_nar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35070);
      const levels = { small: 3, quick: 1 };
      const chunkSize = 256 * 1024;
      async function archive(path, write, level = "small") {
        const [nar, file] = [(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"), (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")];
        const params = { [node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_c_compressionLevel]: levels[level] };
        const compress = node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdCompress({ params, chunkSize });
        let bytes = 0;
        const written = (async () => {
          for await (const chunk of compress) {
            file.update(chunk);
            bytes += chunk.length;
            await write(chunk);
          }
        })();
        written.catch((error) => compress.destroy(error));
        const failed = written.then(() => new Promise(() => {
        }));
        failed.catch(() => {
        });
        try {
          const narSize = await (0, _store_nar_js__WEBPACK_IMPORTED_MODULE_2__.vh)(path, async (chunk) => {
            const done = (0, _lib_consumed_js__WEBPACK_IMPORTED_MODULE_3__.X)(compress, chunk);
            nar.update(chunk);
            await Promise.race([done, failed]);
          });
          compress.end();
          await written;
          return { narHash: nar.digest("hex"), narSize, sha256: file.digest("hex"), bytes };
        } catch (error) {
          compress.destroy();
          await written.catch(() => {
          });
          throw error;
        }
      }
    })
  ),
  /***/
  33298: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          Aterm
        )
        /* harmony export */
      });
      const quote = '"'.charCodeAt(0);
      const backslash = "\\".charCodeAt(0);
      const closing = { "[": "]", "(": ")" };
      const unescaped = { n: "\n", r: "\r", t: "	" };
      class Aterm {
        #bytes;
        #at;
        constructor(bytes, at) {
          this.#bytes = bytes;
          this.#at = at;
        }
        skip(character) {
          const isThere = this.#bytes[this.#at] === character.charCodeAt(0);
          if (isThere)
            this.#at += 1;
          return isThere;
        }
        /** Only white space is left. */
        isAtEnd() {
          return this.#bytes.toString("latin1", this.#at).trim() === "";
        }
        /** The unread rest, one character per byte. */
        rest() {
          return this.#bytes.toString("latin1", this.#at);
        }
        /** So many terms, each followed by a comma. */
        fields(count) {
          const terms = [];
          while (terms.length < count) {
            const one = this.term();
            if (one === void 0 || !this.skip(","))
              return void 0;
            terms.push(one);
          }
          return terms;
        }
        /** One string, list or tuple. */
        term() {
          const open = String.fromCharCode(this.#bytes[this.#at] ?? 0);
          if (open === '"')
            return this.#string();
          const close = closing[open];
          if (close === void 0)
            return void 0;
          const items = [];
          this.#at += 1;
          while (!this.skip(close)) {
            if (items.length > 0 && !this.skip(","))
              return void 0;
            const item = this.term();
            if (item === void 0)
              return void 0;
            items.push(item);
          }
          return items;
        }
        /** Skips a flat list. */
        skipTerm() {
          if (!this.skip("["))
            return false;
          for (let isFirst = true; !this.skip("]"); isFirst = false) {
            if (!isFirst && !this.skip(",") || this.#end() === void 0)
              return false;
          }
          return true;
        }
        /** A list of names with values; reads only the wanted ones. */
        variables(wanted) {
          const found = {};
          const lengths = new Set([...wanted ?? []].map((name) => name.length));
          if (!this.skip("["))
            return void 0;
          for (let isFirst = true; !this.skip("]"); isFirst = false) {
            if (!isFirst && !this.skip(",") || !this.skip("("))
              return void 0;
            const place = this.#end();
            if (place === void 0 || !this.skip(","))
              return void 0;
            const name = wanted === void 0 || lengths.has(place[1] - place[0]) ? this.#text(place) : void 0;
            const isWanted = name !== void 0 && (wanted === void 0 || wanted.has(name));
            const value = this.#end();
            if (value === void 0 || !this.skip(")"))
              return void 0;
            if (isWanted)
              found[name] = this.#text(value);
          }
          return found;
        }
        /** Skips a string; returns where its text begins and ends. */
        #end() {
          const bytes = this.#bytes;
          if (bytes[this.#at] !== quote)
            return void 0;
          const start = this.#at + 1;
          for (let end = bytes.indexOf(quote, start); end !== -1; end = bytes.indexOf(quote, end + 1)) {
            let escapes = 0;
            while (bytes[end - 1 - escapes] === backslash)
              escapes += 1;
            if (escapes % 2 === 1)
              continue;
            this.#at = end + 1;
            return [start, end];
          }
          return void 0;
        }
        #string() {
          const place = this.#end();
          return place && this.#text(place);
        }
        #text(place) {
          const text = this.#bytes.toString("utf8", ...place);
          return text.includes("\\") ? text.replace(/\\([\s\S])/g, (_, letter) => unescaped[letter] ?? letter) : text;
        }
      }
    })
  ),
  /***/
  46468: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          derivationName
        ),
        /* harmony export */
        h: () => (
          /* binding */
          DerivationFiles
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
      var _derivation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64246);
      class DerivationFiles {
        #read = /* @__PURE__ */ new Map();
        async read(drvPath) {
          if (this.#read.has(drvPath))
            return this.#read.get(drvPath);
          const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(drvPath).catch(() => void 0);
          return this.#keep(drvPath, text);
        }
        /** Whether the store has the file at all, readable or not. */
        async has(drvPath) {
          const missing = await this.read(drvPath) === void 0 && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(drvPath).catch((error) => error);
          return !missing;
        }
        /** The readable ones of these, by path. */
        async all(drvPaths) {
          const found = /* @__PURE__ */ new Map();
          let count = 0;
          for (const drvPath of drvPaths) {
            const known = this.#read.has(drvPath) ? this.#read.get(drvPath) : this.#keep(drvPath, readNow(drvPath));
            if (known !== void 0)
              found.set(drvPath, known);
            count += 1;
            if (count % atOnce === 0)
              await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
          }
          return found;
        }
        #keep(drvPath, text) {
          const derivation = text && (0, _derivation_js__WEBPACK_IMPORTED_MODULE_3__.rN)(text, _derivation_js__WEBPACK_IMPORTED_MODULE_3__.gM);
          this.#read.set(drvPath, derivation);
          return derivation;
        }
      }
      const atOnce = 200;
      function readNow(drvPath) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(drvPath);
        } catch {
          return void 0;
        }
      }
      function derivationName(drvPath) {
        return drvPath.replace(/^.*\/[0-9a-z]{32}-/, "").replace(/\.drv$/, "");
      }
    })
  ),
  /***/
  64246: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I_: () => (
          /* binding */
          hasFixedOutput
        ),
        /* harmony export */
        gM: () => (
          /* binding */
          telling
        ),
        /* harmony export */
        rN: () => (
          /* binding */
          parseDerivation
        ),
        /* harmony export */
        vY: () => (
          /* binding */
          isFloating
        ),
        /* harmony export */
        wv: () => (
          /* binding */
          saysOf
        )
        /* harmony export */
      });
      var _aterm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33298);
      const telling = /* @__PURE__ */ new Set([
        "requiredSystemFeatures",
        "outputHash",
        "preferLocalBuild",
        "src",
        "srcs",
        "__json"
      ]);
      function parseDerivation(text, wanted) {
        const bytes = typeof text === "string" ? Buffer.from(text) : text;
        const start = /^(?:Derive|DrvWithVersion)(?=\()/.exec(bytes.toString("latin1", 0, 20))?.[0];
        if (start === void 0)
          return void 0;
        const aterm = new _aterm_js__WEBPACK_IMPORTED_MODULE_0__.S(bytes, start.length);
        if (!aterm.skip("(") || start !== "Derive" && aterm.fields(1) === void 0)
          return void 0;
        const fields = aterm.fields(5);
        if (fields === void 0 || !aterm.skipTerm() || !aterm.skip(","))
          return void 0;
        const env = aterm.variables(wanted);
        if (env === void 0 || !aterm.skip(")") || !aterm.isAtEnd())
          return void 0;
        const [outputs, inputDrvs, inputSrcs, system, builder] = fields;
        if (typeof system !== "string" || typeof builder !== "string")
          return void 0;
        if (![outputs, inputDrvs, inputSrcs].every(Array.isArray))
          return void 0;
        return {
          outputs: Object.fromEntries(entries(outputs, word)),
          inputDrvs: new Map(entries(inputDrvs, outputsOf)),
          inputSrcs: strings(inputSrcs),
          system,
          builder,
          env,
          requiredSystemFeatures: features(env),
          ...isDynamic(inputDrvs) ? { isDynamic: true } : {}
        };
      }
      function hasFixedOutput({ env }) {
        return (env.outputHash ?? /"outputHash":"([^"]*)/.exec(env.__json ?? "")?.[1] ?? "") !== "";
      }
      const isFloating = ({ outputs }) => Object.values(outputs).includes("");
      function saysOf(derivation) {
        const { env } = derivation;
        if (hasFixedOutput(derivation))
          return "download";
        const isTrue = (value) => value === "1" || value === "true";
        if (isTrue(env.preferLocalBuild) || /"preferLocalBuild":(true|"1")/.test(env.__json ?? ""))
          return "local";
        const hasSource = [env.src, env.srcs].some((value) => value) || /"srcs?":/.test(env.__json ?? "");
        return hasSource ? void 0 : "script";
      }
      function outputsOf(needed) {
        return Array.isArray(needed?.[0]) ? strings(needed[0]) : strings(needed);
      }
      function isDynamic(inputs) {
        if (!Array.isArray(inputs))
          return false;
        return inputs.some((input) => {
          const [outputs, below] = Array.isArray(input) && Array.isArray(input[1]) && input[1] || [];
          return Array.isArray(outputs) && Array.isArray(below) && below.length > 0;
        });
      }
      function features(env) {
        if (env.__json === void 0)
          return words(env.requiredSystemFeatures);
        try {
          const attributes = JSON.parse(env.__json);
          const listed = attributes?.requiredSystemFeatures;
          return typeof listed === "string" ? words(listed) : strings(Array.isArray(listed) ? listed : []);
        } catch {
          return [];
        }
      }
      const words = (text = "") => text.split(/\s+/).filter((word2) => word2 !== "");
      function strings(term) {
        if (!Array.isArray(term))
          return [];
        return term.every((item) => typeof item === "string") ? [...term] : term.filter((item) => typeof item === "string");
      }
      const word = (term) => typeof term === "string" ? term : "";
      function entries(term, value) {
        const found = [];
        for (const tuple of Array.isArray(term) ? term : []) {
          if (Array.isArray(tuple))
            found.push([word(tuple[0]), value(tuple[1])]);
        }
        return found;
      }
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
  28782: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          narInfos
        ),
        /* harmony export */
        a: () => (
          /* binding */
          allNarInfos
        )
        /* harmony export */
      });
      var _references_first_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23526);
      var _source_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84120);
      var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3206);
      async function narInfos(nix, paths) {
        return validPaths(await (0, _store_js__WEBPACK_IMPORTED_MODULE_1__.WR)(nix, paths));
      }
      const allNarInfos = async (nix) => validPaths(await (0, _store_js__WEBPACK_IMPORTED_MODULE_1__.HU)(nix));
      const validPaths = (infos) => (0, _references_first_js__WEBPACK_IMPORTED_MODULE_2__.d)(infos).flatMap((path) => validPath(path, infos.get(path)));
      function validPath(path, info) {
        const narHash = info.narHash && (0, _source_path_js__WEBPACK_IMPORTED_MODULE_0__.u)(info.narHash);
        if (!narHash)
          return [];
        const { narSize, references, deriver, contentAddress, signatures = [], registered = 0 } = info;
        return [
          {
            ...{ path, narHash, narSize, references, signatures, registered },
            ...deriver === void 0 ? {} : { deriver },
            ...contentAddress === void 0 ? {} : { contentAddress }
          }
        ];
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
          after: Buffer.concat([Buffer.alloc(zerosAfter(size)), narWord(")")])
        };
      }
      function narNumber(value) {
        const word = Buffer.alloc(8);
        word.writeBigUInt64LE(BigInt(value));
        return word;
      }
      function narWord(text) {
        const bytes = Buffer.from(text);
        return Buffer.concat([narNumber(bytes.length), bytes, Buffer.alloc(zerosAfter(bytes.length))]);
      }
      const zerosAfter = (length) => (8 - length % 8) % 8;
      async function node(nar, path) {
        const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
        if (nar.isFull)
          await nar.pass();
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
        if (nar.isFull)
          await nar.pass();
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
      const room = most + 16 * 1024;
      class NarWriter {
        #sink;
        #filling = { buffer: Buffer.allocUnsafe(room), free: Promise.resolve() };
        #other = { buffer: Buffer.allocUnsafe(room), free: Promise.resolve() };
        #held = 0;
        #bytes = 0;
        constructor(sink) {
          this.#sink = sink;
        }
        get isFull() {
          return this.#held >= most;
        }
        word(text) {
          const { buffer } = this.#filling;
          const size = typeof text === "string" ? Buffer.byteLength(text) : text.length;
          this.#number(size);
          if (typeof text === "string")
            buffer.write(text, this.#held);
          else
            text.copy(buffer, this.#held);
          this.#held += size;
          return this.#pad(size);
        }
        async content(file, size) {
          this.#number(size);
          const descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, "r");
          try {
            let left = size;
            while (true) {
              if (this.isFull)
                await this.pass();
              const { buffer } = this.#filling;
              const asked = Math.min(most - this.#held, left + 1);
              const read = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, this.#held, asked, null);
              if (read > left || read === 0 && left > 0)
                throw new Error(`${file} changed while it was read`);
              this.#held += read;
              left -= read;
              if (left === 0 && read < asked)
                break;
            }
          } finally {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
          }
          this.#pad(size);
        }
        /** Passes on what is buffered. */
        async pass() {
          const { buffer } = this.#filling;
          const passed = this.#sink(buffer.subarray(0, this.#held));
          this.#bytes += this.#held;
          this.#held = 0;
          if (passed) {
            passed.catch(() => {
            });
            this.#filling.free = passed;
          }
          ;
          [this.#filling, this.#other] = [this.#other, this.#filling];
          await this.#filling.free;
        }
        async end() {
          if (this.#held > 0)
            await this.pass();
          await this.#other.free;
          return this.#bytes;
        }
        #number(value) {
          this.#filling.buffer.writeBigUInt64LE(BigInt(value), this.#held);
          this.#held += 8;
        }
        #pad(size) {
          const length = zerosAfter(size);
          this.#filling.buffer.fill(0, this.#held, this.#held + length);
          this.#held += length;
          return this;
        }
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
  84120: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          sourcePath
        ),
        /* harmony export */
        u: () => (
          /* binding */
          hexOfNarHash
        )
        /* harmony export */
      });
      var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56372);
      function sourcePath(narHash, name = "source") {
        const hash = hexOfNarHash(narHash);
        return hash && (0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(name, { method: "nar", algorithm: "sha256", hash }, []);
      }
      function hexOfNarHash(narHash) {
        const encoded = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(narHash)?.[1];
        return encoded && Buffer.from(encoded, "base64").toString("hex");
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
  53452: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cj: () => (
          /* binding */
          configuredSubstituters
        ),
        /* harmony export */
        ED: () => (
          /* binding */
          impatience
        ),
        /* harmony export */
        HB: () => (
          /* binding */
          unreachable
        ),
        /* harmony export */
        V2: () => (
          /* binding */
          substitute
        ),
        /* harmony export */
        Zp: () => (
          /* binding */
          useSubstituters
        ),
        /* harmony export */
        _L: () => (
          /* binding */
          patience
        ),
        /* harmony export */
        ii: () => (
          /* binding */
          isAt
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const patience = 4;
      const impatience = [
        ["connect-timeout", String(patience)],
        ["stalled-download-timeout", String(patience)],
        ["download-attempts", "1"]
      ].flatMap(([name = "", value = ""]) => ["--option", name, value]);
      const settings = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ substituters: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()) }) });
      async function configuredSubstituters(nix) {
        return (await nix.json(settings, ["config", "show", "--json"])).substituters.value;
      }
      const useSubstituters = (urls) => [
        "--option",
        "substituters",
        urls.join(" ")
      ];
      const shapes = [
        /unable to download '(?<url>[^'\n]+?)(?:\/nix-cache-info|\/[0-9a-z]{32}\.narinfo)(?:\?[^'\n]*)?': (?<why>[^\n]*)/g,
        /(?<ssh>failed to start SSH connection to) '(?<url>[^'\n]*)'(?:: (?<why>[^\n]+))?/g,
        /(?<ssh>cannot open connection to remote store) '(?<url>[^'\n]*)': (?<why>[^\n]+)/g,
        /(?<ssh>cannot connect to) '(?<url>[^'\n]*)'/g,
        /'nix-store --serve' (?<why>protocol mismatch) from '(?<url>[^'\n]*)'/g,
        /(?<why>don't know how to open Nix store with scheme '(?<url>[^'\n]*)')/g
      ];
      const repeated = /(?<ssh>opening a connection to remote store) '(?<url>[^'\n]*)' previously failed/g;
      function unreachable(stderr) {
        const found = /* @__PURE__ */ new Map();
        const matches = shapes.flatMap((shape) => [...stderr.matchAll(shape)]);
        const isFirst = !matches.some(({ groups }) => groups?.ssh);
        for (const { groups, index } of isFirst ? [...matches, ...stderr.matchAll(repeated)] : matches) {
          const { url = "", why, ssh } = groups ?? {};
          const before = ssh === void 0 ? void 0 : lastOwnWords(stderr.slice(0, index));
          const reason = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((before ?? why ?? "no connection").replace(/^error: /, ""), 200);
          if (!found.has(url))
            found.set(url, reason);
        }
        return found;
      }
      function lastOwnWords(text) {
        return text.split("\n").slice(0, -1).findLast((line) => /^(?!warning|error)\S/.test(line));
      }
      const otherNames = {
        ssh: hosts,
        "ssh-ng": hosts,
        s3: ({ authority: bucket, params }) => {
          const endpoint = params.get("endpoint") ?? `s3.${params.get("region") ?? "us-east-1"}.amazonaws.com`;
          const scheme = params.get("scheme") ?? "https";
          return [`${scheme}://${endpoint}/${bucket}`, `${scheme}://${bucket}.${endpoint}`];
        }
      };
      function hosts({ scheme, authority }) {
        const host = authority.replace(/^.*@/, "");
        const bare = (text) => text.replace(/:\d+$/, "");
        return [authority, bare(authority), host, bare(host), `${scheme}:`];
      }
      function isAt(configured, said) {
        const [, url = "", scheme = "", authority = "", query = ""] = /^(([a-z0-9+.-]+):\/\/([^/?]*)[^?]*)\??(.*)$/is.exec(configured) ?? [];
        const address = { scheme, authority, params: new URLSearchParams(query) };
        const names = [url, scheme, ...otherNames[scheme]?.(address) ?? []];
        const trim = (text) => text.replace(/\/+$/, "");
        return names.some((name) => name !== "" && trim(name) === trim(said));
      }
      async function substitute(nix, paths) {
        if (paths.length === 0)
          return;
        const never = ["--option", "max-jobs", "0", "--option", "builders", ""];
        await nix.attempt(["build", "--no-link", "--keep-going", "--stdin", ...never], {
          input: paths.map((path) => `${path}
`).join("")
        });
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
  ),
  /***/
  13013: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Wv: () => (
          /* binding */
          readProcess
        ),
        /* harmony export */
        p_: () => (
          /* binding */
          jobSeconds
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      const ticks = 100;
      function readProcess(stat) {
        const end = stat.lastIndexOf(")");
        const name = stat.slice(stat.indexOf("(") + 1, end);
        const fields = stat.slice(end + 2).split(" ");
        const [parent, started] = [Number(fields[1]), Number(fields[19]) / ticks];
        return end < 0 || Number.isNaN(started) ? void 0 : { name, parent, started };
      }
      function jobProcess(above) {
        const [last] = above.slice(-1);
        return above.find(({ name }) => name === "Runner.Worker") ?? (last?.parent === 0 && last.name === "tail" ? last : void 0);
      }
      async function jobSeconds() {
        const ours = await processOf("self");
        const job = ours && jobProcess(await processesAbove(ours));
        const earlier = ours && job ? ours.started - job.started : 0;
        return process.uptime() + Math.max(0, earlier);
      }
      async function processesAbove({ parent }) {
        const above = [];
        const first = await processOf("1");
        for (let id2 = parent; id2 > 1; ) {
          const next = await processOf(String(id2));
          if (!next)
            break;
          above.push(next);
          id2 = next.parent;
        }
        return first ? [...above, first] : above;
      }
      async function processOf(id2) {
        return readProcess(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${id2}/stat`, "utf8").catch(() => ""));
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
  51215: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          descendants
        ),
        /* harmony export */
        a: () => (
          /* binding */
          commandLine
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _job_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13013);
      const commandLine = (pid) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
      async function descendants(pid) {
        const ids2 = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
        const parents = /* @__PURE__ */ new Map();
        for (const id2 of ids2) {
          const process2 = (0, _job_start_js__WEBPACK_IMPORTED_MODULE_1__.Wv)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${id2}/stat`, "utf8").catch(() => ""));
          if (process2)
            parents.set(id2, process2.parent);
        }
        const found = [pid];
        for (const one of found)
          for (const [id2, parent] of parents)
            if (parent === one && !found.includes(id2))
              found.push(id2);
        return found;
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
