import { useRef } from 'react'
import type { CommentsElement } from 'afterword'
import 'afterword/define'

export function Comments() {
  const ref = useRef<CommentsElement>(null)
  return (
    <>
      <afterword-comments
        ref={ref}
        endpoint="https://comments.example.com"
        thread="one"
        pageSize={20}
        order="newest"
        keys
        strings={{ leaveOne: 'say something' }}
        className="thread"
        onafterword-load={({ detail }) => detail.count.toFixed()}
      />
      <button onClick={() => void ref.current?.reload()}>Again</button>
      {/* @ts-expect-error There is no such order. */}
      <afterword-comments order="sideways" />
    </>
  )
}

window.addEventListener('afterword-post', ({ detail }) => detail.comment.id.trim())
const element = document.createElement('afterword-comments')
element.thread = 'two'
element.strings = null
