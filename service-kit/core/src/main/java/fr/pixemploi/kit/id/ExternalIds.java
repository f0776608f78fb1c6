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

    private ExternalIds() {}

    /** Whether it identifies the person outside of the structure too, and so must be refused. */
    public static boolean isPersonal(String id) {
        return id.contains("@")
                || NIR.matcher(SEPARATORS.matcher(id).replaceAll("")).matches();
    }
}
