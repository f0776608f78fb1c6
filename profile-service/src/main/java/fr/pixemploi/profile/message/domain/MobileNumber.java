package fr.pixemploi.profile.message.domain;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a telephone that takes short messages.
 *
 * @param value E.164: {@code +33612345678}
 */
public record MobileNumber(String value) {
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9]\\d{6,14}");

    /** Ten figures from 06 or 07 on, as they are written in France. */
    private static final Pattern NATIONAL = Pattern.compile("0[67]\\d{8}");

    /** Four figures that are dialled overseas, with the country's code (ARCEP, plan national de numérotation). */
    private static final Map<String, String> OVERSEAS = Map.ofEntries(
            Map.entry("0690", "+590"),
            Map.entry("0691", "+590"),
            Map.entry("0694", "+594"),
            Map.entry("0696", "+596"),
            Map.entry("0697", "+596"),
            Map.entry("0692", "+262"),
            Map.entry("0693", "+262"),
            Map.entry("0639", "+262"));

    public MobileNumber {
        if (!INTERNATIONAL.matcher(value).matches()) throw new IllegalArgumentException("a number has its country");
    }

    /** As people write it; empty for one that is of no mobile telephone in France, or leads nowhere as it stands. */
    public static Optional<MobileNumber> typed(String text) {
        String figures = text.replaceAll("[ .\\-]", "");
        if (figures.startsWith("00")) figures = "+" + figures.substring(2);
        if (NATIONAL.matcher(figures).matches())
            return Optional.of(new MobileNumber(
                    OVERSEAS.getOrDefault(figures.substring(0, 4), "+33") + figures.substring(1)));
        if (!INTERNATIONAL.matcher(figures).matches() || figures.matches("\\+33[^67].*")) return Optional.empty();
        return Optional.of(new MobileNumber(figures));
    }

    /** Personal data never reaches a log by way of a message. */
    @Override
    public String toString() {
        return "MobileNumber";
    }
}
