package fr.pixemploi.certification.incident.domain;

/** Why an incident can't be noted. */
public abstract sealed class IncidentRefusal extends RuntimeException {
    /** There is no such incident, or no such candidate in the session. */
    public static final class NotFound extends IncidentRefusal {}

    /** No such category. */
    public static final class UnknownCategory extends IncidentRefusal {}

    /** The category has no such kind, or one must be chosen. */
    public static final class KindDoesNotFit extends IncidentRefusal {}

    /** It is of one candidate. */
    public static final class CandidateNeeded extends IncidentRefusal {}

    /** It must be told in words. */
    public static final class WordsNeeded extends IncidentRefusal {}

    /** The exam room told it: that stays. */
    public static final class ToldByTheRoom extends IncidentRefusal {}
}
