package fr.pixemploi.assessment.diagnosis.application;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.task.Grading;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.bank.item.task.ResponseMismatch;
import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnoses;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.TaskOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A person does a small task, or says "I do not know". How it went is kept and not told: it is no exam. The response itself is
 * graded and forgotten.
 */
@ApplicationScoped
public class AnswerTask {
    private final Diagnoses diagnoses;
    private final ItemBanks banks;

    AnswerTask(Diagnoses diagnoses, ItemBanks banks) {
        this.diagnoses = diagnoses;
        this.banks = banks;
    }

    /** @param number from 1 */
    @Transactional
    public Diagnosis handle(UUID beneficiary, UUID id, int number, Response response) {
        Diagnosis diagnosis = diagnoses.lock(id, beneficiary).orElseThrow(DiagnosisRefusal.NotThere::new);
        Diagnosis after = diagnosis.answerTask(
                number, outcome(diagnosis, number, response), fingerprint(diagnosis, number, response));
        diagnoses.change(after);
        return after;
    }

    private TaskOutcome outcome(Diagnosis diagnosis, int number, Response response) {
        Diagnosis.TakenTask task = diagnosis.task(number);
        if (response instanceof Response.Skip) return TaskOutcome.DO_NOT_KNOW;
        if (response instanceof Response.FileUpload) throw new ResponseMismatch(ResponseMismatch.Reason.NO_FILE_ASKED);
        Item item = banks.under(diagnosis.bankVersion())
                .find(Objects.requireNonNull(task.item()), diagnosis.seed())
                .orElseThrow(DiagnosisRefusal.TaskWithdrawn::new);
        return TaskOutcome.ofShare(Grading.share(item.task(), response, null));
    }

    /** Of this very diagnosis: equal responses of two people have nothing in common. */
    private static String fingerprint(Diagnosis diagnosis, int number, Response response) {
        return DigestUtils.sha256Hex(diagnosis.id() + "\n" + number + "\n" + ordered(response));
    }

    /** The same text on every instance: maps have no order of their own. */
    private static String ordered(Response response) {
        return switch (response) {
            case Response.Matching r -> "Matching" + new TreeMap<>(r.pairs());
            case Response.FillBlanks r -> "FillBlanks" + new TreeMap<>(r.blanks());
            case Response.SingleChoice _,
                    Response.MultipleChoice _,
                    Response.ShortText _,
                    Response.Numeric _,
                    Response.Ordering _,
                    Response.Zone _,
                    Response.Point _,
                    Response.FileUpload _,
                    Response.Environment _,
                    Response.Skip _ -> response.toString();
        };
    }
}
