export default {
  title: 'VitePress',
  cleanUrls: true,
  outDir: 'dist',
  themeConfig: {
    nav: ['one', 'two', 'about'].map((post) => ({ text: `To ${post}`, link: `/${post}` })),
  },
  vue: {
    template: { compilerOptions: { isCustomElement: (tag) => tag === 'afterword-comments' } },
  },
}
