export const id = 6733;
export const ids = [6733, 5736];
export const modules = {
  /***/
  76733: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        githubRepository: () => (
          /* binding */
          githubRepository
        )
      });
      var git_branches = __webpack_require__(45392);
      var git_data = __webpack_require__(86027);
      ;
      const folder = ".github/workflows";
      const mostHeads = 100;
      async function foreignWorkflowFiles(tree, { data, branches, first }) {
        let left = [...await filesIn(data, tree)];
        if (left.length === 0)
          return [];
        const others = async () => (await branches.heads()).map(({ sha }) => sha);
        for (const heads of [async () => first, others]) {
          for (const head of [...new Set(await heads())].slice(0, mostHeads)) {
            const commit = await data.commit(head);
            const there = commit ? await filesIn(data, commit.tree) : /* @__PURE__ */ new Map();
            left = left.filter(([path, sha]) => there.get(path) !== sha);
            if (left.length === 0)
              return [];
          }
        }
        return left.map(([path]) => `${folder}/${path}`);
      }
      async function filesIn(data, tree) {
        let at = tree;
        for (const name of folder.split("/")) {
          const entries = at === void 0 ? [] : await data.tree(at);
          at = entries?.find(({ path, type }) => path === name && type === "tree")?.sha;
        }
        const files = at === void 0 ? [] : await data.tree(at) ?? [];
        return new Map(files.filter(({ type }) => type === "blob").map(({ path, sha }) => [path, sha]));
      }
      var github_viewer = __webpack_require__(76395);
      var lib_text = __webpack_require__(79470);
      ;
      function githubRepository(client, run) {
        const data = (0, git_data.p)(client, run);
        const branches = (0, git_branches.W)(client, run);
        let mainName;
        let viewer;
        const main = async () => {
          mainName ??= branches.default();
          const name = await mainName;
          return { name, head: await branches.head(name) ?? "" };
        };
        return {
          main,
          head: branches.head,
          commit: data.commit,
          relation: async (older, newer) => older === newer ? "identical" : (await data.compare(older, newer)).relation,
          formerHeads: branches.formerHeads,
          makeCommit: async (commit) => (await data.createCommit(commit)).sha,
          move: async (branch, from, to) => from === void 0 ? branches.create(branch, to) : branches.move(branch, to),
          refusal: async (branch, { tree, isNew }) => {
            viewer ??= (0, github_viewer.G)(client);
            const { kind } = await viewer;
            if (isNew && kind === "person" && (await branches.rules(branch)).has("required_signatures"))
              return "it requires signatures, and GitHub signs for the tokens of workflows and apps only; use one of those";
            if (kind !== "workflow")
              return void 0;
            const first = [(await main()).head, await branches.head(branch)];
            const files = await foreignWorkflowFiles(tree, {
              data,
              branches,
              first: first.filter((head) => head !== void 0)
            });
            return files.length === 0 ? void 0 : `its tree has ${(0, lib_text.TN)(files[0] ?? "", 100)} as no branch has it now, which GITHUB_TOKEN may not push; give the token of an app with \`workflows: write\``;
          }
        };
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
  45392: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          githubBranches
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      var _requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94943);
      var _git_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86027);
      const mostPages = 5;
      const once = { request: { retries: 0 } };
      function githubBranches({ request }, run) {
        const place = (0, _requests_js__WEBPACK_IMPORTED_MODULE_3__.$t)(run);
        const head = async (branch) => {
          const found = await request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
            ...place,
            ref: `heads/${branch}`
          }).catch(_requests_js__WEBPACK_IMPORTED_MODULE_3__.Ge);
          return found?.data.object.sha;
        };
        const set = async (branch, sha, work) => {
          try {
            await work;
            return "moved";
          } catch (error) {
            const { status = 500 } = (0, _requests_js__WEBPACK_IMPORTED_MODULE_3__.c2)(error);
            if (status >= 500 && await head(branch) === sha)
              return "moved";
            return lostOrThrown(error, branch);
          }
        };
        return {
          default: async () => (await request("GET /repos/{owner}/{repo}", place)).data.default_branch,
          head,
          heads: async () => {
            const get = (page) => request("GET /repos/{owner}/{repo}/branches", { ...place, ...page });
            return (await (0, _git_data_js__WEBPACK_IMPORTED_MODULE_2__.Q)(get)).map(({ name, commit }) => ({ name, sha: commit.sha }));
          },
          create: (branch, sha) => set(branch, sha, request("POST /repos/{owner}/{repo}/git/refs", {
            ...place,
            ...once,
            ref: `refs/heads/${branch}`,
            sha
          })),
          move: (branch, sha, { force } = { force: false }) => set(branch, sha, request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
            ...place,
            ...once,
            ref: `heads/${branch}`,
            sha,
            force
          })),
          remove: async (branch) => {
            const gone = request("DELETE /repos/{owner}/{repo}/git/refs/{ref}", {
              ...place,
              ...once,
              ref: `heads/${branch}`
            });
            await set(branch, void 0, gone);
          },
          formerHeads: async (branch) => {
            const get = (page) => request("GET /repos/{owner}/{repo}/activity", { ...place, ...page, ref: `refs/heads/${branch}` });
            return (await byCursor(get)).filter(({ after }) => !/^0+$/.test(after)).map(({ after, actor, timestamp }) => ({
              ...{ sha: after, by: actor?.login ?? "somebody" },
              since: Math.floor(Date.parse(timestamp) / 1e3)
            }));
          },
          rules: async (branch) => {
            const get = (page) => request("GET /repos/{owner}/{repo}/rules/branches/{branch}", { ...place, ...page, branch });
            const found = await (0, _git_data_js__WEBPACK_IMPORTED_MODULE_2__.Q)(get).catch(_requests_js__WEBPACK_IMPORTED_MODULE_3__.Ge);
            return new Set((found ?? []).map(({ type }) => String(type)));
          }
        };
      }
      async function byCursor(get) {
        const found = [];
        let after;
        for (let page = 0; page < mostPages; page++) {
          const { data, headers } = await get({ per_page: 100, ...after === void 0 ? {} : { after } });
          found.push(...data);
          const [, next] = /<([^>]+)>; rel="next"/.exec(headers.link ?? "") ?? [];
          after = next && new URL(next).searchParams.get("after") || void 0;
          if (after === void 0)
            break;
        }
        return found;
      }
      const lost = /reference (already exists|does not exist)|not a fast forward|but expected/i;
      function lostOrThrown(error, branch) {
        const { status, message } = (0, _requests_js__WEBPACK_IMPORTED_MODULE_3__.c2)(error);
        if (status === 409 || status === 422 && lost.test(message))
          return "lost";
        if (status !== 422)
          throw error;
        const why = /rule violations/i.test(message) ? `the rules of the repository refuse it (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(message.replace(/ - https:\S+$/, ""), 200)}); let this token pass them, or take another branch` : `GitHub says: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(message, 200)}; a branch cannot have the name of a folder of another one`;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the branch ${branch} cannot be set: ${why}`, { cause: error, reason: "machine" });
      }
    })
  ),
  /***/
  86027: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          all
        ),
        /* harmony export */
        p: () => (
          /* binding */
          gitData
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95736);
      var _requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94943);
      function gitData({ request }, run) {
        const place = (0, _requests_js__WEBPACK_IMPORTED_MODULE_2__.$t)(run);
        return {
          commit: async (sha) => {
            const found = await request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
              ...place,
              commit_sha: sha
            }).catch(_requests_js__WEBPACK_IMPORTED_MODULE_2__.Ge);
            return found && commitOf(found.data);
          },
          tree: async (sha) => {
            const found = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
              ...place,
              tree_sha: sha
            }).catch(_requests_js__WEBPACK_IMPORTED_MODULE_2__.Ge);
            if (found?.data.truncated)
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("GitHub does not list all files of a folder of this repository, it has too many");
            return found?.data.tree;
          },
          blob: async (sha) => {
            const { data } = await request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
              ...place,
              file_sha: sha
            });
            return Buffer.from(data.content, "base64");
          },
          compare: async (base, head) => {
            const { data } = await request("GET /repos/{owner}/{repo}/compare/{basehead}", {
              ...place,
              basehead: `${base}...${head}`,
              per_page: 100
            });
            const titles = data.commits.map(({ commit }) => commit.message.slice(0, 1e3).split("\n", 1)[0] ?? "");
            return { relation: data.status, ahead: data.ahead_by, titles };
          },
          createBlob: async (content) => {
            const { data } = await request("POST /repos/{owner}/{repo}/git/blobs", {
              ...place,
              content: Buffer.from(content).toString("base64"),
              encoding: "base64"
            });
            return data.sha;
          },
          createTree: async (base, files) => {
            const tree = files.map(({ path, blob, mode }) => ({
              path,
              mode,
              type: "blob",
              sha: blob
            }));
            const { data } = await request("POST /repos/{owner}/{repo}/git/trees", {
              ...place,
              base_tree: base,
              tree
            });
            return data.sha;
          },
          createCommit: async ({ tree, parents, message }) => {
            const { data } = await request("POST /repos/{owner}/{repo}/git/commits", {
              ...place,
              message,
              tree,
              parents: [...parents]
            });
            return commitOf(data);
          }
        };
      }
      const commitOf = ({ sha, tree, parents, message, verification, ...by }) => ({
        sha,
        tree: tree.sha,
        parents: parents.map((parent) => parent.sha),
        message,
        author: by.author.name,
        committer: by.committer.name,
        isVerified: verification.verified
      });
      async function all(get, mostPages) {
        const found = [];
        for await (const page of (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.pages)(get, mostPages))
          found.push(...page);
        return found;
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
  76395: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          viewerOf
        )
        /* harmony export */
      });
      const workflowBot = "github-actions[bot]";
      async function viewerOf(client) {
        const query = "{ viewer { login } }";
        const answer = await client.request("POST /graphql", { query, request: { retries: 0 } }).catch(() => void 0);
        const found = answer?.data?.data?.viewer?.login;
        const login = typeof found === "string" ? found : workflowBot;
        return { login, kind: login === workflowBot ? "workflow" : login.endsWith("[bot]") ? "app" : "person" };
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
