package fr.pixemploi.assessment.authoring.application.check;

import fr.pixemploi.assessment.authoring.domain.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whether the text is as easy to read as its level asks. */
@ApplicationScoped
class LanguageCheck implements FileCheck {
    @Override
    public List<Finding> findings(Candidate candidate) {
        return candidate
                .language()
                .filter(entry -> !entry.over().isEmpty())
                .map(entry -> Finding.warning(
                        "/instruction",
                        "hard-to-read",
                        "Le texte est trop difficile à lire pour le niveau " + entry.level()
                                + " : phrases ou mots trop longs. Les mesures sont dans language.",
                        "The text is too hard to read for level " + entry.level()
                                + ": sentences or words too long. The measures are in language."))
                .stream()
                .toList();
    }
}
