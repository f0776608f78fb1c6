package fr.pixemploi.assessment.authoring.application.check;

import fr.pixemploi.assessment.authoring.domain.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whether a person would be asked the same twice. */
@ApplicationScoped
class SimilarityCheck implements FileCheck {
    @Override
    public List<Finding> findings(Candidate candidate) {
        return candidate.near().stream()
                .map(pair -> Finding.warning(
                        "",
                        "near-duplicate",
                        "Demande presque la même chose que " + pair.second() + " (ressemblance " + pair.similarity()
                                + ").",
                        "Asks nearly the same as " + pair.second() + " (similarity " + pair.similarity() + ")."))
                .toList();
    }
}
