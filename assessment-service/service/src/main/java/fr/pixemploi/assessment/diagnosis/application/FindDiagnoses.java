package fr.pixemploi.assessment.diagnosis.application;

import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.ItemView;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnoses;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaire;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a person's own diagnoses, and what is asked in one. */
@ApplicationScoped
public class FindDiagnoses {
    private final Diagnoses diagnoses;
    private final Questionnaires questionnaires;
    private final ItemBanks banks;

    FindDiagnoses(Diagnoses diagnoses, Questionnaires questionnaires, ItemBanks banks) {
        this.diagnoses = diagnoses;
        this.questionnaires = questionnaires;
        this.banks = banks;
    }

    /** A person's own, newest first. */
    @Transactional
    public List<Diagnosis> handle(UUID beneficiary, @Nullable UUID olderThan, int limit) {
        return diagnoses.list(beneficiary, olderThan, limit);
    }

    /** What it asks. */
    public Questionnaire questionnaire(Diagnosis diagnosis) {
        return questionnaires.known(diagnosis.questionnaire());
    }

    /** What new rules are about. */
    public Questionnaire questionnaire() {
        return questionnaires.current();
    }

    /** The tasks as this person sees them, without keys; none where the bank had none that suits. */
    @Transactional
    public List<Optional<ItemView>> tasks(Diagnosis diagnosis) {
        ItemBank bank = banks.under(diagnosis.bankVersion());
        List<Optional<ItemView>> views = new ArrayList<>();
        for (Diagnosis.TakenTask task : diagnosis.tasks()) {
            ItemId item = task.item();
            views.add(
                    item == null
                            ? Optional.empty()
                            : bank.find(item, diagnosis.seed()).map(ItemView::of));
        }
        return views;
    }
}
