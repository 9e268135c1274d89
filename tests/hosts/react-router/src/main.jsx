import { createRoot } from 'react-dom/client'
import { BrowserRouter, Link, Route, Routes, useParams } from 'react-router'
import { Comments } from './comments.jsx'

function Post() {
  return (
    <article>
      <h1>{useParams().post}</h1>
      <Comments />
    </article>
  )
}

createRoot(document.querySelector('#root')).render(
  <BrowserRouter>
    <nav>
      <Link to="/one">To one</Link> <Link to="/two">To two</Link> <Link to="/about">To about</Link>
    </nav>
    <Routes>
      <Route path="/about" element={<h1>about</h1>} />
      <Route path="/:post" element={<Post />} />
    </Routes>
  </BrowserRouter>,
)
