package fr.pixemploi.profile.caseload.domain.call;

/** Why a person is to be called. What each means exactly stands where it is asked of the entries. */
public enum Reason {
    /** An interview is noted for today, by the clock of the structure. */
    INTERVIEW_TODAY,
    /** The result that shows was not talked over yet, whenever it was completed and shared. */
    RESULT_TO_TALK_OVER,
    /** The person said no to a pathway, or a step of it was left, refused or does not take place. */
    PATHWAY_TO_REMAKE,
    /** An open pathway has not moved for some days. */
    STALLED,
    /** The last grant to the structure ends within some days. */
    SHARING_ENDS,
    /** What is shared lets expect that the exam of a certification would go well, and no certificate shows. */
    READY_FOR_CERTIFICATION,
    /** By what the structure's file says, the person has not what learning at home takes. What nobody asked is not missing. */
    EQUIPMENT_MISSING,
    /** Invited some days ago, and the file is not taken over. */
    UNANSWERED_INVITATION
}
