package fr.pixemploi.assessment.campaign.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people type to enter a campaign: nine letters and digits that nobody confuses (no 0 O, 1 I L, 2 Z, 5 S), in any case. */
public record CampaignCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-HJKMNP-RT-Y346789]{9}");

    public CampaignCode {
        value = value.trim().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("a campaign code has nine characters, such as PXEMPR346");
    }

    @Override
    public String toString() {
        return value;
    }
}
