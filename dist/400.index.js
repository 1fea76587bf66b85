export const id = 400;
export const ids = [400, 5736];
export const modules = {
  /***/
  60400: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        x: () => (
          /* binding */
          newestReport
        ),
        Q: () => (
          /* binding */
          reportOfPush
        )
      });
      var untrusted_report = __webpack_require__(90996);
      var names = __webpack_require__(84557);
      var client = __webpack_require__(95736);
      var requests = __webpack_require__(94943);
      ;
      async function pushRuns({ request }, run, { workflow, commit, branch }) {
        const get = (page) => request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
          ...(0, requests.$t)(run),
          ...page,
          workflow_id: workflow,
          event: "push",
          head_sha: commit,
          branch
        });
        const found = [];
        for await (const { workflow_runs: runs } of (0, client.pages)(get, 5)) {
          const ours = runs.filter((one) => one.event === "push" && one.head_sha === commit && one.head_branch === branch && one.status === "completed" && one.path.split("@", 1)[0] === `.github/workflows/${workflow}` && one.head_repository.full_name.toLowerCase() === run.repository.full.toLowerCase());
          found.push(...ours.map(({ id: id2, run_attempt: attempt = 1, head_sha: head, html_url: page }) => ({
            ...{ id: Number(id2), attempt, head, page }
          })));
        }
        return found.sort((a, b) => b.id - a.id);
      }
      var run_artifacts = __webpack_require__(12539);
      ;
      async function reportOfPush({ client: client2, run, check, temporary }, wanted) {
        const runs = await pushRuns(client2, run, wanted);
        for (const one of runs) {
          const artifacts = (0, run_artifacts.Y)(client2, run, one);
          const found = newestReport(await artifacts.list(), check, one.attempt);
          if (found === void 0)
            continue;
          const report = await (0, untrusted_report.k)(artifacts, found, temporary);
          return { found: { report, page: one.page, id: one.id }, runs };
        }
        return { runs };
      }
      function newestReport(artifacts, check, attempt) {
        return (0, names.nc)(artifacts, { check, attempt }).ours.find(({ handed }) => handed.kind === "report")?.artifact;
      }
    })
  ),
  /***/
  90996: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          reportIn
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70231);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79470);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8292);
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
      const limits = { bytes: 256 * 1024 * 1024, files: 5e3 };
      const mostBytes = 16 * 1024 * 1024;
      async function reportIn(artifacts, artifact, temporary) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const place = __addDisposableResource(env_1, await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_5__.yy)(temporary), true);
          const files = await artifacts.download(artifact, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.path, "report"), limits);
          const [file, ...others] = files.filter((name) => name === "report.json" || name.endsWith("/report.json"));
          if (file === void 0 || others.length > 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`the artifact ${artifact.name} must hold one report.json, not ${others.length + (file ? 1 : 0)}`);
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.path, "report", file);
          const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
          if (size > mostBytes)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`the report in ${artifact.name} is too large for a report and was refused`);
          return strictReport(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"), `report.json of ${artifact.name}`);
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      function strictReport(text, file) {
        const report = (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_2__.Tp)("report", text, file);
        const extra = firstExtra(JSON.parse(text), report, "");
        if (extra !== void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${file} has a key that reports do not have: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_4__.TN)(extra, 100)}; it is refused`);
        return report;
      }
      function firstExtra(raw, kept, path) {
        if (raw === null || typeof raw !== "object")
          return void 0;
        if (kept === null || typeof kept !== "object")
          return path;
        for (const [key, value] of Object.entries(raw)) {
          const below = path === "" ? key : `${path}.${key}`;
          if (!Object.hasOwn(kept, key))
            return below;
          const extra = firstExtra(value, kept[key], below);
          if (extra !== void 0)
            return extra;
        }
        return void 0;
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
  94943: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          placeOf
        ),
        /* harmony export */
        Ge: () => (
          /* binding */
          absent
        ),
        /* harmony export */
        c2: () => (
          /* binding */
          statusOf
        )
        /* harmony export */
      });
      const placeOf = ({ repository }) => ({
        owner: repository.owner,
        repo: repository.name
      });
      function statusOf(error) {
        const cause = error?.cause ?? error;
        return {
          ...typeof cause?.status === "number" ? { status: cause.status } : {},
          message: String(cause?.message ?? "")
        };
      }
      function absent(error) {
        if (statusOf(error).status !== 404)
          throw error;
      }
    })
  ),
  /***/
  12539: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          artifactsOfRun
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18122);
      var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95736);
      function artifactsOfRun(client, run, other) {
        const repository = { owner: run.repository.owner, repo: run.repository.name };
        const get = (page) => client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
          ...repository,
          run_id: other.id,
          ...page
        });
        const listed = async () => {
          const found = [];
          for await (const { artifacts } of (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.pages)(get))
            found.push(...artifacts);
          return found.filter(({ expired }) => !expired).filter(({ workflow_run: of }) => of?.id === other.id && of.head_sha === other.head).map(({ name, id: id2, size_in_bytes: bytes, digest }) => ({
            name,
            id: id2,
            bytes,
            ...digest ? { digest } : {}
          }));
        };
        const signedUrl = async (id2) => {
          const { headers } = await client.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", { ...repository, artifact_id: id2, archive_format: "zip", request: { redirect: "manual" } });
          if (!headers.location)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`GitHub gives no address for the artifact ${id2}; run the job again`);
          return headers.location;
        };
        return {
          list: async () => (await listed()).map(({ name, id: id2, bytes }) => ({ name, id: id2, bytes })),
          download: async (artifact, folder, limits) => {
            const found = (await listed()).find(({ id: id2 }) => id2 === artifact.id);
            if (!found)
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`run ${other.id} has no artifact ${artifact.name} of commit ${other.head.slice(0, 12)}`);
            return (0, _artifacts_js__WEBPACK_IMPORTED_MODULE_1__.fetchAndUnpack)(found, folder, { limits, url: () => signedUrl(found.id) });
          }
        };
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
