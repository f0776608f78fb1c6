package fr.pixemploi.certification.document.domain;

import java.time.LocalDate;

/** What else a certificate says of itself. */
public sealed interface Mention {
    /** It took the place of another one, which holds no more. */
    record Replaces(PrintedCode former, LocalDate since) implements Mention {}

    /** What it says was put right: a name, a birth. */
    record Amended(LocalDate since) implements Mention {}

    /** Another one took its place: it holds no more. */
    record Replaced(LocalDate since) implements Mention {}
}
