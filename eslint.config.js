const boundaries = require('eslint-plugin-boundaries')
const reactHooks = require('eslint-plugin-react-hooks')
const tseslint = require('typescript-eslint')

// The rooms of the house, and which doors each may go through. `src/README.md` says why.
const ROOMS = {
  core: { folder: 'src/core', may: [] },
  contract: { folder: 'src/contract', may: ['core'] },
  storage: { folder: 'src/main/storage', may: ['core'] },
  index: { folder: 'src/main/index', may: ['core'] },
  worker: { folder: 'src/main/worker', may: ['index', 'contract', 'core'] },
  notebook: { folder: 'src/main/notebook', may: ['storage', 'contract', 'core'] },
  handlers: { folder: 'src/main/handlers', may: ['notebook', 'contract', 'core'] },
  owner: { folder: 'src/main/owner', may: ['contract', 'core'] },
  cli: {
    folder: 'src/main/cli',
    may: ['owner', 'notebook', 'storage', 'index', 'worker', 'contract', 'core'],
  },
  // The reader is what desktop serves: it takes its script and its style sheet, never its functions.
  desktop: { folder: 'src/main/desktop', may: ['reader', 'pdf-viewer', 'contract', 'core'] },
  preload: { folder: 'src/preload', may: ['contract'] },
  reader: { folder: 'src/reader', may: ['contract', 'core'] },
  'pdf-viewer': { folder: 'src/pdf-viewer', may: ['contract', 'core'] },
  components: { folder: 'src/renderer/components', may: [] },
  api: { folder: 'src/renderer/api', may: ['components', 'contract', 'core'] },
  feature: {
    folder: 'src/renderer/features/*',
    may: ['components', 'api', 'contract', 'core'],
  },
  app: {
    folder: 'src/renderer/app',
    may: ['feature', 'components', 'api', 'contract', 'core'],
  },
}

const elements = Object.entries(ROOMS).map(([type, { folder }]) => ({
  type,
  pattern: folder,
  partialMatch: false,
  ...(type === 'feature' && { capture: ['name'] }),
}))

const doors = Object.entries(ROOMS).map(([type, { may }]) => ({
  from: { element: { type } },
  allow: { to: { element: { types: { anyOf: type === 'feature' ? may : [type, ...may] } } } },
}))

const noElectron = {
  name: 'electron',
  message: 'Only src/main/desktop, src/main/index.ts and src/preload import electron.',
}

module.exports = tseslint.config(
  { ignores: ['out/', 'dist/', '.types/', 'node_modules/', 'test-results/', 'tests/fixtures/'] },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.ts', '*.config.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-imports': ['error', { paths: [noElectron] }],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            ...doors,
            {
              from: { element: { type: 'feature' } },
              allow: {
                to: {
                  element: {
                    type: 'feature',
                    captured: { name: '{{ from.element.captured.name }}' },
                  },
                },
              },
            },
          ],
        },
      ],
    },
  },
  {
    // What decides is pure: the window, the clock and chance come in by the door.
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'fetch',
          'localStorage',
          'crypto',
          'process',
          'setTimeout',
        ],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument here.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument here.' },
      ],
      'no-restricted-imports': [
        'error',
        { paths: [noElectron], patterns: ['node:*', 'react', 'react-dom', 'linkedom'] },
      ],
    },
  },
  {
    files: [
      'src/main/desktop/**',
      'src/main/index.ts',
      'src/preload/**',
      'tests/e2e/**',
      'tests/security/**',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
  { files: ['src/main/index.ts', 'src/main/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/renderer/**/*.tsx', 'src/renderer/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error' },
  },
)
