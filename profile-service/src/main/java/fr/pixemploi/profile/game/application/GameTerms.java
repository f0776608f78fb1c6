package fr.pixemploi.profile.game.application;

import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a person reads before they join a team: joining agrees to it. */
@ApplicationScoped
public class GameTerms {
    private static final String DATA = "game/terms.yaml";

    private record Terms(boolean proposal, int version, List<String> text) {}

    private final Terms terms = PackagedYaml.read(DATA, Terms.class);

    public int version() {
        return terms.version();
    }

    /** Sentences in French. */
    public List<String> text() {
        return terms.text();
    }
}
