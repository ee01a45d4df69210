// The walls between folders, as docs/architecture.md draws them.
const folder = (...names) => `^src/(${names.join('|')})/`;
const steps = ['references', 'director', 'speech', 'presenter', 'timeline', 'film'];
const pure = ['presenter', 'stage', 'timeline', 'model', 'drawing', 'dsp'];

/** Files of `from` may import, inside src, only `to` (and their own folder). */
const only = (from, to) => ({
  name: `${from}-imports-only`,
  severity: 'error',
  from: { path: folder(from) },
  to: { path: '^src/', pathNot: folder(from, ...to) },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('kit', []),
    only('contract', []),
    only('sdk', []),
    only('studio', ['sdk']),
    only('mcp', ['sdk', 'kit']),
    only('dsp', []),
    only('model', ['kit']),
    only('drawing', ['model', 'kit']),
    only('catalog', ['model', 'kit']),
    only('assets', ['kit']),
    only('tasks', ['kit']),
    only('memory', ['model', 'kit']),
    only('hosted', ['model', 'kit']),
    only('references', ['model', 'catalog', 'kit', 'dsp']),
    only('director', ['model', 'catalog', 'kit']),
    only('speech', ['model', 'catalog', 'kit', 'dsp']),
    only('presenter', ['model', 'catalog', 'kit', 'drawing']),
    only('stage', ['model', 'catalog', 'kit', 'drawing']),
    only('timeline', ['model', 'catalog', 'kit']),
    // Film draws: it is the one folder that sees the stage and the figure.
    only('film', ['model', 'catalog', 'kit', 'drawing', 'dsp', 'stage', 'presenter']),
    only('production', [...steps, 'model', 'catalog', 'assets', 'kit']),
    only('http', ['contract', 'tasks', 'catalog', 'memory', 'assets', 'kit']),
    {
      name: 'pure-folders-touch-no-machine',
      severity: 'error',
      from: { path: folder(...pure) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-folders-name-no-canvas',
      severity: 'error',
      from: { path: folder(...pure) },
      to: { path: '@napi-rs/canvas' },
    },
    {
      name: 'adapters-only-in-wiring',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/wiring/', '/(writers|engines)/'] },
      to: { path: '^src/.*/(writers|engines)/' },
    },
    {
      name: 'sources-import-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|look|training)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/film/wasm/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
