package fr.pixemploi.assessment.campaign.domain;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** What people type to enter a campaign: nine letters and digits that nobody confuses (no 0 O, 1 I L, 2 Z, 5 S), in any case. */
public record CampaignCode(String value) {
    private static final int LENGTH = 9;
    private static final String CHARACTERS = "ABCDEFGHJKMNPQRTUVWXY346789";
    private static final Pattern SHAPE = Pattern.compile("[A-HJKMNP-RT-Y346789]{9}");

    public CampaignCode {
        value = value.trim().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("a campaign code has nine characters, such as PXEMPR346");
    }

    /** A new one; whether it is taken, only the others can tell. */
    public static CampaignCode drawn(RandomGenerator dice) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) code.append(CHARACTERS.charAt(dice.nextInt(CHARACTERS.length())));
        return new CampaignCode(code.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
