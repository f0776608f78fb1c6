package fr.pixemploi.profile.sharing.application;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.profile.sharing.domain.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What people may share for, each with the words that they read. */
@ApplicationScoped
public class ListPurposes {
    private static final String DATA = "sharing/purposes.yaml";

    /** A purpose in words. */
    public record Told(Purpose purpose, String french, String english) {
        /** @param language {@code en}, or French */
        public String in(String language) {
            return language.equals("en") ? english : french;
        }
    }

    private record Line(String code, String french, String english) {
        Told told() {
            return new Told(Purpose.of(code), french, english);
        }
    }

    private record Lines(List<Line> purposes) {}

    private final List<Told> all = read();

    /** In the order in which they are offered. */
    public List<Told> handle() {
        return all;
    }

    private static List<Told> read() {
        return PackagedYaml.read(DATA, Lines.class).purposes().stream()
                .map(Line::told)
                .toList();
    }
}
