/** The words of the help with the text, in English. */
export const EDITOR_TOOLS_ENGLISH = {
  formatting: 'Formatting',
  writing: 'Write',
  bold: 'Bold',
  italic: 'Italic',
  code: 'Code',
  link: 'Link',
  mention: 'Mention',
  preview: 'Preview',
  previewing: 'Loading preview…',
  previewed: 'Preview ready.',
  previewEmpty: 'Nothing to preview yet.',
  previewFailed: 'Couldn’t load the preview. {message}',
  previewLimited: 'Too many previews in a short time. Wait a moment and try again.',
  quote: 'Quote',
  quoteFrom: 'Quote in a reply to {name}, comment {number}',
}
