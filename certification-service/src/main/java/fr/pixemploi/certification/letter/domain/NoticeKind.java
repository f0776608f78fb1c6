package fr.pixemploi.certification.letter.domain;

/** What a candidate is told of their session by letter. */
public enum NoticeKind {
    /** They are called to it: when and where. */
    CONVOCATION,
    /** They are not in it any more. */
    CANDIDATE_CANCELLED,
    /** It will not be. */
    SESSION_CANCELLED
}
