import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Comments } from './comments.jsx'

/** The smallest router there is: links change the address, and state. */
function App() {
  const [path, setPath] = useState(location.pathname)
  useEffect(() => {
    const follow = () => setPath(location.pathname)
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  const go = (event) => {
    event.preventDefault()
    history.pushState(null, '', event.currentTarget.href)
    setPath(location.pathname)
  }
  return (
    <>
      <nav>
        {['one', 'two', 'about'].map((post) => (
          <a key={post} href={`/${post}`} onClick={go}>
            To {post}
          </a>
        ))}
      </nav>
      <h1>{path.slice(1)}</h1>
      {path !== '/about' && <Comments />}
    </>
  )
}

render(<App />, document.querySelector('#root'))
