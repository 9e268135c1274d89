import { createApp } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import App from './App.vue'
import Post from './Post.vue'

const about = { render: () => 'A page without comments' }
const routes = [
  { path: '/about', component: about },
  { path: '/:post', component: Post },
]
createApp(App)
  .use(createRouter({ history: createWebHistory(), routes }))
  .mount('#root')
