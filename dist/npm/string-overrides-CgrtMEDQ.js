var e = new Set(/* @__PURE__ */ "count.heading.empty.leaveOne.beFirst.order.oldest.newest.menu.loading.retry.retrying.more.earlier.moreReplies.earlierReplies.moreFailed.loaded.notHere.anonymous.owner.comment.tombstone.unnumbered.inReplyTo.inReplyToName.inReplyToRemoved.joined.permalink.deleted.reply.namedBy.replyTo.likeComment.likes.closed.edited.formFailed.failedTitle.network.timeout.unreadable.rate-limited.unavailable.write.replying.fieldText.fieldName.fieldEmail.fieldUrl.addUrl.emailHint.optional.post.postReply.sending.trap.cancel.commentingAs.change.remember.rememberShort.discard.discarded.undo.draftNotKept.otherDraft.useOther.notSent.markdown.mentionHint.failed.offline.offlineHint.held.heldHint.posted.postedHeld.missing.missingText.tooLong.tooLongField.invalidEmail.invalidUrl.invalidField.reservedName.checkFields.edit.refused.refusedHint.copyWords.wordsCopied.dismiss.tryingAgain.tryNow.closed-problem.forbidden.not-found.duplicate.conflict.too-large.sign-in.captcha.uncertain.editing.justPosted.timeLeft.editableFor.editableForSeconds.tooLate.save.saving.saved.delete.deletedNow.notSaved.notDeleted.ownGone.tooLateToDelete.formatting.writing.bold.italic.code.link.mention.preview.previewing.previewed.previewEmpty.previewFailed.previewLimited.quote.quoteFrom.replyThere.yourServer.replyAt.foldTo.foldedReplies.ofThemNew.hiddenComment.show.best.left.pinned.likePost.readersLike.new.feed.skip.draft.notLiked.news.readOn.copyLink.share.linkCopied.notCopied.fold.unfold.hidePerson.peopleHidden.showPerson.report.shortcuts.andMore.referTo.matching.reportWhy.reasonSpam.reasonAbuse.reasonPrivate.reasonOffTopic.reasonOther.reported.notReported.all.stop.progress.markNew.markNewHint.newOf.keyNext.keyPrevious.keyFold.keyHelp.close".split(".")), t = [
	"zero",
	"one",
	"two",
	"few",
	"many",
	"other"
];
function n(t) {
	let n = [], a = {};
	for (let [o, s] of Object.entries(r(t, n))) e.has(o) ? i(s) ? a[o] = s : n.push(`"${o}" (neither a string nor plural forms with "other")`) : n.push(`"${o.slice(0, 40)}" (no such text)`);
	return {
		words: a,
		problems: n
	};
}
function r(e, t) {
	try {
		let n = JSON.parse(e);
		if (typeof n == "object" && n && !Array.isArray(n)) return n;
		t.push("everything (not an object)");
	} catch {
		t.push("everything (not JSON)");
	}
	return {};
}
function i(e) {
	return typeof e == "string" ? !0 : typeof e != "object" || !e || !Object.hasOwn(e, "other") ? !1 : Object.entries(e).every(([e, n]) => t.includes(e) && typeof n == "string");
}
export { n, e as r, i as t };
