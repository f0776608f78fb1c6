package fr.pixemploi.certification.document.domain;

/** The authority gave no timestamp, or none over what was asked; asking again later may help. */
public final class TimestampFailure extends RuntimeException {
    public TimestampFailure(String why) {
        super(why);
    }
}
