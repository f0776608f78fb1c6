package fr.pixemploi.profile.message.application.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Names of structures are what their managers call them, and letters carry them to people who trust Pix Emploi: one that leads somewhere, to a
 * page, a mailbox or a telephone, is not said.
 */
final class OrdinaryName {
    /** What is not seen, and hides what is written. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}]");

    /** Written in other scripts, and by programs that show mail taken for one. */
    private static final Pattern STOPS = Pattern.compile("[\u3002\uff61\u06d4\u0701\u2024]");

    private static final Pattern LEADS_SOMEWHERE = Pattern.compile(
            "://|@|\\bwww\\b|[\\p{L}\\p{N}-]\\.\\p{L}{2,}|\\d\\.\\d+\\.\\d|(\\d[ ./()-]{0,3}){8}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private OrdinaryName() {}

    static boolean is(String name) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
        return !LEADS_SOMEWHERE.matcher(STOPS.matcher(seen).replaceAll(".")).find();
    }
}
