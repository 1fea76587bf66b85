export const id = 197;
export const ids = [197,298];
export const modules = {

/***/ 53507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);

/** Ties the types of the inputs and outputs to what runs. */
function action(description, inputs, phases) {
    return {
        inputs,
        description,
        needsNix: description.needsNix ?? false,
        main: (host) => phases.main((0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(inputs, host), host),
        ...(phases.post ? { post: phases.post } : {}),
    };
}


/***/ }),

/***/ 90089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ actions_comment)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ../../node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(51582);
// EXTERNAL MODULE: ../../node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(54491);
// EXTERNAL MODULE: ../../node_modules/bottleneck/light.js
var light = __webpack_require__(46503);
;// CONCATENATED MODULE: ../../node_modules/@octokit/plugin-throttling/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/wrap-request.js
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

// pkg/dist-src/generated/triggers-notification-paths.js
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

// pkg/dist-src/route-matcher.js
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}

// pkg/dist-src/index.js
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
    id = "no-id",
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
      id
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


// EXTERNAL MODULE: ./src/version.js
var version = __webpack_require__(24493);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
;// CONCATENATED MODULE: ./src/github/refusals.js


/** GitHub does not let the token do it; `permissions` are the lines that would. */
class PermissionError extends errors/* UserError */.yo {
    permissions;
    constructor(message, permissions, options) {
        super(message, { ...options, reason: 'machine' });
        this.name = 'PermissionError';
        this.permissions = permissions;
    }
}
/** What each route needs, where GitHub does not say it in its answer (research: platform §4.3). */
const needs = [
    [/^(POST|PATCH|DELETE) .*\/issues\/(comments\/|.*\/comments)/, 'pull-requests: write'],
    [/^GET .*\/(pulls|issues)\b/, 'pull-requests: read'],
    [/^(DELETE|POST|PUT) .*\/actions\//, 'actions: write'],
    [/^GET .*\/actions\//, 'actions: read'],
    [/^(POST|PATCH|PUT|DELETE) .*\/(contents|git|releases)\b/, 'contents: write'],
    [/^GET .*\/(contents|git|commits|releases)\b/, 'contents: read'],
];
const isRefusal = (error) => error instanceof Error && typeof error.status === 'number';
/** An error of the API in words that say what to change. */
function explained(error, route) {
    if (!isRefusal(error))
        return error;
    const said = (0,lib_text/* oneLine */.TN)(error.message, 300);
    const lines = permissionsFor(error, route);
    const asked = lines.map((line) => `\`${line}\``).join(' or ');
    if (error.status === 403 && /not accessible by|must have admin|write access/i.test(error.message))
        return new PermissionError(`the token may not do this (${route}): add ${asked || 'what it needs'} under permissions: of the job`, lines, { cause: error });
    if (error.status === 401)
        return new errors/* UserError */.yo('GitHub does not accept the token; give a valid one in the input token', {
            cause: error,
        });
    if (error.status === 404)
        return new errors/* UserError */.yo(`GitHub finds nothing at ${route}; in a private repository this also means that the token lacks ${asked || 'a permission'}`, { cause: error, reason: 'machine' });
    if (error.status === 403 && /is locked|was archived|read-only/i.test(error.message))
        return new errors/* UserError */.yo(`GitHub takes nothing there: ${said}`, { cause: error, reason: 'machine' });
    if (error.status === 403 || error.status === 429)
        return new errors/* MachineError */.Ml(`GitHub refuses for now: ${said}; run the job again later`, { cause: error });
    return new errors/* MachineError */.Ml(`GitHub's API does not do what it should (${error.status}): ${said}; run the job again`, {
        cause: error,
    });
}
/** GitHub names alternatives itself: `issues=write; pull_requests=write`. */
function permissionsFor({ response }, route) {
    const accepted = String(response?.headers['x-accepted-github-permissions'] ?? '');
    const named = accepted
        .split(/[;,]/)
        .flatMap((one) => /^\s*([a-z_]+)=(read|write)\s*$/.exec(one)?.slice(1).join(': ') ?? [])
        .map((one) => one.replaceAll('_', '-'));
    if (named.length > 0)
        return named;
    return needs
        .filter(([pattern]) => pattern.test(route))
        .slice(0, 1)
        .map(([, permission]) => permission);
}

;// CONCATENATED MODULE: ./src/github/client.js





/** Seconds for one request. */
const most = 60;
/** GitHub's REST API for one token: tries again what may pass, waits for rate limits within reason. */
function githubClient({ run, token, log, patience = 120 }) {
    const waits = (what) => (seconds, _, __, tries) => {
        const isWorthIt = tries < 2 && seconds <= patience;
        const next = isWorthIt ? `going on in ${seconds} s` : `free in ${seconds} s, which is too long to wait`;
        log.info(`GitHub's ${what} rate limit is reached: ${next}`);
        return isWorthIt;
    };
    const octokit = new (dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, throttling))({
        auth: token,
        baseUrl: run.apiUrl,
        userAgent: `flakeship/${version/* version */.r}`,
        request: { fetch: timed },
        throttle: { onRateLimit: waits('hourly'), onSecondaryRateLimit: waits('secondary'), id: run.apiUrl },
        retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] }, // 429 is the throttle's
        log: { debug: log.debug, info: log.debug, warn: log.debug, error: log.debug },
    });
    const request = async (...words) => {
        try {
            return await octokit.request(...words);
        }
        catch (error) {
            throw explained(error, String(words[0]));
        }
    };
    return { request: request };
}
/** Octokit has no time-out of its own. */
function timed(url, options) {
    const late = AbortSignal.timeout(most * 1000);
    return fetch(url, { ...options, signal: options.signal ? AbortSignal.any([options.signal, late]) : late });
}
/** All items of a list that comes in pages; the server says whether there is another one. */
async function* pages(get, mostPages = 100) {
    for (let page = 1; page <= mostPages; page++) {
        const { data, headers } = await get({ per_page: 100, page });
        yield data;
        if (!/\brel="next"/.test(headers.link ?? ''))
            return;
    }
}

;// CONCATENATED MODULE: ./src/github/comments.js



/** Seconds before each further try to add a comment. */
const pauses = [1, 4];
/** Writes the one comment of its marker: updates the one that this token wrote before, or adds it. */
async function writeSticky(client, run, sticky) {
    const place = { owner: run.repository.owner, repo: run.repository.name };
    const mine = isBy(await author(client));
    for (let tries = 0;; tries++) {
        const found = await find(client, place, { ...sticky, mine });
        if (found?.body === sticky.body)
            return { how: tries > 0 ? 'created' : 'unchanged', url: found.html_url };
        if (found)
            return update(client, place, { id: found.id, body: sticky.body });
        try {
            return await add(client, place, sticky);
        }
        catch (error) {
            const pause = pauses[tries];
            if (pause === undefined || !isUnanswered(error))
                throw error;
            await (0,promises_.setTimeout)(pause * 1000);
        }
    }
}
async function find(client, place, { number, marker, mine }) {
    const list = (page) => client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...place,
        issue_number: number,
        ...page,
    });
    for await (const comments of pages(list)) {
        const found = comments.find(({ user, body }) => mine(user) && body?.split(/\r?\n/, 1)[0] === marker);
        if (found)
            return found;
    }
    return undefined;
}
async function update(client, place, { id, body }) {
    const { data } = await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...place,
        comment_id: id,
        body,
    });
    return { how: 'updated', url: data.html_url };
}
/** Asked once: a comment whose answer is lost may be there all the same, and would be there twice. */
async function add(client, place, { number, body }) {
    const { data } = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...place,
        issue_number: number,
        body,
        request: { retries: 0 },
    });
    return { how: 'created', url: data.html_url };
}
const isUnanswered = (error) => error instanceof errors/* MachineError */.Ml && Number(error.cause.status) >= 500;
/** A workflow's own token writes as this one. */
const workflowBot = 'github-actions[bot]';
/** Whom the token writes as. Tokens of apps cannot ask REST for their own name, GraphQL tells them. */
async function author(client) {
    const query = '{ viewer { login } }';
    const answer = await client
        .request('POST /graphql', { query, request: { retries: 0 } })
        .catch(() => undefined); // then it is the workflow's
    const login = answer?.data?.data?.viewer?.login;
    return typeof login === 'string' ? login : workflowBot;
}
/** Somebody else may have copied the marker into a comment of their own. */
function isBy(login) {
    const names = new Set([login, login.endsWith('[bot]') ? login : `${login}[bot]`]);
    return (user) => user != null && names.has(user.login) && (user.login === login || user.type === 'Bot');
}

;// CONCATENATED MODULE: ./src/github/pulls.js


const inRepository = ({ repository }) => ({
    owner: repository.owner,
    repo: repository.name,
});
async function pullAt(client, run, number) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...inRepository(run),
        pull_number: number,
    });
    return { number: data.number, head: data.head.sha, isOpen: data.state === 'open' };
}
/**
 * The one open pull request that another run was about. The event names it, but for forks, where it is looked up by the
 * branch and must have the very commit of that run. Undefined where there is none.
 */
async function pullOfRun(client, run, { payload }) {
    const other = payload.workflow_run;
    const named = other.pull_requests
        .filter(({ head, base }) => head.sha === other.head_sha && base.repo.id === payload.repository.id)
        .map(({ number }) => number);
    return one(named.length > 0 ? named : await lookUp(client, run, other));
}
async function lookUp(client, run, { head_sha, head_branch, head_repository }) {
    if (head_branch === null || head_repository === null)
        return [];
    const found = [];
    const list = (page) => client.request('GET /repos/{owner}/{repo}/pulls', {
        ...inRepository(run),
        ...page,
        state: 'open',
        head: `${head_repository.owner.login}:${head_branch}`,
    });
    for await (const pulls of pages(list)) {
        const same = pulls.filter(({ head }) => head.sha === head_sha && head.repo?.full_name === head_repository.full_name);
        found.push(...same.map(({ number }) => number));
    }
    return found;
}
function one(numbers) {
    if (numbers.length > 1)
        throw new errors/* UserError */.yo(`several open pull requests have this commit (${numbers.map((number) => `#${number}`).join(', ')}); nothing is written`);
    return numbers[0];
}

// EXTERNAL MODULE: ./src/github/event.js
var github_event = __webpack_require__(5933);
;// CONCATENATED MODULE: ./src/features/comment/occasion.js

/** Decides by the event alone: it is the only thing here that the pull request did not write. */
function occasionOf(event) {
    const pull = (0,github_event/* pullRequestOf */._n)(event);
    if (pull)
        return ofOwnPull(pull);
    if (event.name === 'workflow_run')
        return ofOtherRun(event);
    const called = event.name === 'other' ? event.called : event.name;
    return { kind: 'none', why: refusals[called] ?? `the event ${called} is about no pull request` };
}
const refusals = {
    pull_request_target: 'pull_request_target gives code of strangers a token that writes; use pull_request, and workflow_run for forks',
};
function ofOwnPull({ number, head, isFork, author }) {
    // in both cases GitHub gives a token that only reads, whatever the workflow asks for
    return { kind: 'own-run', number, head, isReadOnly: isFork || author === 'dependabot[bot]' };
}
function ofOtherRun(event) {
    const { workflow_run: other, repository } = event.payload;
    if (other.event !== 'pull_request')
        return { kind: 'none', why: `run ${other.id} was started by ${other.event}, not by a pull request` };
    if (other.repository.id !== repository.id)
        return { kind: 'none', why: `run ${other.id} is of another repository` };
    return { kind: 'other-run', event, id: other.id, head: other.head_sha };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/files.js
var files = __webpack_require__(70231);
// EXTERNAL MODULE: ./src/system/files.js
var system_files = __webpack_require__(8292);
;// CONCATENATED MODULE: ./src/features/comment/untrusted-report.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** What an artifact with a report may hold: report.json and the pages and pictures beside it. */
const limits = { bytes: 256 * 1024 * 1024, files: 5000 };
/** A report that is written into a comment is read into memory by a job with a write token (bytes). */
const mostBytes = 16 * 1024 * 1024;
/**
 * The report in an artifact. It was written by a job that ran code of the pull request, so that nothing in it is
 * believed: no path, no number, no commit is taken from it, only what is shown (research: platform S6).
 */
async function reportIn(artifacts, artifact, temporary) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const place = __addDisposableResource(env_1, await (0,system_files/* temporaryFolder */.yy)(temporary), true);
        const files = await artifacts.download(artifact, (0,external_node_path_.join)(place.path, 'report'), limits);
        const [file, ...others] = files.filter((name) => name === 'report.json' || name.endsWith('/report.json'));
        if (file === undefined || others.length > 0)
            throw new errors/* UserError */.yo(`the artifact ${artifact.name} must hold one report.json, not ${others.length + (file ? 1 : 0)}`);
        const path = (0,external_node_path_.join)(place.path, 'report', file);
        const { size } = await (0,external_node_fs_promises_.stat)(path);
        if (size > mostBytes)
            throw new errors/* UserError */.yo(`the report in ${artifact.name} is larger than a report may be; it is refused`);
        return strictReport(await (0,external_node_fs_promises_.readFile)(path, 'utf8'), `report.json of ${artifact.name}`);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** A report and nothing else: a key that reports do not have is refused too. */
function strictReport(text, file) {
    const report = (0,files/* parseDocument */.Tp)('report', text, file);
    const extra = firstExtra(JSON.parse(text), report, '');
    if (extra !== undefined)
        throw new errors/* UserError */.yo(`${file} has a key that reports do not have: ${(0,lib_text/* oneLine */.TN)(extra, 100)}; it is refused`);
    return report;
}
/** The path of the first key that reading dropped. */
function firstExtra(raw, kept, path) {
    if (raw === null || typeof raw !== 'object')
        return undefined;
    if (kept === null || typeof kept !== 'object')
        return path;
    for (const [key, value] of Object.entries(raw)) {
        const below = path === '' ? key : `${path}.${key}`;
        if (!Object.hasOwn(kept, key))
            return below;
        const extra = firstExtra(value, kept[key], below);
        if (extra !== undefined)
            return extra;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/features/comment/comment.js





/** Writes the report of a run into the comment of its pull request. */
async function comment(job) {
    const occasion = occasionOf(job.event);
    if (occasion.kind === 'none')
        return nothing(occasion.why);
    const number = await pullFor(occasion, job);
    if (number === undefined)
        return nothing('no open pull request has the commit of that run any more');
    const artifacts = occasion.kind === 'own-run' ? job.ownArtifacts() : job.artifactsOf(occasion);
    const artifact = job.newest(await artifacts.list());
    if (!artifact)
        return nothing('the run left no report, so that there is nothing to tell', true);
    const report = await reportIn(artifacts, artifact, job.temporary);
    const stale = await staleness(job, number, occasion.head);
    if (stale !== undefined)
        return nothing(stale);
    const page = occasion.kind === 'own-run' ? job.run.page : pageOf(job.run, occasion.id);
    return write(job.render(report, page), {
        job,
        number,
        isReadOnly: occasion.kind === 'own-run' && occasion.isReadOnly,
    });
}
const pageOf = ({ serverUrl, repository }, id) => `${serverUrl}/${repository.full}/actions/runs/${id}`;
async function pullFor(occasion, { client, run }) {
    return occasion.kind === 'own-run' ? occasion.number : pullOfRun(client, run, occasion.event);
}
/** A run that took longer than the next push must not write over the newer report. */
async function staleness({ client, run }, number, head) {
    const now = await pullAt(client, run, number);
    if (!now.isOpen)
        return `pull request #${number} is closed`;
    if (now.head === head)
        return undefined;
    return `pull request #${number} has moved on from ${head.slice(0, 12)} to ${now.head.slice(0, 12)}`;
}
async function write(body, { job, number, isReadOnly }) {
    const { client, run, marker } = job;
    try {
        return { pull: number, ...(await writeSticky(client, run, { number, marker, body })) };
    }
    catch (error) {
        if (!isReadOnly || !(error instanceof PermissionError))
            throw error;
        return nothing('runs of this pull request get a token that only reads; let a workflow on workflow_run write the comment (README: forks)');
    }
}
const nothing = (why, isTrouble = false) => ({ how: 'nothing', why, isTrouble });

// EXTERNAL MODULE: ./src/features/relay/artifact-names.js
var artifact_names = __webpack_require__(37536);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/features/report/extent.js
var extent = __webpack_require__(66474);
// EXTERNAL MODULE: ./src/features/report/markdown.js + 3 modules
var markdown = __webpack_require__(25559);
;// CONCATENATED MODULE: ./src/features/report/comment.js



/** What GitHub takes, in characters; counted in bytes here, which are never fewer (research: platform §7.2, S7). */
const longest = 65_536;
/**
 * The first line of a comment of ours, which nobody sees. Only a comment that begins with it may be taken for ours:
 * text from outside comes later, and cannot hold it.
 */
function commentMarker(key = '') {
    const name = /^[a-z0-9-]{1,40}$/.test(key) || key === '' ? key : digest(key);
    return `<!-- flakeship report${name === '' ? '' : ` ${name}`} -->`;
}
const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 40);
/** The report as the comment of a pull request: what a person needs first, within the limit whatever is in it. */
function renderComment(report, { limit = longest, key, url } = {}) {
    const marker = commentMarker(key);
    const where = url !== undefined && isPlain(url) ? `[the run](${url})` : '`report.json` of the run';
    const rest = (n, unit) => `*… and ${n} more ${unit}: ${where} has all of them.*`;
    const foot = url !== undefined && isPlain(url) ? `\n[All of this run](${url})\n` : '';
    const room = limit - Buffer.byteLength(marker + foot) - 1;
    return `${marker}\n${(0,markdown/* renderPage */.C)(report, { extent: extent/* commentExtent */.I, limit: room, rest })}${foot}`;
}
/** An address without anything that Markdown reads. */
const isPlain = (url) => /^https:\/\/[\w.-]+(:\d+)?(\/[\w.~%-]*)*$/.test(url);

// EXTERNAL MODULE: ./src/github/artifacts.js + 3 modules
var artifacts = __webpack_require__(83182);
// EXTERNAL MODULE: ./src/github/context.js
var context = __webpack_require__(85298);
;// CONCATENATED MODULE: ./src/github/run-artifacts.js



/** Artifacts of another run of this repository: only those that GitHub itself says come from that run and that commit. */
function artifactsOfRun(client, run, other) {
    const repository = { owner: run.repository.owner, repo: run.repository.name };
    const get = (page) => client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
        ...repository,
        run_id: other.id,
        ...page,
    });
    const listed = async () => {
        const found = [];
        for await (const { artifacts } of pages(get))
            found.push(...artifacts);
        return found
            .filter(({ expired }) => !expired)
            .filter(({ workflow_run: of }) => of?.id === other.id && of.head_sha === other.head)
            .map(({ name, id, size_in_bytes: bytes, digest }) => ({
            name,
            id,
            bytes,
            ...(digest ? { digest } : {}),
        }));
    };
    /** The answer is a redirect to a signed address that nobody else is to know; it is followed without our token. */
    const signedUrl = async (id) => {
        const { headers } = await client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', { ...repository, artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' } });
        if (!headers.location)
            throw new errors/* UserError */.yo(`GitHub gives no address for the artifact ${id}; run the job again`);
        return headers.location;
    };
    return {
        list: async () => (await listed()).map(({ name, id, bytes }) => ({ name, id, bytes })),
        download: async (artifact, folder, limits) => {
            const found = (await listed()).find(({ id }) => id === artifact.id);
            if (!found)
                throw new errors/* UserError */.yo(`run ${other.id} has no artifact ${artifact.name} of commit ${other.head.slice(0, 12)}`);
            return (0,artifacts.fetchAndUnpack)(found, folder, { limits, url: () => signedUrl(found.id) });
        },
    };
}

// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(91711);
// EXTERNAL MODULE: ./src/actions/action.js
var action = __webpack_require__(53507);
// EXTERNAL MODULE: ./src/actions/relay-inputs.js
var relay_inputs = __webpack_require__(71672);
;// CONCATENATED MODULE: ./src/actions/comment.js












/* harmony default export */ const actions_comment = ((0,action/* action */.X)({
    describe: 'Writes the report of a run into one comment on its pull request, and updates that comment from then on. In a workflow on `workflow_run` it does so for runs of forks.',
    example: 'uses: OWNER/flakeship/actions/comment@v1',
    outputs: {
        comment: 'URL of the comment; empty where none was written',
        how: '`created`, `updated`, `unchanged` or `nothing`',
    },
}, {
    token: (0,inputs/* text */.Qq)('token that may write to pull requests (`pull-requests: write`)', '${{ github.token }}', {
        only: 'github',
        secret: true,
    }),
    ...relay_inputs/* relayInputs */.Z,
}, {
    main: async ({ token, name }, host) => {
        (0,relay_inputs/* requireCheckName */.n)(name);
        const { environment, log } = host;
        const run = (0,context.runOf)(environment);
        const client = githubClient({ run, token, log });
        const done = await comment({
            client,
            run,
            event: await (0,github_event/* readEvent */.j_)(environment),
            ownArtifacts: () => (0,artifacts.githubArtifacts)(environment, log),
            artifactsOf: (other) => artifactsOfRun(client, run, other),
            newest: (artifacts) => (0,artifact_names/* newest */.BP)(name, artifacts).report,
            marker: commentMarker(name),
            temporary: environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
            render: (report, url) => renderComment(report, { key: name, url }),
        });
        if (done.how === 'nothing') {
            const say = done.isTrouble ? log.warning : log.info;
            say(`no comment: ${done.why}`);
            return { ok: true, outputs: { comment: '', how: 'nothing' } };
        }
        log.info(`the comment on pull request #${done.pull} is ${done.how}: ${done.url}`);
        return { ok: true, outputs: { comment: done.url, how: done.how } };
    },
}));


/***/ }),

/***/ 71672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ relayInputs),
/* harmony export */   n: () => (/* binding */ requireCheckName)
/* harmony export */ });
/* harmony import */ var _features_relay_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37536);
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);



/** Of parts that hand something to other jobs. */
const relayInputs = {
    name: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tells several checks of one run apart; part of the names of their artifacts', '', {
        placeholder: 'NAME',
        only: 'github',
    }),
};
function requireCheckName(name) {
    if (name === '' || _features_relay_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3.test(name))
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`input name may have letters, digits, dots and underscores, at most 40, not ${JSON.stringify(name)}`);
}


/***/ }),

/***/ 37536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   I3: () => (/* binding */ checkName)
/* harmony export */ });
/* unused harmony export readArtifactName */
/** What a name of a check may be: it is part of names of artifacts and of keys. */
const checkName = /^[A-Za-z0-9][A-Za-z0-9._]{0,39}$/;
const prefix = (check) => (check === '' ? 'flakeship' : `flakeship.${check}`);
function artifactName(check, handed) {
    const middle = 'shard' in handed ? [handed.shard] : [];
    return [prefix(check), handed.kind, ...middle, handed.attempt].join('-');
}
const pattern = /^(.+?)-(?:(plan|report)|result-([a-z0-9_-]+))-(\d{1,6})$/;
/** What an artifact of this check is; undefined for those of others. */
function readArtifactName(check, name) {
    const [, start, simple, shard, number] = pattern.exec(name) ?? [];
    if (start !== prefix(check))
        return undefined;
    const attempt = Number(number);
    if (simple === 'plan' || simple === 'report')
        return { kind: simple, attempt };
    return shard === undefined ? undefined : { kind: 'result', shard, attempt };
}
/** Of the artifacts of a run the newest of each kind and shard. */
function newest(check, artifacts) {
    const latest = new Map();
    for (const artifact of artifacts) {
        const handed = readArtifactName(check, artifact.name);
        if (handed === undefined)
            continue;
        const key = artifactName(check, { ...handed, attempt: 0 });
        if (handed.attempt > (latest.get(key)?.handed.attempt ?? -1))
            latest.set(key, { handed, artifact });
    }
    const found = [...latest.values()];
    const one = (kind) => found.find(({ handed }) => handed.kind === kind)?.artifact;
    const [plan, report] = [one('plan'), one('report')];
    return {
        ...(plan === undefined ? {} : { plan }),
        ...(report === undefined ? {} : { report }),
        results: new Map(found.flatMap(({ handed, artifact }) => handed.kind === 'result' ? [[handed.shard, artifact]] : [])),
    };
}


/***/ }),

/***/ 84220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** What a person calls an attribute that fails: the target that it would have been. */
function nameOf({ names, attribute }) {
    return names[0] ?? attribute;
}
/** `file:line`, as editors and terminals open it. */
function placeOf({ file, line }) {
    return `${file}:${line}`;
}


/***/ }),

/***/ 23453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ notEvaluated),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Nu: () => (/* binding */ firmwareWords),
/* harmony export */   WW: () => (/* binding */ refusalWords),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   k8: () => (/* binding */ runsOn),
/* harmony export */   ot: () => (/* binding */ classWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords),
/* harmony export */   zT: () => (/* binding */ acceleratorWords)
/* harmony export */ });
/** Beside a target that was not found, because its attribute fails. */
const notEvaluated = 'does not evaluate';
/** Everything that a report says in words about an enumeration. */
const marks = { well: '✓', aside: '–', bad: '✗' };
const outcomeWords = {
    built: 'built',
    fetched: 'fetched',
    cached: 'was there',
    failed: 'failed',
    'not-here': 'not built here',
    skipped: 'skipped',
    cancelled: 'stopped',
    missing: 'no result',
};
/** What nixpkgs says of a package that it refuses; its name stands before. */
const refusalWords = {
    unfree: 'has an unfree license',
    blocklisted: 'has a license that the configuration excludes',
    'non-source': 'is not built from source',
    broken: 'is marked as broken',
    unsupported: 'is not for this system',
    insecure: 'is marked as insecure',
    problem: 'has a known problem',
};
const verdictWords = {
    booted: 'booted',
    failed: 'did not boot',
    undecided: 'undecided',
};
const firmwareWords = {
    direct: 'its own script',
    bios: 'BIOS',
    uefi: 'UEFI',
    'u-boot': 'U-Boot',
};
const acceleratorWords = {
    kvm: 'KVM',
    tcg: 'emulation (TCG)',
};
function runsOn({ accelerator }) {
    return accelerator ? acceleratorWords[accelerator.name] : '–';
}
const classWords = {
    'access-denied': 'access denied',
    assertion: 'assertion',
    'build-failed': 'build failed',
    collision: 'collision',
    daemon: 'Nix daemon',
    'disk-full': 'disk full',
    'foreign-system': 'foreign system',
    'hash-mismatch': 'hash mismatch',
    'image-too-small': 'image too small',
    'kernel-config': 'kernel options',
    'kernel-module': 'kernel module',
    limits: 'limit of the machine',
    'missing-derivation': 'missing derivation',
    'missing-feature': 'missing system feature',
    'missing-source': 'missing source',
    network: 'network',
    'no-machine': 'no machine',
    'no-output': 'no output',
    'out-of-memory': 'killed for memory',
    patch: 'patch does not apply',
    permission: 'permission',
    references: 'forbidden reference',
    sandbox: 'not in the sandbox',
    silent: 'silent too long',
    'stale-dependencies': 'stale dependency hash',
    substituter: 'substituter',
    'tests-failed': 'tests failed',
    'time-out': 'time-out',
};


/***/ }),

/***/ 85298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runOf: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);


const sha = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'not a commit'));
const count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^\d{1,15}$/, 'not a number'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(Number));
const variables = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    GITHUB_REPOSITORY: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[\w.-]+\/[\w.-]+$/, 'not OWNER/NAME')),
    GITHUB_RUN_ID: count,
    GITHUB_RUN_ATTEMPT: count,
    GITHUB_JOB: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    GITHUB_EVENT_NAME: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    GITHUB_SHA: sha,
    GITHUB_REF: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    GITHUB_SERVER_URL: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5()),
    GITHUB_API_URL: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5()),
});
function runOf(environment) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(variables, environment);
    if (!parsed.success) {
        const [issue] = parsed.issues;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MachineError */ .Ml(`this is no job of GitHub Actions (${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue)}: ${issue.message}); use the action in a workflow`);
    }
    const found = parsed.output;
    const [owner = '', name = ''] = found.GITHUB_REPOSITORY.split('/');
    const serverUrl = found.GITHUB_SERVER_URL.replace(/\/$/, '');
    return {
        repository: { owner, name, full: found.GITHUB_REPOSITORY },
        id: found.GITHUB_RUN_ID,
        attempt: found.GITHUB_RUN_ATTEMPT,
        job: found.GITHUB_JOB,
        eventName: found.GITHUB_EVENT_NAME,
        sha: found.GITHUB_SHA,
        ref: found.GITHUB_REF,
        serverUrl,
        apiUrl: found.GITHUB_API_URL.replace(/\/$/, ''),
        page: `${serverUrl}/${found.GITHUB_REPOSITORY}/actions/runs/${found.GITHUB_RUN_ID}`,
    };
}


/***/ }),

/***/ 5933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony export parseEvent */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);




const sha = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'not a commit'));
const id = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1));
const repository = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id, full_name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const fork = valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id, full_name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), fork: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()) }));
/** The part of each payload that we act on; a fork that was deleted is null. */
const payloads = {
    pull_request: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        number: id,
        repository,
        pull_request: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            state: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            user: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
            head: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha, ref: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), repo: fork }),
            base: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha, ref: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), repo: repository }),
        }),
    }),
    push: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), before: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), after: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), repository }),
    merge_group: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ merge_group: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ head_sha: sha, base_sha: sha }), repository }),
    workflow_dispatch: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), repository }),
    schedule: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ schedule: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), repository: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(repository) }),
    workflow_run: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        repository,
        workflow_run: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            id,
            run_attempt: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(id, 1),
            event: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            conclusion: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
            head_sha: sha,
            head_branch: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
            head_repository: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ full_name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), owner: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) })),
            repository,
            pull_requests: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ number: id, head: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha }), base: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ repo: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id }) }) })),
        }),
    }),
};
/** Reads the event of the run from the file that the runner names. */
async function readEvent(environment) {
    const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: file = '' } = environment;
    if (!Object.hasOwn(payloads, name))
        return { name: 'other', called: name };
    let raw;
    try {
        raw = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MachineError */ .Ml(`the event of this run cannot be read from GITHUB_EVENT_PATH (${file})`, { cause });
    }
    return parseEvent(name, raw);
}
function parseEvent(name, raw) {
    if (!Object.hasOwn(payloads, name))
        return { name: 'other', called: name };
    const known = name;
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(payloads[known], raw);
    if (parsed.success)
        return { name: known, payload: parsed.output };
    const [issue] = parsed.issues;
    const why = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue) ?? 'top level'}: ${issue.message}`);
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MachineError */ .Ml(`the payload of the event ${name} is not as GitHub describes it (${why})`);
}
/** The pull request that a run is about, by its own event. */
function pullRequestOf(event) {
    if (event.name !== 'pull_request')
        return undefined;
    const { number, repository, pull_request: pull } = event.payload;
    return {
        number,
        head: pull.head.sha,
        base: pull.base.sha,
        headRepository: pull.head.repo?.full_name,
        isFork: pull.head.repo?.id !== repository.id,
        author: pull.user?.login,
    };
}
const isCommit = (text) => valibot__WEBPACK_IMPORTED_MODULE_3__.is(sha, text) && !/^0+$/.test(text);
/** The commit that this run is compared with; undefined where there is none: a new branch, a schedule. */
function baseOf(event) {
    switch (event.name) {
        case 'pull_request':
            return event.payload.pull_request.base.sha;
        case 'merge_group':
            return event.payload.merge_group.base_sha;
        case 'push':
            return isCommit(event.payload.before) ? event.payload.before : undefined;
        case 'workflow_run':
        case 'workflow_dispatch':
        case 'schedule':
        case 'other':
            return undefined;
    }
}


/***/ }),

/***/ 91711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   i9: () => (/* binding */ kebab),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);

/** Text with a default. */
const text = (describe, fallback, extra = {}) => ({
    describe,
    fallback,
    placeholder: 'TEXT',
    ...extra,
    parse: (raw) => raw || fallback,
});
/** Text that may be left out. */
const optional = (describe, extra = {}) => ({
    describe,
    fallback: '',
    placeholder: 'TEXT',
    ...extra,
    parse: (raw) => raw || undefined,
});
/** Several values: one per line, or the option several times. Lines that start with `#` are comments. */
const list = (describe, extra = {}) => ({
    describe,
    fallback: '',
    placeholder: 'TEXT',
    many: true,
    ...extra,
    parse: (raw) => raw
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#')),
});
const flag = (describe, fallback = false, extra = {}) => ({
    describe,
    fallback: String(fallback),
    choices: ['true', 'false'],
    ...extra,
    parse: (raw, name) => {
        if (raw === '')
            return fallback;
        if (raw === 'true' || raw === 'false')
            return raw === 'true';
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name} must be true or false, not ${JSON.stringify(raw)}`);
    },
});
const oneOf = (describe, choices, fallback, extra = {}) => ({
    describe,
    fallback,
    choices,
    placeholder: choices.join('|'),
    ...extra,
    parse: (raw, name) => {
        const value = raw || fallback;
        const found = choices.find((choice) => choice === value);
        if (found !== undefined)
            return found;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name} must be one of ${choices.join(', ')}, not ${JSON.stringify(raw)}`);
    },
});
/** A whole number not below `least`; undefined where it is left out and has no default. */
const whole = (describe, fallback, { least = 0, ...extra } = {}) => ({
    describe,
    fallback: fallback === undefined ? '' : String(fallback),
    placeholder: 'N',
    ...extra,
    parse: (raw, name) => {
        if (raw === '')
            return fallback;
        if (/^\d{1,15}$/.test(raw) && Number(raw) >= least)
            return Number(raw);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name} must be a whole number from ${least} on, not ${JSON.stringify(raw)}`);
    },
});
/** Reads every declared input once; the first wrong one is an error that names it. */
function readInputs(inputs, host) {
    const values = {};
    for (const [key, input] of Object.entries(inputs)) {
        const name = kebab(key);
        const raw = host.input(name).trim();
        if (input.secret && raw !== '')
            host.secret(raw);
        values[key] = input.parse(raw, name);
    }
    return values;
}
function kebab(camel) {
    return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 99288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Aterm)
/* harmony export */ });
const quote = '"'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
const closing = { '[': ']', '(': ')' };
const unescaped = { n: '\n', r: '\r', t: '\t' };
/** Reads terms of a `.drv` file one after the other. Everything gives undefined or false where the text is something else. */
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
    /** Nothing but white space is left. */
    isAtEnd() {
        return this.#bytes.toString('latin1', this.#at).trim() === '';
    }
    /** All that was not read yet, one character for each byte. */
    rest() {
        return this.#bytes.toString('latin1', this.#at);
    }
    /** So many terms, each with the comma behind it. */
    fields(count) {
        const terms = [];
        while (terms.length < count) {
            const one = this.term();
            if (one === undefined || !this.skip(','))
                return undefined;
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
        if (close === undefined)
            return undefined;
        const items = [];
        this.#at += 1;
        while (!this.skip(close)) {
            if (items.length > 0 && !this.skip(','))
                return undefined;
            const item = this.term();
            if (item === undefined)
                return undefined;
            items.push(item);
        }
        return items;
    }
    /** Goes over a flat list without reading it. */
    skipTerm() {
        if (!this.skip('['))
            return false;
        for (let isFirst = true; !this.skip(']'); isFirst = false) {
            if ((!isFirst && !this.skip(',')) || this.#end() === undefined)
                return false;
        }
        return true;
    }
    /** A list of names with values, of which only the wanted ones are read. */
    variables(wanted) {
        const found = {};
        const lengths = new Set([...(wanted ?? [])].map((name) => name.length));
        if (!this.skip('['))
            return undefined;
        for (let isFirst = true; !this.skip(']'); isFirst = false) {
            if ((!isFirst && !this.skip(',')) || !this.skip('('))
                return undefined;
            const place = this.#end();
            if (place === undefined || !this.skip(','))
                return undefined;
            // most names need not be read: their length tells that they are others
            const name = wanted === undefined || lengths.has(place[1] - place[0]) ? this.#text(place) : undefined;
            const isWanted = name !== undefined && (wanted === undefined || wanted.has(name));
            const value = this.#end();
            if (value === undefined || !this.skip(')'))
                return undefined;
            if (isWanted)
                found[name] = this.#text(value);
        }
        return found;
    }
    /** Goes over a string; gives where its text begins and ends. */
    #end() {
        const bytes = this.#bytes;
        if (bytes[this.#at] !== quote)
            return undefined;
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
        return undefined;
    }
    #string() {
        const place = this.#end();
        return place && this.#text(place);
    }
    #text(place) {
        const text = this.#bytes.toString('utf8', ...place);
        return text.includes('\\')
            ? text.replace(/\\([\s\S])/g, (_, letter) => unescaped[letter] ?? letter)
            : text;
    }
}


/***/ }),

/***/ 18938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ derivationName),
/* harmony export */   h: () => (/* binding */ DerivationFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _derivation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19492);




/** Reads `.drv` files of the store, each once; undefined for what is missing or unknown. */
class DerivationFiles {
    #read = new Map();
    async read(drvPath) {
        if (this.#read.has(drvPath))
            return this.#read.get(drvPath);
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(drvPath).catch(() => undefined);
        return this.#keep(drvPath, text);
    }
    /** Whether the store has it at all, readable or not. */
    async has(drvPath) {
        const missing = (await this.read(drvPath)) === undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(drvPath).catch((error) => error));
        return !missing;
    }
    /** The readable ones of these, by their paths. */
    async all(drvPaths) {
        const found = new Map();
        let count = 0;
        for (const drvPath of drvPaths) {
            // to wait for each of 50,000 small files takes several times as long as to read them
            const known = this.#read.has(drvPath) ? this.#read.get(drvPath) : this.#keep(drvPath, readNow(drvPath));
            if (known !== undefined)
                found.set(drvPath, known);
            count += 1;
            if (count % atOnce === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        }
        return found;
    }
    #keep(drvPath, text) {
        const derivation = text && (0,_derivation_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDerivation */ .rN)(text, _derivation_js__WEBPACK_IMPORTED_MODULE_3__/* .telling */ .gM);
        this.#read.set(drvPath, derivation);
        return derivation;
    }
}
/** Files after which signals and timers get their turn. */
const atOnce = 200;
function readNow(drvPath) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(drvPath);
    }
    catch {
        return undefined; // the caller tells what is missing from what is unknown
    }
}
/** `hello-2.12` of `/nix/store/HASH-hello-2.12.drv`. */
function derivationName(drvPath) {
    return drvPath.replace(/^.*\/[0-9a-z]{32}-/, '').replace(/\.drv$/, '');
}


/***/ }),

/***/ 19492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ hasFixedOutput),
/* harmony export */   gM: () => (/* binding */ telling),
/* harmony export */   rN: () => (/* binding */ parseDerivation)
/* harmony export */ });
/* harmony import */ var _aterm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99288);

/** The variables that say how and where it is built; the others are the bulk of a file. */
const telling = new Set(['requiredSystemFeatures', 'outputHash', '__json']);
/** Reads a `.drv` file (ATerm); undefined for what is no derivation that we know. Without `wanted`, all variables. */
function parseDerivation(text, wanted) {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const start = /^(?:Derive|DrvWithVersion)(?=\()/.exec(bytes.toString('latin1', 0, 20))?.[0];
    if (start === undefined)
        return undefined;
    const aterm = new _aterm_js__WEBPACK_IMPORTED_MODULE_0__/* .Aterm */ .S(bytes, start.length);
    // DrvWithVersion names its version first (research: evaluation §4.3)
    if (!aterm.skip('(') || (start !== 'Derive' && aterm.fields(1) === undefined))
        return undefined;
    const fields = aterm.fields(5);
    if (fields === undefined || !aterm.skipTerm() || !aterm.skip(','))
        return undefined;
    const env = aterm.variables(wanted);
    if (env === undefined || !aterm.skip(')') || !aterm.isAtEnd())
        return undefined;
    const [outputs, inputDrvs, inputSrcs, system, builder] = fields;
    if (typeof system !== 'string' || typeof builder !== 'string')
        return undefined;
    if (![outputs, inputDrvs, inputSrcs].every(Array.isArray))
        return undefined;
    return {
        outputs: Object.fromEntries(entries(outputs, word)),
        inputDrvs: new Map(entries(inputDrvs, outputsOf)),
        inputSrcs: strings(inputSrcs),
        system,
        builder,
        env,
        requiredSystemFeatures: features(env),
        ...(isDynamic(inputDrvs) ? { isDynamic: true } : {}),
    };
}
/** A hash says beforehand what it makes, so that Nix lets it use the network. */
function hasFixedOutput({ env }) {
    return (env.outputHash ?? /"outputHash":"([^"]*)/.exec(env.__json ?? '')?.[1] ?? '') !== '';
}
/** A plain list of outputs, or for dynamic derivations a pair of that list and what hangs below. */
function outputsOf(needed) {
    return Array.isArray(needed?.[0]) ? strings(needed[0]) : strings(needed);
}
/** Whether something hangs below the outputs of an input (research: evaluation §4.3). */
function isDynamic(inputs) {
    if (!Array.isArray(inputs))
        return false;
    return inputs.some((input) => {
        const [outputs, below] = (Array.isArray(input) && Array.isArray(input[1]) && input[1]) || [];
        return Array.isArray(outputs) && Array.isArray(below) && below.length > 0;
    });
}
function features(env) {
    if (env.__json === undefined)
        return words(env.requiredSystemFeatures);
    try {
        const attributes = JSON.parse(env.__json);
        const listed = attributes?.requiredSystemFeatures;
        return typeof listed === 'string' ? words(listed) : strings(Array.isArray(listed) ? listed : []);
    }
    catch {
        return [];
    }
}
const words = (text = '') => text.split(/\s+/).filter((word) => word !== '');
function strings(term) {
    if (!Array.isArray(term))
        return [];
    // a copy keeps no room to grow, which a list that was filled by push holds for good
    return term.every((item) => typeof item === 'string')
        ? [...term]
        : term.filter((item) => typeof item === 'string');
}
const word = (term) => (typeof term === 'string' ? term : '');
/** The first fields of a list of tuples, each with what `value` makes of the second. */
function entries(term, value) {
    const found = [];
    for (const tuple of Array.isArray(term) ? term : []) {
        if (Array.isArray(tuple))
            found.push([word(tuple[0]), value(tuple[1])]);
    }
    return found;
}


/***/ }),

/***/ 24493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of this checkout; a check compares it with package.json. */
const version = '0.1.0';


/***/ })

};
