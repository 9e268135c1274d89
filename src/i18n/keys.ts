/** The name of every text, whatever chunk has its words. */
export const KEYS: ReadonlySet<string> = new Set(
  `count empty leaveOne order oldest newest menu loading retry retrying more earlier
  moreReplies earlierReplies moreFailed loaded notHere anonymous owner comment tombstone unnumbered
  inReplyTo inReplyToName inReplyToRemoved joined permalink deleted held reply replyTo likePost
  likeComment likes readersLike notLiked news closed write edited formFailed failedTitle
  network timeout unreadable rate-limited unavailable editing editableFor editableForSeconds
  tooLate save saving saved delete deleteQuestion deleteYes deleteNo deletedNow notSaved notDeleted ownGone tooLateToDelete namedBy
  andMore referTo matching formatting bold italic code link preview previewing previewed
  previewEmpty previewFailed previewLimited quote quoteFrom markNew markNewHint nextNew
  replying fieldText fieldName fieldEmail fieldUrl emailHint required optional post postReply
  sending failed trap cancel posted postedHeld error missing missingText tooLong tooLongField
  invalidEmail invalidUrl invalidField reservedName checkFields edit refused tryingAgain commentingAs
  change remember discard discarded undo draftNotKept otherDraft useOther notSent
  all stop progress closed-problem forbidden not-found duplicate conflict too-large markdown`.split(
    /\s+/,
  ),
)
