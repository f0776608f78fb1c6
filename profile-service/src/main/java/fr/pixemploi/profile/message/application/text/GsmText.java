package fr.pixemploi.profile.message.application.text;

import java.text.Normalizer;

/**
 * Text as every telephone shows it in one short message: the default alphabet of GSM and its extension (3GPP TS 23.038, 6.2.1), of which one
 * message holds 160 characters. A letter outside of it would more than halve that.
 */
final class GsmText {
    static final int LONGEST = 160;

    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Each counts for two. */
    private static final String EXTENSION = "^{}\\[~]|€";

    private GsmText() {}

    /** The same in that alphabet: without accents that it lacks, and with its own quotation marks. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> plain.append(of(character)));
        return plain.toString();
    }

    private static String of(int character) {
        if (has(character)) return Character.toString(character);
        return switch (character) {
            case '’', '‘' -> "'";
            case '«', '»', '“', '”' -> "\"";
            case '–', '—' -> "-";
            case '…' -> "...";
            case 'œ' -> "oe";
            case 'Œ' -> "OE";
            case '\u00a0', '\u202f' -> " ";
            default -> {
                int base = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                        .codePointAt(0);
                yield has(base) ? Character.toString(base) : "?";
            }
        };
    }

    private static boolean has(int character) {
        return ALPHABET.indexOf(character) >= 0 || EXTENSION.indexOf(character) >= 0;
    }

    /** How much of a message it takes. */
    static int length(String plain) {
        return plain.codePoints()
                .map(character -> EXTENSION.indexOf(character) >= 0 ? 2 : 1)
                .sum();
    }
}
