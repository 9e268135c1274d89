import 'afterword/define'

export const Comments = () => <afterword-comments endpoint="https://comments.example.com" />
