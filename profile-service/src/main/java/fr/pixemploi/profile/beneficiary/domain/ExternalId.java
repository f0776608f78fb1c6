package fr.pixemploi.profile.beneficiary.domain;

import java.util.regex.Pattern;

/**
 * How a structure's own system calls the person. Never a number of the national register (NIR, 13 figures or 15 with its key, a
 * letter in Corsica: decree of 19 April 2019 limits who may keep it) and never an e-mail address.
 */
public record ExternalId(String value) {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0\\u202F.\\-]");
    private static final Pattern NIR = Pattern.compile("\\d{5}(\\d\\d|2[ABab])\\d{6}(\\d\\d)?");
    private static final int LONGEST = 64;

    public ExternalId {
        if (value.isBlank() || value.length() > LONGEST)
            throw new IllegalArgumentException("an external id has 1 to 64 characters");
        if (value.contains("@")
                || NIR.matcher(SEPARATORS.matcher(value).replaceAll("")).matches())
            throw new BeneficiaryRefused.ExternalIdIsPersonal();
    }
}
