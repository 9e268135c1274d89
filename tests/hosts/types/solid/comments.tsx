import 'afterword/define'

export const Comments = () => (
  <>
    <afterword-comments
      endpoint="https://comments.example.com"
      page-size={20}
      keys
      class="thread"
      on:afterword-load={({ detail }) => detail.count.toFixed()}
    />
    {/* @ts-expect-error There is no such order. */}
    <afterword-comments order="sideways" />
  </>
)
