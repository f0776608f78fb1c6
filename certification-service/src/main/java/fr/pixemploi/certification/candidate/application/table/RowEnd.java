package fr.pixemploi.certification.candidate.application.table;

import fr.pixemploi.certification.session.application.table.NamedSession;

/** What a row of a table of candidates comes to. */
public sealed interface RowEnd {
    record Enrolled() implements RowEnd {}

    /** In the session already, and stays as it is. */
    record Known() implements RowEnd {}

    record NoSession(NamedSession.Fault why) implements RowEnd {}

    /** The session is finalized, or cancelled. */
    record SessionClosed(boolean cancelled) implements RowEnd {}

    /** By a rule that others hold enrolments to, such as that the centre is accredited. */
    record Refused(RuntimeException refusal) implements RowEnd {}

    record BornInTheFuture() implements RowEnd {}

    /** No rules of what is sat for beside Pix are in force on the day. */
    record NoSuchVersion() implements RowEnd {}
}
