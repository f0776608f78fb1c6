package fr.pixemploi.kit.id;

import java.util.regex.Pattern;

/**
 * What the system of a structure calls a person. It says nothing outside of that structure: never a number of the national register
 * (NIR, 13 figures or 15 with its key, a letter in Corsica: decree of 19 April 2019 limits who may keep it) and never an e-mail address.
 */
public final class ExternalIds {
    /** Maximum length in characters. */
    public static final int MAX_LENGTH = 64;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0\\u202F.\\-]");
    private static final Pattern NIR = Pattern.compile("[1-9]\\d{4}(\\d\\d|2[ABab])\\d{6}(\\d\\d)?");

    /**
     * The same somewhere in a text: 13 figures or 15, the first of them not 0, with at most one separator between two; neither a part of a
     * longer number, such as a SIRET, nor a telephone number behind a plus.
     */
    private static final Pattern NIR_WITHIN = Pattern.compile("(?<![\\p{L}\\d+])(?<![\\d+][\\s\\u00A0\\u202F.\\-])"
            + "[1-9](S?\\d){4}S?(\\dS?\\d|2S?[ABab])(S?\\d){6}(S?\\dS?\\d)?".replace("S", "[\\s\\u00A0\\u202F.\\-]")
            + "(?![\\s\\u00A0\\u202F.\\-]?\\d)(?!\\p{L})");

    /** Its last twelve places are figures alone in one of three hundred; with a running number behind them they would look like a NIR. */
    private static final Pattern UUID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private ExternalIds() {}

    /** Whether a text holds what looks like a number of the national register. */
    public static boolean holdsNir(String text) {
        return NIR_WITHIN.matcher(UUID.matcher(text).replaceAll("UUID")).find();
    }

    /** Whether it identifies the person outside of the structure too, and so must be refused. */
    public static boolean isPersonal(String id) {
        return id.contains("@")
                || NIR.matcher(SEPARATORS.matcher(id).replaceAll("")).matches();
    }
}
