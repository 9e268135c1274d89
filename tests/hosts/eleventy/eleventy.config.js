export default () => ({ dir: { input: 'pages', includes: '../includes', output: 'dist' } })
