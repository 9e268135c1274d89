import 'afterword/define'

export const Comments = () => (
  <>
    <afterword-comments
      endpoint="https://comments.example.com"
      pageSize={20}
      keys
      strings={{ leaveOne: 'say something' }}
      class="thread"
      onafterword-load={({ detail }) => detail.count.toFixed()}
    />
    {/* @ts-expect-error There is no such order. */}
    <afterword-comments order="sideways" />
  </>
)
