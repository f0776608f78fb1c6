package fr.pixemploi.portal.services;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Services explain a refusal to whoever programs against them, too: such parts of it are left out for people, and what remains is said. Where nothing remains
 * worth reading, {@code shell/ownRefusal.html} has a sentence of ours for the refusal's code.
 */
public final class PlainWords {
    /** Names of fields and headers, addresses of operations, and what else nobody sees on a page. */
    private static final Pattern TECHNICAL = Pattern.compile(
            "\\berrors\\b|Retry-After|If-Match|ETag|(?i:idempoten)|\\bLocation\\b|/v1/|en-tête|\\bheader\\b|\\bJSON\\b|ISO 8601|IANA|(?i:curseur|cursor)"
                    + "|« next »|“next”|`|jeton d['’]accès|access token|\\b[a-z]{2,}[A-Z][a-z]\\w*|\\b[0-9a-f]{8}-[0-9a-f]{4}-|\\d{2}T\\d{2}:|\\btrue\\b|\\bfalse\\b|[\\^\\[\\]{}\\\\]");

    private static final Pattern ADDRESS_IN_BRACKETS = Pattern.compile("\\s*\\([^)]*/v1/[^)]*\\)");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[.;:?!])\\s+");
    private static final Pattern LEFT_OPEN = Pattern.compile("\\s*[;:,]$");

    /** What a field's schema asks, in its own notation, and the same for whoever fills in the field. */
    private static final List<Plainly> OF_FIELDS = List.of(
            new Plainly("^n[’']a pas la forme (?!attendue).*", "n’a pas la forme attendue"),
            new Plainly("^does not have the form .*", "does not have the form that is asked for"),
            new Plainly("^doit être une de ces valeurs.*", "n’est pas un des choix possibles"),
            new Plainly("^must be one of .*", "is none of the choices"),
            new Plainly("^doit être true ou false.*", "demande oui ou non"),
            new Plainly("^must be true or false.*", "must be yes or no"),
            new Plainly("^doit être vrai\\b.*", "cochez la case pour continuer"),
            new Plainly("^must be true\\b.*", "tick the box to go on"),
            new Plainly("^doit être une heure avec son décalage.*", "doit être un jour et une heure"),
            new Plainly("^must be a time .*", "must be a day and a time"),
            new Plainly("^n[’']est pas une heure au format.*", "n’est pas une heure"));

    private record Plainly(Pattern told, String says) {
        Plainly(String told, String says) {
            this(Pattern.compile(told, Pattern.DOTALL), says);
        }
    }

    private PlainWords() {}

    public static boolean areIn(String text) {
        return !TECHNICAL.matcher(text).find();
    }

    /** Without the clauses that are for programs; empty when there are no others. */
    public static String of(String told) {
        String text = ADDRESS_IN_BRACKETS.matcher(told).replaceAll("");
        if (areIn(text)) return text;
        String kept =
                Arrays.stream(CLAUSE.split(text)).filter(PlainWords::areIn).collect(Collectors.joining(" "));
        return LEFT_OPEN.matcher(kept).replaceFirst(".");
    }

    /** What is wrong with a field; empty when only programs could read it. */
    public static String ofField(String told) {
        for (Plainly one : OF_FIELDS) if (one.told().matcher(told).matches()) return one.says();
        return of(told);
    }
}
