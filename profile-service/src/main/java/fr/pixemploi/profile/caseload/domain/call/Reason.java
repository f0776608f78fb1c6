package fr.pixemploi.profile.caseload.domain.call;

/** Why a person is to be called. What each means exactly stands where it is asked of the entries. */
public enum Reason {
    /** An interview is noted for today, by the clock of the structure. */
    INTERVIEW_TODAY,
    /** A result is shared that came after the last time that a result was talked over. */
    RESULT_TO_TALK_OVER,
    /** An open pathway has not moved for some days. */
    STALLED,
    /** The last grant to the structure ends within some days. */
    SHARING_ENDS,
    /** What is shared lets expect that the exam of a certification would go well, and no certificate shows. */
    READY_FOR_CERTIFICATION,
    /** Invited some days ago, and the file is not taken over. */
    UNANSWERED_INVITATION
}
