package fr.pixemploi.assessment.sitting.domain;

import java.util.regex.Pattern;

/**
 * What a person answers to a campaign's entry question, such as the structure's own number for them. Never a number of the national
 * register (NIR: decree of 19 April 2019 limits who may keep it) and never an e-mail address.
 */
public final class ExternalId {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0\\u202F.\\-]");
    private static final Pattern NIR = Pattern.compile("\\d{5}(\\d\\d|2[ABab])\\d{6}(\\d\\d)?");
    private static final int LONGEST = 64;

    private ExternalId() {}

    /**
     * The answer without the spaces around it.
     *
     * @throws SittingRefusal.EntryAnswerRefused when it is too long, or personal
     */
    public static String of(String given) {
        String value = given.strip();
        if (value.length() > LONGEST
                || value.contains("@")
                || NIR.matcher(SEPARATORS.matcher(value).replaceAll("")).matches())
            throw new SittingRefusal.EntryAnswerRefused();
        return value;
    }
}
