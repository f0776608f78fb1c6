package fr.pixemploi.profile.message.application.text;

import fr.pixemploi.profile.notice.domain.NoticeLanguage;
import java.net.URI;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in words between braces.
 *
 * @param brief for a short message: cut, and in the alphabet of telephones
 */
record Placeholders(Said said, @Nullable URI link, boolean isBrief) {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    /** Of a structure's name, in a short message. */
    static final int LONGEST_NAME = 30;

    static Placeholders of(Said said, @Nullable URI link) {
        return new Placeholders(said, link, false);
    }

    Placeholders brief() {
        return new Placeholders(said, link, true);
    }

    /**
     * In one go: a value that looks like a name between braces is not read again.
     *
     * @throws IllegalStateException for a name that nobody knows, or of which nothing is known
     */
    String fill(String words) {
        String filled = NAME.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found.start() == 0)));
        return isBrief ? GsmText.of(filled) : filled;
    }

    private String value(String name, boolean begins) {
        return switch (name) {
            case "structure" -> structure(begins);
            case "code" -> need(name, said.code());
            case "link" -> link == null ? "" : link.toString();
            case "until" -> day(said.until().atZone(said.zone()));
            case "when" -> when();
            default -> throw new IllegalStateException("nobody knows {" + name + "}");
        };
    }

    private String structure(boolean begins) {
        String name = said.structureName() == null ? "Pix Emploi" : said.structureName();
        if (!OrdinaryName.is(name)) return someStructure(begins);
        return isBrief && name.length() > LONGEST_NAME
                ? name.substring(0, LONGEST_NAME - 1).strip() + "."
                : name;
    }

    /** Of an appointment the structure is the place where it is. */
    private String someStructure(boolean begins) {
        if (said.appointment() != null)
            return switch (said.language()) {
                case FRENCH, EASY_FRENCH -> begins ? "Le centre de certification" : "le centre de certification";
                case ENGLISH -> begins ? "The certification centre" : "the certification centre";
            };
        return switch (said.language()) {
            case FRENCH, EASY_FRENCH -> begins ? "Votre structure" : "votre structure";
            case ENGLISH -> begins ? "Your organisation" : "your organisation";
        };
    }

    private String when() {
        var appointment = said.appointment();
        if (appointment == null) throw new IllegalStateException("nothing takes place");
        ZonedDateTime at = appointment.at().atZone(appointment.zone());
        return at.format(formatter(
                isBrief ? "dd/MM 'à' HH'h'mm" : "EEEE d MMMM yyyy 'à' H 'h' mm",
                isBrief ? "dd/MM 'at' HH:mm" : "EEEE, d MMMM yyyy 'at' HH:mm"));
    }

    private String day(ZonedDateTime at) {
        return at.format(formatter(isBrief ? "dd/MM/yyyy" : "d MMMM yyyy", isBrief ? "dd/MM/yyyy" : "d MMMM yyyy"));
    }

    private DateTimeFormatter formatter(String french, String english) {
        return said.language() == NoticeLanguage.ENGLISH
                ? DateTimeFormatter.ofPattern(english, Locale.UK)
                : DateTimeFormatter.ofPattern(french, Locale.FRENCH);
    }

    private static String need(String name, @Nullable String value) {
        if (value == null) throw new IllegalStateException("there is no " + name);
        return value;
    }
}
