// Stands in for js-yaml in the bundles: see bundles.ts.
const refuse = () => {
  throw new Error('Gatewright does not read YAML with js-yaml.');
};
module.exports = { safeLoad: refuse, safeDump: refuse };
