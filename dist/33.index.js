export const id = 33;
export const ids = [33];
export const modules = {

/***/ 4033:
/***/ ((module) => {

module.exports = eval("require")("./actions/setup.js");


/***/ })

};
