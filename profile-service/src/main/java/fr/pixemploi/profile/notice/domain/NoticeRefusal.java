package fr.pixemploi.profile.notice.domain;

/** Why a text is not shown, or a reading of it not kept. */
public abstract sealed class NoticeRefusal extends RuntimeException {
    /** There is no such text, or no such version of it. */
    public static final class NoSuchNotice extends NoticeRefusal {}

    /** The person was shown another version than the one in force. */
    public static final class TextChanged extends NoticeRefusal {}
}
