package fr.pixemploi.pathway.recommendation.persistence;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.pathway.recommendation.domain.words.Words;
import fr.pixemploi.pathway.recommendation.domain.words.WordsInForce;
import jakarta.enterprise.context.ApplicationScoped;

/** The words as an author wrote them, in {@code recommendation/words.yaml}; read once, at start. */
@ApplicationScoped
class YamlWords implements WordsInForce {
    private final Words words = PackagedYaml.read("recommendation/words.yaml", Words.class);

    @Override
    public Words words() {
        return words;
    }
}
