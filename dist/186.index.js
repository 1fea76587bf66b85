export const id = 186;
export const ids = [186];
export const modules = {

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nixOf: () => (/* binding */ nixOf),
  N: () => (/* binding */ outFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/features/setup/find-nix.js
var find_nix = __webpack_require__(2846);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(458);
// EXTERNAL MODULE: ./src/system/process.js
var process = __webpack_require__(9614);
;// CONCATENATED MODULE: ./src/nix/command.js



/**
 * What every call of ours says, so that neither the machine's nix.conf nor the flake's `nixConfig`
 * decides it (research: platform S13). Warnings about unknown settings go to standard error.
 */
const always = [
    '--extra-experimental-features',
    'nix-command flakes',
    '--option',
    'accept-flake-config',
    'false',
    '--option',
    'flake-registry',
    '',
];
/** Nix as a command: text, JSON, or a process that goes on. */
class Nix {
    at;
    #exec;
    #options;
    constructor(at, exec, options = []) {
        this.at = at;
        this.#exec = exec;
        this.#options = options;
    }
    /** Runs `nix ARGS` and gives what it printed, whatever its exit code. */
    attempt(args, options = {}) {
        return this.#exec(this.at.program, this.#line(args), {
            ...options,
            env: { ...this.at.env, ...options.env },
        });
    }
    /** Like `attempt`, but an exit code other than 0 is a CommandError. */
    async run(args, options = {}) {
        const output = await this.attempt(args, options);
        if (output.code !== 0)
            throw new errors/* CommandError */.Qd(['nix', ...args], output);
        return output.stdout;
    }
    /** Runs `nix ARGS`, whose standard output must be JSON of this shape. */
    async json(schema, args, options = {}) {
        return dist/* parse */.qgA(schema, JSON.parse(await this.run(args, options)));
    }
    /** Starts `nix ARGS` and leaves it running; ends with us. */
    start(args, options = {}) {
        return (0,process/* start */.n)(this.at.program, this.#line(args), { ...options, env: this.at.env, grace: 5 });
    }
    #line(args) {
        return [...always, ...this.#options, ...args];
    }
}

// EXTERNAL MODULE: ./src/system/environment.js
var environment = __webpack_require__(4114);
// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(2522);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(8292);
;// CONCATENATED MODULE: ./src/actions/surroundings.js








/** The Nix of this machine, for parts that need one. */
async function nixOf(host) {
    return new Nix(await (0,find_nix/* requireNix */.ro)(exec/* exec */.m, (0,environment/* toolEnvironment */.u)(host.environment)), exec/* exec */.m);
}
/** The output folder, made, as an absolute path. */
async function outFolder(out) {
    const folder = (0,external_node_path_.resolve)(out);
    const isNew = !(await (0,files/* exists */.t2)(folder));
    try {
        await (0,files/* makeFolder */.fc)(folder);
        // in a repository it is nobody's change; a folder that was there is the person's own
        if (isNew)
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.gitignore'), '*\n');
    }
    catch (cause) {
        throw new errors/* MachineError */.Ml(`cannot make the output folder ${folder}: choose another one with --out`, {
            cause,
        });
    }
    return folder;
}


/***/ })

};
