package fr.pixemploi.assessment.sitting.application.answer;

import fr.pixemploi.assessment.sitting.domain.answer.KeptAnswers;
import fr.pixemploi.kit.personal.BeforeErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** What is known of items does not change when somebody is erased: the answers stay, and nobody can be found by them. */
@ApplicationScoped
class KeepAnswers implements BeforeErasure {
    private final KeptAnswers kept;

    KeepAnswers(KeptAnswers kept) {
        this.kept = kept;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> handle(Set<UUID> people) {
        kept.take(people);
        return Set.of();
    }
}
