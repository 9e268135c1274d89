export const entries = () => [{ post: 'one' }, { post: 'two' }]
