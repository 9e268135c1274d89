import 'afterword/define'

export function Comments() {
  return <afterword-comments endpoint="https://comments.example.com" />
}
